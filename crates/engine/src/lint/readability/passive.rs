//! Sentences in which nobody acts. A guess by the shape of words, good enough for a hint.

use crate::tone::Language;

/// A form of "werden" with a participle anywhere, a form of "to be" with one soon after it.
pub(super) fn is_passive(words: &[String], language: Language) -> bool {
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
