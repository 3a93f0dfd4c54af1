//! How a contact is judged: the table of the design, first match wins. Total and pure.

mod appointments;
mod grace;
mod openings;
mod rulebook;
mod ruling;
mod select;
mod several;
#[cfg(test)]
mod tests;

use chrono::TimeDelta;

pub use rulebook::{Rulebook, Terms};
pub use ruling::{RuledBy, Ruling, rule};
pub use several::agree;

use crate::channel::{Channel, ChannelId, Pace};
use crate::contact::Contact;
use crate::context::Context;
use crate::ids::PersonId;
use crate::verdict::{Ground, GroundKind, Opening, Outcome, Reason, Verdict};

/// Borders of hours tolerate this much on either side: clocks differ, and nobody is turned away for a minute.
pub const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// A contact with all that its judgement depends on, apart from the rules.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The contact.
    pub contact: &'a Contact,
    /// The client's person it is with, where known.
    pub person: Option<&'a PersonId>,
    /// Notices and what went before.
    pub context: &'a Context,
}

/// Judges one contact by one client's rules.
pub fn judge(rules: &Rulebook, case: Case<'_>) -> Verdict {
    let ruling = rule(rules, case);
    let openings = openings::all(rules, case);
    let outcome = match ruling.kind {
        GroundKind::Ended => Outcome::Admit(Reason::Ended),
        GroundKind::Emergency => Outcome::Admit(Reason::Emergency),
        GroundKind::Appointment => Outcome::Admit(Reason::Appointment),
        GroundKind::Running => Outcome::Admit(Reason::Running),
        GroundKind::Welcome => Outcome::Admit(Reason::Welcome),
        GroundKind::NoClause | GroundKind::Disagreement => Outcome::Ask,
        GroundKind::ByAppointment => match appointments::next(rules, case, &case.contact.channel) {
            Some(appointment) => Outcome::Defer { until: appointment.start },
            None => Outcome::Redirect { to: ways(rules, case, &openings) },
        },
        GroundKind::Absence | GroundKind::Holiday | GroundKind::OutsideHours => {
            let next = ruling
                .channel_clause()
                .and_then(|clause| openings::next_spell(rules, case, clause, &case.contact.channel));
            match next {
                Some(spell) => Outcome::Defer { until: spell.opens },
                None => Outcome::Redirect { to: ways(rules, case, &openings) },
            }
        }
        GroundKind::NotUsed
        | GroundKind::EmergencyOnly
        | GroundKind::AfterEngagement
        | GroundKind::PersonNotNamed
        | GroundKind::PrivateHandle
        | GroundKind::OtherHandle => Outcome::Redirect { to: ways(rules, case, &openings) },
    };
    let ground = Ground { clause: ruling.clause_id().cloned(), kind: ruling.kind };
    Verdict { outcome, ground, openings }
}

/// The channels to point to, best first: the one meant to take the contact's place, then what is open now, then what
/// is as live or as written as the contact was, then the professional ones.
fn ways(rules: &Rulebook, case: Case<'_>, openings: &[Opening]) -> Vec<ChannelId> {
    let from = rules.channel(&case.contact.channel);
    let wanted = if case.contact.kind.is_live() { Pace::Live } else { Pace::Written };
    let stands_in = |channel: &Channel| {
        let meant = from.map(|from| [from.successor.as_ref(), from.counterpart.as_ref()]).unwrap_or_default();
        meant.into_iter().flatten().any(|id| *id == channel.id)
    };
    let mut ways: Vec<&Opening> = openings.iter().collect();
    ways.sort_by_key(|opening| {
        let channel = rules.channel(&opening.channel);
        (
            !channel.is_some_and(stands_in),
            opening.opens.is_some(),
            channel.is_none_or(|channel| channel.pace != wanted),
            channel.is_none_or(|channel| channel.sphere != crate::channel::Sphere::Professional),
        )
    });
    ways.into_iter().map(|opening| opening.channel.clone()).collect()
}
