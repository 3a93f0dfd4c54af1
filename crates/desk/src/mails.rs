//! Mails that are more than contacts, or less: replies to an offer of mine, and what lies among junk.
//!
//! Of all mails only a reply is looked at whole, and only if the person on file sent it: its head names an offer, or its
//! subject has the code of one. It is offered to the user, and never taken for an answer by itself.

use absprache_engine::answers;
use absprache_engine::contact::{Contact, Direction};
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::Class;
use absprache_engine::party::Party;
use absprache_engine::tell;
use chrono::{DateTime, TimeDelta, Utc};

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::document::Document;
use crate::event::{Event, InJunk, Known, Seq, Telling};
use crate::exchange::{What, is_of_offer};
use crate::notice::notice;
use crate::popup::PopupKey;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::agreeing::IncomingKind;

/// Mails among junk are told together if so little time lies between them.
const TOGETHER: TimeDelta = TimeDelta::minutes(1);
/// What lies among junk for longer is old news.
const JUNK_HORIZON: TimeDelta = TimeDelta::days(14);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Does a mail reply to an offer of mine, and was not looked at whole yet? `references` are the ids of the mails that
    /// its head names as those before it, without angle brackets.
    pub fn is_reply(&self, arrival: &Arrival, references: &[String]) -> bool {
        let Some(who) = self.surely(&arrival.contact) else { return false };
        let subject = arrival.subject.as_ref();
        let is_named = self.memory.exchanges().with(&who.client).any(|happened| match &happened.what {
            What::Offered { text, by: Party::Consultant, .. } => {
                references.iter().any(|id| is_of_offer(id, text.fingerprint))
                    || subject.is_some_and(|subject| subject.has_word(&text.fingerprint.code()))
            }
            What::Offered { .. }
            | What::Answered { .. }
            | What::Withdrawn { .. }
            | What::Agreed { .. }
            | What::Ended { .. }
            | What::Resumed => false,
        });
        let seen = self.memory.find(arrival).is_some_and(|seq| self.memory.mails().is_reply(seq));
        arrival.contact.direction == Direction::In && is_named && !seen
    }

    /// Takes in the whole of such a mail, which was [received](Desk::receive) before. An answer in it is kept as it came,
    /// and waits for the user; what else it says is kept nowhere. [`Desk::tick`] tells of it.
    ///
    /// # Errors
    /// If it could not be written down; it may be handed in again.
    pub fn take_reply_in(
        &mut self,
        arrival: &Arrival,
        document: &Document,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let (Some(who), Some(contact)) = (self.surely(&arrival.contact), self.memory.find(arrival)) else {
            return Ok(());
        };
        if self.memory.mails().is_reply(contact) {
            return Ok(());
        }
        let exchange = self.exchange(&who.client)?;
        let incoming = exchange.incoming(document, &self.channels, exchange.negotiation.day(now));
        let answer = match incoming.kind {
            IncomingKind::Answer(Class::Doubled) => return Ok(()),
            IncomingKind::Not(answers::Fault::NothingFound | answers::Fault::Agreement) => None,
            IncomingKind::Answer(_)
            | IncomingKind::InWords
            | IncomingKind::Not(_)
            | IncomingKind::Impossible(_) => Some(self.files.save_answer(&who.client, document)?),
        };
        self.record(now, Event::Replied { contact, client: who.client, answer })?;
        Ok(())
    }

    /// Takes in that a mail lies among junk. One that nobody on file sent, by its address, leaves no trace.
    /// [`Desk::tick`] tells of the others.
    ///
    /// # Errors
    /// If it could not be written down; it may be handed in again.
    pub fn take_junk_in(&mut self, arrival: Arrival, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(Match { client, person }) = self.surely(&arrival.contact) else { return Ok(()) };
        let (Some(from), Some(source_id)) = (arrival.contact.from, arrival.source_id) else { return Ok(()) };
        let identity = Known { client, person, certainty: Certainty::Verified };
        let (arrived, source) = (arrival.contact.at, arrival.source);
        self.record(now, Event::InJunk(InJunk { arrived, from, identity, source, source_id }))?;
        Ok(())
    }

    /// Who an address belongs to; none where it is nobody's on file, or several clients'.
    fn surely(&self, contact: &Contact) -> Option<Match> {
        match self.identity(contact) {
            Identity::Known { who, also, certainty: Certainty::Verified } if also.is_empty() => Some(who),
            Identity::Known { .. } | Identity::Ambiguous(_) | Identity::Stranger => None,
        }
    }

    /// Tells of replies and of mails among junk that were not told yet, unless the user wants quiet: then later.
    pub(crate) fn tell_mails(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        if self.is_quiet(now) {
            return Ok(());
        }
        for reply in self.memory.mails().untold_replies() {
            self.record(now, Event::Notifying { contact: reply.seq, how: Telling::Popup })?;
            self.show_reply(reply.contact, &reply.client, reply.answer.is_some(), now);
        }
        self.tell_junk(now)
    }

    fn tell_junk(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let untold = self.memory.mails().untold_junk(now - JUNK_HORIZON);
        if untold.is_empty() {
            return Ok(());
        }
        self.junk_told.retain(|(at, _)| (now - *at).abs() < TOGETHER);
        let is_one = untold.len() == 1 && self.junk_told.is_empty();
        let how = if is_one { Telling::Popup } else { Telling::Grouped };
        for seq in untold {
            self.record(now, Event::Notifying { contact: seq, how })?;
            self.junk_told.push((now, seq));
        }
        let told: Vec<Seq> = self.junk_told.iter().map(|(_, seq)| *seq).collect();
        let known = told.iter().filter_map(|seq| Some(&self.memory.mails().junk(*seq)?.identity));
        let (title, body) = tell::in_junk(&self.tally_of(known), self.settings.shown, self.language);
        self.notifier.show(notice(PopupKey::Junk, title, body));
        Ok(())
    }

    fn show_reply(&mut self, contact: Seq, client: &ClientId, is_answer: bool, now: DateTime<Utc>) {
        let identity = self.memory.contact(contact).and_then(|contact| contact.received.identity.as_ref());
        let person = identity.and_then(|known| known.person.clone());
        let Some(who) = self.who(client, person.as_ref()) else { return };
        let (title, body) = tell::replied(&who, is_answer, self.settings.shown, self.language);
        self.show_to_open(PopupKey::Reply(contact), title, body, now);
    }
}
