//! An answer is taken in: a document of the client, or what was said in a talk.

use absprache_engine::agreement::{Means, VersionRef};
use absprache_engine::answers::{self, Reading};
use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::{self, Answer, AnswerId, Class};
use chrono::NaiveDate;

use super::{Exchange, Fault, Prepared, Table};
use crate::document::Document;
use crate::event::Event;
use crate::ports::Files;
use crate::trouble::Trouble;

/// What a document is, before anything is recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// What it is by now.
    pub kind: IncomingKind,
    /// What it says; of plain words the acceptance they would be.
    pub answer: Option<Answer>,
    /// The text it answers.
    pub text: Option<VersionRef>,
    /// The words that accept, where there is no more than words.
    pub words: Option<String>,
}

/// Kinds of documents that come in.
#[derive(Debug, Clone, PartialEq)]
pub enum IncomingKind {
    /// An answer.
    Answer(Class),
    /// Plain words that accept.
    InWords,
    /// No answer that could be taken in.
    Not(answers::Fault),
    /// An answer that does not fit what happened.
    Impossible(negotiation::Refusal),
}

impl Incoming {
    /// May it be recorded?
    pub fn is_acceptable(&self) -> bool {
        match &self.kind {
            IncomingKind::InWords => true,
            IncomingKind::Answer(class) => match class {
                Class::Fresh | Class::Crossing | Class::Late => true,
                Class::Doubled | Class::Foreign => false,
            },
            IncomingKind::Not(_) | IncomingKind::Impossible(_) => false,
        }
    }
}

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// What it was.
    pub class: Class,
    /// The version that is agreed by it.
    pub agreed: Option<VersionRef>,
}

impl Exchange {
    /// What a document is, if it is taken in on a day of the consultant's calendar.
    pub fn incoming(&self, document: &Document, channels: &Channels, today: NaiveDate) -> Incoming {
        let (answer, text, words) = match self.reading(document, channels) {
            Ok(Reading::Answer { answer, text, .. }) => (answer, text, None),
            Ok(Reading::InWords { acceptance, text, words, .. }) => {
                let name = document.from.clone().unwrap_or(acceptance.name);
                (Answer { name, ..acceptance }, text, Some(words))
            }
            Err(fault) => {
                let kind = IncomingKind::Not(fault);
                return Incoming { kind, answer: None, text: None, words: None };
            }
        };
        let id = document.id();
        let class = self.negotiation.class_of(id, &answer, today);
        let admitted =
            self.negotiation.admit(&negotiation::Event::Answered { id, answer: answer.clone() }, today);
        let kind = match admitted {
            Err(refusal) => IncomingKind::Impossible(refusal),
            Ok(()) if words.is_some() && class.counts() => IncomingKind::InWords,
            Ok(()) => IncomingKind::Answer(class),
        };
        Incoming { kind, answer: Some(answer), text: Some(text), words }
    }
}

impl<F: Files> Table<'_, F> {
    /// Takes in a document. Plain words that accept are taken for an acceptance: the person at the desk has read them.
    /// If every clause of the open offer is settled by it, the offer is agreed.
    ///
    /// # Errors
    /// If it holds no answer, one that was taken in before, or one that does not fit.
    pub fn take_in(
        &mut self,
        client: &ClientId,
        document: &Document,
        means: Means,
    ) -> Result<Prepared<TakenIn>, Fault> {
        let exchange = self.exchange(client)?;
        let today = self.today(&exchange);
        let incoming = exchange.incoming(document, self.channels, today);
        let (Some(answer), Some(_)) = (incoming.answer.clone(), incoming.text.clone()) else {
            return Err(Fault::NoAnswer);
        };
        match &incoming.kind {
            IncomingKind::Impossible(refusal) => return Err(refusal.clone().into()),
            IncomingKind::Answer(class) if !incoming.is_acceptable() => {
                return Err(Fault::SaysNothingNew(*class));
            }
            IncomingKind::Answer(_) | IncomingKind::InWords | IncomingKind::Not(_) => {}
        }
        let class = exchange.negotiation.class_of(document.id(), &answer, today);
        let event = self.file(&exchange, document, &answer, means, None)?;
        let then = exchange.after(self.now, document.id(), &answer);
        let mut events = vec![event];
        let agreed = self.agree_if_settled(&then, means, &answer.name);
        let outcome = TakenIn { class, agreed: agreed.as_ref().map(|(reference, _)| reference.clone()) };
        events.extend(agreed.map(|(_, event)| event));
        Ok(Prepared { events, outcome })
    }

    /// Writes down what the client said in a talk, or on paper, as a document.
    pub(crate) fn take_down(
        &mut self,
        exchange: &Exchange,
        answer: Answer,
        means: Means,
        drawn: Option<AnswerId>,
    ) -> Result<Event, Fault> {
        let document = written(&answer)?;
        let event = negotiation::Event::Answered { id: document.id(), answer: answer.clone() };
        exchange.negotiation.admit(&event, self.today(exchange))?;
        self.file(exchange, &document, &answer, means, drawn)
    }

    fn file(
        &mut self,
        exchange: &Exchange,
        document: &Document,
        answer: &Answer,
        means: Means,
        drawn: Option<AnswerId>,
    ) -> Result<Event, Fault> {
        let client = exchange.client.id.clone();
        let id = self.files.save_answer(&client, document)?;
        let Answer { to, by, name, .. } = answer.clone();
        Ok(Event::Answered { client, to, by, answer: id, means, name, drawn })
    }

    /// The event that makes the open offer valid, if both accept every clause of it.
    pub(super) fn agree_if_settled(
        &self,
        exchange: &Exchange,
        means: Means,
        by: &str,
    ) -> Option<(VersionRef, Event)> {
        let today = self.today(exchange);
        let state = exchange.negotiation.state(today);
        let offer = state.offer.filter(|_| state.is_settled())?;
        let client = exchange.client.id.clone();
        let (number, fingerprint) = (offer.n, offer.text);
        let reference = VersionRef { client: client.clone(), number, fingerprint };
        let by = by.to_owned();
        Some((reference, Event::Agreed { client, number, fingerprint, on: today, means, by }))
    }
}

/// An answer as a document of its own.
pub(super) fn written(answer: &Answer) -> Result<Document, Trouble> {
    let unwritable = |error| Trouble::Io { path: "answers".into(), error: std::io::Error::other(error) };
    Ok(Document::pasted(&answers::answer_file(answer).map_err(unwritable)?))
}
