//! No text with a spelling mistake.

use super::album::album;
use super::*;
use crate::tests::spelling;

/// The words of the quoted lines; titles and notes between them are for us.
fn misspelt(language: Language, form: Form) -> Vec<String> {
    let album = album(Tone { language, form });
    let quoted: Vec<&str> = album.lines().filter_map(|line| line.strip_prefix('>')).collect();
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
