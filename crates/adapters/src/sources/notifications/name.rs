//! The display name a notification shows.

use absprache_engine::handle::{Handle, PhoneNumber};

/// What stands where a name is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Name {
    /// A person or a group.
    Of(String),
    /// The name of the program: it was told to hide who writes.
    Hidden,
}

/// Longer ones are no names.
const LONGEST: usize = 200;

/// The name in a title; `None` if nothing there can be one. `programs` are what the program is called.
pub(crate) fn shown(title: &str, programs: &[&str]) -> Option<Name> {
    // A name may be as long as it likes only in an attack.
    if title.len() > 8 * LONGEST {
        return None;
    }
    let clean: String = title.chars().filter(|&c| !is_invisible(c)).collect();
    let name = after_workspace(clean.trim());
    if name.is_empty() || name.chars().count() > LONGEST {
        return None;
    }
    let is_program =
        programs.iter().any(|program| !program.is_empty() && program.to_lowercase() == name.to_lowercase());
    Some(if is_program { Name::Hidden } else { Name::Of(name.to_owned()) })
}

/// Slack puts the workspace first: `[Müller GmbH] from Anna Müller` (dunst-project/dunst#905).
fn after_workspace(title: &str) -> &str {
    match title.strip_prefix('[').and_then(|rest| rest.split_once("] from ")) {
        Some((_workspace, name)) => name.trim(),
        None => title,
    }
}

/// Control characters, and the marks for the direction of writing that messengers put around names.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The phone number, if the name is nothing else.
pub(crate) fn number(name: &str) -> Option<Handle> {
    let is_number = name.starts_with(['+', '0']) && name.chars().all(belongs_to_a_number);
    let number: PhoneNumber = is_number.then(|| name.parse().ok())??;
    Some(Handle::Phone(number))
}

/// The first phone number in a text: whoever calls without being in the phone's contacts is shown by it, in
/// whatever language the sentence around it is.
pub(crate) fn number_in(text: &str) -> Option<Handle> {
    let start = text.char_indices().find(|&(at, c)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        matches!(c, '+' | '0') && before.is_none_or(|before| !before.is_alphanumeric())
    });
    let (_, rest) = text.split_at_checked(start?.0)?;
    let end = rest.find(|c| !belongs_to_a_number(c)).unwrap_or(rest.len());
    number(rest.get(..end)?.trim_end_matches(|c: char| !c.is_ascii_digit()))
}

fn belongs_to_a_number(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '+' | ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '-' | '\u{2011}' | '/' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_title_without_what_cannot_be_seen() {
        let name = |name: &str| Some(Name::Of(name.to_owned()));
        for (title, expected) in [
            ("Anna Müller", name("Anna Müller")),
            (" \u{2068}Anna Müller\u{2069}\n", name("Anna Müller")),
            ("[Müller GmbH] from Anna Müller", name("Anna Müller")),
            ("[Müller GmbH] in #allgemein", name("[Müller GmbH] in #allgemein")),
            ("signal", Some(Name::Hidden)),
            ("", None),
            ("\u{200e} \t", None),
            (&"ä".repeat(LONGEST), name(&"ä".repeat(LONGEST))),
            (&"ä".repeat(LONGEST + 1), None),
            (&"a".repeat(1 << 20), None),
        ] {
            assert_eq!(shown(title, &["Signal", ""]), expected, "{:?}", title.get(..20));
        }
    }

    #[test]
    fn a_name_is_a_number_only_as_a_whole() {
        for (name, expected) in [
            ("+49 171 3920012", Some("+491713920012")),
            ("+49 171 39200-12", Some("+491713920012")),
            ("0171 3920012", Some("+491713920012")),
            ("+49\u{a0}30\u{a0}23125001", Some("+493023125001")),
            ("030 23125001 Anna", None),
            ("0800 BLUMEN", None),
            ("1713920012", None),
            ("+49", None),
            ("0", None),
        ] {
            assert_eq!(number(name).map(|handle| handle.to_string()).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_number_is_found_in_a_sentence_of_any_language() {
        for (text, expected) in [
            ("Incoming call from +49 171 3920012", Some("+491713920012")),
            ("Eingehender Anruf von 030 23125001.", Some("+493023125001")),
            ("Missed call from Anna Müller", None),
            ("Anruf von A03023125001", None),
            ("+", None),
        ] {
            assert_eq!(number_in(text).map(|handle| handle.to_string()).as_deref(), expected, "{text}");
        }
    }
}
