//! What a person types, read at the door; and the same shown again as people write it.

use std::str::FromStr;

use absprache_engine::hours::Hours;
use absprache_engine::tone::Language;

use crate::view::problem::Problem;
use crate::words::Told;

/// Hours as people write them.
pub(crate) fn read_hours(text: &str, language: Language) -> Result<Hours, Problem> {
    Hours::from_str(text)
        .map_err(|error| Told::of_value(text, "hours", language).with(&error, language).into())
}

/// The same hours as they are typed.
pub(crate) fn show_hours(hours: &Hours, _language: Language) -> String {
    hours.to_string()
}

/// A name on one line, however it was pasted; none if nothing is left.
pub(crate) fn read_name(text: &str) -> Option<String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}
