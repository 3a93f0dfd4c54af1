//! What a type says of a value in a file that it refuses. RON and JSON hand on only its words; the value is read once
//! more to have the facts again.

use std::fmt::Display;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate};
use chrono_tz::Tz;
use ron::error::Span;
use thiserror::Error;

use super::error::{Problem, Syntax};
use crate::channel::ChannelId;
use crate::clause::ClauseError;
use crate::handle::{MailAddress, PhoneNumber};
use crate::hours::{Hours, HoursError, Region};
use crate::ids::ClauseId;

/// What a text should have been.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ValueError {
    /// Hours.
    #[error("no hours: {0}")]
    Hours(HoursError),
    /// A zone of the IANA database.
    #[error("no zone of the IANA database")]
    Zone,
    /// A region with known holidays.
    #[error("no region with known holidays")]
    Region,
    /// A mail address.
    #[error("no mail address")]
    Mail,
    /// A phone number.
    #[error("no valid phone number")]
    Phone,
    /// An id: of a client, a person, a clause, a channel.
    #[error("no id")]
    Id,
    /// An instant with its offset.
    #[error("no instant with an offset")]
    Instant,
    /// A calendar date.
    #[error("no calendar date")]
    Date,
}

/// The facts behind the words of a type that refused the value of `field` at `span`.
pub(super) fn facts(text: &str, span: &Span, field: &str, words: String) -> Problem {
    if let Some(problem) = of_clause(&words) {
        return problem;
    }
    let Some(given) = given(text, span) else { return Problem::BadValue(words) };
    // None of these has several lines: a quotation mark is missing at the end of the first.
    if given.contains('\n') {
        return Problem::Syntax(Syntax::TextEnd);
    }
    of_text(given, field, words)
}

/// The same for a text of JSON, which is known without looking for its place.
pub(super) fn of_json(given: Option<&str>, field: &str, words: &str) -> Problem {
    if let Some(problem) = of_clause(words) {
        return problem;
    }
    match given {
        Some(given) => of_text(given, field, words.to_owned()),
        None => Problem::BadValue(words.to_owned()),
    }
}

fn of_text(given: &str, field: &str, words: String) -> Problem {
    match refused(given, field, &words) {
        Some(error) => Problem::BadText { given: given.to_owned(), error },
        None => Problem::BadValue(words),
    }
}

/// What only a whole clause can tell.
fn of_clause(words: &str) -> Option<Problem> {
    let id: ClauseId = words.split('`').nth(1)?.parse().ok()?;
    let is = |error: &ClauseError| error.to_string() == words;
    if is(&ClauseError::HoursWithoutWelcome(id.clone())) {
        return Some(Problem::HoursWithoutWelcome(id));
    }
    is(&ClauseError::EmptyList(id.clone())).then_some(Problem::EmptyList(id))
}

/// The text that begins at a place, up to its quotation mark.
fn given<'a>(text: &'a str, span: &Span) -> Option<&'a str> {
    let line_start = match span.start.line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2)?.0 + 1,
    };
    let line = text.get(line_start..)?;
    let column = line.char_indices().nth(span.start.col.checked_sub(1)?)?.0;
    let (before, from) = line.split_at_checked(column)?;
    if !before.ends_with('"') {
        return None;
    }
    from.split('"').next()
}

fn refused(given: &str, field: &str, words: &str) -> Option<ValueError> {
    let name = field.rsplit('.').next().unwrap_or_default();
    if name == "zone" && given.parse::<Tz>().is_err() {
        return Some(ValueError::Zone);
    }
    if let Err(error) = given.parse::<Hours>()
        && error.to_string() == words
    {
        return Some(ValueError::Hours(error));
    }
    let refusals = [
        (says::<Region>(given, words), ValueError::Region),
        (says::<MailAddress>(given, words), ValueError::Mail),
        (says::<PhoneNumber>(given, words), ValueError::Phone),
        (says::<ClauseId>(given, words) || is_no_channel_id(given, words), ValueError::Id),
        (matches!(name, "date" | "review") && says::<NaiveDate>(given, words), ValueError::Date),
        (says::<DateTime<FixedOffset>>(given, words), ValueError::Instant),
    ];
    refusals.into_iter().find_map(|(is_it, error)| is_it.then_some(error))
}

/// Whether the type refuses the text in these words.
fn says<T: FromStr<Err: Display>>(given: &str, words: &str) -> bool {
    given.parse::<T>().is_err_and(|error| error.to_string() == words)
}

fn is_no_channel_id(given: &str, words: &str) -> bool {
    ChannelId::try_from(given.to_owned()).is_err_and(|error| error.to_string() == words)
}
