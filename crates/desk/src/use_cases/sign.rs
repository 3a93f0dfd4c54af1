//! The sign at the office door: open or closed, and pauses. The tray shows it.

use absprache_engine::words::Clock;
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::words::say;

/// What stands on it, in the language in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Whether the office is open.
    pub open: bool,
    /// "Geöffnet bis 17 Uhr"; in a pause "Pause bis 15 Uhr".
    pub sentence: String,
    /// Whether a pause is going on.
    pub paused: bool,
    /// How many minutes there are until the next working day.
    pub minutes_to_next_day: u32,
    /// "Pause bis Montag 9 Uhr".
    pub pause_to_next_day: String,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What stands on the sign now.
    pub fn sign(&self, now: DateTime<Utc>) -> Sign {
        let clock = self.clock(now);
        let office = self.office_now(&clock);
        let paused = self.paused(&clock);
        let next_day = self.next_working_day(&clock);
        let minutes = (next_day - now).num_minutes() + 1;
        Sign {
            open: office.open,
            paused: paused.is_some(),
            sentence: paused.unwrap_or(office.sentence),
            minutes_to_next_day: u32::try_from(minutes).unwrap_or(u32::MAX),
            pause_to_next_day: say(clock.language, "tray-pause-until", &[("time", &clock.near(next_day))]),
        }
    }

    /// When the office opens first after today.
    fn next_working_day(&self, clock: &Clock) -> DateTime<Utc> {
        let tomorrow = clock.date_at(clock.now).checked_add_days(Days::new(1));
        let midnight = tomorrow
            .and_then(|day| day.and_time(NaiveTime::MIN).and_local_timezone(clock.zone).earliest())
            .map_or(clock.now + TimeDelta::days(1), |midnight| midnight.to_utc());
        if self.office.is_open(midnight) { midnight } else { self.office.next_opening(midnight) }
    }
}
