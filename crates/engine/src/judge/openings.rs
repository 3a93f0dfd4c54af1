//! Where the sender may reach the receiver: now, or next.

use chrono::{DateTime, Utc};

use crate::channel::ChannelId;
use crate::clause::{ChannelClause, Mode};
use crate::hours::OpenSpell;
use crate::judge::ruling::has_ended;
use crate::judge::select::{Mine, Selected, clause_for};
use crate::judge::{Case, Rulebook, appointments};
use crate::verdict::Opening;

/// All open doors for this sender: those open now first, in the order of the clauses, then by the time they open.
pub(super) fn all(rules: &Rulebook, case: Case<'_>) -> Vec<Opening> {
    let receiver = case.contact.direction.receiver();
    let mut openings: Vec<Opening> = rules
        .spoken_of()
        .filter_map(|channel| match clause_for(rules, channel, receiver, Mine::Offered, case.person) {
            Selected::Clause(clause) => opening(rules, case, clause),
            Selected::Barred(..) | Selected::Nothing => None,
        })
        .collect();
    openings.sort_by_key(|opening| opening.opens);
    openings
}

fn opening(rules: &Rulebook, case: Case<'_>, clause: &ChannelClause) -> Option<Opening> {
    let at = case.contact.at;
    let channel = clause.channel.clone();
    match clause.mode {
        Mode::Welcome(_) => {
            let spell = next_spell(rules, case, clause, &channel)?;
            Some(Opening { channel, opens: later(spell.opens, at), closes: spell.closes })
        }
        Mode::ByAppointment => {
            // In its tail an appointment is over: who is late is admitted, but nobody is sent there.
            let covering = appointments::covering(rules, case, &channel).filter(|now| at < now.end);
            let appointment = covering.or_else(|| appointments::next(rules, case, &channel))?;
            Some(Opening {
                channel,
                opens: later(appointment.start, at).filter(|_| covering.is_none()),
                closes: Some(appointment.end),
            })
        }
        Mode::AfterEngagement if has_ended(case) => Some(Opening { channel, opens: None, closes: None }),
        Mode::EmergencyOnly | Mode::AfterEngagement | Mode::NotUsed => None,
    }
}

fn later(opens: DateTime<Utc>, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    (opens > at).then_some(opens)
}

/// The spell in which a welcome clause takes contact on a channel, now or next, by the receiver's clock.
pub(super) fn next_spell(
    rules: &Rulebook,
    case: Case<'_>,
    clause: &ChannelClause,
    channel: &ChannelId,
) -> Option<OpenSpell> {
    let receiver = case.contact.direction.receiver();
    let away = case.context.absences_of(receiver);
    rules.timetable(clause, channel, receiver, &away)?.next_open(case.contact.at)
}
