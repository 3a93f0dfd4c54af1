//! From which day on entries are kept.

use std::collections::HashMap;

use absprache_engine::hours::day_start;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, Months, NaiveDate, Utc};
use chrono_tz::Tz;

/// The first day of what is kept, client by client. Whoever is not in it keeps everything.
#[derive(Debug, Default)]
pub(super) struct Kept {
    since: HashMap<ClientId, Since>,
    is_anything_preserved: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Since {
    day: NaiveDate,
    at: DateTime<Utc>,
}

impl Kept {
    /// What came in with a client is kept for so many months.
    pub(super) fn keep(&mut self, client: &ClientId, months: u16, today: NaiveDate, zone: Tz) {
        // From before there were calendars nothing is over.
        if let Some(day) = today.checked_sub_months(Months::new(months.into())) {
            self.since.insert(client.clone(), Since { day, at: start(zone, day) });
        }
    }

    /// Of somebody the user keeps everything for now.
    pub(super) fn preserve(&mut self) {
        self.is_anything_preserved = true;
    }

    /// The first day of what is kept of a client; none if everything is.
    pub(super) fn since(&self, client: &ClientId) -> Option<NaiveDate> {
        self.since.get(client).map(|since| since.day)
    }

    /// Is the time of something over? Of what several clients fit it is when it is for one of them, unless it may be somebody's of whom
    /// everything is kept.
    pub(super) fn is_over(&self, client: Option<&ClientId>, at: DateTime<Utc>) -> bool {
        let since = match client {
            Some(client) => self.since.get(client),
            None if self.is_anything_preserved => None,
            None => self.since.values().max(),
        };
        since.is_some_and(|since| at < since.at)
    }
}

/// Where a day begins, or would if it did there.
pub(super) fn start(zone: Tz, day: NaiveDate) -> DateTime<Utc> {
    day_start(zone, day).unwrap_or_else(|| day.and_time(chrono::NaiveTime::MIN).and_utc())
}
