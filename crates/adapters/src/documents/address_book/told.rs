//! Why a file is no address book, in words.

use absprache_desk::words::Told;
use absprache_engine::tone::Language;

use super::NoBook;
use crate::documents::in_brief;

/// What is wrong with it, and what would help.
pub fn told(fault: &NoBook, language: Language) -> Told {
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    match fault {
        NoBook::TooLong { .. } => told("error-book-too-long", &[]),
        NoBook::Empty => told("error-book-empty", &[]),
        NoBook::NoColumns { headings } => told("error-book-no-columns", &[("headings", &in_brief(headings))]),
        NoBook::NoSuchColumn { heading, headings } => {
            told("error-book-no-such-column", &[("heading", heading), ("headings", &in_brief(headings))])
        }
    }
}
