//! From the clock on the wall to instants.

use chrono::{
    DateTime, Days, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta,
    TimeZone, Utc,
};
use chrono_tz::{GapInfo, Tz};

use super::minute::{Minute, Span};

/// The instants of a shift that starts on `date`: from the earliest occurrence of its start to the
/// latest of its end. A time the clocks skip is the first instant after the gap; a shift that lies in
/// the gap altogether does not take place (`None`).
pub(super) fn instants(zone: Tz, date: NaiveDate, span: Span) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let start = earliest(zone, local(date, span.start())?)?;
    let end = latest(zone, local(date, span.end())?)?;
    (start < end).then_some((start, end))
}

/// First instant of the day: 00:00 or what follows it where midnight is skipped.
pub(super) fn day_start(zone: Tz, date: NaiveDate) -> Option<DateTime<Utc>> {
    earliest(zone, date.and_time(NaiveTime::MIN))
}

fn local(date: NaiveDate, minute: Minute) -> Option<NaiveDateTime> {
    date.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(minute.minutes().into()))
}

fn earliest(zone: Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => Some(at.to_utc()),
        MappedLocalTime::None => after_gap(zone, local),
    }
}

fn latest(zone: Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&local) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(_, at) => Some(at.to_utc()),
        MappedLocalTime::None => after_gap(zone, local),
    }
}

fn after_gap(zone: Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    GapInfo::new(&local, &zone)?.end.map(|at| at.to_utc())
}

/// The date on the wall. `None` only at the very ends of the calendar.
pub(super) fn date_at(zone: Tz, at: DateTime<Utc>) -> Option<NaiveDate> {
    Shown::at(zone, at).map(|shown| shown.local.date())
}

/// What the clock on the wall shows at an instant.
pub(super) struct Shown {
    zone: Tz,
    offset: FixedOffset,
    pub(super) local: NaiveDateTime,
}

impl Shown {
    /// `None` only at the very ends of the calendar.
    pub(super) fn at(zone: Tz, at: DateTime<Utc>) -> Option<Self> {
        let offset = zone.offset_from_utc_datetime(&at.naive_utc()).fix();
        let local = at.naive_utc().checked_add_offset(offset)?;
        Some(Self { zone, offset, local })
    }

    /// What is shown at another instant, if the offset is the same there and this is shown at no other one.
    pub(super) fn only_once(&self, at: DateTime<Utc>) -> Option<NaiveDateTime> {
        let local = at.naive_utc().checked_add_offset(self.offset)?;
        match self.zone.offset_from_local_datetime(&local) {
            MappedLocalTime::Single(offset) if offset.fix() == self.offset => Some(local),
            MappedLocalTime::Single(_) | MappedLocalTime::Ambiguous(..) | MappedLocalTime::None => None,
        }
    }
}

/// The date and as many days before it, backwards.
pub(super) fn dates_back_from(date: NaiveDate, days: u64) -> impl Iterator<Item = NaiveDate> {
    (0..=days).map_while(move |back| date.checked_sub_days(Days::new(back)))
}
