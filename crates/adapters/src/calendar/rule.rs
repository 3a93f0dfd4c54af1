//! The rules by which events repeat.

use calcard::icalendar::{
    ICalendarComponent, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{DateTime, NaiveTime, Utc};

use super::wall::{Wall, partial};
use super::zone::on_wall;

/// Nobody meets every minute; to follow such a rule takes long, and whoever writes one wants that.
pub(super) fn is_too_fine(event: &ICalendarComponent) -> bool {
    let mut rules = event.properties(&ICalendarProperty::Rrule).flat_map(|entry| &entry.values);
    rules.any(|value| {
        let ICalendarValue::RecurrenceRule(rule) = value else { return false };
        matches!(rule.freq, ICalendarFrequency::Secondly | ICalendarFrequency::Minutely)
    })
}

/// The rule with its end as the clock on the wall shows it, at the latest the end of what is asked for. A day as the end means
/// all of that day.
pub(super) fn ended(value: &ICalendarValue, begins: Wall, latest: DateTime<Utc>) -> ICalendarValue {
    let ICalendarValue::RecurrenceRule(rule) = value else { return value.clone() };
    let latest = on_wall(latest, begins.zone);
    let until = rule.until.as_ref().and_then(|until| {
        let read = until.to_date_time()?;
        let end_of_day = NaiveTime::from_hms_opt(23, 59, 59)?;
        Some(match read.offset {
            _ if !until.has_time() => read.date_time.date().and_time(end_of_day),
            Some(offset) => on_wall((read.date_time - offset).and_utc(), begins.zone),
            None => read.date_time,
        })
    });
    let until = Some(partial(until.map_or(latest, |until| until.min(latest))));
    ICalendarValue::RecurrenceRule(Box::new(ICalendarRecurrenceRule { until, ..(**rule).clone() }))
}
