//! Days of the calendar named by an exception.

use chrono::{Datelike, Month, NaiveDate};

/// A day of every year. 29 February exists only in leap years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearDay {
    month: u32,
    day: u32,
}

impl YearDay {
    /// `None` for a day no year has (30 February).
    pub fn new(month: Month, day: u32) -> Option<Self> {
        const LEAP_YEAR: i32 = 2024;
        let month = month.number_from_month();
        NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).map(|_| Self { month, day })
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u32 {
        self.day
    }

    fn of(date: NaiveDate) -> Self {
        Self { month: date.month(), day: date.day() }
    }
}

/// A run of calendar days, both ends included, once or in every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateRange(pub(super) Recurrence);

/// What a [`DateRange`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Recurrence {
    /// In every year; `from` after `to` runs over New Year.
    Yearly { from: YearDay, to: YearDay },
    /// `from` is not after `to`, both within [`YEARS`].
    Once { from: NaiveDate, to: NaiveDate },
}

/// The years the notation has.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1900..=9999;

impl DateRange {
    /// These days of one year (or over New Year). `None` if `to` is before `from` or a year is not
    /// within 1900 to 9999.
    pub fn once(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        let known = YEARS.contains(&from.year()) && YEARS.contains(&to.year());
        (known && from <= to).then_some(Self(Recurrence::Once { from, to }))
    }

    /// These days of every year; `from` after `to` runs over New Year.
    pub fn yearly(from: YearDay, to: YearDay) -> Self {
        Self(Recurrence::Yearly { from, to })
    }

    /// Whether the date lies in the range.
    pub fn contains(&self, date: NaiveDate) -> bool {
        match self.0 {
            Recurrence::Once { from, to } => from <= date && date <= to,
            Recurrence::Yearly { from, to } => {
                let day = YearDay::of(date);
                if from <= to { from <= day && day <= to } else { from <= day || day <= to }
            }
        }
    }
}
