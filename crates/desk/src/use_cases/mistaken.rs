//! "That was not this client": somebody was taken for a person on file by an address or a name that is not theirs.

use absprache_engine::handle::Handle;
use absprache_engine::identify::{is_same_address, is_shown_as};
use absprache_engine::party::{Alias, Client};
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Event, Known, Received, Seq};
use crate::memory::Remembered;
use crate::offer::is_sure;
use crate::ports::{Files, Journal, Notifier};
use crate::sender::Sign;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::introduce::{arrival_of, signs_on};
use crate::view::today::Deed;
use crate::words::times::OLD;

/// That somebody was taken for the wrong client, with what it takes to take that back as long as the program runs.
#[derive(Debug)]
pub(crate) struct Mistake {
    /// The contact of which it was said.
    received: Received,
    /// Whom its sender was taken for.
    known: Known,
    /// When the oldest of the contacts that were taken away arrived.
    since: DateTime<Utc>,
    unlearned: Unlearned,
}

/// What was taken off a profile, each with its place there: addresses, or names.
#[derive(Debug, Default)]
struct Unlearned {
    handles: Vec<(usize, Handle)>,
    aliases: Vec<(usize, Alias)>,
}

impl Mistake {
    fn is_of(&self, sign: Sign<'_>, known: &Known) -> bool {
        Sign::of_received(&self.received) == Some(sign) && is_whose(Some(&self.known), known)
    }

    /// Puts back on the profile what was taken off it; false if it is there already.
    fn put_back(&self, profile: &mut Client) -> bool {
        let Some((handles, aliases)) = signs_on(profile, self.known.person.as_ref()) else { return false };
        let are_handles_new = put_back(handles, &self.unlearned.handles);
        put_back(aliases, &self.unlearned.aliases) || are_handles_new
    }
}

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
        let Some(sign) = Sign::of_received(&received) else { return Ok(()) };
        let lately = now - OLD;
        let before = (received.arrived < lately).then_some(contact);
        let theirs = self.memory.arrived_since(lately).filter(|(_, one)| {
            Sign::of_received(&one.received) == Some(sign) && is_whose(one.received.identity.as_ref(), &known)
        });
        let theirs: Vec<Seq> = before.into_iter().chain(theirs.map(|(seq, _)| seq)).collect();
        let mut profile = find_client(&self.files, &known.client)?;
        let unlearned = self.unlearn(&mut profile, &known, &received);
        if !unlearned.handles.is_empty() || !unlearned.aliases.is_empty() {
            self.files.save_client(&profile)?;
        }
        let since = received.arrived.min(lately);
        self.mistakes.push(Mistake { received, known, since, unlearned });
        self.put_on_file(profile)?;
        for seq in theirs {
            let Some(arrival) = self.memory.contact(seq).map(arrival_of) else { continue };
            self.record(now, Event::Denied { contact: seq })?;
            self.unfinished.remove(&seq);
            self.withdraw(seq);
            self.meet_again(arrival, seq);
        }
        Ok(())
    }

    /// It was this client after all: all that was taken away is theirs again, also what came from there since, and the
    /// profile has what it had. Nothing happens where that was never said, or was said before the program was started.
    ///
    /// # Errors
    /// If there is no such client or person any more, or something cannot be written. It can be tried again then.
    pub(super) fn was_right(&mut self, contact: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(remembered) = self.memory.contact(contact) else { return Ok(()) };
        let (received, taken_for) = (remembered.received.clone(), remembered.taken_for.clone());
        let (Some(sign), Some(known)) = (Sign::of_received(&received), taken_for) else { return Ok(()) };
        let mistakes = || self.mistakes.iter().filter(|one| one.is_of(sign, &known));
        let Some(since) = mistakes().map(|one| one.since).min() else { return Ok(()) };
        let (client, person) = (&known.client, known.person.as_ref());
        let mut profile = find_client(&self.files, client)?;
        if person.is_some_and(|person| profile.person(person).is_none()) {
            return Err(Trouble::NoClient(client.clone()));
        }
        let mut is_changed = false;
        for mistake in mistakes() {
            is_changed |= mistake.put_back(&mut profile);
        }
        if is_changed {
            self.files.save_client(&profile)?;
        }
        self.put_on_file(profile)?;
        let theirs = self.denied_of(sign, since).filter(|(_, one)| is_whose(one.taken_for.as_ref(), &known));
        let theirs: Vec<Seq> = theirs.map(|(seq, _)| seq).collect();
        for seq in theirs {
            self.settle_who(seq, client, person, now)?;
            self.strangers.forget(seq);
        }
        let later = self.strangers.take(|one| one.written.is_none() && one.sign() == Some(sign));
        self.take_for(later, client, person, now)?;
        self.mistakes.retain(|one| !one.is_of(sign, &known));
        Ok(())
    }

    fn unlearn(&self, profile: &mut Client, known: &Known, received: &Received) -> Unlearned {
        let Some((handles, aliases)) = signs_on(profile, known.person.as_ref()) else {
            return Unlearned::default();
        };
        let handles = take_out(handles, |handle| {
            received.from.as_ref().is_some_and(|from| is_same_address(handle, from, &self.channels))
        });
        // An address counts before a name: found by it, the name beside it may be right.
        if !handles.is_empty() {
            return Unlearned { handles, aliases: Vec::new() };
        }
        let shown = received.shown.as_deref().unwrap_or_default();
        let is_shown = |alias: &Alias| is_shown_as(alias, &received.channel, shown, &self.channels);
        Unlearned { handles, aliases: take_out(aliases, is_shown) }
    }
}

/// What can be said against whom a contact was taken for: a probable identity is a question. Whoever wrote it down by hand
/// chose whose it is, and nothing names a sender.
pub(super) fn doubts(contact: &Remembered) -> Vec<Deed> {
    let Some(known) = &contact.received.identity else { return Vec::new() };
    if !is_sure(known.certainty) {
        return vec![Deed::Confirm, Deed::Deny];
    }
    Sign::of_received(&contact.received).map(|_| Deed::Mistaken).into_iter().collect()
}

/// Is it the same person of the same client, however sure that is?
fn is_whose(one: Option<&Known>, other: &Known) -> bool {
    one.is_some_and(|one| one.client == other.client && one.person == other.person)
}

fn take_out<T: Clone>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool) -> Vec<(usize, T)> {
    let taken = list.iter().enumerate().filter(|(_, one)| is_it(one));
    let taken = taken.map(|(place, one)| (place, one.clone())).collect();
    list.retain(|one| !is_it(one));
    taken
}

fn put_back<T: Clone + PartialEq>(list: &mut Vec<T>, taken: &[(usize, T)]) -> bool {
    let before = list.len();
    for (place, one) in taken {
        if !list.contains(one) {
            list.insert((*place).min(list.len()), one.clone());
        }
    }
    list.len() > before
}
