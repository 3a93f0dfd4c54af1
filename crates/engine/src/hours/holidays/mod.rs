//! Public holidays: Germany and its states, Austria, Switzerland and its cantons, own days.

mod austria;
mod calendar;
mod germany;
mod name;
mod region;
mod region_name;
mod switzerland;
mod table;
#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};

pub use calendar::HolidayCalendar;
pub use name::{HolidayName, LocalName};
pub use region::{Canton, Region, State, UnknownRegion};

/// The years holidays are told for. Before 1995 the German days are not known to the data.
pub const KNOWN_YEARS: std::ops::RangeInclusive<i32> = 1995..=2999;

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The calendar day.
    pub date: NaiveDate,
    /// What is celebrated.
    pub name: HolidayName,
}

/// The public holidays of a region in a year, in order; none outside [`KNOWN_YEARS`].
pub fn holidays(region: &Region, year: i32) -> Vec<Holiday> {
    let mut days: Vec<Holiday> = names(*region, year)
        .filter_map(|name| name.date_in(year).map(|date| Holiday { date, name }))
        .collect();
    days.sort_unstable();
    days
}

/// Whether a date is a public holiday of a region.
fn is_holiday(region: Region, date: NaiveDate) -> bool {
    table::is_holiday(region, date).unwrap_or_else(|| holiday_on(region, date).is_some())
}

/// The public holiday of a region on a date.
pub(crate) fn holiday_on(region: Region, date: NaiveDate) -> Option<HolidayName> {
    names(region, date.year()).find(|name| name.falls_on(date))
}

fn names(region: Region, year: i32) -> Box<dyn Iterator<Item = HolidayName>> {
    match region {
        _ if !KNOWN_YEARS.contains(&year) => Box::new(std::iter::empty()),
        Region::Nowhere => Box::new(std::iter::empty()),
        Region::Germany => Box::new(germany::nationwide(year)),
        Region::State(state) => Box::new(germany::in_state(state, year)),
        Region::Austria => Box::new(austria::HOLIDAYS.iter().copied()),
        Region::Switzerland => Box::new(switzerland::EVERYWHERE.iter().copied()),
        Region::Canton(canton) => {
            let own = switzerland::in_canton(canton).iter();
            Box::new(switzerland::EVERYWHERE.iter().chain(own).copied())
        }
    }
}
