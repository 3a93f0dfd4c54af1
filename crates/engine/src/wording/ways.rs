//! Which ways the user's own words point to: found by phrases, `policies/tone/`.

use super::Wording;
use super::manners::{Lists, bare, in_list, lists};
use crate::channel::{Channel, ChannelId, Channels};
use crate::tone::Language;
use crate::words;

/// In a phrase: any words of the same clause, or none.
const ANY_WORDS: &str = "…";
/// So many words before a phrase may negate it: "do not try to call me".
const NEAR: usize = 3;

/// A way in the user's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedWay {
    /// As it stands in the lists.
    pub(super) phrase: String,
    /// What it may stand for, at least one: calls and messages of a family are both "über Skype".
    pub(crate) channels: Vec<ChannelId>,
}

/// What turns an invitation into its opposite: "bitte nicht anrufen".
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Negations {
    /// Shortly before what they negate.
    pub(super) before: Vec<String>,
    /// Anywhere behind it in the clause, as the German "nicht".
    pub(super) after: Vec<String>,
    /// Negate only seemingly: "nicht nur".
    pub(super) seeming: Vec<String>,
    /// Between two things that are negated together.
    pub(super) or: Vec<String>,
    /// Begin a clause of their own, with or without a comma before them.
    pub(super) clause_begins: Vec<String>,
}

/// A word in small letters, empty for what is filled in.
struct Token {
    word: String,
    /// Whether a clause begins with it.
    begins: bool,
}

/// The ways that the user's own words point to, each once. One that is named to say that it is closed is none of them.
pub(crate) fn named(wording: &Wording, language: Language, channels: &Channels) -> Vec<NamedWay> {
    let lists = lists(language);
    let tokens = tokens(wording, &lists.negations);
    let mut ways: Vec<NamedWay> = Vec::new();
    for channel in channels.iter() {
        for phrase in phrases(channel, language, lists) {
            match ways.iter_mut().find(|way| way.phrase == phrase) {
                Some(way) if way.channels.contains(&channel.id) => {}
                Some(way) => way.channels.push(channel.id.clone()),
                None if points_to(&tokens, &phrase, &lists.negations) => {
                    ways.push(NamedWay { phrase, channels: vec![channel.id.clone()] });
                }
                None => {}
            }
        }
    }
    ways
}

/// How a channel is offered: as the program says it, by its name with what goes before one, and as people say it.
fn phrases(channel: &Channel, language: Language, lists: &Lists) -> Vec<String> {
    let name = words::name(channel, language);
    let by_name = lists.before_names.iter().map(|before| format!("{before} {name}"));
    let as_people_say = lists.ways.get(&channel.id).into_iter().flatten().cloned();
    let of_program = [words::by(channel, language), words::on(channel, language)];
    of_program.into_iter().chain(by_name).chain(as_people_say).collect()
}

/// The words of a phrase as [`tokens`] has them.
pub(super) fn words_of(phrase: &str) -> Vec<String> {
    let word = |word: &str| if word == ANY_WORDS { word.to_owned() } else { bare(word).to_lowercase() };
    phrase.split_whitespace().map(word).filter(|word| !word.is_empty()).collect()
}

fn tokens(wording: &Wording, negations: &Negations) -> Vec<Token> {
    let is_end = |marks: &str| marks.contains(['.', ',', ';', ':', '!', '?', '(', ')', '–', '—', '…']);
    let (mut tokens, mut begins) = (Vec::new(), true);
    for words in wording.words() {
        for (index, line) in words.split('\n').enumerate() {
            begins |= index > 0;
            for word in line.split_whitespace() {
                let Some((before, after)) = word.split_once(bare(word)).filter(|_| !bare(word).is_empty())
                else {
                    begins |= is_end(word) || word == "-";
                    continue;
                };
                let word = bare(word).to_lowercase().replace('’', "'");
                begins |= is_end(before) || negations.clause_begins.contains(&word);
                tokens.push(Token { word, begins });
                begins = is_end(after);
            }
        }
        tokens.push(Token { word: String::new(), begins });
        begins = false;
    }
    tokens
}

fn points_to(tokens: &[Token], phrase: &str, negations: &Negations) -> bool {
    let phrase = words_of(phrase);
    let is_meant = |start: usize| {
        let rest = tokens.get(start..).unwrap_or_default();
        stands_first(rest, &phrase) && !is_negated(tokens, start, negations)
    };
    !phrase.is_empty() && (0..tokens.len()).any(is_meant)
}

fn stands_first(tokens: &[Token], phrase: &[String]) -> bool {
    match phrase.split_first() {
        None => true,
        Some((word, rest)) if word == ANY_WORDS => {
            let clause = tokens.iter().take_while(|token| !token.begins).count();
            (0..clause).any(|skipped| tokens.get(skipped..).is_some_and(|tokens| stands_first(tokens, rest)))
        }
        Some((word, rest)) => tokens
            .split_first()
            .is_some_and(|(token, after)| token.word == *word && stands_first(after, rest)),
    }
}

/// Whether the clause says of the phrase that begins there that it is not so.
fn is_negated(tokens: &[Token], start: usize, negations: &Negations) -> bool {
    let begins = |token: &Token| token.begins;
    let since = tokens.iter().take(start + 1).rposition(begins).unwrap_or(0);
    let until =
        tokens.iter().skip(start + 1).position(begins).map_or(tokens.len(), |words| start + 1 + words);
    let clause = tokens.get(since..until).unwrap_or_default();
    let clause: Vec<String> = clause.iter().map(|token| token.word.clone()).collect();
    let (before, from) = clause.split_at_checked(start - since).unwrap_or((&clause, &[]));
    let has = |words: &[String], list: &[String]| !in_list(words, list).is_empty();
    let near = |words: usize| before.get(before.len().saturating_sub(words)..).unwrap_or_default();
    let reach = if has(near(NEAR), &negations.or) { 2 * NEAR } else { NEAR };
    let is_negated = has(near(reach), &negations.before) || has(from, &negations.after);
    is_negated && !has(&clause, &negations.seeming)
}
