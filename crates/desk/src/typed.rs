//! What a person types, read at the door; and the same shown again as people write it.

use absprache_engine::hours::{Hours, typed};
use absprache_engine::tone::Language;

use crate::view::hours::fault_words;
use crate::view::problem::Problem;
use crate::words::say;

/// Hours as people write them.
pub(crate) fn read_hours(text: &str, language: Language) -> Result<Hours, Problem> {
    match typed::read(text, language) {
        Ok(read) => Ok(read.hours),
        Err(fault) => Err(Problem {
            message: fault_words(&fault.kind, language),
            advice: Some(say(language, "typed-hours-example", &[])),
            field: None,
        }),
    }
}

/// The same hours as they are typed.
pub(crate) fn show_hours(hours: &Hours, language: Language) -> String {
    typed::write(hours, language)
}

/// A name on one line, however it was pasted; none if nothing is left.
pub(crate) fn read_name(text: &str) -> Option<String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}
