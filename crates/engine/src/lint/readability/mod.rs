//! How hard a sentence is to read. The limits of length follow Ludwig Reiners, *Stilkunst*: from 26 words on a sentence
//! is hard, from 31 very hard.

mod figure;
mod legal;
mod passive;
mod reading;
mod sentences;

use crate::lint::Severity;
use crate::tone::Language;

pub(crate) use legal::is_legal;
pub use reading::{Ease, Reading, reading};
pub(super) use sentences::sentences;

/// From this many words on a sentence is hard.
const LONG_SENTENCE: usize = 26;
/// From this many words on it is very hard.
const VERY_LONG_SENTENCE: usize = 31;
/// A formula says nothing about fewer words.
const WORDS_FOR_A_SCORE: usize = 12;
/// Below this figure a text is very hard to read.
const VERY_HARD: f64 = 30.0;

/// What makes a sentence hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difficulty {
    /// Brackets within brackets.
    NestedBrackets,
    /// Words of contracts and offices.
    LegalWords(Vec<String>),
    /// Many words.
    LongSentence {
        /// How many.
        words: usize,
    },
    /// Words of many letters.
    LongWords(Vec<String>),
    /// Nobody acts.
    Passive,
    /// The readability figure of the language is very low.
    LowScore {
        /// Amstad's figure for German, Flesch's for English; 0 to 100 for ordinary texts, higher is easier.
        score: i32,
    },
}

impl Difficulty {
    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NestedBrackets | Self::LegalWords(_) => Severity::Warning,
            Self::LongSentence { words } if *words >= VERY_LONG_SENTENCE => Severity::Warning,
            Self::LongSentence { .. } | Self::LongWords(_) | Self::Passive | Self::LowScore { .. } => {
                Severity::Hint
            }
        }
    }
}

/// What makes a sentence hard to read, the gravest first.
pub(super) fn difficulties(sentence: &str, language: Language) -> Vec<Difficulty> {
    let words: Vec<String> = words(sentence);
    let mut found = Vec::new();
    if has_nested_brackets(sentence) {
        found.push(Difficulty::NestedBrackets);
    }
    let legal = of_a_kind(&words, |word| is_legal(word, language));
    if !legal.is_empty() {
        found.push(Difficulty::LegalWords(legal));
    }
    if words.len() >= LONG_SENTENCE {
        found.push(Difficulty::LongSentence { words: words.len() });
    }
    let long =
        of_a_kind(&words, |word| word.split('-').any(|part| part.chars().count() > long_word(language)));
    if !long.is_empty() {
        found.push(Difficulty::LongWords(long));
    }
    if passive::is_passive(&words, language) {
        found.push(Difficulty::Passive);
    }
    if words.len() >= WORDS_FOR_A_SCORE {
        let score = figure::score(&words, language);
        if score < VERY_HARD {
            #[expect(clippy::cast_possible_truncation, reason = "a rounded figure of at most a few hundred")]
            found.push(Difficulty::LowScore { score: score.round() as i32 });
        }
    }
    found
}

/// A word of more letters is read twice.
fn long_word(language: Language) -> usize {
    match language {
        Language::De => 24,
        Language::En => 16,
    }
}

fn words(sentence: &str) -> Vec<String> {
    let trimmed = sentence.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    trimmed.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn of_a_kind(words: &[String], is: impl Fn(&str) -> bool) -> Vec<String> {
    words.iter().filter(|word| is(word)).cloned().collect()
}

fn has_nested_brackets(sentence: &str) -> bool {
    let mut depth = 0_usize;
    sentence.chars().any(|c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_difficulty_is_told() {
        let long = "Wir ".repeat(26);
        let strings = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        for (language, sentence, expected) in [
            (Language::De, "Montags rufe ich an.", vec![]),
            (Language::De, "Etwas (nicht [ganz]) Klares.", vec![Difficulty::NestedBrackets]),
            (Language::De, "Erst (eins), dann (zwei).", vec![]),
            (Language::De, "Hiermit gilt das.", vec![Difficulty::LegalWords(strings(&["Hiermit"]))]),
            (Language::De, &long, vec![Difficulty::LongSentence { words: 26 }]),
            (
                Language::De,
                "Die Erreichbarkeitsvereinbarung gilt.",
                vec![Difficulty::LongWords(strings(&["Erreichbarkeitsvereinbarung"]))],
            ),
            (Language::De, "Die Rechnung wird montags geschickt.", vec![Difficulty::Passive]),
            (Language::De, "Anrufe werden beantwortet.", vec![Difficulty::Passive]),
            (Language::De, "Es wird Zeit.", vec![]),
            (Language::De, "Wir werden gern langsamer.", vec![]),
            (Language::En, "I call on Mondays.", vec![]),
            (Language::En, "Calls are answered.", vec![Difficulty::Passive]),
            (Language::En, "Calls are always answered at once.", vec![Difficulty::Passive]),
            (Language::En, "It has stopped and is in danger.", vec![]),
            (
                Language::En,
                "The contractor shall call.",
                vec![Difficulty::LegalWords(strings(&["contractor", "shall"]))],
            ),
        ] {
            assert_eq!(difficulties(sentence, language), expected, "{sentence}");
        }
    }

    #[test]
    fn a_sentence_of_many_heavy_words_has_a_low_figure() {
        let heavy = "Projektverantwortliche koordinieren übergeordnete Kommunikationsprozesse, dokumentieren \
                     Abstimmungsergebnisse, priorisieren Anforderungen, kontrollieren Umsetzungsqualität und \
                     organisieren regelmäßige Koordinationsbesprechungen.";
        assert!(
            difficulties(heavy, Language::De).iter().any(|one| matches!(one, Difficulty::LowScore { .. }))
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_read(text in "(\\PC|[.!?\n ()]){0,60}", german: bool) {
            let language = if german { Language::De } else { Language::En };
            let mut rest = text.as_str();
            for sentence in sentences(&text) {
                let at = rest.find(sentence);
                proptest::prop_assert!(at.is_some(), "{sentence:?} is not in {rest:?}");
                rest = &rest[at.unwrap() + sentence.len()..];
                difficulties(sentence, language);
            }
            proptest::prop_assert!(!rest.chars().any(char::is_alphanumeric), "{rest:?} is left over");
        }
    }
}
