//! `Mo–Do 9–12, 13–17; Fr 9–11:30`.

use chrono::Weekday;

use super::{NEXT_DAY, groups, short_days};
use crate::hours::minute::{Minute, Span};
use crate::hours::model::{Hours, OnHoliday};
use crate::hours::weekdays::Weekdays;
use crate::tone::Language;

pub(super) fn hours(hours: &Hours, language: Language) -> String {
    let words = words(language);
    let groups = groups(hours);
    if let [(Weekdays::ALL, [Span::ALL_DAY])] = groups.as_slice() {
        return any_time(language).to_owned();
    }
    let mut parts: Vec<String> = groups
        .into_iter()
        .map(|(days, spans)| format!("{} {}", short_days(days, language), times(spans)))
        .collect();
    if let OnHoliday::Own(spans) = hours.on_holiday() {
        parts.push(format!("{} {}", words.holidays, times(spans)));
    }
    if parts.is_empty() { words.certain_days.to_owned() } else { parts.join("; ") }
}

pub(super) fn any_time(language: Language) -> &'static str {
    match language {
        Language::De => "jederzeit",
        Language::En => "any time",
    }
}

pub(super) fn daily(language: Language) -> &'static str {
    match language {
        Language::De => "täglich",
        Language::En => "daily",
    }
}

struct ShortWords {
    holidays: &'static str,
    certain_days: &'static str,
}

fn words(language: Language) -> ShortWords {
    match language {
        Language::De => ShortWords { holidays: "Feiertage", certain_days: "an einzelnen Tagen" },
        Language::En => ShortWords { holidays: "holidays", certain_days: "on certain days" },
    }
}

fn times(spans: &[Span]) -> String {
    spans.iter().map(|span| time_span(*span)).collect::<Vec<_>>().join(", ")
}

pub(super) fn time_span(span: Span) -> String {
    let end = span.end().on_its_own_day();
    let next_day = if span.is_overnight() && end >= span.start() { NEXT_DAY } else { "" };
    format!("{}–{}{next_day}", time(span.start()), time(end))
}

fn time(time: Minute) -> String {
    match time.minute() {
        0 => time.hour().to_string(),
        minute => format!("{}:{minute:02}", time.hour()),
    }
}

pub(super) fn weekday(day: Weekday, language: Language) -> &'static str {
    match language {
        Language::De => german(day),
        Language::En => english(day),
    }
}

fn german(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Mo",
        Weekday::Tue => "Di",
        Weekday::Wed => "Mi",
        Weekday::Thu => "Do",
        Weekday::Fri => "Fr",
        Weekday::Sat => "Sa",
        Weekday::Sun => "So",
    }
}

fn english(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Mon",
        Weekday::Tue => "Tue",
        Weekday::Wed => "Wed",
        Weekday::Thu => "Thu",
        Weekday::Fri => "Fri",
        Weekday::Sat => "Sat",
        Weekday::Sun => "Sun",
    }
}
