//! The line that reads back as the same hours.

use super::spans::rather;
use crate::hours::minute::Span;
use crate::hours::model::{Hours, OnHoliday};
use crate::hours::weekdays::Weekdays;
use crate::hours::words::{NEXT_DAY, groups, short_any_time, short_days, short_span};
use crate::tone::Language;

/// `Mo–Do 9–12, 13–17; Fr 9–12`: the shortest line that [`read`](super::read) reads as these hours, which are closed on
/// holidays unless it says otherwise. Hours that people have no line for are given in their canonical notation.
pub fn write(hours: &Hours, language: Language) -> String {
    if !has_line(hours) {
        return hours.to_string();
    }
    if hours.is_round_the_clock() {
        return short_any_time(language).to_owned();
    }
    let words = words(language);
    let mut rules: Vec<String> = groups(hours)
        .into_iter()
        .map(|(days, spans)| format!("{} {}", days_line(days, language), times_line(spans)))
        .collect();
    match hours.on_holiday() {
        OnHoliday::Closed => {}
        OnHoliday::AsWeekday => {
            if let Some(last) = rules.last_mut() {
                last.push_str(words.also_on_holidays);
            }
        }
        OnHoliday::Own(spans) => rules.push(format!("{} {}", words.on_holidays, times_line(spans))),
    }
    rules.join("; ")
}

/// Whether people have a line for them: no dates, and no days that holidays do not close.
pub(super) fn has_line(hours: &Hours) -> bool {
    hours.exceptions().is_empty() && hours.despite_holiday().is_empty()
}

/// `Mo–Mi, Fr`, `Mon–Wed, Fri`: days as they are written in a line.
pub fn days_line(days: Weekdays, language: Language) -> String {
    short_days(days, language)
}

/// `9–12, 13–17`: times as they are written in a line.
pub fn times_line(spans: &[Span]) -> String {
    spans.iter().map(|span| time_span(*span)).collect::<Vec<_>>().join(", ")
}

/// `9–17`, `22–2`, and `9–5 (+1)` where the next day would be doubted.
fn time_span(span: Span) -> String {
    let line = short_span(span);
    let doubted = rather(span).is_some() && !line.ends_with(NEXT_DAY);
    format!("{line}{}", if doubted { NEXT_DAY } else { "" })
}

struct LineWords {
    also_on_holidays: &'static str,
    on_holidays: &'static str,
}

fn words(language: Language) -> LineWords {
    match language {
        Language::De => LineWords { also_on_holidays: ", auch feiertags", on_holidays: "feiertags" },
        Language::En => LineWords { also_on_holidays: ", also on holidays", on_holidays: "holidays" },
    }
}
