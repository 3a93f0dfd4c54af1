//! How it stands with a source, and what would help.

use absprache_desk::arrival::{Fault, Refusal, SourceState};
use absprache_desk::popup::NotShown;
use absprache_engine::tone::Language;

use super::say;

/// The state of the desktop notifications; the line begins with "ready" once the program hears what comes in.
pub(crate) fn source(state: &SourceState, language: Language) -> String {
    let said = |id| say(language, id, &[]);
    match state {
        SourceState::Starting => said("cli-source-starting"),
        SourceState::Working { dropped: 0, missed: None, .. } => said("cli-source-working"),
        SourceState::Working { dropped: 0, missed: Some(missed), .. } => {
            let minutes = (missed.until - missed.from).num_minutes().to_string();
            say(language, "cli-source-working-again", &[("minutes", &minutes)])
        }
        SourceState::Working { dropped, .. } => {
            say(language, "cli-source-dropped", &[("count", &dropped.to_string())])
        }
        SourceState::Waiting { fault, .. } | SourceState::Unreachable { fault, .. } => match fault {
            Fault::NoBus => said("cli-source-no-bus"),
            Fault::NotABus => said("cli-source-not-a-bus"),
            Fault::Mail(fault) => absprache_desk::words::mail_fault(fault, language),
            Fault::Lost => said("cli-source-lost"),
            Fault::Other(words) => say(language, "cli-source-other", &[("words", words)]),
        },
        SourceState::Refused { by, .. } => match by {
            Refusal::BusPolicy => said("cli-source-refused"),
            Refusal::Sandbox => said("cli-source-sandbox"),
        },
    }
}

/// Why a popup was not shown. The contact itself is in the journal.
pub(crate) fn not_shown(why: &NotShown, language: Language) -> String {
    match why {
        NotShown::NoBus(_) => say(language, "cli-not-shown-no-bus", &[]),
        NotShown::NoServer => say(language, "cli-not-shown-no-server", &[]),
        NotShown::Refused(words) => say(language, "cli-not-shown-refused", &[("words", words)]),
    }
}
