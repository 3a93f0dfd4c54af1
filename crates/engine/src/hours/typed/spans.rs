//! One time span of a typed text.

use super::clock::{Clock, Half};
use super::cursor::Cursor;
use super::fault::{FaultKind, Trouble};
use super::lexicon::Meaning;
use super::read::Note;
use super::remedy;
use super::tokens::{Kind, Token};
use crate::hours::minute::{Minute, Span};

/// One side of a span.
struct Side {
    clock: Clock,
    token: Token,
}

impl Cursor<'_> {
    /// Whether a time span can begin here.
    pub(super) fn at_time(&self) -> bool {
        let second = self.peek_after(1).map(|token| token.kind);
        match self.peek().map(|token| token.kind) {
            Some(Kind::Clock(_)) => true,
            Some(Kind::Dash) => second.is_some_and(Kind::is_clock),
            Some(Kind::Word(meaning)) => match meaning {
                Meaning::AllDay | Meaning::Part(_) | Meaning::Noon | Meaning::Midnight => true,
                Meaning::From | Meaning::To | Meaning::Between => second.is_some_and(Kind::is_clock),
                Meaning::Day(_)
                | Meaning::Days(_)
                | Meaning::Holidays
                | Meaning::And
                | Meaning::Except
                | Meaning::Also
                | Meaning::Closed
                | Meaning::NextDay
                | Meaning::Month
                | Meaning::Level(_)
                | Meaning::Filler => false,
            },
            Some(Kind::Comma | Kind::Semicolon) | None => false,
        }
    }

    /// The span that begins here; asked only where one can.
    pub(super) fn span(&mut self) -> Result<Span, Trouble> {
        if self.take_word(Meaning::AllDay) {
            return Ok(Span::ALL_DAY);
        }
        if let Some(Token { kind: Kind::Word(Meaning::Part(part)), at }) = self.peek().cloned()
            && let Some(span) = part.span()
        {
            self.bump();
            self.notes.push(Note::Assumed { word: self.text_at(at).to_owned(), span });
            return Ok(span);
        }
        if self.take_word(Meaning::To) {
            let end = self.side()?;
            return self.between(Clock { minutes: 0, half: None }, &end);
        }
        if let Some(dash) = self.peek().filter(|token| token.kind == Kind::Dash) {
            let trouble = Trouble::new(FaultKind::StartMissing, dash.at.clone());
            return Err(trouble.remedied(dash.at.clone(), remedy::until(self.language)));
        }
        let between = self.take_word(Meaning::Between);
        let open_end = self.take_word(Meaning::From);
        let start = self.side()?;
        if start.clock.minutes >= Minute::DAY_END.minutes() {
            return Err(self.no_such_time(&start));
        }
        let joined = self.take(|kind| {
            matches!(kind, Kind::Dash | Kind::Word(Meaning::To))
                || (between && kind == Kind::Word(Meaning::And))
        });
        if joined && self.at_side() {
            let day_after = self.day_after();
            let end = self.side()?;
            let span = self.between(start.clock, &end)?;
            return if day_after { self.a_day_longer(span, &end) } else { Ok(span) };
        }
        if open_end && !joined {
            let end = Side { clock: Clock { minutes: Minute::DAY_END.minutes(), half: None }, ..start };
            return self.between(start.clock, &end);
        }
        Err(self.end_missing(&start))
    }

    fn at_side(&self) -> bool {
        let clock = |token: Option<&Token>| token.is_some_and(|token| token.kind.is_clock());
        clock(self.peek()) || (self.names_next_day() && clock(self.peek_after(1)))
    }

    fn side(&mut self) -> Result<Side, Trouble> {
        let token = self.peek().cloned();
        let clock = match token.as_ref().map(|token| token.kind) {
            Some(Kind::Clock(clock)) => clock,
            Some(Kind::Word(Meaning::Noon)) => Clock { minutes: 12 * 60, half: Some(Half::Pm) },
            Some(Kind::Word(Meaning::Midnight)) => Clock { minutes: 0, half: Some(Half::Am) },
            Some(Kind::Word(_) | Kind::Dash | Kind::Comma | Kind::Semicolon) | None => {
                return Err(self.misplaced());
            }
        };
        self.bump();
        token.map(|token| Side { clock, token }).ok_or_else(|| self.misplaced())
    }

    /// `Freitag 22 Uhr bis Samstag 2 Uhr`: takes the name of the day after the only day of the rule.
    fn day_after(&mut self) -> bool {
        let named = self.names_next_day();
        if named {
            self.bump();
        }
        named
    }

    fn names_next_day(&self) -> bool {
        match self.peek().map(|token| token.kind) {
            Some(Kind::Word(Meaning::Day(day))) => self.only_day.is_some_and(|only| only.succ() == day),
            Some(Kind::Word(_) | Kind::Clock(_) | Kind::Dash | Kind::Comma | Kind::Semicolon) | None => false,
        }
    }

    fn between(&mut self, start: Clock, end: &Side) -> Result<Span, Trouble> {
        let (from, to) = halves(start, end.clock);
        let day = Minute::DAY_END.minutes();
        let until = if to <= from { to + day } else { to };
        let span = Minute::from_minutes(from)
            .zip(Minute::from_minutes(until))
            .and_then(|(from, to)| Span::new(from, to));
        let span = span.ok_or_else(|| self.no_such_time(end))?;
        let named = start.half.is_some() || end.clock.half.is_some();
        if self.take_word(Meaning::NextDay) {
            return if span.is_overnight() { Ok(span) } else { self.a_day_longer(span, end) };
        }
        if !named
            && to < from
            && let Some(meant) = rather(span)
        {
            self.notes.push(Note::NextDay { span, meant });
        }
        Ok(span)
    }

    fn a_day_longer(&self, span: Span, end: &Side) -> Result<Span, Trouble> {
        if span.is_overnight() {
            return Ok(span);
        }
        let until = Minute::from_minutes(span.end().minutes() + Minute::DAY_END.minutes());
        until.and_then(|until| Span::new(span.start(), until)).ok_or_else(|| self.no_such_time(end))
    }

    fn no_such_time(&self, side: &Side) -> Trouble {
        let at = side.token.at.clone();
        Trouble::new(FaultKind::NoSuchTime(self.text_at(at.clone()).to_owned()), at)
    }

    /// After `9`, `9–` or `9 17`.
    fn end_missing(&self, start: &Side) -> Trouble {
        let joint = self.previous().filter(|token| token.at.start > start.token.at.start);
        let until = joint.map_or(start.token.at.end, |token| token.at.end);
        let trouble = Trouble::new(FaultKind::EndMissing, start.token.at.start..until);
        match self.peek().filter(|token| joint.is_none() && matches!(token.kind, Kind::Clock(_))) {
            Some(next) => trouble.remedied(start.token.at.end..next.at.start, "–"),
            None => trouble.remedied(start.token.at.end..until, remedy::end(start.clock.minutes)),
        }
    }
}

/// `9–5` is hardly somebody's night: the span that ends in the afternoon of the same day.
pub(super) fn rather(span: Span) -> Option<Span> {
    const HALF_DAY: u16 = 12 * 60;
    let morning = (5 * 60..HALF_DAY).contains(&span.start().minutes());
    let end = span
        .end()
        .minutes()
        .checked_sub(Minute::DAY_END.minutes())
        .filter(|end| (1..=HALF_DAY).contains(end))?;
    Span::new(span.start(), Minute::from_minutes(end + HALF_DAY)?).filter(|_| morning)
}

/// Both times, where one has no `am` or `pm` by the one that has.
fn halves(start: Clock, end: Clock) -> (u16, u16) {
    let (from, to) = (start.minutes, end.minutes);
    let shown_on_a_clock_of_twelve = |minutes: u16| (60..13 * 60).contains(&minutes);
    match (start.half, end.half) {
        // `9-5pm` begins in the morning, `1-5pm` after noon.
        (None, Some(half)) if shown_on_a_clock_of_twelve(from) => {
            let same = half.of(from);
            (if same < to { same } else { from }, to)
        }
        // `9am-5`
        (Some(half), None) if shown_on_a_clock_of_twelve(to) => {
            let later = [half.of(to), Half::Pm.of(to), Half::Am.of(to)].into_iter().find(|to| *to > from);
            (from, later.unwrap_or_else(|| Half::Am.of(to)))
        }
        (Some(_) | None, _) => (from, to),
    }
}
