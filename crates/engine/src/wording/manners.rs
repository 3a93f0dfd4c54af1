//! How a wording sounds: hints, never refusals. The words are data, `policies/tone/`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::ways::{self, Negations};
use super::{LONGEST_SHORT, Speech, TextId, Wording};
use crate::channel::{ChannelId, Channels};
use crate::lint::is_legal;
use crate::tone::Language;

/// What a reader might take amiss, or what may turn out not to be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Words of contracts and offices.
    Legal(Vec<String>),
    /// The reader is blamed.
    Reproach(Vec<String>),
    /// Internal reasons.
    Excuse(Vec<String>),
    /// Praise of oneself.
    Advertising(Vec<String>),
    /// What nobody writes to a client.
    Insult(Vec<String>),
    /// Exclamation marks.
    Exclamation,
    /// Whole words in capital letters.
    Shouting(Vec<String>),
    /// Emoji: they are for the client to begin with.
    Emoji(Vec<String>),
    /// Words of the other form of address.
    OtherForm(Vec<String>),
    /// Says that something was agreed; where nothing is, the program's own text is said instead.
    SaysAgreed(Vec<String>),
    /// Names a way of which nobody knows whether it is open; where it is not, the program's own text is said instead.
    NamesWay(Vec<String>),
    /// Names a time of which nobody knows whether it is true.
    NamesTime(Vec<String>),
    /// Too long for SMS and the like; the program's own text is said there instead.
    LongForShort {
        /// The fewest characters it has.
        least: usize,
        /// The most that are said there.
        limit: usize,
    },
}

/// What is to be said about a wording, the gravest first.
pub fn hints(id: TextId, wording: &Wording, channels: &Channels) -> Vec<Hint> {
    let language = id.speech().language();
    let lists = lists(language);
    let tokens = tokens(wording);
    let found = |list: &[String]| in_list(&tokens, list);
    let words = || wording.words().flat_map(str::split_whitespace);
    let ways = ways::named(wording, language, channels).into_iter().map(|way| way.phrase);
    let other_form = match id.speech() {
        Speech::Sie => found(&lists.du),
        Speech::Du => found(&lists.sie),
        Speech::English => Vec::new(),
    };
    let hints = [
        Hint::Insult(found(&lists.insult)),
        Hint::Reproach(found(&lists.reproach)),
        Hint::OtherForm(other_form),
        Hint::SaysAgreed(found(&lists.agreed)),
        Hint::NamesWay(ways.collect()),
        Hint::NamesTime(found(&lists.time)),
        Hint::Legal(tokens.iter().filter(|token| is_legal(token, language)).cloned().collect()),
        Hint::Excuse(found(&lists.excuse)),
        Hint::Advertising(found(&lists.advertising)),
        Hint::Shouting(words().map(bare).filter(|word| is_shouted(word)).map(str::to_owned).collect()),
        Hint::Emoji(words().flat_map(str::chars).filter(|c| is_emoji(*c)).map(String::from).collect()),
    ];
    let exclaims = wording.words().any(|words| words.contains('!')).then_some(Hint::Exclamation);
    let least = wording.least();
    let long = (least > LONGEST_SHORT).then_some(Hint::LongForShort { least, limit: LONGEST_SHORT });
    hints.into_iter().filter_map(with_words).chain(exclaims).chain(long).collect()
}

/// Whether the user's own words say that something was agreed, in whatever language.
pub(crate) fn says_agreed(wording: &Wording) -> bool {
    let tokens = tokens(wording);
    [Language::De, Language::En].iter().any(|language| !in_list(&tokens, &lists(*language).agreed).is_empty())
}

/// A hint that found something, each word once.
fn with_words(mut hint: Hint) -> Option<Hint> {
    let words = match &mut hint {
        Hint::Legal(words)
        | Hint::Reproach(words)
        | Hint::Excuse(words)
        | Hint::Advertising(words)
        | Hint::Insult(words)
        | Hint::Shouting(words)
        | Hint::Emoji(words)
        | Hint::OtherForm(words)
        | Hint::SaysAgreed(words)
        | Hint::NamesWay(words)
        | Hint::NamesTime(words) => words,
        Hint::Exclamation | Hint::LongForShort { .. } => return Some(hint),
    };
    let mut seen = HashSet::new();
    words.retain(|word| seen.insert(word.clone()));
    (!words.is_empty()).then_some(hint)
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lists {
    reproach: Vec<String>,
    excuse: Vec<String>,
    advertising: Vec<String>,
    insult: Vec<String>,
    agreed: Vec<String>,
    time: Vec<String>,
    pub(super) before_names: Vec<String>,
    pub(super) ways: HashMap<ChannelId, Vec<String>>,
    pub(super) negations: Negations,
    sie: Vec<String>,
    du: Vec<String>,
}

/// A test reads both files.
pub(super) fn lists(language: Language) -> &'static Lists {
    static DE: LazyLock<Lists> = LazyLock::new(|| read(include_str!("../../../../policies/tone/de.ron")));
    static EN: LazyLock<Lists> = LazyLock::new(|| read(include_str!("../../../../policies/tone/en.ron")));
    match language {
        Language::De => &DE,
        Language::En => &EN,
    }
}

fn read(text: &str) -> Lists {
    ron::from_str(text).unwrap_or_default()
}

/// The words of a wording in small letters; what is filled in parts them.
fn tokens(wording: &Wording) -> Vec<String> {
    let mut tokens = Vec::new();
    for words in wording.words() {
        tokens.extend(of_text(words));
        // Neighbours of a placeholder are none of each other.
        tokens.push(String::new());
    }
    tokens
}

fn of_text(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(bare).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// A word without the marks around it.
pub(super) fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

pub(super) fn in_list(tokens: &[String], list: &[String]) -> Vec<String> {
    list.iter().flat_map(|entry| occurrences(tokens, entry)).collect()
}

/// Where the words of an entry stand in a row. A `*` stands for any ending.
fn occurrences(tokens: &[String], entry: &str) -> Vec<String> {
    let entry: Vec<&str> = entry.split_whitespace().collect();
    let fits = |(token, word): (&String, &&str)| match word.strip_suffix('*') {
        Some(stem) => token.starts_with(stem),
        None => token == word,
    };
    let rows = tokens.windows(entry.len().max(1));
    rows.filter(|row| row.iter().zip(&entry).all(fits)).map(|row| row.join(" ")).collect()
}

/// Abbreviations such as SMS, IT and GmbH are no shouting.
fn is_shouted(word: &str) -> bool {
    word.chars().count() > 4 && word.chars().all(char::is_uppercase)
}

fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x2BFF | 0x1F000..=0x1FAFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_of_both_languages_can_be_read_and_are_in_small_letters() {
        for text in [
            include_str!("../../../../policies/tone/de.ron"),
            include_str!("../../../../policies/tone/en.ron"),
        ] {
            let lists: Lists = ron::from_str(text).unwrap();
            for entry in [lists.reproach, lists.excuse, lists.insult, lists.agreed, lists.time].concat() {
                assert_eq!(entry, entry.to_lowercase());
                assert!(!entry.trim_end_matches('*').is_empty());
            }
            for (channel, phrases) in &lists.ways {
                assert!(Channels::shipped().unwrap().get(channel).is_some(), "{channel}");
                assert!(phrases.iter().all(|phrase| !ways::words_of(phrase).is_empty()), "{channel}");
            }
            let Negations { before, after, seeming, or, clause_begins } = lists.negations;
            for entry in [before, after, seeming, or, clause_begins].concat() {
                assert_eq!(entry, entry.to_lowercase());
            }
            assert!(!lists.before_names.is_empty());
        }
    }
}
