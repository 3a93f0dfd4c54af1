//! Notes: what I write down about a client for myself. They are mine, so their words are kept, beside the journal.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::fingerprint::{Fingerprint, FingerprintError};

/// How many characters a note may have: what was said in a long call, not the minutes of a meeting.
pub const MAX_NOTE: usize = 4_000;

/// The words of a note: some, on one or more lines, without white space around them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NoteText(String);

/// Why a text is no note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NoteError {
    /// There is nothing in it but white space.
    #[error("a note has words")]
    Empty,
    /// It is longer than [`MAX_NOTE`].
    #[error("a note has at most {MAX_NOTE} characters; this one has {0}")]
    TooLong(usize),
}

impl NoteText {
    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for NoteText {
    type Err = NoteError;
    /// Line ends become those of Unix. Control characters, which no one types, are left out.
    fn from_str(text: &str) -> Result<Self, NoteError> {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept: String = lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
        let kept = kept.trim();
        match kept.chars().count() {
            0 => Err(NoteError::Empty),
            long if long > MAX_NOTE => Err(NoteError::TooLong(long)),
            _ => Ok(Self(kept.to_owned())),
        }
    }
}

/// What a note is filed under: SHA-256 of its words. The chain of the journal so proves when it was written and that it
/// says what it said then.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NoteId(Fingerprint);

impl NoteId {
    /// The id of a note.
    pub fn of(text: &NoteText) -> Self {
        Self(Fingerprint::from_digest(Sha256::digest(text.as_str()).into()))
    }
}

impl fmt::Display for NoteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for NoteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl TryFrom<String> for NoteId {
    type Error = FingerprintError;
    fn try_from(text: String) -> Result<Self, FingerprintError> {
        text.parse().map(Self)
    }
}

impl From<NoteId> for String {
    fn from(id: NoteId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_what_was_typed_without_what_surrounds_it() {
        for (typed, kept) in [
            ("Angebot bis Freitag", "Angebot bis Freitag"),
            ("  Angebot\r\n\tbis Freitag \n\n", "Angebot\n\tbis Freitag"),
            ("Angebot\rbis\u{7} Freitag", "Angebot\nbis Freitag"),
        ] {
            assert_eq!(typed.parse::<NoteText>().unwrap().as_str(), kept, "{typed:?}");
        }
    }

    #[test]
    fn what_has_no_words_or_too_many_is_no_note() {
        for (typed, error) in [
            ("", NoteError::Empty),
            (" \n\t", NoteError::Empty),
            (&*"ä".repeat(MAX_NOTE + 1), NoteError::TooLong(MAX_NOTE + 1)),
        ] {
            assert_eq!(typed.parse::<NoteText>(), Err(error));
        }
        assert!("ä".repeat(MAX_NOTE).parse::<NoteText>().is_ok());
    }

    #[test]
    fn the_same_words_have_the_same_id() {
        let id = |text: &str| NoteId::of(&text.parse().unwrap());
        assert_eq!(id("Angebot "), id("Angebot"));
        assert_ne!(id("Angebot"), id("Auftrag"));
        assert_eq!(NoteId::try_from(id("Angebot").to_string()), Ok(id("Angebot")));
    }
}
