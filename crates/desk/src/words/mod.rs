//! Failures in words: what happened, where, and what to do. The words are in `locales/<lang>/errors.ftl`; the command line
//! and the window both say them.

mod agreeing;
mod appointment;
mod calendar;
mod capture;
mod draft;
mod file;
mod hours;
mod mail;
mod note;
mod phone;
mod preset;
pub(crate) mod source;
pub(crate) mod standing;
pub(crate) mod texts;
pub(crate) mod times;

pub use self::agreeing::{of_fault, of_refusal};
pub use self::appointment::of_appointment;
pub use self::capture::{of_capture, of_keys};
pub use self::draft::{draft_on_phone, of_no_draft};
pub use self::mail::mail_fault;
pub use self::note::{of_note_fault, of_note_text};
pub use self::preset::of_preset;
pub use self::source::{source_found, source_hindrance, source_name, source_state};
pub use self::texts::of_fault as of_wording;
use absprache_engine::hours::HoursError;
use absprache_engine::l10n;
use absprache_engine::tone::Language;

use crate::trouble::Trouble;

/// A message with its values.
pub fn say(language: Language, id: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    l10n::say(language, id, args.as_slice())
}

/// A message that depends on a number, `$count`.
pub(crate) fn say_counted(language: Language, id: &str, count: usize, args: &[(&str, &str)]) -> String {
    let args = args.iter().map(|(name, value)| (*name, (*value).into()));
    let args: Vec<_> = args.chain([("count", count.into())]).collect();
    l10n::say(language, id, args.as_slice())
}

/// What happened, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub what: String,
    /// Where, for people; empty if that says nothing.
    pub place: String,
    /// What more there is to it, whole lines.
    pub below: String,
    /// What to do.
    pub remedy: String,
}

impl Told {
    /// The message and its remedy, which is the message of the same id and `-remedy`.
    pub fn of(language: Language, id: &str, args: &[(&str, &str)]) -> Self {
        Self {
            what: say(language, id, args),
            place: String::new(),
            below: String::new(),
            remedy: say(language, &format!("{id}-remedy"), args),
        }
    }

    /// What is wrong with a value; `kind` names it as `error-value-…` does.
    pub fn of_value(given: &str, kind: &str, language: Language) -> Self {
        Self::of(language, &format!("error-value-{kind}"), &[("given", given)])
    }

    /// With the place.
    #[must_use]
    pub fn at(self, place: String) -> Self {
        Self { place, ..self }
    }

    /// With what is wrong with the hours.
    #[must_use]
    pub fn with(self, error: &HoursError, language: Language) -> Self {
        Self { below: format!("  {}\n", hours::of_hours(error, language)), ..self }
    }
}

/// What went wrong with files or the journal.
pub fn of_trouble(trouble: &Trouble, language: Language) -> Told {
    let place = trouble.path().map(|path| path.display().to_string()).unwrap_or_default();
    match trouble {
        Trouble::BadFile { error, .. } => file::of_file(&place, error, language),
        Trouble::Io { error, .. } => {
            Told::of(language, io_id(error), &[("system", &error.to_string())]).at(place)
        }
        Trouble::Unwritable { error, .. } => {
            Told::of(language, "error-unwritable", &[("system", &error.to_string())]).at(place)
        }
        Trouble::InUse { .. } => Told::of(language, "error-in-use", &[]).at(place),
        Trouble::ChangedVersion { fingerprint, .. } => {
            Told::of(language, "error-changed-version", &[("code", &fingerprint.code())]).at(place)
        }
        Trouble::MissingVersion { .. } => Told::of(language, "error-missing-version", &[]).at(place),
        Trouble::ChangedAnswer { .. } => Told::of(language, "error-changed-answer", &[]).at(place),
        Trouble::UnreadAnswer { .. } => Told::of(language, "error-changed-answer", &[]),
        Trouble::MissingAnswer { .. } => Told::of(language, "error-missing-answer", &[]).at(place),
        Trouble::ChangedNote { .. } => Told::of(language, "error-changed-note", &[]).at(place),
        Trouble::MissingNote { .. } => Told::of(language, "error-missing-note", &[]).at(place),
        Trouble::NoClient(id) => Told::of(language, "error-no-client", &[("id", id.as_str())]),
        Trouble::ClientExists(id) => Told::of(language, "error-client-exists", &[("id", id.as_str())]),
        Trouble::NoConsultant => Told::of(language, "error-no-consultant", &[]),
        Trouble::Journal { words, .. } => Told::of(language, "error-journal", &[("system", words)]).at(place),
        Trouble::NewerJournal { found, known, .. } => Told::of(
            language,
            "error-newer-file",
            &[("found", &found.to_string()), ("known", &known.to_string())],
        )
        .at(place),
    }
}

fn io_id(error: &std::io::Error) -> &'static str {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own words are enough for all others")]
    match error.kind() {
        std::io::ErrorKind::NotFound => "error-file-missing",
        std::io::ErrorKind::InvalidData => "error-not-text",
        std::io::ErrorKind::StorageFull => "error-disk-full",
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => "error-denied",
        std::io::ErrorKind::NotADirectory | std::io::ErrorKind::AlreadyExists => "error-no-folder",
        std::io::ErrorKind::IsADirectory => "error-is-folder",
        _ => "error-file",
    }
}
