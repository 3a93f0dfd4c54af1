//! From the clock on the wall to instants.

use chrono::{
    DateTime, Days, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta,
    TimeZone, Utc,
};
use chrono_tz::{GapInfo, Tz};

use super::minute::{Minute, Span};
use super::steady;

/// The instants of a shift that starts on `date`: from the earliest occurrence of its start to the
/// latest of its end. A time the clocks skip is the first instant after the gap; a shift that lies in
/// the gap altogether does not take place (`None`).
pub(super) fn instants(zone: Tz, date: NaiveDate, span: Span) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let start = earliest(zone, local(date, span.start())?)?;
    let end = latest(zone, local(date, span.end())?)?;
    (start < end).then_some((start, end))
}

/// First instant of the day: 00:00 or what follows it where midnight is skipped. `None` only at the very ends of the calendar.
pub fn day_start(zone: Tz, date: NaiveDate) -> Option<DateTime<Utc>> {
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
pub fn date_at(zone: Tz, at: DateTime<Utc>) -> Option<NaiveDate> {
    shown(at, offset_at(zone, at)).map(|local| local.date())
}

/// What the clock on the wall shows at an instant. `None` only at the very ends of the calendar.
pub(super) fn shown(at: DateTime<Utc>, offset: FixedOffset) -> Option<NaiveDateTime> {
    at.naive_utc().checked_add_offset(offset)
}

/// The offset to UTC at an instant.
pub(super) fn offset_at(zone: Tz, at: DateTime<Utc>) -> FixedOffset {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix()
}

/// The offset of a zone from the first instant to the second, if all the wall shows there it shows at no other time: no
/// clock was ever put forward or back by more than a day, not even where the date line moved.
pub(super) fn steady_offset(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<FixedOffset> {
    let day = |at: DateTime<Utc>| at.timestamp().div_euclid(SECONDS_OF_A_DAY);
    if day(from) == day(to)
        && let Some(offset) = steady::offset_around(zone, day(from))
    {
        return Some(offset);
    }
    let before = offset_at(zone, from.checked_sub_signed(TimeDelta::days(1))?);
    let after = offset_at(zone, to.checked_add_signed(TimeDelta::days(1))?);
    // Two changes that cancel out are never that close: the shortest summer time was Freetown's of 1939, four days
    // (tzdb 2025b).
    (before == after).then_some(before)
}

const SECONDS_OF_A_DAY: i64 = 24 * 60 * 60;

/// The date and as many days before it, backwards.
pub(super) fn dates_back_from(date: NaiveDate, days: u64) -> impl Iterator<Item = NaiveDate> {
    (0..=days).map_while(move |back| date.checked_sub_days(Days::new(back)))
}
