//! From what the OSM parser has read to layers.

use std::cmp::Ordering;

use chrono::{Month, NaiveDate};
use opening_hours_syntax::rules::day::{
    Date, DateOffset, DaySelector, HolidayKind, Month as OsmMonth, MonthdayRange, WeekDayRange, Year,
    YearRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use super::dates::{DateRange, YearDay};
use super::error::{Feature, HoursError, Impossible};
use super::layers::Layers;
use super::minute::{Minute, Span};
use super::weekdays::Weekdays;

/// Why a rule is refused; the caller knows where it stands.
enum Refusal {
    Unsupported(Feature),
    Impossible(Impossible),
}

use Refusal::{Impossible as No, Unsupported as Foreign};

/// Lays one rule over the others.
pub(super) fn add_rule(rule: &RuleSequence, column: usize, layers: &mut Layers) -> Result<(), HoursError> {
    lay(rule, layers).map_err(|refusal| match refusal {
        Refusal::Unsupported(feature) => HoursError::Unsupported { column, feature },
        Refusal::Impossible(what) => HoursError::Impossible { column, what },
    })
}

fn lay(rule: &RuleSequence, layers: &mut Layers) -> Result<(), Refusal> {
    if !rule.comment.is_empty() {
        return Err(Foreign(Feature::Comment));
    }
    let spans = spans(rule)?;
    let days = days(&rule.day_selector)?;
    let dates = dates(&rule.day_selector)?;
    match rule.operator {
        RuleOperator::Fallback => return Err(Foreign(Feature::Fallback)),
        RuleOperator::Normal => {}
        RuleOperator::Additional => {
            let plain = dates.is_empty() && !days.holidays && layers.is_plain_week() && !spans.is_empty();
            if !plain {
                return Err(Foreign(Feature::AddedRule));
            }
            layers.weekly_more(days.weekdays, &spans);
            return Ok(());
        }
    }
    match (dates.is_empty(), days.holidays) {
        (false, true) => return Err(Foreign(Feature::HolidaysWithinDates)),
        (false, false) => layers.exception(dates, days.weekdays, spans),
        (true, true) => {
            layers.weekly(days.weekdays, spans.clone());
            layers.holiday(spans);
        }
        (true, false) => layers.weekly(days.weekdays, spans),
    }
    Ok(())
}

fn spans(rule: &RuleSequence) -> Result<Vec<Span>, Refusal> {
    match rule.kind {
        RuleKind::Unknown => Err(Foreign(Feature::Unknown)),
        RuleKind::Open => rule.time_selector.spans.iter().map(span).collect(),
        RuleKind::Closed if rule.time_selector == TimeSelector::default() => Ok(Vec::new()),
        RuleKind::Closed => Err(Foreign(Feature::TimesOff)),
    }
}

fn span(span: &TimeSpan) -> Result<Span, Refusal> {
    if span.open_end {
        return Err(Foreign(Feature::OpenEnd));
    }
    if span.repeats.is_some() {
        return Err(Foreign(Feature::Repetition));
    }
    let (start, end) = (minutes(&span.range.start)?, minutes(&span.range.end)?);
    let end = match end.cmp(&start) {
        Ordering::Less => end + Minute::DAY_END.minutes(),
        Ordering::Equal => return Err(No(Impossible::EmptySpan)),
        Ordering::Greater => end,
    };
    Minute::from_minutes(start)
        .zip(Minute::from_minutes(end))
        .and_then(|(start, end)| Span::new(start, end))
        .ok_or(No(Impossible::Time))
}

fn minutes(time: &Time) -> Result<u16, Refusal> {
    match time {
        Time::Fixed(time) => Ok(time.mins_from_midnight()),
        Time::Variable(_) => Err(Foreign(Feature::SunEvent)),
    }
}

/// The weekdays and whether `PH` is named beside them.
struct Days {
    weekdays: Weekdays,
    holidays: bool,
}

fn days(selector: &DaySelector) -> Result<Days, Refusal> {
    let mut days = Days { weekdays: Weekdays::NONE, holidays: false };
    for range in &selector.weekday {
        match range {
            WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } => {
                if nth_from_start.contains(&false) || nth_from_end.contains(&false) {
                    return Err(Foreign(Feature::NthWeekday));
                }
                if *offset != 0 {
                    return Err(Foreign(Feature::DayOffset));
                }
                days.weekdays = days.weekdays.with(Weekdays::range(*range.start(), *range.end()));
            }
            WeekDayRange::Holiday { kind: HolidayKind::School, .. } => {
                return Err(Foreign(Feature::SchoolHolidays));
            }
            WeekDayRange::Holiday { kind: HolidayKind::Public, offset } => {
                if *offset != 0 {
                    return Err(Foreign(Feature::DayOffset));
                }
                days.holidays = true;
            }
        }
    }
    if selector.weekday.is_empty() {
        days.weekdays = Weekdays::ALL;
    }
    Ok(days)
}

fn dates(selector: &DaySelector) -> Result<Vec<DateRange>, Refusal> {
    if !selector.week.is_empty() {
        return Err(Foreign(Feature::WeekNumbers));
    }
    let year = match selector.year.as_slice() {
        [] => None,
        [year] if !selector.monthday.is_empty() => Some(single_year(year)?),
        _ => return Err(Foreign(Feature::YearsOnly)),
    };
    selector.monthday.iter().map(|range| date_range(range, year)).collect()
}

fn single_year(range: &YearRange) -> Result<Year, Refusal> {
    let (years, _) = range.into_parts();
    if years.start() == years.end() { Ok(*years.start()) } else { Err(Foreign(Feature::YearsOnly)) }
}

fn date_range(range: &MonthdayRange, outer: Option<Year>) -> Result<DateRange, Refusal> {
    match range {
        MonthdayRange::Month { range, year } => {
            months(month(*range.start())?, month(*range.end())?, year.or(outer))
        }
        MonthdayRange::Date { start: (start, start_offset), end: (end, end_offset) } => {
            if [start_offset, end_offset] != [&DateOffset::default(); 2] {
                return Err(Foreign(Feature::DayOffset));
            }
            let (start_year, first) = fixed(start)?;
            let (end_year, last) = fixed(end)?;
            match (start_year.or(outer), end_year) {
                (None, None) => Ok(DateRange::yearly(first, last)),
                (None, Some(_)) => Err(Foreign(Feature::YearOnLastDayOnly)),
                (Some(year), end_year) => {
                    let next = if last < first { 1 } else { 0 };
                    once(date(*year, first)?, date(end_year.map_or(*year + next, |end| *end), last)?)
                }
            }
        }
    }
}

/// `Jul-Aug`, `2026 Nov-Feb`: whole months.
fn months(first: Month, last: Month, year: Option<Year>) -> Result<DateRange, Refusal> {
    const LEAP_YEAR: i32 = 2024;
    let last_year = match year {
        None => LEAP_YEAR,
        Some(year) if last < first => *year + 1,
        Some(year) => *year,
    };
    let from = year_day(first, 1)?;
    let to = year_day(last, last.num_days(last_year).ok_or(No(Impossible::Date))?)?;
    match year {
        None => Ok(DateRange::yearly(from, to)),
        Some(year) => once(date(*year, from)?, date(last_year, to)?),
    }
}

fn fixed(date: &Date) -> Result<(Option<Year>, YearDay), Refusal> {
    match date {
        Date::Fixed { year, month: number, day } => Ok((*year, year_day(month(*number)?, *day)?)),
        Date::Weekday { .. } => Err(Foreign(Feature::NthWeekday)),
        Date::Easter { .. } => Err(Foreign(Feature::Easter)),
    }
}

fn once(from: NaiveDate, to: NaiveDate) -> Result<DateRange, Refusal> {
    DateRange::once(from, to).ok_or(No(Impossible::DatesBackwards))
}

fn date(year: i32, day: YearDay) -> Result<NaiveDate, Refusal> {
    NaiveDate::from_ymd_opt(year, day.month(), day.day()).ok_or(No(Impossible::Date))
}

fn year_day(month: Month, day: u8) -> Result<YearDay, Refusal> {
    YearDay::new(month, day.into()).ok_or(No(Impossible::Date))
}

fn month(month: OsmMonth) -> Result<Month, Refusal> {
    Month::try_from(u8::from(month)).map_err(|_| No(Impossible::Date))
}
