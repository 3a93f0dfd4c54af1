//! Which row of the table a contact falls under. The first step of judging, without times and openings.

use std::ops::RangeInclusive;

use chrono::{DateTime, TimeDelta, Utc};

use crate::clause::{ChannelClause, EmergencyClause, Mode};
use crate::contact::{Direction, Urgency};
use crate::handle::Handle;
use crate::hours::Why;
use crate::ids::ClauseId;
use crate::judge::select::{Mine, Selected, clause_for};
use crate::judge::{Case, Rulebook, TOLERANCE, appointments, grace};
use crate::verdict::GroundKind;

/// A row of the table, and the clause it was applied with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ruling<'a> {
    /// The row.
    pub kind: GroundKind,
    /// The clause; none where none decided.
    pub by: Option<RuledBy<'a>>,
}

/// The clause that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuledBy<'a> {
    /// A channel clause.
    Channel(&'a ChannelClause),
    /// The emergency clause.
    Emergency(&'a EmergencyClause),
}

impl<'a> Ruling<'a> {
    /// The id of the clause that decided.
    pub fn clause_id(&self) -> Option<&'a ClauseId> {
        self.by.map(|by| match by {
            RuledBy::Channel(clause) => &clause.id,
            RuledBy::Emergency(clause) => &clause.id,
        })
    }

    /// The channel clause that decided.
    pub fn channel_clause(&self) -> Option<&'a ChannelClause> {
        match self.by {
            Some(RuledBy::Channel(clause)) => Some(clause),
            Some(RuledBy::Emergency(_)) | None => None,
        }
    }
}

/// Finds the row: the table of the design from top to bottom, first match wins.
pub fn rule<'a>(rules: &'a Rulebook, case: Case<'_>) -> Ruling<'a> {
    let unruled = |kind| Ruling { kind, by: None };
    let contact = case.contact;
    if has_ended(case) {
        return unruled(GroundKind::Ended);
    }
    if is_emergency(rules, case) {
        return Ruling { kind: GroundKind::Emergency, by: rules.emergency().map(RuledBy::Emergency) };
    }
    if appointments::covering(rules, case, &contact.channel).is_some() {
        return unruled(GroundKind::Appointment);
    }
    let receiver = contact.direction.receiver();
    let selected =
        clause_for(rules, &contact.channel, receiver, Mine::Contacted(contact.mine.as_ref()), case.person);
    if grace::is_running(case, opens(&selected)) {
        return unruled(GroundKind::Running);
    }
    match selected {
        Selected::Nothing => unruled(GroundKind::NoClause),
        Selected::Barred(kind, clause) => {
            Ruling { kind: barred(kind, clause), by: Some(RuledBy::Channel(clause)) }
        }
        Selected::Clause(clause) => {
            Ruling { kind: by_mode(rules, case, clause), by: Some(RuledBy::Channel(clause)) }
        }
    }
}

/// What may open a conversation there.
fn opens(selected: &Selected<'_>) -> grace::Opens {
    match selected {
        Selected::Clause(clause) | Selected::Barred(_, clause) if clause.mode == Mode::NotUsed => {
            grace::Opens::OwnWritingOnly
        }
        Selected::Clause(_) | Selected::Barred(..) | Selected::Nothing => grace::Opens::AnyAdmitted,
    }
}

/// A channel that is closed to everyone is closed for that reason, whoever and whatever address a clause names.
fn barred(kind: GroundKind, clause: &ChannelClause) -> GroundKind {
    match clause.mode {
        Mode::NotUsed => GroundKind::NotUsed,
        Mode::Welcome(_) | Mode::ByAppointment | Mode::EmergencyOnly | Mode::AfterEngagement => kind,
    }
}

fn by_mode(rules: &Rulebook, case: Case<'_>, clause: &ChannelClause) -> GroundKind {
    match clause.mode {
        Mode::NotUsed => GroundKind::NotUsed,
        Mode::EmergencyOnly => GroundKind::EmergencyOnly,
        Mode::AfterEngagement => GroundKind::AfterEngagement,
        Mode::ByAppointment => GroundKind::ByAppointment,
        Mode::Welcome(_) => by_hours(rules, case, clause),
    }
}

fn by_hours(rules: &Rulebook, case: Case<'_>, clause: &ChannelClause) -> GroundKind {
    let at = case.contact.at;
    let receiver = case.contact.direction.receiver();
    let away = case.context.absences_of(receiver);
    let Some(timetable) = rules.timetable(clause, &case.contact.channel, receiver, &away) else {
        return GroundKind::OutsideHours;
    };
    match timetable.why_closed(at, &tolerated(at)) {
        None => GroundKind::Welcome,
        Some(Why::Absence) => GroundKind::Absence,
        Some(Why::Holiday(_) | Why::Exception(_)) => GroundKind::Holiday,
        Some(Why::Outside) => GroundKind::OutsideHours,
    }
}

/// The instants that count as the contact's. One second more before it, since a spell ends before the instant at
/// which it closes.
fn tolerated(at: DateTime<Utc>) -> RangeInclusive<DateTime<Utc>> {
    let since = at.checked_sub_signed(TOLERANCE + TimeDelta::seconds(1)).unwrap_or(at);
    since..=at.checked_add_signed(TOLERANCE).unwrap_or(at)
}

/// Has the agreement or the engagement ended by the time of the contact?
pub(super) fn has_ended(case: Case<'_>) -> bool {
    case.context.ended.is_some_and(|ended| ended <= case.contact.at)
}

fn is_emergency(rules: &Rulebook, case: Case<'_>) -> bool {
    let marked_by_word = || rules.emergency().is_some_and(|clause| clause.word.is_some());
    match case.contact.urgency {
        Urgency::Asserted => true,
        Urgency::Word => marked_by_word() || is_to_emergency_number(rules, case),
        Urgency::Ordinary => is_to_emergency_number(rules, case),
    }
}

/// A number kept for emergencies is one to call; calling out from it is nothing special.
fn is_to_emergency_number(rules: &Rulebook, case: Case<'_>) -> bool {
    match (case.contact.direction, rules.emergency(), &case.contact.mine) {
        (Direction::In, Some(clause), Some(Handle::Phone(number))) => clause.numbers.contains(number),
        (Direction::In | Direction::Out, _, _) => false,
    }
}
