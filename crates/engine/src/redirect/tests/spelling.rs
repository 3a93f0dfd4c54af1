//! No text with a spelling mistake.

use super::album::album;
use super::*;
use crate::tests::spelling;
use crate::wording::{Speech, TextId};

/// The words of the quoted lines, titles and notes between them are for us; and those that own texts begin with.
fn misspelt(language: Language, form: Form) -> Vec<String> {
    let tone = Tone { language, form };
    let album = album(tone);
    let starters: Vec<String> = TextId::all(Speech::of(tone)).map(|id| id.starter(language)).collect();
    let mut quoted: Vec<&str> = album.lines().filter_map(|line| line.strip_prefix('>')).collect();
    quoted.extend(starters.iter().map(String::as_str));
    spelling::misspelt(language, &quoted.join("\n"))
}

#[test]
fn every_word_of_the_german_texts_is_in_the_dictionary() {
    assert_eq!(misspelt(Language::De, Form::Sie), Vec::<String>::new());
    assert_eq!(misspelt(Language::De, Form::Du), Vec::<String>::new());
}

#[test]
fn every_word_of_the_english_texts_is_in_the_dictionary() {
    assert_eq!(misspelt(Language::En, Form::Sie), Vec::<String>::new());
}
