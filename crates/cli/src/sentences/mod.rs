//! Answers in sentences: `locales/<lang>/cli.ftl` put together.

mod agreement;
mod appointment;
mod came_in;
mod client;
mod entry;
mod finding;
mod note;
mod people;
mod preset;
mod source;
mod taught;
mod text;
mod verdict;

use absprache_engine::l10n;
use absprache_engine::tone::Language;
use chrono::NaiveDate;

pub(crate) use agreement::{agreement, differs, done, in_force, message, nothing_in_force, written};
pub(crate) use appointment::{appointment, appointments};
pub(crate) use came_in::came_in;
pub(crate) use client::{client, client_added, clients, consultant, recorded};
pub(crate) use entry::{entries, verification};
pub(crate) use finding::{finding, findings};
pub(crate) use note::{note, notes};
pub(crate) use people::{may, past, plan};
pub(crate) use preset::{preset, preset_exported, preset_removed, preset_renamed, preset_saved, presets};
pub(crate) use source::{checked, not_shown, source, sources};
pub(crate) use taught::{lesson, lessons, look};
pub(crate) use text::{text, text_kept, text_reset, texts};
pub(crate) use verdict::judgement;

/// A message with its values.
pub(crate) fn say(language: Language, id: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    l10n::say(language, id, args.as_slice())
}

/// "20.11.2026", "20 November 2026".
pub(crate) fn date(day: NaiveDate, language: Language) -> String {
    let form = match language {
        Language::De => "%-d.%-m.%Y",
        Language::En => "%-d %B %Y",
    };
    day.format(form).to_string()
}

/// A name and its value, aligned with the others; nothing where there is no value.
fn row(language: Language, id: &str, value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    let name = say(language, id, &[]);
    let blanks = 16_usize.saturating_sub(name.chars().count());
    format!("  {name}{} {value}\n", " ".repeat(blanks))
}
