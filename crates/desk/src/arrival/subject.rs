//! The subject of a mail, from its source to the question whether the agreed word for emergencies is in it.

use std::fmt;

use absprache_engine::identify::comparable;

/// A subject, in memory only: it is compared and dropped, and it has no form in which it could be written down or shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject(String);

/// Longer ones are no subjects.
const LONGEST: usize = 2000;

impl Subject {
    /// A subject as it stands in the mail, decoded; none if it is blank or far too long.
    pub fn new(text: &str) -> Option<Self> {
        let is_one = !text.trim().is_empty() && text.len() <= LONGEST;
        is_one.then(|| Self(comparable(text)))
    }

    /// Is this word in it, as a word of its own? In whatever case: "Re: NOTFALL – Shop steht" has "Notfall", "Notfallplan" has not.
    pub fn has_word(&self, word: &str) -> bool {
        let word = comparable(word);
        let ends_word = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        !word.is_empty()
            && self.0.match_indices(&word).any(|(at, found)| {
                let before = self.0.get(..at).and_then(|before| before.chars().next_back());
                let after = self.0.get(at + found.len()..).and_then(|after| after.chars().next());
                ends_word(before) && ends_word(after)
            })
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Subject(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agreed_word_counts_as_a_word_of_its_own_in_any_case() {
        for (subject, word, expected) in [
            ("NOTFALL: der Shop steht", "Notfall", true),
            ("AW: notfall!", "NOTFALL", true),
            ("Shop\u{a0}steht (Notfall)", "notfall", true),
            ("Notfallplan besprechen", "Notfall", false),
            ("Kein Seenotfall", "Notfall", false),
            ("Notfallplan, aber auch ein Notfall", "Notfall", true),
            ("Shop   steht still", "Shop steht", true),
            ("U\u{308}berfall", "Überfall", true),
            ("#rot", "#rot", true),
            ("rot", "#rot", false),
            ("Irgendetwas", " ", false),
        ] {
            assert_eq!(Subject::new(subject).unwrap().has_word(word), expected, "{subject} – {word}");
        }
        assert_eq!(Subject::new("  "), None);
    }

    #[test]
    fn a_subject_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", Subject::new("Kündigung")), "Some(Subject(…))");
    }
}
