//! Hours in words.

use super::model::Hours;
use crate::tone::Language;

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One line for a popup.
    Short,
    /// A sentence for a letter.
    Full,
}

/// The hours in words.
pub fn in_words(hours: &Hours, _language: Language, _style: Style) -> String {
    hours.to_string()
}
