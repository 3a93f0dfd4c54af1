//! A typed text in pieces.

use std::ops::Range;

use super::clock::{self, Clock};
use super::fault::{FaultKind, Trouble, shortened};
use super::lexicon::{self, Meaning};
use super::remedy::spelled_like;

/// A piece of the text and where it stands, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) at: Range<usize>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word(Meaning),
    Clock(Clock),
    Dash,
    Comma,
    Semicolon,
}

/// Cuts the text up; what changes nothing is left out.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Trouble> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, kind) = first(rest).map_err(|(length, kind)| {
            let place = at..at + length;
            let known = instead(rest.get(..length).unwrap_or_default(), &kind);
            let trouble = Trouble::new(kind, place.clone());
            match known {
                Some(known) => trouble.remedied(place, known),
                None => trouble,
            }
        })?;
        if let Some(kind) = kind {
            let place = at..at + length;
            let kind = if is_whole_day(text.get(place.clone()).unwrap_or_default(), &tokens) {
                Kind::Word(Meaning::AllDay)
            } else {
                kind
            };
            tokens.push(Token { kind, at: place });
        }
        at += length;
    }
    Ok(tokens)
}

/// The first month or date in a text.
pub(super) fn first_date(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, found) = match first(rest) {
            Ok((length, kind)) => (length, kind == Some(Kind::Word(Meaning::Month))),
            Err((length, kind)) => (length, kind == FaultKind::Date),
        };
        if found {
            return Some(at..at + length);
        }
        at += length;
    }
    None
}

/// `24h` that ends no span.
fn is_whole_day(piece: &str, before: &[Token]) -> bool {
    let ends_a_span = before
        .last()
        .is_some_and(|token| matches!(token.kind, Kind::Dash | Kind::Word(Meaning::To | Meaning::And)));
    !ends_a_span && piece.strip_prefix("24").is_some_and(|unit| unit.trim_start().eq_ignore_ascii_case("h"))
}

/// The known word that an unknown one is likely to be.
fn instead(word: &str, kind: &FaultKind) -> Option<String> {
    if !matches!(kind, FaultKind::Unknown(_)) {
        return None;
    }
    lexicon::nearest(&lexicon::folded(word)).map(|known| spelled_like(known, word))
}

/// Length in bytes and what is wrong.
type Refusal = (usize, FaultKind);

/// The first piece and its length in bytes, never 0.
fn first(rest: &str) -> Result<(usize, Option<Kind>), Refusal> {
    const ROUND_THE_CLOCK: &str = "24/7";
    let Some(c) = rest.chars().next() else { return Ok((1, None)) };
    let length = c.len_utf8();
    if rest.starts_with(ROUND_THE_CLOCK) {
        return Ok((ROUND_THE_CLOCK.len(), Some(Kind::Word(Meaning::AllDay))));
    }
    if c.is_ascii_digit() {
        let (length, clock) = clock::read(rest);
        return clock.map(|clock| (length, Some(Kind::Clock(clock)))).map_err(|kind| (length, kind));
    }
    if is_of_word(c) {
        return word(rest);
    }
    let kind = match c {
        '\n' | ';' => Some(Kind::Semicolon),
        '+' if rest.starts_with("+1") => return Ok((2, Some(Kind::Word(Meaning::NextDay)))),
        ',' | '/' | '|' | '&' | '+' => Some(Kind::Comma),
        '.' | ':' | '(' | ')' | '"' | '\'' | '„' | '“' | '”' | '’' | '•' | '·' | '*' => None,
        c if is_dash(c) => {
            let length = rest.chars().take_while(|c| is_dash(*c)).map(char::len_utf8).sum();
            return Ok((length, Some(Kind::Dash)));
        }
        c if c.is_whitespace() || is_invisible(c) => None,
        c => return Err((length, FaultKind::Unknown(c.to_string()))),
    };
    Ok((length, kind))
}

/// The longest phrase that is known.
fn word(rest: &str) -> Result<(usize, Option<Kind>), Refusal> {
    let mut phrase = String::new();
    let mut found = None;
    let mut end = 0;
    for _ in 0..lexicon::LONGEST {
        let (word_at, word) = next_word(rest, end);
        if word.is_empty() {
            break;
        }
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(&lexicon::folded(word));
        end = word_at + word.len();
        found = lexicon::meaning(&phrase).map(|meaning| (end, meaning)).or(found);
    }
    match found {
        Some((length, Meaning::Filler)) => Ok((length, None)),
        Some((length, meaning)) => Ok((length, Some(Kind::Word(meaning)))),
        None => {
            let (_, word) = next_word(rest, 0);
            Err((word.len(), FaultKind::Unknown(shortened(word))))
        }
    }
}

/// The word after the white space at `from`, and where it begins; empty if something else stands there.
fn next_word(text: &str, from: usize) -> (usize, &str) {
    let rest = text.get(from..).unwrap_or_default();
    let word = rest.trim_start_matches([' ', '\t', '\u{a0}', '\u{202f}', '\u{2009}']);
    let length = word.chars().take_while(|c| is_of_word(*c)).map(char::len_utf8).sum();
    (from + rest.len() - word.len(), word.get(..length).unwrap_or_default())
}

fn is_of_word(c: char) -> bool {
    // Umlauts from some systems come in two characters, the second of these.
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '~' | '→')
}

/// Marks that come along when copying.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
