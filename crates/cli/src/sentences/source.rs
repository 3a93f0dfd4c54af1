//! How it stands with sources and popups.

use absprache_desk::arrival::SourceHealth;
use absprache_desk::popup::NotShown;
use absprache_desk::words::{source_name, source_state};
use absprache_engine::tone::Language;

use super::say;

/// The name of a source, and how it stands with it.
pub(crate) fn source(health: &SourceHealth, language: Language) -> String {
    let (name, state) =
        (source_name(&health.source, language), source_state(&health.source, &health.state, language));
    format!("{name}: {state}")
}

/// Why a popup was not shown. The contact itself is in the journal.
pub(crate) fn not_shown(why: &NotShown, language: Language) -> String {
    match why {
        NotShown::NoBus(_) => say(language, "cli-not-shown-no-bus", &[]),
        NotShown::NoServer => say(language, "cli-not-shown-no-server", &[]),
        NotShown::Refused(words) => say(language, "cli-not-shown-refused", &[("words", words)]),
    }
}
