//! The letter in its parts.

use absprache_engine::letter;
use absprache_engine::lint;
use absprache_engine::tone::Language;
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
    /// How it reads.
    pub reading: Reading,
}

/// How a text reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Reading {
    /// Minutes of reading, begun ones counted whole.
    pub minutes: u32,
    /// 0 to 100, higher is easier.
    pub score: u8,
    /// The score as a word.
    pub ease: Ease,
}

/// How easy a text is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Ease {
    /// It is easy.
    Easy,
    /// It is plain.
    Plain,
    /// It takes attention.
    Demanding,
    /// It is hard.
    Hard,
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

impl Letter {
    /// A letter as composed; `language` is its own.
    pub fn of(letter: letter::Letter, language: Language) -> Self {
        let letter::Letter { title, parties, paragraphs } = letter;
        let paragraph =
            |letter::Paragraph { heading, lines }: letter::Paragraph| LetterParagraph { heading, lines };
        Self::new(title, parties, paragraphs.into_iter().map(paragraph).collect(), language)
    }

    /// A letter of these parts.
    pub(crate) fn new(
        title: String,
        parties: String,
        paragraphs: Vec<LetterParagraph>,
        language: Language,
    ) -> Self {
        let lines = paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
        let reading = Reading::from(lint::reading(lines.map(String::as_str), language));
        Self { title, parties, paragraphs, reading }
    }
}

impl From<lint::Reading> for Reading {
    fn from(reading: lint::Reading) -> Self {
        let minutes = u32::try_from(reading.minutes).unwrap_or(u32::MAX);
        let ease = match reading.ease {
            lint::Ease::Easy => Ease::Easy,
            lint::Ease::Plain => Ease::Plain,
            lint::Ease::Demanding => Ease::Demanding,
            lint::Ease::Hard => Ease::Hard,
        };
        Self { minutes, score: reading.score, ease }
    }
}
