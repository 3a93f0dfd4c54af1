//! The days on which the program ran: what shows that its clock is right. Its file is `days.ron`.

use std::collections::BTreeSet;

use absprache_engine::channel::Channels;
use absprache_engine::document::{Checked, Fault, SCHEMA};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// So many earlier days bear a clock out: one that stands in another year for a day, or a week of starts, deletes nothing.
const ENOUGH: usize = 7;

/// So far back they are looked for: who works one day in four is believed, too.
const LATELY: Days = Days::new(31);

/// The last days on which the program ran, by the consultant's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunDays {
    /// The file's format; see `document`.
    pub schema: u32,
    /// The days.
    pub days: BTreeSet<NaiveDate>,
}

impl RunDays {
    /// With this day, and without those of long ago.
    #[must_use]
    pub(crate) fn with(mut self, today: NaiveDate) -> Self {
        self.days.retain(|day| *day >= today - LATELY);
        self.days.insert(today);
        self
    }

    /// Did the program run on enough days before this one for it to be today?
    pub(crate) fn bear_out(&self, today: NaiveDate) -> bool {
        self.days.range(today - LATELY..today).count() >= ENOUGH
    }
}

impl Default for RunDays {
    fn default() -> Self {
        Self { schema: SCHEMA, days: BTreeSet::new() }
    }
}

impl Checked for RunDays {
    fn check(&self, _: &Channels) -> Result<(), Fault> {
        Ok(())
    }
}
