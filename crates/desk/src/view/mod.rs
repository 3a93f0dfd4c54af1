//! What leaves the program as data: the only serialisable twins of what the engine and the desk know.
//! `--json` prints them, the window shows them.

pub mod agreeing;
pub mod appointment;
pub mod assign;
pub mod backup;
pub mod calendar;
pub mod capture;
pub mod client;
pub mod client_page;
pub mod consultant;
pub mod documents;
pub mod entry;
pub mod finding;
pub mod found;
pub mod hand_over;
pub mod hours;
pub mod import;
pub mod import_look;
pub mod letter;
pub mod look;
pub mod may;
pub mod mirror;
pub mod nearby;
pub mod note;
pub mod past_calls;
pub mod place;
pub mod preset;
pub mod probe;
pub mod problem;
pub mod retention;
pub mod settings;
pub mod sides;
pub mod sketch;
pub mod source;
pub mod sources;
pub mod start;
pub mod taught;
pub mod texts;
pub mod timeline;
pub mod today;
pub mod verdict;

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;

/// An instant in RFC 3339, to the second, with the offset that a zone has then.
pub(crate) fn instant(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, false)
}
