//! From which day on entries are kept.

use std::collections::{BTreeSet, HashMap};

use absprache_engine::hours::day_start;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, Months, NaiveDate, Utc};
use chrono_tz::Tz;

/// The first day of what is kept, client by client. Whoever is not in it keeps everything.
#[derive(Debug)]
pub(crate) struct Kept<'a> {
    since: HashMap<ClientId, Since>,
    preserved: &'a BTreeSet<ClientId>,
}

#[derive(Debug, Clone, Copy)]
struct Since {
    day: NaiveDate,
    at: DateTime<Utc>,
}

impl<'a> Kept<'a> {
    /// Everything is kept, and of these clients whatever was agreed.
    pub(super) fn all(preserved: &'a BTreeSet<ClientId>) -> Self {
        Self { since: HashMap::new(), preserved }
    }

    /// What was with a client is kept for so many months.
    pub(super) fn keep(&mut self, client: &ClientId, months: u16, today: NaiveDate, zone: Tz) {
        if self.preserved.contains(client) {
            return;
        }
        // From before there were calendars nothing is over.
        if let Some(day) = today.checked_sub_months(Months::new(months.into()))
            && let Some(at) = day_start(zone, day)
        {
            self.since.insert(client.clone(), Since { day, at });
        }
    }

    /// The first day of what is kept of a client; none if everything is.
    pub(super) fn since(&self, client: &ClientId) -> Option<NaiveDate> {
        self.since.get(client).map(|since| since.day)
    }

    /// Is the time of something with this client over?
    pub(crate) fn is_over(&self, client: &ClientId, at: DateTime<Utc>) -> bool {
        self.since.get(client).is_some_and(|since| at < since.at)
    }

    /// Is it over for one of those whose it may be, and may it be nobody's of whom everything is kept? Who is not on file any more
    /// may be anybody.
    pub(crate) fn is_over_for_one(&self, of: &[ClientId], at: DateTime<Utc>) -> bool {
        if of.is_empty() {
            return self.preserved.is_empty() && self.since.values().any(|since| at < since.at);
        }
        !of.iter().any(|client| self.preserved.contains(client))
            && of.iter().any(|client| self.is_over(client, at))
    }
}
