//! Moving through the pieces of a typed text.

use std::ops::Range;

use chrono::Weekday;

use super::fault::{FaultKind, Trouble};
use super::lexicon::Meaning;
use super::read::Note;
use super::tokens::{Kind, Token};
use crate::tone::Language;

/// A place in the pieces of a text.
pub(super) struct Cursor<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    /// Of what is suggested.
    pub(super) language: Language,
    /// The only day of the rule that is being read.
    pub(super) only_day: Option<Weekday>,
    /// What is worth telling.
    pub(super) notes: Vec<Note>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, tokens: Vec<Token>, language: Language) -> Self {
        Self { text, tokens, at: 0, language, only_day: None, notes: Vec::new() }
    }

    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    pub(super) fn peek_after(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    pub(super) fn previous(&self) -> Option<&Token> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.peek().map(|token| token.kind)
    }

    /// Where to [`rewind`](Self::rewind) to.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    pub(super) fn rewind(&mut self, place: usize) {
        self.at = place;
    }

    pub(super) fn bump(&mut self) {
        self.at += 1;
    }

    /// Goes on if the next piece is of this kind, and tells whether it did.
    pub(super) fn take(&mut self, of_kind: impl Fn(Kind) -> bool) -> bool {
        let found = self.kind().is_some_and(of_kind);
        if found {
            self.bump();
        }
        found
    }

    pub(super) fn take_word(&mut self, meaning: Meaning) -> bool {
        self.take(|kind| kind == Kind::Word(meaning))
    }

    pub(super) fn skip(&mut self, of_kind: impl Fn(Kind) -> bool) {
        while self.take(&of_kind) {}
    }

    /// Whether there is space on both sides of the next piece.
    pub(super) fn stands_apart(&self) -> bool {
        let ends = |token: Option<&Token>| token.map(|token| token.at.end);
        let starts = |token: Option<&Token>| token.map(|token| token.at.start);
        ends(self.previous()) < starts(self.peek()) && ends(self.peek()) < starts(self.peek_after(1))
    }

    pub(super) fn text_at(&self, at: Range<usize>) -> &'a str {
        self.text.get(at).unwrap_or_default()
    }

    /// The next piece cannot stand here; at the end of the text, the last one cannot be the last.
    pub(super) fn misplaced(&self) -> Trouble {
        let level = self.level();
        let at = self.peek().or_else(|| self.previous()).map_or(0..self.text.len(), |token| token.at.clone());
        level.unwrap_or_else(|| Trouble::misplaced(self.text, at))
    }

    /// If the next piece names a level, that is the trouble.
    pub(super) fn level(&self) -> Option<Trouble> {
        let token = self.peek()?;
        if let Kind::Word(Meaning::Level(level)) = token.kind {
            Some(Trouble::new(FaultKind::Level(level), token.at.clone()))
        } else {
            None
        }
    }
}

impl Kind {
    /// Between rules.
    pub(super) fn is_separator(self) -> bool {
        self == Self::Semicolon || self.is_enumeration()
    }

    /// Between days or times.
    pub(super) fn is_enumeration(self) -> bool {
        matches!(self, Self::Comma | Self::Word(Meaning::And))
    }

    /// Between the first and the last of a range.
    pub(super) fn is_joint(self) -> bool {
        matches!(self, Self::Dash | Self::Word(Meaning::To))
    }

    pub(super) fn is_day(self) -> bool {
        matches!(self, Self::Word(Meaning::Day(_) | Meaning::Days(_) | Meaning::Holidays))
    }

    /// A time by itself.
    pub(super) fn is_clock(self) -> bool {
        matches!(self, Self::Clock(_) | Self::Word(Meaning::Noon | Meaning::Midnight))
    }
}
