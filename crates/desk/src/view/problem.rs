//! A failure as the window shows it.

use absprache_engine::tone::Language;
use serde::Serialize;

use crate::trouble::Trouble;
use crate::words::{Told, of_trouble, say};

/// What is the matter, and what helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Problem {
    /// What is the matter, with its place where that helps.
    pub message: String,
    /// What helps.
    pub advice: Option<String>,
    /// The field of a form it is about, as a path: `office_hours`, `handles.1.address`.
    pub field: Option<String>,
}

impl Problem {
    /// What went wrong with files or the journal.
    pub fn of(trouble: &Trouble, language: Language) -> Self {
        let advice = match trouble {
            Trouble::NoConsultant => Some("error-no-consultant-window"),
            Trouble::NoClient(_) => Some("error-no-client-window"),
            Trouble::ClientExists(_) => Some("error-client-exists-window"),
            Trouble::InUse { .. } => Some("error-in-use-window"),
            Trouble::BadFile { .. }
            | Trouble::Io { .. }
            | Trouble::Unwritable { .. }
            | Trouble::ChangedVersion { .. }
            | Trouble::MissingVersion { .. }
            | Trouble::ChangedAnswer { .. }
            | Trouble::MissingAnswer { .. }
            | Trouble::UnreadAnswer { .. }
            | Trouble::ChangedNote { .. }
            | Trouble::MissingNote { .. }
            | Trouble::Journal { .. }
            | Trouble::NewerJournal { .. } => None,
        };
        let problem = Self::from(of_trouble(trouble, language));
        match advice {
            Some(id) => Self { advice: Some(say(language, id, &[])), ..problem },
            None => problem,
        }
    }

    /// The same about a field of a form.
    #[must_use]
    pub fn at(self, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..self }
    }
}

impl From<Told> for Problem {
    fn from(told: Told) -> Self {
        let parts = [told.what.trim(), told.below.trim(), told.place.trim()];
        let message: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Self {
            message: message.join("\n"),
            advice: Some(told.remedy).filter(|text| !text.is_empty()),
            field: None,
        }
    }
}
