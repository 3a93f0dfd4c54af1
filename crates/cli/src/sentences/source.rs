//! How it stands with sources and popups.

use absprache_desk::arrival::SourceHealth;
use absprache_desk::popup::NotShown;
use absprache_desk::view::source::{CheckView, SetUpView};
use absprache_desk::words::{source_found, source_name, source_state};
use absprache_engine::tone::Language;

use super::say;

/// The name of a source, and how it stands with it.
pub(crate) fn source(health: &SourceHealth, language: Language) -> String {
    let (name, state) =
        (source_name(&health.source, language), source_state(&health.source, &health.state, language));
    format!("{name}: {state}")
}

/// What is listened to, one line each.
pub(crate) fn sources(views: &[SetUpView], language: Language) -> String {
    if views.is_empty() {
        return say(language, "cli-source-none", &[]);
    }
    let widest = views.iter().map(|view| view.id.chars().count()).max().unwrap_or_default();
    let line = |view: &SetUpView| {
        let blanks = " ".repeat(widest - view.id.chars().count());
        let more = view.area_code.as_deref().map(|code| say(language, "cli-source-area", &[("code", code)]));
        format!("{}{blanks}  {}{}\n", view.id, view.name, more.unwrap_or_default())
    };
    views.iter().map(line).collect()
}

/// What came of trying sources, one line each.
pub(crate) fn checked(views: &[CheckView], language: Language) -> String {
    if views.is_empty() {
        return say(language, "cli-source-none", &[]);
    }
    let line = |view: &CheckView| {
        let mut found = source_found(view, language);
        let is_open = view.mailbox.as_ref().is_some_and(|mailbox| mailbox.open)
            || view.calendar.as_ref().is_some_and(|calendar| calendar.open);
        if is_open {
            found = format!("{found} {}", say(language, "cli-source-open", &[]));
        }
        format!("{}: {found}\n", view.name)
    };
    views.iter().map(line).collect()
}

/// Why a popup was not shown. The contact itself is in the journal.
pub(crate) fn not_shown(why: &NotShown, language: Language) -> String {
    match why {
        NotShown::NoBus(_) => say(language, "cli-not-shown-no-bus", &[]),
        NotShown::NoServer => say(language, "cli-not-shown-no-server", &[]),
        NotShown::Refused(words) => say(language, "cli-not-shown-refused", &[("words", words)]),
    }
}
