//! Hours as requirements.

mod brute_force;
mod building;
mod evaluation;
mod minutes;
mod notation;
mod oracle;
mod picture;
mod properties;

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;

use super::{HolidayCalendar, Hours, Region};

fn hours(text: &str) -> Hours {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn calendar(region: &str) -> HolidayCalendar {
    HolidayCalendar::of(region.parse::<Region>().unwrap())
}

/// `2026-11-23 09:00` on the wall of the zone; the earlier of two.
fn at(zone: Tz, local: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
    zone.from_local_datetime(&local).earliest().unwrap().to_utc()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
