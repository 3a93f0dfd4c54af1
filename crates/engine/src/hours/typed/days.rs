//! The days of a typed text: `Mo–Fr`, `Mo, Mi und Fr`, `von Montag bis Freitag`, `werktags`, `feiertags`.

use std::ops::Range;

use chrono::Weekday;

use super::cursor::Cursor;
use super::fault::{FaultKind, Trouble};
use super::lexicon::Meaning;
use super::remedy;
use super::tokens::{Kind, Token};
use crate::hours::weekdays::Weekdays;

/// Days named one after the other.
pub(super) struct Named {
    pub(super) days: Weekdays,
    pub(super) holidays: bool,
    pub(super) at: Range<usize>,
}

impl Cursor<'_> {
    /// The days that must be named here.
    pub(super) fn named_days(&mut self) -> Result<Named, Trouble> {
        self.days()?.ok_or_else(|| self.misplaced())
    }

    /// The days that are named here, if any are.
    pub(super) fn days(&mut self) -> Result<Option<Named>, Trouble> {
        let mut named: Option<Named> = None;
        loop {
            let before = self.place();
            if named.is_some() {
                self.skip(Kind::is_enumeration);
            }
            if self.peek_after(1).is_some_and(|token| token.kind.is_day()) {
                self.take_word(Meaning::From);
            }
            let Some(token) = self.peek().filter(|token| token.kind.is_day()).cloned() else {
                self.rewind(before);
                return Ok(named);
            };
            self.bump();
            let days = match token.kind {
                Kind::Word(Meaning::Day(first)) => self.range(first, &token)?,
                Kind::Word(Meaning::Days(set)) => set.days(),
                Kind::Word(_) | Kind::Clock(_) | Kind::Dash | Kind::Comma | Kind::Semicolon => Weekdays::NONE,
            };
            let end = self.previous().map_or(token.at.end, |last| last.at.end);
            self.skip_dash_before_times(days);
            let holidays = token.kind == Kind::Word(Meaning::Holidays);
            named = Some(match named {
                Some(so_far) => Named {
                    days: so_far.days.with(days),
                    holidays: so_far.holidays || holidays,
                    at: so_far.at.start..end,
                },
                None => Named { days, holidays, at: token.at.start..end },
            });
        }
    }

    /// After the first day: `–Fr`, `bis Freitag`, or nothing.
    fn range(&mut self, first: Weekday, day: &Token) -> Result<Weekdays, Trouble> {
        let Some(joint) = self.peek().filter(|token| token.kind.is_joint()).cloned() else {
            return Ok(first.into());
        };
        match self.peek_after(1).map(|token| token.kind) {
            Some(Kind::Word(Meaning::Day(last))) => {
                self.bump();
                self.bump();
                Ok(Weekdays::range(first, last))
            }
            Some(kind) if kind.is_clock() && (joint.kind != Kind::Dash || self.stands_apart()) => {
                Ok(first.into())
            }
            // „Mo–werktags“
            Some(kind) if kind.is_day() => {
                self.bump();
                Err(self.misplaced())
            }
            next => {
                let trouble = Trouble::new(FaultKind::LastDayMissing, day.at.start..joint.at.end);
                let mut last = remedy::last_day(first, self.language);
                if matches!(next, Some(Kind::Word(_))) && !self.stands_apart() {
                    last.push(' ');
                }
                Err(trouble.remedied(day.at.end..joint.at.end, last))
            }
        }
    }

    /// `Mo–Fr - 9–17`
    fn skip_dash_before_times(&mut self, days: Weekdays) {
        let several = days.iter().count() != 1;
        let clock = self.peek_after(1).is_some_and(|token| token.kind.is_clock());
        if self.kind() == Some(Kind::Dash) && clock && (several || self.stands_apart()) {
            self.bump();
        }
    }
}
