//! Public holidays by day: worked out once for a region, since whoever judges asks for one day at a time.

use std::ops::RangeInclusive;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};

use super::holidays;
use super::region::{Canton, Region, State};

/// The years that are kept.
const YEARS: RangeInclusive<i32> = 2000..=2063;

/// A bit for each day of a year.
type Year = [u64; 6];

/// Whether the date is a public holiday of the region; `None` if its year is not kept.
pub(super) fn is_holiday(region: Region, date: NaiveDate) -> Option<bool> {
    let year = usize::try_from(date.year().checked_sub(*YEARS.start())?).ok()?;
    let (word, bit) = place(date);
    Some(years(region)?.get(year)?.get(word)? & bit != 0)
}

fn years(region: Region) -> Option<&'static [Year]> {
    static REGIONS: [OnceLock<Vec<Year>>; COUNT] = [const { OnceLock::new() }; COUNT];
    let kept = REGIONS.get(index(region))?;
    Some(kept.get_or_init(|| YEARS.map(|year| days(region, year)).collect()))
}

fn days(region: Region, year: i32) -> Year {
    let mut days = Year::default();
    for holiday in holidays(&region, year) {
        let (word, bit) = place(holiday.date);
        if let Some(word) = days.get_mut(word) {
            *word |= bit;
        }
    }
    days
}

fn place(date: NaiveDate) -> (usize, u64) {
    let day = date.ordinal0();
    ((day / u64::BITS) as usize, 1 << (day % u64::BITS))
}

const COUNTRIES: usize = 4;
const COUNT: usize = COUNTRIES + State::ALL.len() + Canton::ALL.len();

fn index(region: Region) -> usize {
    match region {
        Region::Nowhere => 0,
        Region::Germany => 1,
        Region::Austria => 2,
        Region::Switzerland => 3,
        Region::State(state) => COUNTRIES + state as usize,
        Region::Canton(canton) => COUNTRIES + State::ALL.len() + canton as usize,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::holidays::holiday_on;

    #[test]
    fn the_table_has_the_days_of_each_region_and_no_others() {
        for region in Region::all() {
            for year in *YEARS.start() - 1..=*YEARS.end() + 1 {
                let days = holidays(&region, year);
                for date in NaiveDate::from_yo_opt(year, 1)
                    .unwrap()
                    .iter_days()
                    .take_while(|date| date.year() == year)
                {
                    let expected = YEARS.contains(&year).then(|| days.iter().any(|day| day.date == date));
                    assert_eq!(is_holiday(region, date), expected, "{region} {date}");
                }
            }
        }
    }

    #[test]
    fn outside_of_the_table_the_days_are_worked_out() {
        let region = Region::State(State::Bavaria);
        for year in [YEARS.start() - 1, YEARS.end() + 1] {
            let epiphany = NaiveDate::from_ymd_opt(year, 1, 6).unwrap();
            assert!(super::super::is_holiday(region, epiphany) && holiday_on(region, epiphany).is_some());
            assert!(!super::super::is_holiday(region, epiphany.succ_opt().unwrap()));
        }
    }
}
