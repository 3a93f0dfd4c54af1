//! From the clock on the wall to instants.

use chrono::{
    DateTime, Days, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc,
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
    use chrono::Offset;
    let offset = zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    at.naive_utc().checked_add_offset(offset).map(|local| local.date())
}

/// The date and as many days before it, backwards.
pub(super) fn dates_back_from(date: NaiveDate, days: u64) -> impl Iterator<Item = NaiveDate> {
    (0..=days).map_while(move |back| date.checked_sub_days(Days::new(back)))
}
