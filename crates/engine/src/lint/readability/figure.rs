//! Readability as a figure: 0 to 100 for ordinary texts, higher is easier; below 30 is very hard.
//!
//! Sources: for German Toni Amstad, *Wie verständlich sind unsere Zeitungen?* (1978): 180 − ASL − 58.5 · ASW;
//! for English Rudolf Flesch, *A new readability yardstick* (1948): 206.835 − 1.015 · ASL − 84.6 · ASW, with ASL
//! the words of a sentence and ASW its syllables per word.

use crate::tone::Language;

/// The figure of one sentence.
pub(super) fn score(words: &[String], language: Language) -> f64 {
    text_score(words, 1, language)
}

/// The figure of a text of so many sentences.
#[expect(clippy::cast_precision_loss, reason = "words and syllables of one text are small numbers")]
pub(super) fn text_score(words: &[String], sentences: usize, language: Language) -> f64 {
    let syllables: usize = words.iter().map(|word| syllables(word, language)).sum();
    let length = words.len() as f64 / sentences.max(1) as f64;
    let per_word = syllables as f64 / words.len().max(1) as f64;
    match language {
        Language::De => 180.0 - length - 58.5 * per_word,
        Language::En => 206.835 - 1.015 * length - 84.6 * per_word,
    }
}

/// Groups of vowels; close enough for a figure that is rounded to tens.
fn syllables(word: &str, language: Language) -> usize {
    let word = word.to_lowercase();
    let groups = word.split(|c: char| !"aeiouyäöü".contains(c)).filter(|group| !group.is_empty()).count();
    let silent = language == Language::En && word.ends_with('e') && !word.ends_with("le");
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::readability::words;

    #[test]
    fn the_formulas_are_those_of_amstad_and_flesch() {
        // Six words of one syllable each: 180 - 6 - 58.5, 206.835 - 6.09 - 84.6.
        let plain = words("wir sind am Tag gern da");
        assert!((score(&plain, Language::De) - 115.5).abs() < 0.01);
        let plain = words("we work in the day here");
        assert!((score(&plain, Language::En) - 116.145).abs() < 0.01);
    }

    #[test]
    fn syllables_are_counted_about_right() {
        for (word, language, expected) in [
            ("Erreichbarkeit", Language::De, 4),
            ("Büro", Language::De, 2),
            ("Brief", Language::De, 1),
            ("time", Language::En, 1),
            ("table", Language::En, 2),
            ("agreement", Language::En, 3),
            ("3", Language::De, 1),
        ] {
            assert_eq!(syllables(word, language), expected, "{word}");
        }
    }
}
