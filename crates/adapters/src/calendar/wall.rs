//! The dates of an event as they stand on a clock on the wall.

use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendarComponent, ICalendarEntry, ICalendarProperty, ICalendarValue};
use chrono::{DateTime, Datelike as _, NaiveDateTime, TimeDelta, TimeZone as _, Timelike as _, Utc};
use chrono_tz::Tz;

use super::zone::{Zones, instant};

/// A date as it was written, with the zone it goes by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wall {
    /// The time on the wall there.
    pub(super) time: NaiveDateTime,
    /// Where.
    pub(super) zone: Tz,
    /// It is a day, not a time.
    pub(super) whole_day: bool,
}

impl Wall {
    /// The first value of a property.
    pub(super) fn of(
        event: &ICalendarComponent,
        property: &ICalendarProperty,
        zones: &Zones,
    ) -> Option<Self> {
        let entry = event.property(property)?;
        let Some(ICalendarValue::PartialDateTime(date)) = entry.values.first() else { return None };
        Self::of_value(date, entry, zones)
    }

    /// One value. One in UTC has that zone; one with another offset, which RFC 5545 does not allow, too.
    pub(super) fn of_value(date: &PartialDateTime, entry: &ICalendarEntry, zones: &Zones) -> Option<Self> {
        let read = date.to_date_time()?;
        let whole_day = !date.has_time();
        Some(match read.offset {
            Some(offset) => {
                let at = offset.from_local_datetime(&read.date_time).single()?;
                Self { time: at.naive_utc(), zone: Tz::UTC, whole_day }
            }
            None => Self { time: read.date_time, zone: zones.named(entry.tz_id()), whole_day },
        })
    }

    pub(super) fn instant(self) -> DateTime<Utc> {
        instant(self.time, self.zone)
    }

    /// The same instant on a wall elsewhere; a day is the same day everywhere.
    pub(super) fn seen_from(self, zone: Tz) -> NaiveDateTime {
        if self.whole_day || self.zone == zone {
            self.time
        } else {
            self.instant().with_timezone(&zone).naive_local()
        }
    }
}

/// How long an event takes: to its end, for its duration, else a whole day or no time at all (RFC 5545, section 3.6.1).
pub(super) fn duration(event: &ICalendarComponent, start: Wall, zones: &Zones) -> TimeDelta {
    let written = event.property(&ICalendarProperty::Duration).and_then(|entry| match entry.values.first() {
        Some(ICalendarValue::Duration(duration)) => duration.to_time_delta(),
        _ => None,
    });
    let usual = if start.whole_day { TimeDelta::days(1) } else { TimeDelta::zero() };
    let takes = match Wall::of(event, &ICalendarProperty::Dtend, zones) {
        Some(end) if start.whole_day => end.time - start.time,
        Some(end) => end.instant() - start.instant(),
        None => written.unwrap_or(usual),
    };
    takes.max(TimeDelta::zero())
}

/// A time on the wall as calcard takes it.
pub(super) fn partial(time: NaiveDateTime) -> PartialDateTime {
    let small = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        year: u16::try_from(time.year()).ok(),
        month: small(time.month()),
        day: small(time.day()),
        hour: small(time.hour()),
        minute: small(time.minute()),
        second: small(time.second()),
        ..PartialDateTime::default()
    }
}
