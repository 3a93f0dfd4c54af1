//! English sentences: `Monday to Friday from 9 am to 5 pm`. Spaces before `am`, `pm` and between day
//! and month do not break.

use chrono::{Datelike, Month, NaiveDate, Weekday};

use super::{Words, enumerate, runs, same_month};
use crate::hours::minute::{Minute, Span};
use crate::hours::weekdays::Weekdays;

pub(super) struct English;

impl Words for English {
    fn any_time(&self) -> &'static str {
        "any time"
    }

    fn and(&self) -> &'static str {
        "and"
    }

    fn except_holidays(&self) -> &'static str {
        "except on public holidays"
    }

    fn on_holidays(&self) -> &'static str {
        "on public holidays"
    }

    fn holidays_as_usual(&self) -> &'static str {
        "public holidays as usual"
    }

    fn not_falling_on(&self, days: Weekdays) -> String {
        let days: Vec<String> = days.iter().map(|day| format!("a {}", weekday(day))).collect();
        format!(" that do not fall on {}", enumerate(&days, "or"))
    }

    fn days(&self, days: Weekdays) -> String {
        match days {
            Weekdays::ALL => "every day".to_owned(),
            some => enumerate(&runs(some, weekday, " to "), self.and()),
        }
    }

    fn days_and_shifts(&self, days: Weekdays, spans: &[Span]) -> String {
        let mut each = days.iter();
        let only = each.next().filter(|_| each.next().is_none());
        match (only, spans) {
            (Some(day), [span]) if span.is_overnight() => {
                let (start, end) = (time(span.start()), time(span.end()));
                format!("{} {start} to {} {end}", weekday(day), weekday(day.succ()))
            }
            (only, spans) => format!("{} {}", self.days(days), shifts(spans, only)),
        }
    }

    fn shifts(&self, spans: &[Span]) -> String {
        shifts(spans, None)
    }

    fn not_at_all(&self) -> &'static str {
        "not at all"
    }

    fn every_year(&self) -> &'static str {
        "every year"
    }

    fn once(&self, from: NaiveDate, to: NaiveDate) -> String {
        let end = format!("{} {}", day_month(to), to.year());
        if from == to {
            format!("on {end}")
        } else if same_month(from, to) {
            format!("from {} to {end}", from.day())
        } else if from.year() == to.year() {
            format!("from {} to {end}", day_month(from))
        } else {
            format!("from {} {} to {end}", day_month(from), from.year())
        }
    }

    fn yearly(&self, from: NaiveDate, to: NaiveDate) -> String {
        let end = day_month(to);
        if from == to {
            format!("on {end}")
        } else if same_month(from, to) && from < to {
            format!("from {} to {end}", from.day())
        } else {
            format!("from {} to {end}", day_month(from))
        }
    }
}

/// `only`: the weekday on which all the shifts start.
fn shifts(spans: &[Span], only: Option<Weekday>) -> String {
    if spans == [Span::ALL_DAY] {
        return "all day".to_owned();
    }
    let parts: Vec<String> = spans
        .iter()
        .map(|span| {
            let (start, end) = (time(span.start()), time(span.end()));
            match only {
                _ if !span.is_overnight() => format!("from {start} to {end}"),
                Some(day) => format!("from {start} to {} {end}", weekday(day.succ())),
                None => format!("from {start} to {end} the next day"),
            }
        })
        .collect();
    enumerate(&parts, "and")
}

/// 12-hour clock; twelve o'clock is told by its name, since "12 am" is read both ways.
fn time(time: Minute) -> String {
    let time = time.on_its_own_day();
    let half = if time.hour() % 24 < 12 { "am" } else { "pm" };
    match (time.hour() % 24, time.minute()) {
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "noon".to_owned(),
        (hour, 0) => format!("{}\u{a0}{half}", twelve(hour)),
        (hour, minute) => format!("{}:{minute:02}\u{a0}{half}", twelve(hour)),
    }
}

fn twelve(hour: u16) -> u16 {
    (hour + 11) % 12 + 1
}

fn day_month(date: NaiveDate) -> String {
    let month = u8::try_from(date.month()).ok().and_then(|month| Month::try_from(month).ok());
    format!("{}\u{a0}{}", date.day(), month.map_or("", |month| month.name()))
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
