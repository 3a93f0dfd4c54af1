//! Why a text is not taken as hours. Facts only: the words are the caller's.

use thiserror::Error;

use super::read::MAX_CHARS;

/// Why a text is not taken as hours. Columns count characters from 1.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HoursError {
    /// There is nothing to read.
    #[error("no hours are given")]
    Empty,
    /// The text is longer than any sensible hours.
    #[error("{chars} characters are more than the {MAX_CHARS} allowed")]
    TooLong {
        /// Length in characters.
        chars: usize,
    },
    /// Not the notation of OSM opening hours.
    #[error("column {column}: cannot read `{found}`")]
    Syntax {
        /// Where reading stopped, or where the word begins in which it did.
        column: usize,
        /// The word that stands there, cut to a few characters; empty at the end of the text.
        found: String,
    },
    /// OSM has it, agreed hours do not.
    #[error("column {column}: not taken in agreed hours: {feature:?}")]
    Unsupported {
        /// Where it stands, or where the rule that contains it begins.
        column: usize,
        /// What it is.
        feature: Feature,
    },
    /// Readable, but there is no such time.
    #[error("column {column}: impossible: {what:?}")]
    Impossible {
        /// Where it stands, or where the rule that contains it begins.
        column: usize,
        /// What it is.
        what: Impossible,
    },
    /// No day has open hours: that is a mode of the channel, not hours.
    #[error("nothing is ever open")]
    NeverOpen,
}

/// A part of the OSM notation that agreed hours do not have, because its meaning is vague, needs more
/// data than two people agree on, or differs between programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// `||`, what holds where nothing else does.
    Fallback,
    /// `"nach Vereinbarung"`.
    Comment,
    /// `17:00+` or `Dec 24+`.
    OpenEnd,
    /// `sunrise`, `sunset`, `dawn`, `dusk`.
    SunEvent,
    /// `SH`.
    SchoolHolidays,
    /// `10:00-16:00/90`, every n weeks or years.
    Repetition,
    /// `unknown`.
    Unknown,
    /// `week 10-20`.
    WeekNumbers,
    /// `easter`: use `PH` or a date.
    Easter,
    /// `Mo[1]`, the first Monday of the month.
    NthWeekday,
    /// `PH +1 day`.
    DayOffset,
    /// A year or years without days.
    YearsOnly,
    /// `PH` restricted to dates, or dates to `PH`.
    HolidaysWithinDates,
    /// `, ` before a rule that adds to others which are not plain weekdays.
    AddedRule,
    /// `Mo 12:00-13:00 off`: write the spans that are left.
    TimesOff,
    /// `Dec 24-2027 Jan 2`: the year belongs to the first day.
    YearOnLastDayOnly,
}

/// A readable time that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// 25:00 as a start, 48:30 as an end, 12:75.
    Time,
    /// A span without length, `10:00-10:00`; a whole day is `00:00-24:00`.
    EmptySpan,
    /// 30 February, or 29 February of a year without.
    Date,
    /// A range of dates that ends before it begins.
    DatesBackwards,
}
