//! "This is …": a stranger becomes known.

use absprache_engine::contact::{Contact, Direction};
use absprache_engine::handle::Handle;
use absprache_engine::identity::{Identity, Match};
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::party::{Alias, Client};
use absprache_engine::tone::Language;
use absprache_engine::words::{self, Clock};
use chrono::{DateTime, Utc};

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::event::{Event, Seq, Telling};
use crate::intake::Intake;
use crate::memory::Remembered;
use crate::offer::contact_of;
use crate::ports::{Files, Journal, Notifier};
use crate::sender::Sign;
use crate::strangers::Stranger;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::today::StrangerView;
use crate::words::say;
use crate::words::times::{OLD, at_words};

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Says who a stranger is: a person of a client, or with no person the client as a whole. The address, or the name on
    /// its channel where there is none, is kept on the profile, and everything in mind from the same sender is theirs.
    /// None of it is popped up: whoever says this sees it.
    ///
    /// A stranger that is out of mind already is no trouble.
    ///
    /// # Errors
    /// If there is no such client or person, or something cannot be written. What was not taken in is a stranger's still.
    pub fn introduce(
        &mut self,
        id: u32,
        client: &ClientId,
        person: Option<&PersonId>,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let Some(stranger) = self.strangers.iter().find(|one| one.id == id).cloned() else { return Ok(()) };
        // As it is on file now: the user may have edited it since the start.
        let mut profile = find_client(&self.files, client)?;
        if person.is_some_and(|person| profile.person(person).is_none()) {
            return Err(Trouble::NoClient(client.clone()));
        }
        if learn(&mut profile, person, &stranger.arrival.contact) {
            self.files.save_client(&profile)?;
        }
        self.put_on_file(profile)?;
        let sign = stranger.sign();
        // Of those that were said to be somebody else's more may be on record than are in mind.
        let denied = sign.map(|sign| self.denied_of(sign, now - OLD).map(|(seq, _)| seq).collect::<Vec<_>>());
        for seq in denied.unwrap_or_default() {
            self.settle_who(seq, client, person, now)?;
            self.strangers.forget(seq);
        }
        let same = self.strangers.take(|one| one.id == id || (sign.is_some() && one.sign() == sign));
        self.take_for(same, client, person, now)
    }

    /// Takes strangers for somebody. Those that cannot be written down are strangers still.
    pub(super) fn take_for(
        &mut self,
        strangers: Vec<Stranger>,
        client: &ClientId,
        person: Option<&PersonId>,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let mut rest = strangers.into_iter();
        while let Some(Stranger { arrival, written, .. }) = rest.next() {
            let taken = match written {
                Some(seq) => self.settle_who(seq, client, person, now),
                None => self.write_down(arrival.clone(), now).map(|intake| {
                    if let Intake::Judged(seq) = intake {
                        self.is_seen(seq, now);
                    }
                }),
            };
            if let Err(trouble) = taken {
                self.strangers.meet(arrival, written);
                rest.for_each(|one| self.strangers.meet(one.arrival, one.written));
                return Err(trouble);
            }
        }
        Ok(())
    }

    /// Whoever says whose a contact is sees what comes of it: neither a restart nor the digest brings it up.
    fn is_seen(&mut self, contact: Seq, now: DateTime<Utc>) {
        let Some(remembered) = self.memory.contact(contact).filter(|one| one.judged.is_some()) else {
            return;
        };
        if remembered.told.is_none()
            && remembered.received.direction == Direction::In
            && let Err(trouble) = self.record(now, Event::Notifying { contact, how: Telling::Seen })
        {
            tracing::warn!(%trouble, seq = contact.0, "a contact that was seen may be told later");
        }
        self.unfinished.remove(&contact);
    }

    /// The contacts of a sender since then that were said to be somebody else's.
    pub(super) fn denied_of<'a>(
        &'a self,
        sign: Sign<'a>,
        since: DateTime<Utc>,
    ) -> impl Iterator<Item = (Seq, &'a Remembered)> {
        let all = self.memory.arrived_since(since);
        all.filter(move |(_, one)| one.denied && Sign::of_received(&one.received) == Some(sign))
    }

    /// Asks who it is about a contact that was taken for somebody. "Who is this?" is asked of those who came in, not of
    /// those I wrote to.
    pub(super) fn meet_again(&mut self, arrival: Arrival, written: Seq) {
        if arrival.contact.direction == Direction::In {
            self.strangers.meet(arrival, Some(written));
        }
    }

    pub(super) fn settle_who(
        &mut self,
        contact: Seq,
        client: &ClientId,
        person: Option<&PersonId>,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let (client, person) = (client.clone(), person.cloned());
        self.record(now, Event::AliasConfirmed { contact, client, person })?;
        self.judge(contact, now)?;
        self.is_seen(contact, now);
        Ok(())
    }

    /// What was written down and belongs to nobody yet is asked about again after a restart.
    pub(crate) fn remember_unclear(&mut self, now: DateTime<Utc>) {
        let unclear = self
            .memory
            .arrived_since(now - OLD)
            .filter(|(_, contact)| contact.received.identity.is_none() && !contact.denied);
        let unclear: Vec<(Seq, Arrival)> = unclear.map(|(seq, contact)| (seq, arrival_of(contact))).collect();
        for (seq, arrival) in unclear {
            if !self.strangers.iter().any(|one| one.written == Some(seq)) {
                self.strangers.meet(arrival, Some(seq));
            }
        }
    }

    pub(crate) fn stranger_views(&self, clock: &Clock) -> Vec<StrangerView> {
        let view = |stranger: &Stranger| {
            let contact = &stranger.arrival.contact;
            let address = || contact.from.as_ref().map(words::handle);
            let shown = contact.shown.clone().or_else(address).unwrap_or_default();
            let could_be = match self.identity(contact) {
                Identity::Ambiguous(matches) => self.names_of(matches.iter(), clock.language),
                Identity::Known { who, also, .. } if !also.is_empty() => {
                    self.names_of(std::iter::once(&who).chain(&also), clock.language)
                }
                Identity::Known { .. } | Identity::Stranger => String::new(),
            };
            StrangerView {
                id: stranger.id,
                shown: match could_be.as_str() {
                    "" => shown,
                    names => say(clock.language, "stranger-could-be", &[("shown", &shown), ("names", names)]),
                },
                channel: contact.channel.to_string(),
                channel_name: self.channel_name(&contact.channel, clock.language),
                at_words: at_words(contact.at, clock),
            }
        };
        self.strangers.iter().map(view).collect()
    }

    /// "Müller GmbH oder Studio Öztürk"; of one client its people.
    pub(crate) fn names_of<'m>(
        &self,
        matches: impl Iterator<Item = &'m Match>,
        language: Language,
    ) -> String {
        let matches: Vec<&Match> = matches.collect();
        let of_one =
            matches.iter().all(|who| matches.first().is_some_and(|first| first.client == who.client));
        let client = |who: &Match| self.people.iter().find(|client| client.id == who.client);
        let client_name = |who: &Match| client(who).map(|client| client.name.clone());
        let name = |who: &&Match| {
            let person = self.person_name(who).filter(|_| of_one);
            person.or_else(|| client_name(who)).unwrap_or_else(|| who.client.to_string())
        };
        words::either(&matches.iter().map(name).collect::<Vec<_>>(), language)
    }

    pub(crate) fn person_name(&self, who: &Match) -> Option<String> {
        let client = self.people.iter().find(|client| client.id == who.client)?;
        client.person(who.person.as_ref()?).map(|person| person.name.clone())
    }
}

/// What a contact of the journal looked like when it arrived.
pub(crate) fn arrival_of(contact: &Remembered) -> Arrival {
    Arrival {
        contact: contact_of(contact),
        source: contact.received.source.clone(),
        source_id: contact.received.source_id.clone(),
        continues: None,
        subject: None,
    }
}

/// The addresses and names of a person of a client, or of the client as a whole; none if the client has no such person.
pub(super) fn signs_on<'a>(
    profile: &'a mut Client,
    person: Option<&PersonId>,
) -> Option<(&'a mut Vec<Handle>, &'a mut Vec<Alias>)> {
    match person {
        Some(id) => {
            let person = profile.people.iter_mut().find(|one| one.id == *id)?;
            Some((&mut person.handles, &mut person.aliases))
        }
        None => Some((&mut profile.handles, &mut profile.aliases)),
    }
}

/// Puts the address, or else the name, on the profile; false if it is there already.
pub(crate) fn learn(profile: &mut Client, person: Option<&PersonId>, contact: &Contact) -> bool {
    let Some((handles, aliases)) = signs_on(profile, person) else { return false };
    match (&contact.from, &contact.shown) {
        (Some(from), _) if !handles.contains(from) => handles.push(from.clone()),
        (None, Some(shown)) => {
            let alias = Alias { channel: contact.channel.clone(), name: shown.clone() };
            if aliases.contains(&alias) {
                return false;
            }
            aliases.push(alias);
        }
        (Some(_), _) | (None, None) => return false,
    }
    true
}
