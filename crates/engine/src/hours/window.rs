//! A short stretch of time held against the shifts of a day.

use std::iter::successors;
use std::ops::RangeInclusive;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
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

/// What the wall shows.
#[derive(Clone, Copy)]
struct Local {
    at: NaiveDateTime,
    /// At both ends, unless the clocks change nearby. Then a shift has started if its start is shown already, and
    /// has not ended if its end is still to come, and needs no mapping to instants.
    ends: Option<(NaiveDateTime, NaiveDateTime)>,
}

impl Local {
    fn new(zone: Tz, at: DateTime<Utc>, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Self> {
        let steady = wall::steady_offset(zone, from, to);
        let shown = |at| wall::shown(at, steady.unwrap_or_else(|| wall::offset_at(zone, at)));
        Some(Self { at: shown(at)?, ends: steady.and_then(|_| Some((shown(from)?, shown(to)?))) })
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
        self.local.map(|local| local.at.date())
    }

    /// The dates whose shifts may touch it, the latest first. `overnight`: some shifts run past 24:00.
    pub(super) fn dates(&self, overnight: bool) -> impl Iterator<Item = NaiveDate> + use<> {
        let bounds = self.local.map(|local| match local.ends {
            Some((from, to)) if overnight => (back(from.date(), 1), to.date()),
            Some((from, to)) => (from.date(), to.date()),
            // Where clocks go back over midnight, a date begins or ends twice; and zones once left one out.
            None => (back(local.at.date(), 3), local.at.date().succ_opt().unwrap_or(NaiveDate::MAX)),
        });
        let first = bounds.map_or(NaiveDate::MAX, |(first, _)| first);
        let last = bounds.map(|(_, last)| last);
        successors(last, move |date| date.pred_opt().filter(|date| first <= *date))
    }

    /// Whether one of the shifts that start on the date takes place at some instant of it.
    pub(super) fn is_touched_by(&self, date: NaiveDate, spans: &[Span]) -> bool {
        match self.local.and_then(|local| local.ends) {
            Some((from, to)) => {
                let midnight = date.and_time(NaiveTime::MIN);
                let (from, to) = ((from - midnight).num_seconds(), (to - midnight).num_seconds());
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
