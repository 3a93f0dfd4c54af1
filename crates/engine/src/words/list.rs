//! Lists in words.

use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::locale;

use crate::tone::Language;

/// "E-Mail, Telefon oder SMS".
pub fn either(items: &[String], language: Language) -> String {
    let locale = match language {
        Language::De => locale!("de"),
        Language::En => locale!("en-GB"),
    };
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_or(locale.into(), options) {
        Ok(list) => list.format_to_string(items.iter()),
        Err(_) => items.join(", "),
    }
}
