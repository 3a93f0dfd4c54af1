//! When something was, for lists.

use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::say;

/// "heute, 21:40", "gestern, 19:12", "Sa, 21.11., 9:05".
pub(crate) fn at_words(at: DateTime<Utc>, clock: &Clock) -> String {
    let (day, today) = (clock.date_at(at), clock.date_at(clock.now));
    let time = clock.digits(at);
    let id = if day == today {
        "time-today"
    } else if Some(day) == today.pred_opt() {
        "time-yesterday"
    } else {
        "time-earlier"
    };
    let form = match clock.language {
        Language::De => "%-d.%-m.",
        Language::En => "%-d %b",
    };
    let (weekday, date) = (clock.weekday(at), day.format(form).to_string());
    say(clock.language, id, &[("time", &time), ("weekday", &weekday), ("date", &date)])
}

/// "21. November 2026", "21 November 2026": the year always, and no weekday.
pub(crate) fn full_date(day: NaiveDate, clock: &Clock) -> String {
    let year = day.format("%Y").to_string();
    say(clock.language, "date-full", &[("date", &clock.date(day)), ("year", &year)])
}

/// The end of an opening: "17 Uhr" today, else the day as well.
pub(crate) fn until(at: DateTime<Utc>, clock: &Clock) -> String {
    clock.end_today(at).unwrap_or_else(|| clock.near(at))
}

/// Long ago enough that nothing on the screen of today is about it.
pub(crate) const OLD: TimeDelta = TimeDelta::days(14);
