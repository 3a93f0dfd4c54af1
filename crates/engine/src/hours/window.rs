//! A short stretch of time held against the shifts of a day.

use std::iter::successors;
use std::ops::RangeInclusive;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Timelike as _, Utc};
use chrono_tz::Tz;

use super::minute::{Minute, Span};
use super::wall;

/// An instant and what lies around it, in a zone.
#[derive(Clone, Copy)]
pub(super) struct Window {
    zone: Tz,
    at: DateTime<Utc>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    local: Option<Local>,
}

/// What the wall shows, in whole seconds since midnight of the instant's date.
#[derive(Clone, Copy)]
struct Local {
    today: NaiveDate,
    at: i64,
    /// At both ends, unless the clocks change nearby. Then a shift has started if its start is shown already, and
    /// has not ended if its end is still to come, and needs no mapping to instants.
    ends: Option<(i64, i64)>,
}

const DAY: i64 = 24 * 60 * 60;

impl Local {
    fn new(zone: Tz, at: DateTime<Utc>, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Self> {
        let steady = wall::steady_offset(zone, from, to);
        let shown = wall::shown(at, steady.unwrap_or_else(|| wall::offset_at(zone, at)))?;
        let seconds = i64::from(shown.time().num_seconds_from_midnight());
        let away = |end: DateTime<Utc>| seconds + (end.timestamp() - at.timestamp());
        Some(Self { today: shown.date(), at: seconds, ends: steady.map(|_| (away(from), away(to))) })
    }

    /// The date that has this second.
    fn date(self, second: i64) -> NaiveDate {
        match second.div_euclid(DAY) {
            0 => self.today,
            days => self.today.checked_add_signed(TimeDelta::days(days)).unwrap_or(self.today),
        }
    }
}

impl Window {
    pub(super) fn new(zone: Tz, at: DateTime<Utc>, around: &RangeInclusive<DateTime<Utc>>) -> Self {
        let (from, to) = (*around.start(), *around.end());
        Self { zone, at, from, to, local: Local::new(zone, at, from, to) }
    }

    /// Without what lies around.
    pub(super) fn only_at(self) -> Self {
        let local = self.local.map(|local| Local { ends: local.ends.map(|_| (local.at, local.at)), ..local });
        Self { from: self.at, to: self.at, local, ..self }
    }

    /// The date of the instant. `None` only at the very ends of the calendar.
    pub(super) fn today(&self) -> Option<NaiveDate> {
        self.local.map(|local| local.today)
    }

    /// The dates whose shifts may touch it, the latest first. `overnight`: some shifts run past 24:00.
    pub(super) fn dates(&self, overnight: bool) -> impl Iterator<Item = NaiveDate> + use<> {
        let bounds = self.local.map(|local| match local.ends {
            Some((from, to)) if overnight => (back(local.date(from), 1), local.date(to)),
            Some((from, to)) => (local.date(from), local.date(to)),
            // Where clocks go back over midnight, a date begins or ends twice; and zones once left one out.
            None => (back(local.today, 3), local.today.succ_opt().unwrap_or(NaiveDate::MAX)),
        });
        let first = bounds.map_or(NaiveDate::MAX, |(first, _)| first);
        let last = bounds.map(|(_, last)| last);
        successors(last, move |date| date.pred_opt().filter(|date| first <= *date))
    }

    /// Whether one of the shifts that start on the date takes place at some instant of it.
    pub(super) fn is_touched_by(&self, date: NaiveDate, spans: &[Span]) -> bool {
        match self.local.and_then(|local| local.ends.map(|ends| (local.today, ends))) {
            Some((today, (from, to))) => {
                let midnight = if date == today { 0 } else { (date - today).num_seconds() };
                let (from, to) = (from - midnight, to - midnight);
                spans.iter().any(|span| seconds(span.start()) <= to && from < seconds(span.end()))
            }
            None => spans
                .iter()
                .filter_map(|span| wall::instants(self.zone, date, *span))
                .any(|(start, end)| start <= self.to && self.from < end),
        }
    }
}

fn back(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}

fn seconds(minute: Minute) -> i64 {
    i64::from(minute.minutes()) * 60
}
