//! Replies that came in by mail: looked at, recorded, or set aside. None is ever recorded by itself.

use absprache_engine::agreement::Means;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use super::{Exchange, Fault, Prepared, Table, TakenIn};
use crate::desk::Desk;
use crate::document::Document;
use crate::event::{Event, Seq};
use crate::memory::Reply;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::agreeing::{AgreementPage, ReplyWaiting};
use crate::view::today::ReplyToOffer;
use crate::words::say;
use crate::words::times::at_words;

impl<F: Files> Table<'_, F> {
    /// Records the answer in a reply.
    ///
    /// # Errors
    /// If there is none in it, or it cannot be taken in (any more).
    pub fn take_reply(&mut self, reply: &Reply) -> Result<Prepared<TakenIn>, Fault> {
        let document = kept(reply, self.files)?.ok_or(Fault::NoAnswer)?;
        self.take_in(&reply.client, &document, Means::Mail)
    }

    /// Sets a reply aside: there is nothing to be recorded from it.
    pub fn set_aside(&mut self, reply: &Reply) -> Prepared<()> {
        Prepared { events: vec![Event::SetAside { reply: reply.seq }], outcome: () }
    }
}

/// The mail of a reply as it came in; none if there is no answer in it.
///
/// # Errors
/// If it is missing, or was changed.
pub fn kept(reply: &Reply, files: &impl Files) -> Result<Option<Document>, Trouble> {
    reply.answer.map(|id| files.answer(&reply.client, id)).transpose()
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Records the answer in a reply.
    ///
    /// # Errors
    /// If it waits no more, there is no answer in it, or it cannot be taken in any more.
    pub fn take_reply(
        &mut self,
        client: &ClientId,
        reply: Seq,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        let reply = self.waiting_reply(client, reply).ok_or(Fault::NoAnswer)?;
        self.at_table(client, now, |table| table.take_reply(&reply))?;
        Ok(self.agreement(client, now, language)?)
    }

    /// Sets a reply aside. One that waits no more stays as it is.
    ///
    /// # Errors
    /// If a file of the client's cannot be read.
    pub fn set_reply_aside(
        &mut self,
        client: &ClientId,
        reply: Seq,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        if let Some(reply) = self.waiting_reply(client, reply) {
            self.at_table(client, now, |table| Ok(table.set_aside(&reply)))?;
        }
        Ok(self.agreement(client, now, language)?)
    }

    fn waiting_reply(&self, client: &ClientId, seq: Seq) -> Option<Reply> {
        self.memory.mails().replies_of(client).find(|reply| reply.seq == seq).cloned()
    }

    /// The replies of a client that wait, as they are to be looked at.
    pub(super) fn replies_waiting(
        &self,
        exchange: &Exchange,
        clock: &Clock,
    ) -> Result<Vec<ReplyWaiting>, Trouble> {
        let today = exchange.negotiation.day(clock.now);
        let waiting = self.memory.mails().replies_of(&exchange.client.id).map(|reply| {
            let document = kept(reply, &self.files)?.unwrap_or_else(|| Document::pasted(""));
            let incoming = exchange.incoming(&document, &self.channels, today);
            let sentence = self.reply_sentence(reply, clock);
            Ok(ReplyWaiting {
                reply: reply.seq,
                sentence,
                incoming: self.look_at(exchange, &incoming, clock),
            })
        });
        waiting.collect()
    }

    /// All replies that wait, oldest first, for *Today*.
    pub(crate) fn replies_to_offers(&self, clock: &Clock) -> Vec<ReplyToOffer> {
        let shown = |reply: &Reply| {
            let name = self.clients.get(&reply.client)?.client.name.clone();
            Some(ReplyToOffer {
                client: reply.client.clone(),
                name,
                sentence: self.reply_sentence(reply, clock),
            })
        };
        self.memory.mails().replies().filter_map(shown).collect()
    }

    /// "Anna Müller hat heute um 9:14 per E-Mail auf den Vorschlag geantwortet."
    fn reply_sentence(&self, reply: &Reply, clock: &Clock) -> String {
        let contact = self.memory.contact(reply.contact);
        let person = contact.and_then(|contact| contact.received.identity.as_ref()?.person.as_ref());
        let client = self.clients.get(&reply.client).map(|file| &file.client);
        let person = client.and_then(|client| Some(client.person(person?)?.name.as_str()));
        let name = person.or_else(|| client.map(|client| client.name.as_str())).unwrap_or_default();
        let at = contact.map_or(reply.at, |contact| contact.received.arrived);
        say(clock.language, "reply-waiting", &[("name", name), ("at", &at_words(at, clock))])
    }
}
