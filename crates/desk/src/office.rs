//! The consultant's own office hours, less absences: when reminders come back and the digest is told.

use absprache_engine::hours::{Absence, HORIZON, HolidayCalendar, Timetable};
use absprache_engine::party::{Consultant, Side};
use chrono::{DateTime, TimeDelta, Utc};

/// The office of one side, its calendar worked out once.
#[derive(Debug)]
pub(crate) struct Office {
    side: Side,
    holidays: HolidayCalendar,
    absences: Vec<Absence>,
}

impl Office {
    pub(crate) fn of(side: &Side) -> Self {
        Self { holidays: side.holidays(), side: side.clone(), absences: Vec::new() }
    }

    /// The consultant's, who may be away.
    pub(crate) fn mine(consultant: &Consultant) -> Self {
        Self { absences: consultant.away(), ..Self::of(&consultant.side) }
    }

    /// The next moment at which the office opens; if it is open, the one after it has closed. `now` if there is none
    /// within the horizon, as where it never closes.
    pub(crate) fn next_opening(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let times = self.times();
        let after = if times.is_open(now) { times.next_close(now).unwrap_or(now) } else { now };
        times.next_open(after).map_or(now, |spell| spell.opens)
    }

    /// Is the office open?
    pub(crate) fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.times().is_open(now)
    }

    /// When an office that is open closes, or a closed one opens; none if not within the horizon.
    pub(crate) fn next_change(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let times = self.times();
        if times.is_open(now) {
            return times.next_close(now);
        }
        times.next_open(now).map(|spell| spell.opens)
    }

    /// Since when the office is open, looked for as far back as `horizon`; none if it is closed.
    pub(crate) fn open_since(&self, now: DateTime<Utc>, horizon: TimeDelta) -> Option<DateTime<Utc>> {
        let times = self.times();
        if !times.is_open(now) {
            return None;
        }
        let running = times.spells(now - horizon).take_while(|spell| spell.opens <= now).last()?;
        Some(running.opens)
    }

    /// When an office that opened then had closed, if it was closed for longer than `usual`.
    pub(crate) fn closed_before(&self, opened: DateTime<Utc>, usual: TimeDelta) -> Option<DateTime<Utc>> {
        let times = self.times();
        let before = |at| times.spells(at).take_while(|spell| spell.opens < opened).last();
        // Looking back a year costs something, and is for the one day after an absence.
        if before(opened - usual).is_some() {
            return None;
        }
        before(opened - HORIZON)?.closes
    }

    fn times(&self) -> Timetable<'_> {
        Timetable {
            hours: &self.side.office_hours,
            zone: self.side.zone,
            holidays: &self.holidays,
            absences: &self.absences,
        }
    }
}
