//! When a call was, in the ways in which lists tell it.

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// Times without an offset, the day first as in German, or the year.
const FORMS: [&str; 8] = [
    "%d.%m.%y %H:%M:%S",
    "%d.%m.%y %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
];

/// The instant. Of a time that the clocks had twice it is the earlier; one that they left out is an hour later.
pub(super) fn read(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(',', "");
    let text = text.trim_end_matches(" Uhr");
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.to_utc());
    }
    let wall = FORMS.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
    let on_clock = |wall| zone.from_local_datetime(&wall).earliest();
    let at = on_clock(wall).or_else(|| on_clock(wall.checked_add_signed(TimeDelta::hours(1))?))?;
    Some(at.to_utc())
}
