//! No text with a spelling mistake: a help for tests. Reads the dictionaries of the Debian packages `hunspell-de-de` and
//! `hunspell-en-us`.

use std::fs;

use spellbook::Dictionary;

use crate::tone::Language;

const NAMES: &str = include_str!("../../../../tests/spelling/words.txt");

fn dictionary(language: Language) -> Dictionary {
    let name = match language {
        Language::De => "de_DE",
        Language::En => "en_US",
    };
    let read = |ending: &str| {
        let path = format!("/usr/share/hunspell/{name}.{ending}");
        let bytes = fs::read(&path)
            .unwrap_or_else(|error| panic!("{path}: {error}; install hunspell-de-de and hunspell-en-us"));
        // The German ones are in Latin-1, whose bytes are the first characters of Unicode.
        String::from_utf8(bytes)
            .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect())
    };
    let mut dictionary = Dictionary::new(&read("aff"), &read("dic")).expect("the dictionary is well-formed");
    for name in NAMES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        dictionary.add(name).expect("a name is a word");
    }
    dictionary
}

/// The words of a text that no dictionary has. What is written with digits, dots or an at sign is a number or an address.
pub(crate) fn misspelt(language: Language, text: &str) -> Vec<String> {
    let dictionary = dictionary(language);
    let mut words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty() && !word.contains(|c: char| c.is_ascii_digit() || c == '@'))
        .collect();
    words.sort_unstable();
    words.dedup();
    assert!(words.len() > 100, "there are words to check");
    words.retain(|word| !dictionary.check(word));
    words.into_iter().map(str::to_owned).collect()
}
