//! Which zone is meant by the name that a calendar has for it.

use std::collections::HashMap;
use std::str::FromStr as _;

use calcard::common::timezone::Tz as Named;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

/// The zones of a calendar, by the names it uses.
#[derive(Debug)]
pub(super) struct Zones {
    by_name: HashMap<String, Tz>,
    mine: Tz,
}

impl Zones {
    pub(super) fn of(calendar: &ICalendar, mine: Tz) -> Self {
        let defined = calendar.timezones().filter_map(|zone| {
            let name = text(zone, &ICalendarProperty::Tzid)?;
            let found = by_name(name).or_else(|| iana(zone.timezone()?.1));
            Some((name.to_owned(), found.or_else(|| by_offsets(calendar, zone, mine))?))
        });
        Self { by_name: defined.collect(), mine }
    }

    /// The zone of that name; mine where none is named, or nobody knows it.
    pub(super) fn named(&self, name: Option<&str>) -> Tz {
        name.and_then(|name| self.by_name.get(name).copied().or_else(|| by_name(name))).unwrap_or(self.mine)
    }
}

/// When a clock on the wall of a zone shows a time: the first time if twice, and if it is skipped then as if the clocks
/// had not been set yet (RFC 5545, section 3.3.5).
pub(super) fn instant(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let before = TimeDelta::hours(6);
    let shown = zone.from_local_datetime(&wall).earliest();
    let skipped = || zone.from_local_datetime(&(wall - before)).latest().map(|at| at + before);
    shown.or_else(skipped).map_or_else(|| wall.and_utc(), |at| at.with_timezone(&Utc))
}

/// What a clock on the wall of a zone shows at an instant.
pub(super) fn on_wall(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// By a name of the IANA database, also at the end of a longer one, or by the name that Windows has for it.
fn by_name(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    if let Some(zone) = Named::from_str(name).ok().and_then(iana) {
        return Some(zone);
    }
    let ends = name.match_indices('/').filter_map(|(slash, _)| name.get(slash + 1..));
    ends.filter(|end| end.contains('/')).find_map(|end| end.parse().ok())
}

fn iana(zone: Named) -> Option<Tz> {
    match zone {
        Named::Tz(zone) => Some(zone),
        Named::Fixed(_) | Named::Floating => None,
    }
}

/// The zone whose clocks are set as a definition says, mine before any other: some programs make names up ("Customized
/// Time Zone").
fn by_offsets(calendar: &ICalendar, zone: &ICalendarComponent, mine: Tz) -> Option<Tz> {
    let part = |kind: &ICalendarComponentType| {
        let mut parts = zone.component_ids.iter().filter_map(|id| calendar.component_by_id(*id));
        parts.rfind(|part| part.component_type == *kind)
    };
    let standard = part(&ICalendarComponentType::Standard)?;
    let daylight = part(&ICalendarComponentType::Daylight);
    let usual = offset(standard)?;
    let in_summer = daylight.map_or(Some(usual), offset)?;
    // South of the equator summer begins after June.
    let is_north = daylight.and_then(month).is_none_or(|month| month <= 6);
    let (january, july) = if is_north { (usual, in_summer) } else { (in_summer, usual) };
    let fits = |zone: &Tz| offset_in(*zone, 1) == Some(january) && offset_in(*zone, 7) == Some(july);
    std::iter::once(mine).chain(TZ_VARIANTS).find(fits)
}

/// Seconds east of Greenwich that a part of a definition sets the clocks to.
fn offset(part: &ICalendarComponent) -> Option<i32> {
    let entry = part.property(&ICalendarProperty::Tzoffsetto)?;
    let Some(ICalendarValue::PartialDateTime(written)) = entry.values.first() else { return None };
    let seconds = i32::from(written.tz_hour?) * 3600 + i32::from(written.tz_minute.unwrap_or_default()) * 60;
    Some(if written.tz_minus { -seconds } else { seconds })
}

fn month(part: &ICalendarComponent) -> Option<u8> {
    let entry = part.property(&ICalendarProperty::Dtstart)?;
    match entry.values.first() {
        Some(ICalendarValue::PartialDateTime(begins)) => begins.month,
        _ => None,
    }
}

/// In a year in which no country sets its clocks for good.
fn offset_in(zone: Tz, month: u32) -> Option<i32> {
    let day = NaiveDate::from_ymd_opt(2025, month, 15).filter(|day| day.day() == 15)?;
    Some(zone.offset_from_utc_date(&day).fix().local_minus_utc())
}

fn text<'a>(component: &'a ICalendarComponent, property: &ICalendarProperty) -> Option<&'a str> {
    component.property(property)?.values.first()?.as_text()
}
