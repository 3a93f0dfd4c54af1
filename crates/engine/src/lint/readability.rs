//! How hard a sentence is to read.
//!
//! Sources: the length of sentences after Ludwig Reiners, *Stilkunst* (26 to 30 words: hard, from 31: very hard).
//! Readability of German after Toni Amstad, *Wie verständlich sind unsere Zeitungen?* (1978): 180 − ASL − 58.5 · ASW;
//! of English after Rudolf Flesch, *A new readability yardstick* (1948): 206.835 − 1.015 · ASL − 84.6 · ASW, with ASL
//! the words of the sentence and ASW its syllables per word. Below 30 both call a text very hard.

use crate::lint::Severity;
use crate::tone::Language;

/// From this many words on a sentence is hard, and from the second very hard.
const LONG_SENTENCE: [usize; 2] = [26, 31];
/// A formula says nothing about fewer words.
const WORDS_FOR_A_SCORE: usize = 12;
/// Below this figure a text is very hard to read.
const VERY_HARD: f64 = 30.0;
/// A word of more letters is read twice. English ones are shorter.
const LONG_WORD: [usize; 2] = [24, 16];

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
            Self::LongSentence { words } if LONG_SENTENCE.last().is_some_and(|limit| words >= limit) => {
                Severity::Warning
            }
            Self::LongSentence { .. } | Self::LongWords(_) | Self::Passive | Self::LowScore { .. } => {
                Severity::Hint
            }
        }
    }
}

/// The sentences of a text. Full stops of dates, numbers and the usual abbreviations end none.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(end) =
        rest.get(from..).and_then(|tail| tail.find(['.', '!', '?', '\n'])).map(|at| at + from)
    {
        let (head, tail) = (rest.get(..end).unwrap_or_default(), rest.get(end + 1..).unwrap_or_default());
        let stop = rest.get(end..=end) == Some(".");
        let goes_on = tail.chars().next().is_some_and(|next| !next.is_whitespace());
        if stop && (goes_on || is_abbreviation(head)) {
            from = end + 1;
            continue;
        }
        sentences.push(rest.get(..=end).unwrap_or_default().trim());
        rest = tail;
        from = 0;
    }
    sentences.push(rest.trim());
    sentences.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    sentences
}

fn is_abbreviation(head: &str) -> bool {
    let last = head.rsplit([' ', '(', '\u{a0}', '\u{202f}']).next().unwrap_or_default();
    let number = !last.is_empty() && last.chars().all(|c| c.is_ascii_digit() || c == '.');
    number
        || last.chars().count() == 1
        || ["bzw", "ca", "usw", "etc", "Dr", "Nr", "z.B", "d.h", "e.g", "i.e", "Mr", "Ms"].contains(&last)
}

/// What makes a sentence hard to read, the gravest first.
pub(super) fn difficulties(sentence: &str, language: Language) -> Vec<Difficulty> {
    let words: Vec<String> = words(sentence);
    let mut found = Vec::new();
    if has_nested_brackets(sentence) {
        found.push(Difficulty::NestedBrackets);
    }
    let legal = of_a_kind(&words, |word| legal_words(language).contains(&word.to_lowercase().as_str()));
    if !legal.is_empty() {
        found.push(Difficulty::LegalWords(legal));
    }
    if LONG_SENTENCE.first().is_some_and(|limit| words.len() >= *limit) {
        found.push(Difficulty::LongSentence { words: words.len() });
    }
    let [german, english] = LONG_WORD;
    let limit = match language {
        Language::De => german,
        Language::En => english,
    };
    let long = of_a_kind(&words, |word| word.split('-').any(|part| part.chars().count() > limit));
    if !long.is_empty() {
        found.push(Difficulty::LongWords(long));
    }
    if is_passive(&words, language) {
        found.push(Difficulty::Passive);
    }
    if words.len() >= WORDS_FOR_A_SCORE {
        let score = score(&words, language);
        if score < VERY_HARD {
            #[expect(clippy::cast_possible_truncation, reason = "a rounded figure of at most a few hundred")]
            found.push(Difficulty::LowScore { score: score.round() as i32 });
        }
    }
    found
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

#[expect(clippy::cast_precision_loss, reason = "words and syllables of one sentence are small numbers")]
fn score(words: &[String], language: Language) -> f64 {
    let syllables: usize = words.iter().map(|word| syllables(word, language)).sum();
    let length = words.len() as f64;
    let per_word = syllables as f64 / length.max(1.0);
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

/// A form of "werden" with a participle anywhere, a form of "to be" with one soon after it.
fn is_passive(words: &[String], language: Language) -> bool {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    match language {
        Language::De => {
            let helps =
                |word: &String| ["wird", "werden", "wurde", "wurden", "worden"].contains(&word.as_str());
            lower.iter().any(helps) && lower.iter().any(|word| is_german_participle(word))
        }
        Language::En => {
            let helps =
                |word: &String| ["is", "are", "was", "were", "be", "been", "being"].contains(&word.as_str());
            let after = |at: usize| lower.iter().skip(at + 1).take(2);
            let mut helpers = lower.iter().enumerate().filter(|(_, word)| helps(word));
            helpers.any(|(at, _)| after(at).any(|word| is_english_participle(word)))
        }
    }
}

fn is_german_participle(word: &str) -> bool {
    let letters = word.chars().count();
    let plain = word.starts_with("ge") && letters >= 5;
    let separable =
        word.char_indices().skip(1).any(|(at, _)| word.get(at..).is_some_and(|rest| rest.starts_with("ge")));
    let prefixed = ["be", "ver", "er", "zer", "ent"].iter().any(|prefix| word.starts_with(prefix));
    let strong = (plain || separable) && word.ends_with("en");
    strong && letters > 6 || (plain || (separable || prefixed) && letters > 6) && word.ends_with('t')
}

fn is_english_participle(word: &str) -> bool {
    word.len() > 3 && word.ends_with("ed")
        || ["done", "given", "made", "sent", "told", "taken", "written"].contains(&word)
}

/// Words that people use in contracts and offices and nowhere else.
fn legal_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::De => &[
            "hiermit",
            "gemäß",
            "zwecks",
            "unbeschadet",
            "vorbehaltlich",
            "etwaig",
            "etwaige",
            "etwaiger",
            "etwaigen",
            "obig",
            "obige",
            "obigen",
            "vorstehend",
            "vorstehende",
            "vorgenannte",
            "nachstehend",
            "nachstehende",
            "dergestalt",
            "seitens",
            "bezüglich",
            "hinsichtlich",
            "mithin",
            "sodann",
            "insoweit",
            "unverzüglich",
            "schuldhaft",
            "vertragspartei",
            "vertragsparteien",
            "auftragnehmer",
            "auftraggeber",
            "obliegenheit",
            "zuwiderhandlung",
            "rechtsfolgen",
            "haftung",
            "abweichend",
            "anderweitig",
            "anderweitige",
            "anderweitiger",
            "dahingehend",
        ],
        Language::En => &[
            "hereby",
            "herein",
            "hereinafter",
            "hereunder",
            "thereof",
            "therein",
            "thereto",
            "whereas",
            "pursuant",
            "notwithstanding",
            "aforementioned",
            "forthwith",
            "shall",
            "heretofore",
            "liable",
            "liability",
            "indemnify",
            "remedies",
            "contractor",
            "deemed",
            "henceforth",
            "whatsoever",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_its_sentences() {
        for (text, expected) in [
            ("Eins. Zwei! Drei?", vec!["Eins.", "Zwei!", "Drei?"]),
            (
                "Ab 3. März, z. B. bei Dr. Berg um 9.30 Uhr.",
                vec!["Ab 3. März, z. B. bei Dr. Berg um 9.30 Uhr."],
            ),
            ("Erste Zeile\nzweite Zeile", vec!["Erste Zeile", "zweite Zeile"]),
            ("Ohne Ende", vec!["Ohne Ende"]),
            ("…", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text), expected);
        }
    }

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
