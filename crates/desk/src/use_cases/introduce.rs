//! "This is …": a stranger becomes known.

use absprache_engine::contact::Contact;
use absprache_engine::identity::{Identity, Match};
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::party::{Alias, Client};
use absprache_engine::tone::Language;
use absprache_engine::words::{self, Clock};
use chrono::{DateTime, Utc};

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::event::{Event, Seq};
use crate::intake::Intake;
use crate::memory::Remembered;
use crate::offer::contact_of;
use crate::ports::{Files, Journal, Notifier};
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
        let same = self.strangers.take(|one| is_same_sender(&one.arrival.contact, &stranger.arrival.contact));
        let mut rest = same.into_iter();
        while let Some(Stranger { arrival, written, .. }) = rest.next() {
            let taken = match written {
                Some(seq) => self.settle_who(seq, client, person, now),
                None => self.write_down(arrival.clone(), now).map(|intake| self.need_not_tell(intake)),
            };
            if let Err(trouble) = taken {
                self.strangers.meet(arrival, written);
                rest.for_each(|one| self.strangers.meet(one.arrival, one.written));
                return Err(trouble);
            }
        }
        Ok(())
    }

    fn need_not_tell(&mut self, intake: Intake) {
        if let Intake::Judged(seq) = intake
            && self.memory.contact(seq).is_some_and(|contact| contact.judged.is_some())
        {
            self.unfinished.remove(&seq);
        }
    }

    fn settle_who(
        &mut self,
        contact: Seq,
        client: &ClientId,
        person: Option<&PersonId>,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let (client, person) = (client.clone(), person.cloned());
        self.record(now, Event::AliasConfirmed { contact, client, person })?;
        self.judge(contact, now)?;
        self.unfinished.remove(&contact);
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

fn is_same_sender(one: &Contact, other: &Contact) -> bool {
    match (&one.from, &other.from) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.channel == other.channel && one.shown == other.shown,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// Puts the address, or else the name, on the profile; false if it is there already.
fn learn(profile: &mut Client, person: Option<&PersonId>, contact: &Contact) -> bool {
    let (handles, aliases) = match profile.people.iter_mut().find(|one| Some(&one.id) == person) {
        Some(person) => (&mut person.handles, &mut person.aliases),
        None => (&mut profile.handles, &mut profile.aliases),
    };
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
