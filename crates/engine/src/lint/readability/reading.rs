//! How a whole text reads: how long it takes and how easy it is.

use super::{figure, sentences, words};
use crate::tone::Language;

/// Words that a person reads in a minute, a cautious figure for letters (Brysbaert 2019: 238 in English non-fiction, fewer
/// in German, whose words are longer).
const WORDS_A_MINUTE: usize = 200;

/// How a text reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// How many words it has.
    pub words: usize,
    /// Minutes of reading, begun ones counted whole.
    pub minutes: usize,
    /// Amstad's figure for German, Flesch's for English; 0 to 100, higher is easier.
    pub score: u8,
    /// The figure as a word.
    pub ease: Ease,
}

/// What a figure means, by Flesch's own table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ease {
    /// From 70: easy.
    Easy,
    /// From 60: plain.
    Plain,
    /// From 30: takes attention.
    Demanding,
    /// Below 30: hard.
    Hard,
}

/// How lines that each stand by themselves read together.
pub fn reading<'a>(lines: impl IntoIterator<Item = &'a str>, language: Language) -> Reading {
    let sentences: Vec<Vec<String>> = lines
        .into_iter()
        .flat_map(sentences::sentences)
        .map(words)
        .filter(|words| !words.is_empty())
        .collect();
    let all: Vec<String> = sentences.iter().flatten().cloned().collect();
    let score = figure::text_score(&all, sentences.len(), language).round().clamp(0.0, 100.0);
    let ease = match score {
        70.0.. => Ease::Easy,
        60.0.. => Ease::Plain,
        30.0.. => Ease::Demanding,
        _ => Ease::Hard,
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100 by the line above")]
    let score = score as u8;
    Reading { words: all.len(), minutes: all.len().div_ceil(WORDS_A_MINUTE).max(1), score, ease }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_is_easy_and_an_office_text_is_hard() {
        let plain = reading(["Wir sind am Tag gern da.", "Ruf mich an. Ich bin im Haus."], Language::De);
        assert_eq!((plain.words, plain.minutes, plain.ease), (13, 1, Ease::Easy));
        let office =
            "Die Inanspruchnahme fernmündlicher Kontaktaufnahmemöglichkeiten unterliegt der Genehmigung.";
        assert_eq!(reading([office], Language::De).ease, Ease::Hard);
        assert_eq!(reading([office], Language::De).score, 0);
    }

    #[test]
    fn a_begun_minute_counts_whole() {
        let words = |count: usize| vec!["gern"; count].join(" ");
        for (count, minutes) in [(1, 1), (200, 1), (201, 2), (400, 2)] {
            assert_eq!(reading([words(count).as_str()], Language::De).minutes, minutes, "{count} words");
        }
        assert_eq!(reading([], Language::En).minutes, 1);
    }
}
