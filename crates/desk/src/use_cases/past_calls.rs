//! Calls of the past, from a list: written down and judged at their own instants, and told nobody.

use absprache_engine::ids::ClientId;
use chrono::{DateTime, TimeDelta, Utc};

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::event::{OutcomeKind, Seq};
use crate::intake::Intake;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;

/// A call that another source heard itself has that source's time, and lists are exact to the minute.
const SAME_CALL: TimeDelta = TimeDelta::seconds(90);

/// A call of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastCall {
    /// Where it stands in the list.
    pub line: usize,
    /// The call.
    pub arrival: Arrival,
}

/// A row of a list that is no call that could be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusable {
    /// Where it stands.
    pub line: usize,
    /// Why.
    pub why: WhyUnusable,
}

/// Why a row is no call that could be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyUnusable {
    /// Its time cannot be read.
    Time,
    /// It does not say who called whom.
    Direction,
    /// There is no number that can be dialled: the caller hid it, or it is a number within the house.
    Number,
    /// It is still to come: a clock is wrong, or the zone is another one.
    Future,
    /// It would be deleted again: it is older than the entries that are kept by agreement.
    Over,
}

/// What became of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// What was written down.
    pub taken: Vec<Taken>,
    /// The lines of calls that were there already, from this or another source.
    pub already: Vec<usize>,
    /// The lines of calls with nobody on file. Nothing of them is kept.
    pub strangers: Vec<usize>,
    /// The lines of calls that several clients or people fit.
    pub ambiguous: Vec<usize>,
    /// Rows that are no calls that could be judged.
    pub unusable: Vec<Unusable>,
}

/// A call that was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Where it stands in the list.
    pub line: usize,
    /// Its entry in the journal.
    pub contact: Seq,
    /// Whose it is; none if that is not known for sure.
    pub client: Option<ClientId>,
    /// What was judged; none where the client's rules cannot be read now.
    pub outcome: Option<OutcomeKind>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Takes a list in, in the order given, which should be that of time. None of it is told in a popup or a digest, now or
    /// later.
    ///
    /// # Errors
    /// If a call cannot be written down. What was taken in before stays, and is there already at the next try.
    pub fn take_in_past(&mut self, calls: Vec<PastCall>, now: DateTime<Utc>) -> Result<Past, Trouble> {
        let mut past = Past::default();
        for PastCall { line, arrival } in calls {
            if arrival.contact.at > now {
                past.unusable.push(Unusable { line, why: WhyUnusable::Future });
                continue;
            }
            if self.is_over(&arrival, now) {
                past.unusable.push(Unusable { line, why: WhyUnusable::Over });
                continue;
            }
            if self.was_heard(&arrival) {
                past.already.push(line);
                continue;
            }
            match self.write_down(arrival, now)? {
                Intake::Stranger => past.strangers.push(line),
                Intake::AlreadyThere(_) => past.already.push(line),
                Intake::Ambiguous(_) => past.ambiguous.push(line),
                Intake::Judged(contact) => past.taken.push(self.taken(line, contact)),
            }
        }
        Ok(past)
    }

    fn is_over(&self, arrival: &Arrival, now: DateTime<Utc>) -> bool {
        let candidates = self.candidates(&arrival.contact);
        !candidates.is_empty() && self.keeping(now).is_over_for_one(&candidates, arrival.contact.at)
    }

    /// Did another source tell of the same call?
    fn was_heard(&self, arrival: &Arrival) -> bool {
        let contact = &arrival.contact;
        let near = self.memory.arrived_since(contact.at - SAME_CALL);
        near.take_while(|(_, other)| other.received.arrived <= contact.at + SAME_CALL).any(|(_, other)| {
            let other = &other.received;
            other.source != arrival.source
                && other.channel == contact.channel
                && other.direction == contact.direction
                && other.from == contact.from
        })
    }

    fn taken(&self, line: usize, contact: Seq) -> Taken {
        let remembered = self.memory.contact(contact);
        let known = remembered.and_then(|one| one.received.identity.as_ref());
        let judged = remembered.and_then(|one| one.judged.as_ref());
        Taken {
            line,
            contact,
            client: known.map(|known| known.client.clone()),
            outcome: judged.map(|judged| judged.outcome),
        }
    }
}
