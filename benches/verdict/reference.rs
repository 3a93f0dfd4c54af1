//! Yes or no by hand: a table for each agreement, the local time by chrono-tz on each contact.

use std::ops::RangeInclusive;

use absprache_benches::scene::{Agreed, Agreement, Arrival, Shift};
use absprache_engine::hours::holidays;
use chrono::{Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;

/// Seconds by which a shift is widened on either side.
const TOLERANCE: u32 = 5 * 60;

/// An agreement made ready.
pub(crate) struct Row {
    zone: Tz,
    /// Of the year of the contacts and its neighbours, in order.
    holidays: Vec<NaiveDate>,
    channels: [Open; 5],
}

enum Open {
    Always,
    Never,
    /// Seconds since Monday 00:00, in order, tolerance included.
    Weekly(Vec<RangeInclusive<u32>>),
}

impl Row {
    /// Of an agreement.
    pub(crate) fn of(agreement: &Agreement) -> Self {
        let years = 2025..=2027;
        Self {
            zone: agreement.zone,
            holidays: years.flat_map(|year| holidays(&agreement.region, year)).map(|day| day.date).collect(),
            channels: std::array::from_fn(|channel| match agreement.channels.get(channel) {
                Some(Agreed::Anytime) => Open::Always,
                Some(Agreed::Weekly(shifts)) => Open::Weekly(shifts.iter().map(widened).collect()),
                Some(Agreed::NotUsed | Agreed::ByAppointment) | None => Open::Never,
            }),
        }
    }

    /// Whether the contact is in order.
    pub(crate) fn admits(&self, arrival: &Arrival) -> bool {
        let shifts = match self.channels.get(arrival.channel) {
            Some(Open::Weekly(shifts)) => shifts,
            Some(Open::Always) => return true,
            Some(Open::Never) | None => return false,
        };
        let local = arrival.contact.at.with_timezone(&self.zone);
        let second = local.weekday().num_days_from_monday() * 86_400 + local.num_seconds_from_midnight();
        let next = shifts.partition_point(|shift| *shift.end() < second);
        shifts.get(next).is_some_and(|shift| shift.contains(&second))
            && self.holidays.binary_search(&local.date_naive()).is_err()
    }

    /// Second of the week and holiday, for those who cannot know them.
    pub(crate) fn clock(&self, arrival: &Arrival) -> (u32, bool) {
        let local = arrival.contact.at.with_timezone(&self.zone);
        let second = local.weekday().num_days_from_monday() * 86_400 + local.num_seconds_from_midnight();
        (second, self.holidays.binary_search(&local.date_naive()).is_ok())
    }
}

/// The seconds of the week in which a contact belongs to a shift.
pub(crate) fn widened(shift: &Shift) -> RangeInclusive<u32> {
    let day = u32::from(shift.day) * 86_400;
    let opens = day + u32::from(shift.opens) * 60;
    let closes = day + u32::from(shift.closes) * 60;
    opens - TOLERANCE..=closes + TOLERANCE
}
