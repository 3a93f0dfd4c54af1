//! Putting a letter and its data into the template.

use serde::Serialize;

use super::PageError;

/// The build of `ui/answer/`.
pub(super) const TEMPLATE: &str = include_str!("template.html");

/// The template with its places filled. Each is looked for once, in what comes after the one before: a name that looks
/// like a place stays a name. `language` is plain; `letter` and `data` are escaped by whoever made them.
pub(super) fn filled(language: &str, title: &str, letter: &str, data: &str) -> Result<String, PageError> {
    let split =
        |text: &'static str, place: &'static str| text.split_once(place).ok_or(PageError::Template(place));
    let (head, rest) = split(TEMPLATE, "@@LANGUAGE@@")?;
    let (before_title, rest) = split(rest, "@@TITLE@@")?;
    let (before_letter, rest) = split(rest, "@@LETTER@@")?;
    let (before_data, end) = split(rest, "@@DATA@@")?;
    let title = escaped(title)?;
    Ok([head, language, before_title, &title, before_letter, letter, before_data, data, end].concat())
}

fn escaped(text: &str) -> Result<String, PageError> {
    let mut title = String::new();
    askama::filters::Escaper::write_escaped_str(&askama::filters::Html, &mut title, text)
        .map_err(askama::Error::from)?;
    Ok(title)
}

/// JSON that no parser of HTML takes for anything else, and no older parser of scripts for the end of a line.
pub(super) fn json<T: Serialize>(data: &T) -> Result<String, serde_json::Error> {
    let text = serde_json::to_string(data)?;
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            // Outside of strings JSON has none of these.
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            other => safe.push(other),
        }
    }
    Ok(safe)
}
