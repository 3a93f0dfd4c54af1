//! Typed hours as requirements.

mod english;
mod faults;
mod german;
mod messy;
mod notes;
mod properties;
mod written;

use super::{Typed, read};
use crate::tone::Language;

fn understood(text: &str) -> Typed {
    read(text, Language::De).unwrap_or_else(|fault| panic!("{text:?}: {fault}: {:?}", fault.suggestion))
}

/// Typed text and the notation of what it means. `PH off` need not be written: `+PH` stands for "also on holidays".
fn check(table: &[(&str, &str)]) {
    for (text, notation) in table {
        let expected = match notation.strip_suffix(" +PH") {
            Some(usual) => usual.to_owned(),
            None if notation.contains("PH") => (*notation).to_owned(),
            None => format!("{notation}; PH off"),
        };
        assert_eq!(understood(text).hours.to_string(), expected, "{text:?}");
    }
}
