//! What is wrong with hours.

use absprache_engine::hours::{Feature, HoursError, Impossible};
use absprache_engine::tone::Language;

use super::say;

pub(super) fn of_hours(error: &HoursError, language: Language) -> String {
    let at = |id: &str, column: usize, what: &str| {
        say(language, id, &[("column", &column.to_string()), ("what", what)])
    };
    match error {
        HoursError::Empty => say(language, "error-hours-empty", &[]),
        HoursError::TooLong { chars } => {
            say(language, "error-hours-too-long", &[("chars", &chars.to_string())])
        }
        // "9-17", what nearly everybody writes first.
        HoursError::Syntax { column, found } if found.starts_with(|c: char| c.is_ascii_digit()) => {
            at("error-hours-clock", *column, found)
        }
        HoursError::Syntax { column, found } => at("error-hours-syntax", *column, found),
        HoursError::Unsupported { column, feature } => {
            at("error-hours-unsupported", *column, notation(*feature))
        }
        HoursError::Impossible { column, what } => match what {
            Impossible::Time => at("error-hours-time", *column, ""),
            Impossible::EmptySpan => at("error-hours-empty-span", *column, ""),
            Impossible::Date => at("error-hours-date", *column, ""),
            Impossible::DatesBackwards => at("error-hours-backwards", *column, ""),
        },
        HoursError::NeverOpen => say(language, "error-hours-never-open", &[]),
    }
}

/// What is not taken, as it is written.
fn notation(feature: Feature) -> &'static str {
    match feature {
        Feature::Fallback => "||",
        Feature::Comment => "\"…\"",
        Feature::OpenEnd => "17:00+",
        Feature::SunEvent => "sunrise, sunset",
        Feature::SchoolHolidays => "SH",
        Feature::Repetition => "10:00-16:00/90",
        Feature::Unknown => "unknown",
        Feature::WeekNumbers => "week",
        Feature::Easter => "easter",
        Feature::NthWeekday => "Mo[1]",
        Feature::DayOffset => "PH +1 day",
        Feature::YearsOnly => "2026",
        Feature::HolidaysWithinDates => "Dec PH",
        Feature::AddedRule => ", …",
        Feature::TimesOff => "12:00-13:00 off",
        Feature::YearOnLastDayOnly => "Dec 24-2027 Jan 2",
    }
}
