//! Hours in words, for popups and letters.
//!
//! `Full` says everything that is judged by; `Short` leaves out exceptions by date and closed holidays.

mod english;
mod german;
mod short;
#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate, Weekday};

use super::dates::{DateRange, Recurrence};
use super::minute::{Minute, Span};
use super::model::{Exception, Hours, OnHoliday};
use super::weekdays::Weekdays;
use crate::tone::Language;

/// How much is said, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// For a popup or a list, 24 hours in both languages: `Mo–Do 9–12, 13–17; Fr 9–11:30`.
    Short,
    /// For a letter: `Montag bis Freitag von 9 bis 17 Uhr, außer an Feiertagen`; English with am and pm.
    Full,
}

/// The hours in words, without a full stop and without a capital of its own.
pub fn in_words(hours: &Hours, language: Language, style: Style) -> String {
    match (style, language) {
        (Style::Short, _) => short::hours(hours, language),
        (Style::Full, Language::De) => Sentence { words: &german::German }.hours(hours),
        (Style::Full, Language::En) => Sentence { words: &english::English }.hours(hours),
    }
}

/// What the two languages say differently in the same sentence.
trait Words {
    fn any_time(&self) -> &'static str;
    fn and(&self) -> &'static str;
    fn except_holidays(&self) -> &'static str;
    fn on_holidays(&self) -> &'static str;
    fn holidays_as_usual(&self) -> &'static str;
    /// `, die nicht auf Samstag oder Sonntag fallen`.
    fn not_falling_on(&self, days: Weekdays) -> String;
    fn days(&self, days: Weekdays) -> String;
    fn days_and_shifts(&self, days: Weekdays, spans: &[Span]) -> String;
    fn shifts(&self, spans: &[Span]) -> String;
    /// `am 24. Dezember 2026 nicht`: after the dates, for "not every year" would be another thing.
    fn not_at_all(&self) -> &'static str;
    fn every_year(&self) -> &'static str;
    fn once(&self, from: NaiveDate, to: NaiveDate) -> String;
    fn yearly(&self, from: NaiveDate, to: NaiveDate) -> String;
}

struct Sentence<'a> {
    words: &'a dyn Words,
}

impl Sentence<'_> {
    fn hours(&self, hours: &Hours) -> String {
        let mut week = self.week(hours).join(", ");
        let exempt = hours.despite_holiday();
        let which = if exempt.is_empty() { String::new() } else { self.words.not_falling_on(exempt) };
        match hours.on_holiday() {
            OnHoliday::AsWeekday => {}
            OnHoliday::Closed if week.is_empty() => {}
            OnHoliday::Closed => week.push_str(&format!(", {}{which}", self.words.except_holidays())),
            OnHoliday::Own(spans) => {
                let comma = if week.is_empty() { "" } else { ", " };
                let end = if which.is_empty() { "" } else { "," };
                let holidays = self.words.on_holidays();
                week.push_str(&format!("{comma}{holidays}{which}{end} {}", self.words.shifts(spans)));
            }
        }
        let exceptions =
            hours.exceptions().iter().map(|exception| self.exception(exception, hours.on_holiday()));
        Some(week)
            .filter(|week| !week.is_empty())
            .into_iter()
            .chain(exceptions)
            .collect::<Vec<_>>()
            .join("; ")
    }

    fn week(&self, hours: &Hours) -> Vec<String> {
        let groups = groups(hours);
        match groups.as_slice() {
            [(Weekdays::ALL, [Span::ALL_DAY])] => vec![self.words.any_time().to_owned()],
            _ => groups.into_iter().map(|(days, spans)| self.words.days_and_shifts(days, spans)).collect(),
        }
    }

    fn exception(&self, exception: &Exception, on_holiday: &OnHoliday) -> String {
        let mut dates = self.dates(exception.dates());
        let spans = exception.spans();
        let mut limits = Vec::new();
        if exception.weekdays() != Weekdays::ALL {
            limits.push(self.words.days(exception.weekdays()));
        }
        if exception.yields_to_holidays() {
            match on_holiday {
                OnHoliday::Closed if spans.is_empty() => {}
                OnHoliday::Closed => limits.push(self.words.except_holidays().to_owned()),
                OnHoliday::AsWeekday | OnHoliday::Own(_) => {
                    limits.push(self.words.holidays_as_usual().to_owned());
                }
            }
        }
        if !limits.is_empty() {
            dates.push_str(&format!(" ({})", limits.join(", ")));
        }
        let shifts =
            if spans.is_empty() { self.words.not_at_all().to_owned() } else { self.words.shifts(spans) };
        format!("{dates} {shifts}")
    }

    /// Yearly dates stand first, as the ranges are sorted, and "every year" is said once for all.
    fn dates(&self, ranges: &[DateRange]) -> String {
        let yearly = ranges.iter().any(|range| matches!(range.0, Recurrence::Yearly { .. }));
        let every_year = if yearly { format!("{} ", self.words.every_year()) } else { String::new() };
        let dates: Vec<String> = ranges.iter().map(|range| self.date_range(range)).collect();
        format!("{every_year}{}", enumerate(&dates, self.words.and()))
    }

    fn date_range(&self, range: &DateRange) -> String {
        match range.0 {
            Recurrence::Once { from, to } => self.words.once(from, to),
            Recurrence::Yearly { from, to } => {
                // Any leap year does: only day and month are said.
                let date = |month, day| NaiveDate::from_ymd_opt(2024, month, day).unwrap_or_default();
                self.words.yearly(date(from.month(), from.day()), date(to.month(), to.day()))
            }
        }
    }
}

/// Weekdays with the same shifts together, in the order of their first day; closed days left out.
pub(super) fn groups(hours: &Hours) -> Vec<(Weekdays, &[Span])> {
    let mut left = Weekdays::ALL;
    let mut groups = Vec::new();
    for day in Weekdays::ALL.iter() {
        let spans = hours.on(day);
        let alike: Weekdays = left.iter().filter(|other| hours.on(*other) == spans).collect();
        left = left.without(alike);
        if !alike.is_empty() && !spans.is_empty() {
            groups.push((alike, spans));
        }
    }
    groups
}

/// `Mo–Mi, Fr`, `täglich`.
pub(super) fn short_days(days: Weekdays, language: Language) -> String {
    match days {
        Weekdays::ALL => short::daily(language).to_owned(),
        some => runs(some, |day| short_weekday(day, language), "–").join(", "),
    }
}

/// `jederzeit`.
pub(super) fn short_any_time(language: Language) -> &'static str {
    short::any_time(language)
}

/// `Mo`, `Mon`.
pub(super) fn short_weekday(day: Weekday, language: Language) -> &'static str {
    short::weekday(day, language)
}

/// `9–17`, `22–2`, `10–10 (+1)`.
pub(super) fn short_span(span: Span) -> String {
    short::time_span(span)
}

/// After a time span in short words that ends on the next day where that is not plain.
pub(super) const NEXT_DAY: &str = " (+1)";

/// `Montag bis Mittwoch`, `Freitag`: three days in a row and more as a range.
fn runs(days: Weekdays, name: impl Fn(Weekday) -> &'static str, to: &str) -> Vec<String> {
    let mut items = Vec::new();
    for (first, last) in days.runs() {
        if last.days_since(first) >= 2 {
            items.push(format!("{}{to}{}", name(first), name(last)));
        } else {
            items.extend(Weekdays::range(first, last).iter().map(|day| name(day).to_owned()));
        }
    }
    items
}

/// `a, b und c`.
fn enumerate(items: &[String], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => format!("{} {and} {last}", head.join(", ")),
    }
}

fn same_month(from: NaiveDate, to: NaiveDate) -> bool {
    (from.year(), from.month()) == (to.year(), to.month())
}

fn needs_minutes(spans: &[Span]) -> bool {
    spans.iter().any(|span| [span.start(), span.end()].iter().any(|time: &Minute| time.minute() != 0))
}
