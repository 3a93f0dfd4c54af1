//! How it stands with a source, and with popups, in the window.

use absprache_engine::tone::Language;

use super::say;
use crate::arrival::{Fault, Refusal, SourceState};
use crate::popup::NotShown;

/// The state of a source, with what would help.
pub(crate) fn source(state: &SourceState, language: Language) -> String {
    let said = |id| say(language, id, &[]);
    match state {
        SourceState::Starting => said("source-starting"),
        SourceState::Working { dropped: 0, missed: None, .. } => said("source-working"),
        SourceState::Working { dropped: 0, missed: Some(missed), .. } => {
            let minutes = (missed.until - missed.from).num_minutes().max(1).to_string();
            say(language, "source-working-again", &[("minutes", &minutes)])
        }
        SourceState::Working { dropped, .. } => {
            say(language, "source-dropped", &[("count", &dropped.to_string())])
        }
        SourceState::Waiting { fault, .. } | SourceState::Unreachable { fault, .. } => match fault {
            Fault::NoBus => said("source-no-bus"),
            Fault::NotABus => said("source-not-a-bus"),
            Fault::Mail(fault) => super::mail::mail_fault(fault, language),
            Fault::Lost => said("source-lost"),
            Fault::Other(words) => say(language, "source-other", &[("words", words)]),
        },
        SourceState::Refused { by, .. } => match by {
            Refusal::BusPolicy => said("source-refused"),
            Refusal::Sandbox => said("source-sandbox"),
        },
    }
}

/// Why popups are not shown.
pub(crate) fn not_shown(why: &NotShown, language: Language) -> String {
    match why {
        NotShown::NoBus(_) => say(language, "notice-no-bus", &[]),
        NotShown::NoServer => say(language, "notice-no-server", &[]),
        NotShown::Refused(words) => say(language, "notice-refused", &[("words", words)]),
    }
}
