//! The rules of a typed text: which days, and what about them.

use super::cursor::Cursor;
use super::days::Named;
use super::fault::{FaultKind, Level, Trouble};
use super::lexicon::{DaySet, Meaning};
use super::read::Note;
use super::tokens::{Kind, tokens};
use crate::hours::minute::Span;
use crate::hours::weekdays::Weekdays;
use crate::tone::Language;

/// What is said about some days.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) days: Weekdays,
    pub(super) holidays: bool,
    pub(super) says: Says,
}

/// What a rule says.
#[derive(Clone, Debug)]
pub(super) enum Says {
    Open(Vec<Span>),
    Closed,
    /// Of holidays: like any other day.
    AsUsual,
}

/// Reads the rules, and what is worth telling about them.
pub(super) fn rules(text: &str, language: Language) -> Result<(Vec<Rule>, Vec<Note>), Trouble> {
    let mut reader = Reader { cursor: Cursor::new(text, tokens(text)?, language), rules: Vec::new() };
    loop {
        reader.cursor.skip(Kind::is_separator);
        if reader.cursor.peek().is_none() {
            break;
        }
        reader.rule()?;
    }
    let Reader { cursor, rules } = reader;
    if rules.is_empty() {
        Err(Trouble::new(FaultKind::Empty, 0..text.len()))
    } else {
        Ok((rules, cursor.notes))
    }
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    rules: Vec<Rule>,
}

impl Reader<'_> {
    fn rule(&mut self) -> Result<(), Trouble> {
        let day_follows = self.cursor.peek_after(1).is_some_and(|token| token.kind.is_day());
        // „geschlossen am Samstag“
        if self.cursor.take_word(Meaning::Except) || (day_follows && self.cursor.take_word(Meaning::Closed)) {
            let named = self.cursor.named_days()?;
            self.push(named.days, named.holidays, Says::Closed);
            return if self.cursor.at_time() { Err(self.cursor.misplaced()) } else { Ok(()) };
        }
        if self.cursor.take_word(Meaning::Also) {
            let named = self.cursor.named_days()?;
            return if self.cursor.at_time() { self.days_first(named) } else { self.also(&named) };
        }
        match self.cursor.days()? {
            Some(named) => self.days_first(named),
            None => self.times_first(),
        }
    }

    /// `auch Sa`, `auch feiertags`: what was said last holds for them, too.
    fn also(&mut self, named: &Named) -> Result<(), Trouble> {
        if named.holidays {
            self.push(Weekdays::NONE, true, Says::AsUsual);
        }
        if !named.days.is_empty() {
            let last = self.last_open().ok_or_else(|| times_missing(named))?.says.clone();
            self.push(named.days, false, last);
        }
        Ok(())
    }

    /// `Mo–Fr 9–17`, `täglich außer So 9–17`, `Sa geschlossen`.
    fn days_first(&mut self, named: Named) -> Result<(), Trouble> {
        let named = self.limited(named)?;
        self.cursor.skip(Kind::is_enumeration);
        let closed = |kind| {
            matches!(kind, Kind::Word(Meaning::Closed | Meaning::Except | Meaning::Level(Level::NotUsed)))
        };
        let only_holidays = named.holidays && named.days.is_empty();
        let says = if self.cursor.at_time() {
            Says::Open(self.times(named.days)?)
        } else if self.cursor.take(closed) {
            Says::Closed
        } else if only_holidays && self.cursor.take_word(Meaning::Also) {
            Says::AsUsual
        } else {
            return Err(self.cursor.level().unwrap_or_else(|| times_missing(&named)));
        };
        self.push(named.days, named.holidays, says);
        Ok(())
    }

    /// After days: `außer So`, `auch feiertags`.
    fn limited(&mut self, mut named: Named) -> Result<Named, Trouble> {
        loop {
            let before = self.cursor.place();
            self.cursor.skip(Kind::is_enumeration);
            let except = match self.cursor.kind() {
                Some(Kind::Word(Meaning::Except)) => Some(true),
                Some(Kind::Word(Meaning::Also)) => Some(false),
                Some(_) | None => None,
            };
            let days_follow = self.cursor.peek_after(1).is_some_and(|token| token.kind.is_day());
            let Some(except) = except.filter(|_| days_follow) else {
                self.cursor.rewind(before);
                return Ok(named);
            };
            self.cursor.bump();
            let limit = self.cursor.named_days()?;
            named.days = if except { named.days.without(limit.days) } else { named.days.with(limit.days) };
            if limit.holidays {
                self.push(Weekdays::NONE, true, if except { Says::Closed } else { Says::AsUsual });
            }
        }
    }

    /// `9–17`, `9–17 Mo–Fr`, `jederzeit`.
    fn times_first(&mut self) -> Result<(), Trouble> {
        if !self.cursor.at_time() {
            return Err(self.cursor.misplaced());
        }
        let always = self.cursor.kind() == Some(Kind::Word(Meaning::AllDay));
        let says = Says::Open(self.times(Weekdays::NONE)?);
        let before = self.cursor.place();
        if let Some(named) = self.cursor.days()? {
            let more_about_them = self.cursor.at_time()
                || matches!(self.cursor.kind(), Some(Kind::Word(Meaning::Closed | Meaning::Also)));
            if !more_about_them {
                self.push(named.days, named.holidays, says);
                return Ok(());
            }
            self.cursor.rewind(before);
        }
        match self.last_open().map(|rule| (rule.days, rule.holidays)) {
            Some((days, holidays)) => self.push(days, holidays, says),
            None if always => {
                self.push(Weekdays::NONE, true, Says::AsUsual);
                self.push(Weekdays::ALL, false, says);
            }
            None => self.push(DaySet::Workdays.days(), false, says),
        }
        Ok(())
    }

    fn times(&mut self, days: Weekdays) -> Result<Vec<Span>, Trouble> {
        let mut each = days.iter();
        self.cursor.only_day = each.next().filter(|_| each.next().is_none());
        let mut spans = vec![self.cursor.span()?];
        loop {
            if self.cursor.kind() == Some(Kind::Dash) {
                return Err(self.cursor.misplaced());
            }
            let before = self.cursor.place();
            self.cursor.skip(Kind::is_enumeration);
            if !self.cursor.at_time() {
                self.cursor.rewind(before);
                return Ok(spans);
            }
            spans.push(self.cursor.span()?);
        }
    }

    fn push(&mut self, days: Weekdays, holidays: bool, says: Says) {
        self.rules.push(Rule { days, holidays, says });
    }

    fn last_open(&self) -> Option<&Rule> {
        self.rules.iter().rfind(|rule| matches!(rule.says, Says::Open(_)))
    }
}

fn times_missing(named: &Named) -> Trouble {
    let end = named.at.end;
    Trouble::new(FaultKind::TimesMissing, named.at.clone()).remedied(end..end, " 9–17")
}
