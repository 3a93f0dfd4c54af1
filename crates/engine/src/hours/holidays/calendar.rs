//! A region's holidays and the user's own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::region::Region;
use super::{holiday_on, is_holiday};
use crate::tone::Language;

/// Which days count as public holidays for one side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayCalendar {
    /// The public holidays of this region.
    pub region: Region,
    /// Further days that count as holidays, with the name the user gave them; they go before the
    /// region's.
    #[serde(default)]
    pub own: BTreeMap<NaiveDate, String>,
}

impl HolidayCalendar {
    /// The days of a region and none besides.
    pub fn of(region: Region) -> Self {
        Self { region, own: BTreeMap::new() }
    }

    /// Whether the date counts as a public holiday.
    pub fn is_holiday(&self, date: NaiveDate) -> bool {
        self.own.contains_key(&date) || is_holiday(self.region, date)
    }

    /// What the day is called; own days are in the user's words in any language.
    pub fn name_on(&self, date: NaiveDate, language: Language) -> Option<&str> {
        match self.own.get(&date) {
            Some(name) => Some(name),
            None => holiday_on(self.region, date).map(|name| name.local_name().text(language)),
        }
    }
}
