//! The letter in its parts.

use absprache_engine::letter;
use serde::Serialize;

/// The letter as the client reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Letter {
    /// Its title.
    pub title: String,
    /// Between whom.
    pub parties: String,
    /// The rest, in reading order.
    pub paragraphs: Vec<LetterParagraph>,
}

/// Lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LetterParagraph {
    /// What stands over them, if anything does.
    pub heading: Option<String>,
    /// The lines.
    pub lines: Vec<String>,
}

impl From<letter::Letter> for Letter {
    fn from(letter: letter::Letter) -> Self {
        let letter::Letter { title, parties, paragraphs } = letter;
        let paragraphs = paragraphs.into_iter();
        let paragraph =
            |letter::Paragraph { heading, lines }: letter::Paragraph| LetterParagraph { heading, lines };
        Self { title, parties, paragraphs: paragraphs.map(paragraph).collect() }
    }
}
