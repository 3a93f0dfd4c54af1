//! The line that reads back as the same hours.

use crate::hours::minute::{Minute, Span};
use crate::hours::model::{Hours, OnHoliday};
use crate::hours::weekdays::Weekdays;
use crate::hours::words::{groups, short_days, short_time};
use crate::tone::Language;

/// `Mo–Do 9–12, 13–17; Fr 9–12`: the shortest line that [`read`](super::read) reads as these hours, which are closed on
/// holidays unless it says otherwise. Hours that people have no line for are given in their canonical notation.
pub fn write(hours: &Hours, language: Language) -> String {
    if !has_line(hours) {
        return hours.to_string();
    }
    let words = words(language);
    if hours.is_round_the_clock() {
        return words.any_time.to_owned();
    }
    let mut rules: Vec<String> = groups(hours)
        .into_iter()
        .map(|(days, spans)| match days {
            Weekdays::ALL => format!("{} {}", words.daily, times(spans)),
            some => format!("{} {}", short_days(some, language), times(spans)),
        })
        .collect();
    match hours.on_holiday() {
        OnHoliday::Closed => {}
        OnHoliday::AsWeekday => {
            if let Some(last) = rules.last_mut() {
                last.push_str(words.also_on_holidays);
            }
        }
        OnHoliday::Own(spans) => rules.push(format!("{} {}", words.on_holidays, times(spans))),
    }
    rules.join("; ")
}

/// Whether people have a line for them: no dates, and no days that holidays do not close.
pub(super) fn has_line(hours: &Hours) -> bool {
    hours.exceptions().is_empty() && hours.despite_holiday().is_empty()
}

fn times(spans: &[Span]) -> String {
    spans.iter().map(|span| time_span(*span)).collect::<Vec<_>>().join(", ")
}

/// `9–17`, `22–2`, `0–24`; past midnight and longer than a day `10–36`.
fn time_span(span: Span) -> String {
    let next_day = span.end().on_its_own_day();
    let end = if span.is_overnight() && next_day <= span.start() { next_day } else { span.end() };
    let end = if end == Minute::MIDNIGHT { Minute::DAY_END } else { end };
    format!("{}–{}", short_time(span.start()), short_time(end))
}

struct LineWords {
    any_time: &'static str,
    daily: &'static str,
    also_on_holidays: &'static str,
    on_holidays: &'static str,
}

fn words(language: Language) -> LineWords {
    match language {
        Language::De => LineWords {
            any_time: "jederzeit",
            daily: "täglich",
            also_on_holidays: ", auch feiertags",
            on_holidays: "feiertags",
        },
        Language::En => LineWords {
            any_time: "any time",
            daily: "daily",
            also_on_holidays: ", also on holidays",
            on_holidays: "holidays",
        },
    }
}
