//! What would put a fault right.

use std::ops::Range;

use chrono::Weekday;

use crate::hours::words::short_weekday;
use crate::tone::Language;

/// Another text for a place of the typed one.
#[derive(Debug)]
pub(super) struct Remedy {
    pub(super) at: Range<usize>,
    pub(super) with: String,
}

impl Remedy {
    pub(super) fn applied_to(&self, text: &str) -> String {
        let before = text.get(..self.at.start).unwrap_or_default();
        let after = text.get(self.at.end..).unwrap_or_default();
        format!("{before}{}{after}", self.with)
    }
}

/// `–Fr` after `Mi`, to the end of the working week or else of the week; nothing after Sunday.
pub(super) fn last_day(first: Weekday, language: Language) -> String {
    let last = match first {
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu => Weekday::Fri,
        Weekday::Fri | Weekday::Sat => Weekday::Sun,
        Weekday::Sun => return String::new(),
    };
    format!("–{}", short_weekday(last, language))
}

/// `–17` after `9`: to the end of a working day or else of the day.
pub(super) fn end(start: u16) -> &'static str {
    if start < 17 * 60 { "–17" } else { "–24" }
}

/// `bis 17` for `–17`.
pub(super) fn until(language: Language) -> &'static str {
    match language {
        Language::De => "bis ",
        Language::En => "until ",
    }
}

/// The known word with the capital the typed one has.
pub(super) fn spelled_like(known: &str, typed: &str) -> String {
    let mut chars = known.chars();
    match chars.next() {
        Some(first) if typed.starts_with(char::is_uppercase) => first.to_uppercase().chain(chars).collect(),
        Some(_) | None => known.to_owned(),
    }
}
