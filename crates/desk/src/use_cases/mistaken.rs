//! "That was not this client": somebody was taken for a person on file by an address or a name that is not theirs.

use absprache_engine::handle::Handle;
use absprache_engine::identify::{is_same_address, is_shown_as};
use absprache_engine::party::Client;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Event, Known, Received, Seq};
use crate::offer::is_sure;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::introduce::arrival_of;
use crate::words::times::OLD;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Takes the address, or the name on its channel, off the profile that it was found on. This contact and those of the
    /// last 14 days from the same sender are strangers' from now on, and the name is not taken for this person again.
    ///
    /// # Errors
    /// If there is no such client any more, or something cannot be written.
    pub(super) fn mistaken(&mut self, contact: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(remembered) = self.memory.contact(contact) else { return Ok(()) };
        let received = remembered.received.clone();
        let Some(known) = received.identity.clone().filter(|known| is_sure(known.certainty)) else {
            return Ok(());
        };
        let same: Vec<Seq> = self
            .memory
            .arrived_since(now.min(received.arrived) - OLD)
            .filter(|(_, other)| is_of_same_sender(&other.received, &received))
            .map(|(seq, _)| seq)
            .collect();
        let mut profile = find_client(&self.files, &known.client)?;
        if self.unlearn(&mut profile, &known, &received) {
            self.files.save_client(&profile)?;
        }
        self.put_on_file(profile)?;
        for seq in same {
            let Some(arrival) = self.memory.contact(seq).map(arrival_of) else { continue };
            self.record(now, Event::Denied { contact: seq })?;
            self.unfinished.remove(&seq);
            self.withdraw(seq);
            self.strangers.meet(arrival, Some(seq));
        }
        Ok(())
    }

    /// It was this client after all. Nothing happens where that was never said, or is out of mind.
    pub(super) fn was_right(&mut self, contact: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let taken_for = self.memory.contact(contact).and_then(|one| one.taken_for.clone());
        let stranger = self.strangers.iter().find(|one| one.written == Some(contact)).map(|one| one.id);
        let (Some(known), Some(stranger)) = (taken_for, stranger) else { return Ok(()) };
        self.introduce(stranger, &known.client, known.person.as_ref(), now)
    }

    fn unlearn(&self, profile: &mut Client, known: &Known, received: &Received) -> bool {
        let (handles, aliases) =
            match profile.people.iter_mut().find(|one| Some(&one.id) == known.person.as_ref()) {
                Some(person) => (&mut person.handles, &mut person.aliases),
                None => (&mut profile.handles, &mut profile.aliases),
            };
        let before = (handles.len(), aliases.len());
        let is_theirs = |handle: &Handle| {
            received.from.as_ref().is_some_and(|from| is_same_address(handle, from, &self.channels))
        };
        handles.retain(|handle| !is_theirs(handle));
        // An address counts before a name: found by it, the name beside it may be right.
        if handles.len() == before.0 {
            let shown = received.shown.as_deref().unwrap_or_default();
            aliases.retain(|alias| !is_shown_as(alias, &received.channel, shown, &self.channels));
        }
        (handles.len(), aliases.len()) != before
    }
}

fn is_of_same_sender(one: &Received, other: &Received) -> bool {
    let is_same = match (&one.from, &other.from) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.channel == other.channel && one.shown == other.shown,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let whose = |received: &Received| {
        received.identity.as_ref().map(|known| (known.client.clone(), known.person.clone()))
    };
    is_same && whose(one) == whose(other)
}
