//! The list of clients, and all about one of them.

mod call;
mod letter;
mod list;
mod matrix;
mod openings;
mod profile;
mod week;

pub(crate) use self::letter::held;
use absprache_engine::agreement::Standing;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::ClientFile;
use crate::trouble::Trouble;
use crate::view::client_page::{ClientPage, StandingKind, StandingView};
use crate::words::say;
use crate::words::standing::standing;
use crate::words::times::full_date;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All about a client.
    ///
    /// # Errors
    /// If there is no such client, or their rules or the journal cannot be read.
    pub fn client_page(
        &self,
        id: &ClientId,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<ClientPage, Trouble> {
        let clock = Clock { language, ..self.clock(now) };
        let Some(file) = self.clients.get(id) else { return Err(self.why_unreadable(id)) };
        Ok(ClientPage {
            id: id.clone(),
            name: file.client.name.clone(),
            facts: profile::facts(&file.client, language),
            people: profile::people(&file.client, &self.channels, language),
            standing: self.standing_view(file, &clock),
            letter: self.client_letter(file, now)?,
            openings: self.opening_lines(file, &clock),
            week: self.week(file, &clock),
            matrix: self.matrix(file, &clock),
            archived: self.settings.archived.contains(id),
            retention: file.retention(now).view(self.settings.preserved.contains(id), language),
            draft_differs: self.draft_differs(file)?,
            ended: self.end_in_words(id, &clock),
        })
    }

    /// Where a client's rules stand now.
    ///
    /// # Errors
    /// If there is no such client, or their rules cannot be read.
    pub fn standing(
        &self,
        id: &ClientId,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<StandingView, Trouble> {
        let clock = Clock { language, ..self.clock(now) };
        let file = self.clients.get(id).ok_or_else(|| self.why_unreadable(id))?;
        Ok(self.standing_view(file, &clock))
    }

    pub(crate) fn standing_view(&self, file: &ClientFile, clock: &Clock) -> StandingView {
        let rules = file.rules_at(clock.now);
        let code = rules.version.as_ref().map(|version| version.fingerprint.code());
        let stands = match self.ended(&file.client.id, clock.now) {
            Some(_) => &Standing::Ended,
            None => &rules.standing,
        };
        let kind = match stands {
            Standing::Wish => StandingKind::Wish,
            Standing::Proposed => StandingKind::Proposed,
            Standing::Agreed { .. } => StandingKind::Agreed,
            Standing::Ended => StandingKind::Ended,
        };
        StandingView { kind, sentence: standing(stands, clock), code }
    }

    fn end_in_words(&self, id: &ClientId, clock: &Clock) -> Option<String> {
        let last_day = self.memory.engagements().last_day(id)?;
        let message = match self.ended(id, clock.now) {
            Some(_) => "engagement-ended",
            None => "engagement-ends",
        };
        Some(say(clock.language, message, &[("date", &full_date(last_day, clock))]))
    }
}
