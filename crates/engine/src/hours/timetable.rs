//! Hours in a zone, with holidays and absences: what is open at an instant, and what comes next.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::holidays::HolidayCalendar;
use super::model::{Hours, Plan, Rule};
use super::spells::Spells;
use super::wall;
use super::window::Window;

/// How far ahead an opening or a closing is looked for.
pub const HORIZON: TimeDelta = TimeDelta::days(370);

/// One side's time: everything hours need to be evaluated.
#[derive(Clone, Copy, Debug)]
pub struct Timetable<'a> {
    /// When the side is open.
    pub hours: &'a Hours,
    /// Where the side's clock hangs.
    pub zone: Tz,
    /// What counts as a public holiday there.
    pub holidays: &'a HolidayCalendar,
    /// When the side is away, in any order; they may overlap.
    pub absences: &'a [Absence],
}

/// A time in which nothing is open: from `from` until, not including, `until`. One that does not end
/// after it begins is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// First instant of the absence.
    pub from: DateTime<Utc>,
    /// First instant after it.
    pub until: DateTime<Utc>,
}

impl Absence {
    /// Whole days in a zone, both included. `None` if `last` is before `first` or at the end of the
    /// calendar.
    pub fn days(first: NaiveDate, last: NaiveDate, zone: Tz) -> Option<Self> {
        let from = wall::day_start(zone, first)?;
        let until = wall::day_start(zone, last.succ_opt()?)?;
        (from < until).then_some(Self { from, until })
    }

    /// Whether the instant lies in the absence.
    pub fn covers(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && at < self.until
    }
}

/// Open or closed at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open.
    Open {
        /// First instant that is closed again; `None` if that is more than [`HORIZON`] away.
        until: Option<DateTime<Utc>>,
    },
    /// Closed.
    Closed {
        /// The rule to name.
        why: Why,
    },
}

/// Why it is closed. Several may hold; the first of absence, exception, holiday, ordinary week is named.
/// Exception and holiday are named all through a day whose ordinary shifts they change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The ordinary week has nothing at this time.
    Outside,
    /// The date, in the zone, is a public holiday.
    Holiday(NaiveDate),
    /// The date, in the zone, has an exception.
    Exception(NaiveDate),
    /// The side is away.
    Absence,
}

/// A time without a break in which it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSpell {
    /// First open instant, but not before the instant asked about.
    pub opens: DateTime<Utc>,
    /// First instant that is closed again; `None` if that is more than [`HORIZON`] after `opens`.
    pub closes: Option<DateTime<Utc>>,
}

impl Timetable<'_> {
    /// Open or closed, and why.
    pub fn state_at(&self, at: DateTime<Utc>) -> State {
        match self.why_closed(at, &(at..=at)) {
            None => State::Open { until: self.next_close(at) },
            Some(why) => State::Closed { why },
        }
    }

    /// Whether it is open, without asking until when.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        let always = || self.hours.is_round_the_clock();
        !self.is_away(at) && (always() || self.has_shift(&Window::new(self.zone, at, &(at..=at))))
    }

    /// Why it is closed at `at` and all the time `around` it; `None` if it is open somewhere there. What is around
    /// is meant to be minutes. An absence goes by `at` alone.
    pub fn why_closed(&self, at: DateTime<Utc>, around: &RangeInclusive<DateTime<Utc>>) -> Option<Why> {
        if self.is_away(at) {
            return Some(Why::Absence);
        }
        let away_nearby = self
            .absences
            .iter()
            .any(|absence| absence.from <= *around.end() && *around.start() < absence.until);
        if !away_nearby && self.hours.is_round_the_clock() {
            return None;
        }
        let window = Window::new(self.zone, at, around);
        let open = if away_nearby {
            self.next_open(*around.start()).is_some_and(|spell| spell.opens <= *around.end())
        } else {
            self.has_shift(&window)
        };
        (!open).then(|| self.why_no_shift(&window.only_at()))
    }

    /// The spell that is open at `at` or the first one that opens after it, within [`HORIZON`].
    /// Shifts that touch make one spell; an absence ends a spell and the rest of it is another.
    pub fn next_open(&self, at: DateTime<Utc>) -> Option<OpenSpell> {
        self.spells(at).next()
    }

    /// The end of the spell that [`next_open`](Self::next_open) finds: always after `at`.
    pub fn next_close(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.next_open(at)?.closes
    }

    /// Every spell that ends after `at`, in order; opens less than [`HORIZON`] after `at`.
    pub fn spells(&self, at: DateTime<Utc>) -> impl Iterator<Item = OpenSpell> + use<'_> {
        Spells::new(*self, at)
    }

    /// What starts on this date in the zone.
    pub(super) fn plan(&self, date: NaiveDate) -> Plan<'_> {
        self.hours.plan(date, || self.holidays.is_holiday(date))
    }

    fn is_away(&self, at: DateTime<Utc>) -> bool {
        self.absences.iter().any(|absence| absence.covers(at))
    }

    fn has_shift(&self, window: &Window) -> bool {
        window.dates(self.hours.is_overnight()).any(|date| window.is_touched_by(date, self.plan(date).spans))
    }

    fn why_no_shift(&self, window: &Window) -> Why {
        let would_run = |date: NaiveDate| {
            Some(date) == window.today() || window.is_touched_by(date, self.hours.on(date.weekday()))
        };
        window
            .dates(self.hours.is_overnight())
            .find_map(|date| self.why_changed(date).filter(|_| would_run(date)))
            .unwrap_or(Why::Outside)
    }

    /// The rule that changes the ordinary shifts of this date.
    fn why_changed(&self, date: NaiveDate) -> Option<Why> {
        let plan = self.plan(date);
        let why = match plan.rule {
            Rule::Week => return None,
            Rule::Exception => Why::Exception(date),
            Rule::Holiday => Why::Holiday(date),
        };
        (plan.spans != self.hours.on(date.weekday())).then_some(why)
    }
}
