//! What came in today and was in order. Emergencies are among what is open.

use absprache_engine::contact::Direction;
use absprache_engine::hours::day_start;
use absprache_engine::words::Clock;

use super::kind_id;
use crate::desk::Desk;
use crate::event::{OutcomeKind, Seq};
use crate::memory::Remembered;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::mistaken::doubts;
use crate::view::today::InsideLine;
use crate::words::say;
use crate::words::times::at_words;

/// So many are listed; the timeline of each client has all of theirs.
const LISTED: usize = 50;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    pub(super) fn in_order(&self, clock: &Clock) -> impl Iterator<Item = (Seq, &Remembered)> {
        let (clock, today) = (*clock, clock.date_at(clock.now));
        let since = day_start(clock.zone, today).unwrap_or(clock.now);
        self.memory.arrived_since(since).filter(move |(_, contact)| {
            contact.received.direction == Direction::In
                && clock.date_at(contact.received.arrived) == today
                && contact.received.identity.is_some()
                && contact.judged.as_ref().is_some_and(|judged| judged.outcome == OutcomeKind::Admit)
                && !contact.is_emergency()
        })
    }

    /// The newest of them first.
    pub(super) fn inside(&self, clock: &Clock) -> Vec<InsideLine> {
        let mut found: Vec<(Seq, &Remembered)> = self.in_order(clock).collect();
        found.reverse();
        found
            .into_iter()
            .take(LISTED)
            .filter_map(|(seq, contact)| self.inside_line(seq, contact, clock))
            .collect()
    }

    fn inside_line(&self, seq: Seq, contact: &Remembered, clock: &Clock) -> Option<InsideLine> {
        let received = &contact.received;
        let what = say(clock.language, kind_id(received.kind), &[]);
        let channel = self.channel_name(&received.channel, clock.language);
        Some(InsideLine {
            contact: seq,
            client: received.identity.as_ref()?.client.clone(),
            name: self.shown_name(contact)?,
            channel: received.channel.to_string(),
            what: say(clock.language, "inside-what", &[("what", &what), ("channel", &channel)]),
            at_words: at_words(received.arrived, clock),
            can: doubts(contact),
        })
    }

    /// The person, else the client's name.
    pub(super) fn shown_name(&self, contact: &Remembered) -> Option<String> {
        let known = contact.received.identity.as_ref()?;
        let client = self.people.iter().find(|client| client.id == known.client)?;
        let person = known.person.as_ref().and_then(|id| client.person(id));
        Some(person.map_or_else(|| client.name.clone(), |person| person.name.clone()))
    }
}
