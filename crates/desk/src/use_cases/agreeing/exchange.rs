//! All that happened with one client, read with the texts and documents it is about.

use absprache_engine::agreement::{Version, VersionRef};
use absprache_engine::answers::{self, Reading};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::negotiation::{Answer, AnswerId, Event, Negotiation, Offer, Step};
use absprache_engine::party::{Client, Consultant, Party};
use chrono::{DateTime, Utc};

use crate::document::Document;
use crate::exchange::{Exchanges, Happened, What};
use crate::ports::Files;
use crate::trouble::Trouble;

/// What happened with one client, oldest first, and where it stands.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// With whom, as on file today.
    pub client: Client,
    /// Where it stands.
    pub negotiation: Negotiation,
    /// What happened.
    pub happened: Vec<Happened>,
    /// The texts that were offered or agreed, oldest first.
    pub texts: Vec<Text>,
    /// What was said in answers, oldest first.
    pub spoken: Vec<Spoken>,
}

/// A text that was offered or agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What it is found by.
    pub reference: VersionRef,
    /// It.
    pub version: Version,
}

/// What one side said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// When it was taken in.
    pub at: DateTime<Utc>,
    /// What was said.
    pub answer: Answer,
}

impl Exchange {
    /// Reads it.
    ///
    /// # Errors
    /// If a version or an answer is missing or was changed.
    pub fn read(
        exchanges: &Exchanges,
        files: &impl Files,
        channels: &Channels,
        client: Client,
        consultant: &Consultant,
    ) -> Result<Self, Trouble> {
        let mut exchange = Self {
            negotiation: Negotiation::new(consultant.side.zone),
            happened: exchanges.with(&client.id).cloned().collect(),
            texts: Vec::new(),
            spoken: Vec::new(),
            client,
        };
        for happened in exchange.happened.clone() {
            let event = exchange.event(&happened, files, channels)?;
            exchange.negotiation.take(&Step { at: happened.at, event });
        }
        Ok(exchange)
    }

    /// The same after one more answer.
    pub(super) fn after(&self, at: DateTime<Utc>, id: AnswerId, answer: &Answer) -> Self {
        let mut then = self.clone();
        then.negotiation.take(&Step { at, event: Event::Answered { id, answer: answer.clone() } });
        then
    }

    /// A text that was offered or agreed.
    pub fn text(&self, fingerprint: Fingerprint) -> Option<&Text> {
        self.texts.iter().find(|text| text.reference.fingerprint == fingerprint)
    }

    /// The newest text that was offered or agreed.
    pub fn newest(&self) -> Option<&Text> {
        let newest = self.happened.iter().rev().find_map(|happened| match &happened.what {
            What::Offered { text, .. } | What::Agreed { text, .. } => Some(text.fingerprint),
            What::Answered { .. } | What::Withdrawn { .. } | What::Ended { .. } | What::Resumed => None,
        });
        self.text(newest?)
    }

    /// What a document says to the texts that were offered so far.
    pub(super) fn reading(
        &self,
        document: &Document,
        channels: &Channels,
    ) -> Result<Reading, answers::Fault> {
        let known: Vec<(&Version, Fingerprint)> =
            self.texts.iter().map(|text| (&text.version, text.reference.fingerprint)).collect();
        answers::read(&document.text, &known, channels)
    }

    fn event(
        &mut self,
        happened: &Happened,
        files: &impl Files,
        channels: &Channels,
    ) -> Result<Event, Trouble> {
        Ok(match &happened.what {
            What::Offered { text, by, answer_by, words, .. } => {
                if let Some(id) = words {
                    let said = self.said(*id, *by, "", files, channels)?;
                    self.spoken.push(Spoken { at: happened.at, answer: said });
                }
                let clauses = self.clauses(text, files)?;
                let VersionRef { number, fingerprint, .. } = *text;
                Event::Offered(Offer {
                    n: number,
                    by: *by,
                    text: fingerprint,
                    clauses,
                    answer_by: *answer_by,
                })
            }
            What::Answered { answer, by, name, .. } => {
                let said = self.said(*answer, *by, name, files, channels)?;
                self.spoken.push(Spoken { at: happened.at, answer: said.clone() });
                Event::Answered { id: *answer, answer: said }
            }
            What::Withdrawn { offer, by, .. } => Event::Withdrawn { offer: *offer, by: *by },
            What::Agreed { text, .. } => {
                Event::Agreed { text: text.fingerprint, clauses: self.clauses(text, files)? }
            }
            What::Ended { on, .. } => Event::Ended { on: Some(*on) },
            What::Resumed => Event::Ended { on: None },
        })
    }

    /// What a document says that was taken in before.
    fn said(
        &self,
        id: AnswerId,
        by: Party,
        name: &str,
        files: &impl Files,
        channels: &Channels,
    ) -> Result<Answer, Trouble> {
        let document = files.answer(&self.client.id, id)?;
        let reading = self.reading(&document, channels);
        let reading = reading.map_err(|fault| Trouble::UnreadAnswer { id, fault: Box::new(fault) })?;
        let said = match reading {
            Reading::Answer { answer, .. } => answer,
            // That it was taken in says that the words were meant so.
            Reading::InWords { acceptance, .. } => acceptance,
        };
        Ok(Answer { by, name: name.to_owned(), ..said })
    }

    fn clauses(&mut self, reference: &VersionRef, files: &impl Files) -> Result<Vec<Clause>, Trouble> {
        let is_it = |text: &&mut Text| text.reference.fingerprint == reference.fingerprint;
        if let Some(known) = self.texts.iter_mut().find(is_it) {
            // Offered once more, it has a number of its own.
            known.reference.number = reference.number;
            known.version.number = reference.number;
            return Ok(known.version.clauses.clone());
        }
        let version = files.version(&self.client.id, reference.fingerprint)?;
        let version = Version { number: reference.number, ..version };
        let clauses = version.clauses.clone();
        self.texts.push(Text { reference: reference.clone(), version });
        Ok(clauses)
    }
}
