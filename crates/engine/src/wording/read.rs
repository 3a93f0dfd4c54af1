//! Reading a wording, once, at the door.

use std::ops::Range;

use super::{Fault, LONGEST, Placeholder, Refusal, TextKind};
use crate::tone::Language;

/// A piece of a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// What is said as it stands.
    Words(String),
    /// What is filled in.
    Fill(Placeholder),
}

/// A text in the user's own words that says what it must on its occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pieces: Vec<Piece>,
}

impl Wording {
    /// Reads a text with placeholders in brackets, named in any language.
    ///
    /// # Errors
    /// All that speaks against it, in the order of the text; what is missing comes last.
    pub fn read(kind: TextKind, text: &str) -> Result<Self, Vec<Refusal>> {
        let (pieces, mut refusals) = pieces(text);
        let wording = Self { pieces: pieces.iter().map(|(piece, _)| piece.clone()).collect() };
        for (piece, span) in pieces {
            if let Piece::Fill(placeholder) = piece
                && !kind.placeholders().contains(&placeholder)
            {
                refusals.push(Refusal { span, fault: Fault::NotHere(placeholder) });
            }
        }
        refusals.sort_by_key(|refusal| refusal.span.start);
        let end = text.len()..text.len();
        refusals.extend(wording.lacks(kind).map(|fault| Refusal { span: end.clone(), fault }));
        if refusals.is_empty() { Ok(wording) } else { Err(refusals) }
    }

    /// Its pieces, in order. Two neighbours are never both words.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// As it stands in files: placeholders by their ids.
    pub fn written(&self) -> String {
        self.with(Placeholder::id)
    }

    /// As people read and write it: placeholders by their names.
    pub fn text(&self, language: Language) -> String {
        self.with(|placeholder| placeholder.name(language))
    }

    /// The user's own words, what is filled in left out.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(words.as_str()),
            Piece::Fill(_) => None,
        })
    }

    /// The fewest characters it can have, names not counted.
    pub fn least(&self) -> usize {
        let words = self.words().map(|words| words.chars().count());
        let filled = self.filled().map(Placeholder::least);
        words.chain(filled).sum()
    }

    fn filled(&self) -> impl Iterator<Item = Placeholder> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Fill(placeholder) => Some(*placeholder),
            Piece::Words(_) => None,
        })
    }

    fn lacks(&self, kind: TextKind) -> impl Iterator<Item = Fault> {
        let is_empty = self.filled().next().is_none() && self.words().all(|words| words.trim().is_empty());
        let missing = kind.required().iter().filter(|one| !self.filled().any(|filled| filled == **one));
        let missing = missing.map(|one| Fault::Missing(*one));
        let least = self.least();
        let long = (least > LONGEST).then_some(Fault::TooLong { least, limit: LONGEST });
        let faults: Vec<Fault> = if is_empty { vec![Fault::Empty] } else { missing.chain(long).collect() };
        faults.into_iter()
    }

    fn with(&self, name: impl Fn(Placeholder) -> &'static str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Fill(placeholder) => format!("{{{}}}", name(*placeholder)),
        };
        self.pieces.iter().map(piece).collect()
    }
}

/// The pieces of a text, each with its bytes, and what cannot be read.
fn pieces(text: &str) -> (Vec<(Piece, Range<usize>)>, Vec<Refusal>) {
    let (mut pieces, mut refusals) = (Vec::new(), Vec::new());
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        let start = text.len() - after.len() - 1;
        push_words(&mut pieces, words, start);
        // A name has one line, and no bracket in it.
        let end = after.find(['{', '}', '\n']);
        let Some((name, tail)) =
            end.and_then(|end| Some((after.get(..end)?, after.get(end..)?.strip_prefix('}')?)))
        else {
            refusals.push(Refusal { span: start..start + 1, fault: Fault::Unclosed });
            rest = after;
            continue;
        };
        let span = start..text.len() - tail.len();
        match Placeholder::of(name) {
            Some(placeholder) => pieces.push((Piece::Fill(placeholder), span)),
            None => refusals.push(Refusal { span, fault: Fault::Unknown(name.trim().to_owned()) }),
        }
        rest = tail;
    }
    push_words(&mut pieces, rest, text.len());
    (pieces, refusals)
}

fn push_words(pieces: &mut Vec<(Piece, Range<usize>)>, words: &str, end: usize) {
    if !words.is_empty() {
        pieces.push((Piece::Words(words.to_owned()), end - words.len()..end));
    }
}
