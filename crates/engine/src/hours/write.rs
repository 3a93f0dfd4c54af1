//! Hours as text: the canonical spelling.
//!
//! Written by hand and not by the OSM crate, because fingerprints are taken over this text and must
//! not change with a library.

use std::fmt::{self, Write};

use chrono::{Datelike, NaiveDate, Weekday};

use super::dates::{DateRange, Recurrence, YearDay};
use super::minute::Span;
use super::model::{Exception, Hours, OnHoliday};
use super::weekdays::Weekdays;

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (early, late): (Vec<_>, Vec<_>) =
            self.exceptions().iter().partition(|exception| exception.yields_to_holidays());
        let despite = self.despite_holiday();

        let mut rules = weekly(self, Weekdays::ALL.without(despite), Closed::Silent);
        rules.extend(early.into_iter().map(exception));
        match self.on_holiday() {
            OnHoliday::AsWeekday => {}
            OnHoliday::Closed => rules.push(format!("PH {}", times(&[]))),
            OnHoliday::Own(spans) => rules.push(format!("PH {}", times(spans))),
        }
        rules.extend(weekly(self, despite, Closed::Said));
        rules.extend(late.into_iter().map(exception));
        f.write_str(&rules.join("; "))
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

/// Whether a closed weekday needs a rule to say so.
#[derive(PartialEq)]
enum Closed {
    Silent,
    Said,
}

/// One rule for all days with the same shifts, in the order of their first day.
fn weekly(hours: &Hours, days: Weekdays, closed: Closed) -> Vec<String> {
    let mut left = days;
    let mut rules = Vec::new();
    for first in days.iter() {
        let spans = hours.on(first);
        let alike: Weekdays = left.iter().filter(|day| hours.on(*day) == spans).collect();
        left = left.without(alike);
        if alike.is_empty() || (spans.is_empty() && closed == Closed::Silent) {
            continue;
        }
        rules.push(if alike == Weekdays::ALL && spans == [Span::ALL_DAY] {
            "24/7".to_owned()
        } else {
            format!("{} {}", weekdays(alike), times(spans))
        });
    }
    rules
}

fn exception(exception: &Exception) -> String {
    let dates = exception.dates().iter().map(date_range).collect::<Vec<_>>().join(",");
    let days = match exception.weekdays() {
        Weekdays::ALL => String::new(),
        some => format!(" {}", weekdays(some)),
    };
    format!("{dates}{days} {}", times(exception.spans()))
}

fn times(spans: &[Span]) -> String {
    if spans.is_empty() {
        return "off".to_owned();
    }
    spans.iter().map(Span::to_string).collect::<Vec<_>>().join(",")
}

fn weekdays(days: Weekdays) -> String {
    let mut text = String::new();
    for (first, last) in days.runs() {
        if !text.is_empty() {
            text.push(',');
        }
        text.push_str(weekday(first));
        if first != last {
            let _ = write!(text, "-{}", weekday(last));
        }
    }
    text
}

fn date_range(range: &DateRange) -> String {
    match range.0 {
        Recurrence::Yearly { from, to } if from == to => year_day(from),
        Recurrence::Yearly { from, to } if from.month() == to.month() && from < to => {
            format!("{}-{:02}", year_day(from), to.day())
        }
        Recurrence::Yearly { from, to } => format!("{}-{}", year_day(from), year_day(to)),
        Recurrence::Once { from, to } if from == to => date(from),
        Recurrence::Once { from, to } if (from.year(), from.month()) == (to.year(), to.month()) => {
            format!("{}-{:02}", date(from), to.day())
        }
        Recurrence::Once { from, to } => format!("{}-{}", date(from), date(to)),
    }
}

fn date(date: NaiveDate) -> String {
    date.format("%Y %b %d").to_string()
}

fn year_day(day: YearDay) -> String {
    let month = u8::try_from(day.month()).ok().and_then(|month| chrono::Month::try_from(month).ok());
    let name = month.map_or("", |month| month.name());
    format!("{} {:02}", name.get(..3).unwrap_or(name), day.day())
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Mo",
        Weekday::Tue => "Tu",
        Weekday::Wed => "We",
        Weekday::Thu => "Th",
        Weekday::Fri => "Fr",
        Weekday::Sat => "Sa",
        Weekday::Sun => "Su",
    }
}
