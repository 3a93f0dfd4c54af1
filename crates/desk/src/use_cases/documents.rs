//! What is kept of an agreement: its versions, and the answers in the original.

use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::Refusal;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use super::agreeing::{Fault, Paper, paper};
use crate::desk::Desk;
use crate::document::Document;
use crate::event::Seq;
use crate::exchange::{Happened, What};
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::documents::{DocumentLine, DocumentName};
use crate::words::say;
use crate::words::standing::{means_key, party};
use crate::words::times::full_date;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The documents of a client, the newest first. A version that was offered and then agreed is one document.
    pub fn documents(&self, client: &ClientId, now: DateTime<Utc>, language: Language) -> Vec<DocumentLine> {
        let clock = Clock { language, ..self.clock(now) };
        let mut lines: Vec<DocumentLine> = Vec::new();
        for happened in self.memory.exchanges().with(client).rev() {
            let Some(line) = line(happened, &clock) else { continue };
            if lines.iter().all(|known| known.name != line.name) {
                lines.push(line);
            }
        }
        lines
    }

    /// A version of a client's, ready to be made into any form.
    ///
    /// # Errors
    /// If there is no such client or version, or it cannot be read.
    pub fn paper_numbered(
        &self,
        client: &ClientId,
        number: u32,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<Paper, Fault> {
        let clock = Clock { language, ..self.clock(now) };
        let exchange = self.exchange(client)?;
        let held = exchange.numbered(number).ok_or(Refusal::NoOpenOffer)?;
        paper(&exchange, held, &self.files, &self.consultant, &self.channels, &clock)
    }

    /// An answer as it came in.
    ///
    /// # Errors
    /// If there is no such client or answer, or it is missing, or was changed.
    pub fn kept_answer(&self, client: &ClientId, event: Seq) -> Result<Document, Trouble> {
        let happened = self.memory.exchanges().with(client).find(|happened| happened.seq == event);
        match happened.map(|happened| &happened.what) {
            Some(What::Answered { answer, .. }) => self.files.answer(client, *answer),
            Some(
                What::Offered { .. }
                | What::Withdrawn { .. }
                | What::Agreed { .. }
                | What::Ended { .. }
                | What::Resumed,
            )
            | None => Err(Trouble::NoClient(client.clone())),
        }
    }
}

/// None for what leaves no document.
fn line(happened: &Happened, clock: &Clock) -> Option<DocumentLine> {
    let said = |id: &str, args: &[(&str, &str)]| say(clock.language, id, args);
    let version = |number: u32| {
        let title = said("document-version", &[("number", &number.to_string())]);
        (DocumentName::Version { number }, title)
    };
    let on = full_date(clock.date_at(happened.at), clock);
    let ((name, title), detail) = match &happened.what {
        What::Agreed { text, on, .. } => {
            (version(text.number), said("document-agreed", &[("date", &full_date(*on, clock))]))
        }
        What::Offered { text, by, .. } => {
            (version(text.number), said("document-offered", &[("date", &on), ("by", party(*by))]))
        }
        What::Answered { means, name, .. } => (
            (DocumentName::Answer { event: happened.seq }, said("document-answer", &[("name", name)])),
            said("document-answered", &[("date", &on), ("means", means_key(*means))]),
        ),
        What::Withdrawn { .. } | What::Ended { .. } | What::Resumed => return None,
    };
    Some(DocumentLine { name, title, detail })
}
