//! A document that came in, looked at before anything is recorded.

use absprache_engine::agreement::Means;
use absprache_engine::answers;
use absprache_engine::clause::Clause;
use absprache_engine::ids::ClientId;
use absprache_engine::letter::Parts;
use absprache_engine::negotiation::{Class, Reply};
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use super::page::{in_language, in_order};
use super::rows::{plain, replied};
use super::{Exchange, Fault, Incoming, IncomingKind};
use crate::desk::Desk;
use crate::document::Document;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::draw_up::version_parts;
use crate::view::agreeing::{self as view, AgreementPage, ClauseExchange, ClauseState, IncomingClass};
use crate::words::say;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Looks at a document that came in. Nothing is recorded; [`take_answer`](Self::take_answer) does.
    ///
    /// # Errors
    /// If there is no such client, or a file of theirs cannot be read.
    pub fn read_answer(
        &mut self,
        client: &ClientId,
        document: Document,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<view::Incoming, Trouble> {
        let exchange = self.exchange(client)?;
        let clock = Clock { language, ..self.clock(now) };
        let incoming = exchange.incoming(&document, &self.channels, exchange.negotiation.day(now));
        let looked_at = self.look_at(&exchange, &incoming, &clock);
        self.incoming = incoming.is_acceptable().then(|| (client.clone(), document));
        Ok(looked_at)
    }

    pub(super) fn look_at(&self, exchange: &Exchange, incoming: &Incoming, clock: &Clock) -> view::Incoming {
        let (class, id) = class_of(&incoming.kind);
        let text = incoming.text.as_ref().and_then(|text| exchange.text(text.fingerprint));
        let number = incoming.text.as_ref().map(|text| text.number.to_string()).unwrap_or_default();
        let words = incoming.words.as_deref().unwrap_or_default();
        let from = incoming.answer.as_ref().map(|answer| answer.name.clone());
        let replies = match (&incoming.answer, text) {
            (Some(answer), Some(text)) => {
                let parts = in_language(version_parts(&text.version, &exchange.client), clock);
                let reply = |clause: &Clause| self.reply_to(clause, answer.replies.get(clause.id()), &parts);
                in_order(&parts, &self.channels).into_iter().map(reply).collect()
            }
            (Some(_) | None, Some(_) | None) => Vec::new(),
        };
        let args = [("number", &*number), ("words", words), ("name", from.as_deref().unwrap_or_default())];
        let sentence = say(clock.language, id, &args);
        view::Incoming { class, sentence, acceptable: incoming.is_acceptable(), from, replies }
    }

    fn reply_to(&self, clause: &Clause, reply: Option<&Reply>, parts: &Parts<'_>) -> ClauseExchange {
        match reply {
            Some(reply) => replied(clause, reply, parts, &self.channels),
            None => plain(clause, ClauseState::Waiting, parts, &self.channels),
        }
    }

    /// Records what was looked at last.
    ///
    /// # Errors
    /// If nothing was, or it cannot be taken in any more.
    pub fn take_answer(
        &mut self,
        client: &ClientId,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        let looked_at = self.incoming.take().filter(|(whose, _)| whose == client);
        let Some((_, document)) = looked_at else { return Err(Fault::NoAnswer) };
        self.at_table(client, now, |table| table.take_in(client, &document, Means::Mail))?;
        Ok(self.agreement(client, now, language)?)
    }
}

/// What a document is, and the message that says so.
fn class_of(kind: &IncomingKind) -> (IncomingClass, &'static str) {
    match kind {
        IncomingKind::InWords => (IncomingClass::InWords, "incoming-in-words"),
        IncomingKind::Answer(class) => match class {
            Class::Fresh => (IncomingClass::Fresh, "incoming-fresh"),
            Class::Crossing => (IncomingClass::Crossing, "incoming-crossing"),
            Class::Doubled => (IncomingClass::Doubled, "incoming-doubled"),
            Class::Late => (IncomingClass::Late, "incoming-late"),
            Class::Foreign => (IncomingClass::Foreign, "incoming-foreign"),
        },
        IncomingKind::Not(fault) => match fault {
            answers::Fault::Foreign { .. } => (IncomingClass::Foreign, "incoming-foreign"),
            answers::Fault::Incomplete { .. } => (IncomingClass::Incomplete, "incoming-incomplete"),
            answers::Fault::Tampered { .. } => (IncomingClass::Tampered, "incoming-tampered"),
            answers::Fault::Agreement => (IncomingClass::Unreadable, "incoming-agreement"),
            answers::Fault::NothingFound => (IncomingClass::Unreadable, "incoming-nothing"),
            answers::Fault::NoSuchClause(_)
            | answers::Fault::WrongClause { .. }
            | answers::Fault::Unreadable(_) => (IncomingClass::Unreadable, "incoming-unreadable"),
        },
        IncomingKind::Impossible(_) => (IncomingClass::Unreadable, "incoming-unreadable"),
    }
}
