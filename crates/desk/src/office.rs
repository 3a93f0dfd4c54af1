//! The consultant's own office hours, less absences: when reminders come back and the digest is told.

use absprache_engine::hours::{Absence, HORIZON, HolidayCalendar, Timetable};
use absprache_engine::party::{Consultant, Side};
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};

/// Who is open for longer than this at a stretch begins a day all the same.
const A_DAY: TimeDelta = TimeDelta::days(1);

/// When.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock");

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

    /// The next moment at which the office opens; if it is open, the one after it has closed, or the next morning where that is
    /// more than a day away. `now` if there is none within the horizon.
    pub(crate) fn next_opening(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let times = self.times();
        let mut after = now;
        if times.is_open(now) {
            match times.next_close(now) {
                Some(closes) if closes - now <= A_DAY => after = closes,
                Some(_) | None => return self.mornings(now).find(|at| *at > now).unwrap_or(now),
            }
        }
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

    /// Since when the office is open, looked for as far back as `horizon`, or since the last morning where that is more than a day
    /// ago; none if it is closed.
    pub(crate) fn open_since(&self, now: DateTime<Utc>, horizon: TimeDelta) -> Option<DateTime<Utc>> {
        let times = self.times();
        if !times.is_open(now) {
            return None;
        }
        let running = times.spells(now - horizon).take_while(|spell| spell.opens <= now).last()?;
        if now - running.opens <= A_DAY {
            return Some(running.opens);
        }
        self.mornings(now).take_while(|at| *at <= now).last()
    }

    /// The mornings around an instant.
    fn mornings(&self, now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
        let zone = self.side.zone;
        let yesterday = now.with_timezone(&zone).date_naive() - Days::new(1);
        let days = yesterday.iter_days().take(4);
        days.filter_map(move |day| Some(day.and_time(MORNING).and_local_timezone(zone).earliest()?.to_utc()))
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
