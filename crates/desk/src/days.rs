//! Calendar days as spans of time on a zone's clock.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

/// The first instant of a day: midnight, or the end of the gap where the clocks skip it. None for a day that the zone does
/// not have, or that lies at the very end of the calendar.
pub(crate) fn first_moment(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    let midnight = day.and_hms_opt(0, 0, 0)?;
    let quarters = (0..=8).map(|quarter| midnight + TimeDelta::minutes(15 * quarter));
    let found = quarters.filter_map(|wall| wall.and_local_timezone(zone).earliest()).next()?;
    day.succ_opt().map(|_| found.with_timezone(&Utc))
}

/// The first instant after a day.
pub(crate) fn end_of(day: NaiveDate, zone: Tz) -> Option<DateTime<Utc>> {
    first_moment(day.succ_opt()?, zone)
}
