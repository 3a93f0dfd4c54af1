//! German sentences: `Montag bis Freitag von 9 bis 17 Uhr`. Spaces before `Uhr` and between day and
//! month do not break.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Words, enumerate, needs_minutes, runs, same_month};
use crate::hours::minute::{Minute, Span};
use crate::hours::weekdays::Weekdays;

pub(super) struct German;

impl Words for German {
    fn any_time(&self) -> &'static str {
        "jederzeit"
    }

    fn and(&self) -> &'static str {
        "und"
    }

    fn except_holidays(&self) -> &'static str {
        "außer an Feiertagen"
    }

    fn on_holidays(&self) -> &'static str {
        "an Feiertagen"
    }

    fn holidays_as_usual(&self) -> &'static str {
        "an Feiertagen wie sonst"
    }

    fn not_falling_on(&self, days: Weekdays) -> String {
        let days: Vec<String> = days.iter().map(|day| weekday(day).to_owned()).collect();
        format!(", die nicht auf {} fallen", enumerate(&days, "oder"))
    }

    fn days(&self, days: Weekdays) -> String {
        match days {
            Weekdays::ALL => "täglich".to_owned(),
            some => enumerate(&runs(some, weekday, " bis "), self.and()),
        }
    }

    fn days_and_shifts(&self, days: Weekdays, spans: &[Span]) -> String {
        let mut each = days.iter();
        let only = each.next().filter(|_| each.next().is_none());
        match (only, spans) {
            (Some(day), [span]) if span.is_overnight() => {
                let minutes = needs_minutes(spans);
                let (start, end) = (time(span.start(), minutes), time(span.end(), minutes));
                format!("{} {start}\u{a0}Uhr bis {} {end}\u{a0}Uhr", weekday(day), weekday(day.succ()))
            }
            (only, spans) => format!("{} {}", self.days(days), shifts(spans, only)),
        }
    }

    fn shifts(&self, spans: &[Span]) -> String {
        shifts(spans, None)
    }

    fn not_at_all(&self) -> &'static str {
        "nicht"
    }

    fn every_year(&self) -> &'static str {
        "jedes Jahr"
    }

    fn once(&self, from: NaiveDate, to: NaiveDate) -> String {
        let end = format!("{} {}", day_month(to), to.year());
        if from == to {
            format!("am {end}")
        } else if same_month(from, to) {
            format!("vom {}. bis {end}", from.day())
        } else if from.year() == to.year() {
            format!("vom {} bis {end}", day_month(from))
        } else {
            format!("vom {} {} bis {end}", day_month(from), from.year())
        }
    }

    fn yearly(&self, from: NaiveDate, to: NaiveDate) -> String {
        let end = day_month(to);
        if from == to {
            format!("am {end}")
        } else if same_month(from, to) && from < to {
            format!("vom {}. bis {end}", from.day())
        } else {
            format!("vom {} bis {end}", day_month(from))
        }
    }
}

/// `only`: the weekday on which all the shifts start.
fn shifts(spans: &[Span], only: Option<Weekday>) -> String {
    if spans == [Span::ALL_DAY] {
        return "ganztägig".to_owned();
    }
    let minutes = needs_minutes(spans);
    let mut following = spans.iter().skip(1);
    let parts: Vec<String> = spans
        .iter()
        .map(|span| {
            let (start, end) = (time(span.start(), minutes), time(span.end(), minutes));
            // „von 9 bis 12 und von 13 bis 17 Uhr“: one „Uhr“ for shifts in a row.
            let uhr = match following.next() {
                Some(next) if !next.is_overnight() => "",
                Some(_) | None => "\u{a0}Uhr",
            };
            match only {
                _ if !span.is_overnight() => format!("von {start} bis {end}{uhr}"),
                Some(day) => format!("von {start}\u{a0}Uhr bis {} {end}\u{a0}Uhr", weekday(day.succ())),
                None => format!("von {start}\u{a0}Uhr bis {end}\u{a0}Uhr am Folgetag"),
            }
        })
        .collect();
    enumerate(&parts, "und")
}

/// If one time of a sentence needs minutes, all get them.
fn time(time: Minute, minutes: bool) -> String {
    let time = time.on_its_own_day();
    if minutes { format!("{}:{:02}", time.hour(), time.minute()) } else { time.hour().to_string() }
}

fn day_month(date: NaiveDate) -> String {
    format!("{}.\u{a0}{}", date.day(), month(date))
}

fn month(date: NaiveDate) -> &'static str {
    const MONTHS: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    MONTHS.get(date.month0() as usize).copied().unwrap_or_default()
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Montag",
        Weekday::Tue => "Dienstag",
        Weekday::Wed => "Mittwoch",
        Weekday::Thu => "Donnerstag",
        Weekday::Fri => "Freitag",
        Weekday::Sat => "Samstag",
        Weekday::Sun => "Sonntag",
    }
}
