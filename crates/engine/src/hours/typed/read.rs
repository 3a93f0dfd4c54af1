//! From a typed text to hours.

use super::fault::{Fault, FaultKind, Trouble};
use super::rules::rules;
use super::tokens::first_date;
use super::week::week;
use super::write::has_line;
use crate::hours::minute::Span;
use crate::hours::model::Hours;
use crate::hours::read::MAX_CHARS;
use crate::hours::weekdays::Weekdays;
use crate::tone::Language;

/// What was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The hours.
    pub hours: Hours,
    /// What is worth telling about how they were understood.
    pub notes: Vec<Note>,
}

/// Something in a text that was understood in a way the reader may not expect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Times that overlap were joined.
    Overlap,
    /// For these days a later rule took the place of an earlier one.
    Replaced(Weekdays),
    /// A part of the day stands for these times.
    Assumed {
        /// As typed.
        word: String,
        /// What it was taken for.
        span: Span,
    },
    /// `9–5`: an end in the small hours of the next day, where an afternoon is more likely.
    NextDay {
        /// As understood.
        span: Span,
        /// With an end on the same day.
        meant: Span,
    },
}

/// Reads hours as people type them, in either language; `language` is that of suggestions. Any text is answered.
///
/// # Errors
/// What is wrong first, where, and what would do instead.
pub fn read(text: &str, language: Language) -> Result<Typed, Fault> {
    if text.chars().nth(MAX_CHARS).is_some() {
        return Err(Trouble::new(FaultKind::TooLong, 0..text.len()).in_text(text));
    }
    if let Some(hours) = without_line(text.trim()) {
        return Ok(Typed { hours, notes: Vec::new() });
    }
    if let Some(date) = first_date(text) {
        let hours = text.parse().map_err(|_| Trouble::new(FaultKind::Date, date).in_text(text))?;
        return Ok(Typed { hours, notes: Vec::new() });
    }
    let (rules, mut notes) = rules(text, language).map_err(|trouble| trouble.in_text(text))?;
    match week(&rules, &mut notes) {
        Ok(hours) => Ok(Typed { hours, notes }),
        Err(_) => Err(Trouble::new(FaultKind::NeverOpen, 0..text.len()).in_text(text)),
    }
}

/// Hours that are written in their canonical notation because people have no line for them.
fn without_line(text: &str) -> Option<Hours> {
    let hours: Hours = text.parse().ok()?;
    (!has_line(&hours) && hours.to_string() == text).then_some(hours)
}
