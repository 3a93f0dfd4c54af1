//! Minute by minute over two years against a reference that knows nothing of zones but what the wall
//! shows at each minute.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc, Weekday};
use chrono_tz::Europe::Berlin;

use super::{at, calendar, date, hours};
use crate::hours::{Absence, State, Timetable};

/// All minutes of 2026 and 2027 with a margin of days on either side.
struct Wall {
    first: DateTime<Utc>,
    shown: Vec<NaiveDateTime>,
    /// First and last minute at which the wall shows a time.
    occurrences: HashMap<NaiveDateTime, (usize, usize)>,
}

impl Wall {
    fn new() -> Self {
        let first = at(Berlin, "2025-12-20 00:00");
        let shown: Vec<_> = (0..(2 * 365 + 25) * 24 * 60)
            .map(|minute| (first + TimeDelta::minutes(minute)).with_timezone(&Berlin).naive_local())
            .collect();
        let mut occurrences = HashMap::new();
        for (minute, local) in shown.iter().enumerate() {
            occurrences.entry(*local).or_insert((minute, minute)).1 = minute;
        }
        Self { first, shown, occurrences }
    }

    /// First and last minute of a time; both the end of the gap if the wall never shows it.
    fn minutes(&self, mut local: NaiveDateTime) -> Option<(usize, usize)> {
        for _ in 0..=180 {
            if let Some(found) = self.occurrences.get(&local) {
                return Some(if self.is_gap_end(found.0, local) { (found.0, found.0) } else { *found });
            }
            local += TimeDelta::minutes(1);
        }
        None
    }

    fn is_gap_end(&self, minute: usize, local: NaiveDateTime) -> bool {
        minute > 0 && self.shown[minute - 1] < local - TimeDelta::minutes(1)
    }

    fn instant(&self, minute: usize) -> DateTime<Utc> {
        self.first + TimeDelta::minutes(minute as i64)
    }
}

/// Weekday from Monday = 0, whether it is a holiday, start and end in minutes of its day.
type Shifts = fn(weekday: u32, holiday: bool, date: chrono::NaiveDate) -> Vec<(i64, i64)>;

fn open_minutes(
    wall: &Wall,
    shifts: Shifts,
    holiday: impl Fn(chrono::NaiveDate) -> bool,
    away: &[Absence],
) -> Vec<bool> {
    let mut open = vec![false; wall.shown.len()];
    let mut day = wall.shown[0].date();
    while day <= wall.shown[wall.shown.len() - 1].date() {
        for (start, end) in shifts(day.weekday().num_days_from_monday(), holiday(day), day) {
            let midnight = day.and_hms_opt(0, 0, 0).unwrap();
            let start = wall.minutes(midnight + TimeDelta::minutes(start));
            let end = wall.minutes(midnight + TimeDelta::minutes(end));
            if let Some((start, _)) = start {
                open[start..end.map_or(wall.shown.len(), |(_, last)| last)].fill(true);
            }
        }
        day = day.succ_opt().unwrap();
    }
    for absence in away {
        let minute = |at: DateTime<Utc>| (at - wall.first).num_minutes() as usize;
        open[minute(absence.from)..minute(absence.until)].fill(false);
    }
    open
}

#[test]
fn two_years_agree_with_a_naive_reference() {
    two_years_agree(1_009);
}

#[test]
#[ignore = "takes minutes without optimisation; the sampled run above covers every change of state"]
fn two_years_minute_by_minute_agree_with_a_naive_reference() {
    two_years_agree(1);
}

/// Checks each minute of the days on which the clocks change, each change of state, and every
/// `step`th minute else.
fn two_years_agree(step: usize) {
    let patterns: [(&str, Shifts); 7] = [
        (
            "Mo-Fr 09:00-17:00; PH off",
            |day, holiday, _| {
                if day < 5 && !holiday { vec![(540, 1020)] } else { vec![] }
            },
        ),
        ("Mo-Th 08:30-12:00,13:00-17:15; Fr 08:30-11:30", |day, _, _| match day {
            0..=3 => vec![(510, 720), (780, 1035)],
            4 => vec![(510, 690)],
            _ => vec![],
        }),
        ("Mo-Su 22:00-02:30; PH off", |_, holiday, _| if holiday { vec![] } else { vec![(1320, 1590)] }),
        ("Sa 20:00-26:15; Su 02:15-02:45,03:30-04:00", |day, _, _| match day {
            5 => vec![(1200, 1575)],
            6 => vec![(135, 165), (210, 240)],
            _ => vec![],
        }),
        ("Su 01:30-02:30,02:50-05:00; PH 10:00-12:00", |day, holiday, _| match (day, holiday) {
            (_, true) => vec![(600, 720)],
            (6, false) => vec![(90, 150), (170, 300)],
            _ => vec![],
        }),
        ("24/7; PH off", |_, holiday, _| if holiday { vec![] } else { vec![(0, 1440)] }),
        (
            "Mo-Fr 09:00-17:00; PH off; Dec 24-31 10:00-34:30; 2026 Jul 06-10 off",
            |day, holiday, date| match (date.year(), date.month(), date.day()) {
                (2026, 7, 6..=10) => vec![],
                (_, 12, 24..=31) => vec![(600, 2070)],
                _ if holiday || day > 4 => vec![],
                _ => vec![(540, 1020)],
            },
        ),
    ];
    let wall = Wall::new();
    let holidays = calendar("DE-BY");
    let away = [
        Absence::days(date("2026-03-27"), date("2026-04-02"), Berlin).unwrap(),
        Absence { from: at(Berlin, "2026-10-25 01:20"), until: at(Berlin, "2026-10-25 02:40") },
        Absence { from: at(Berlin, "2027-05-03 11:11"), until: at(Berlin, "2027-05-17 23:59") },
    ];
    std::thread::scope(|threads| {
        for (text, shifts) in patterns {
            let (wall, holidays, away) = (&wall, &holidays, &away);
            threads.spawn(move || {
                for absences in [[].as_slice(), away] {
                    compare(wall, text, shifts, absences, holidays, step);
                }
            });
        }
    });
}

fn compare(
    wall: &Wall,
    text: &str,
    shifts: Shifts,
    absences: &[Absence],
    holidays: &crate::hours::HolidayCalendar,
    step: usize,
) {
    let open = open_minutes(wall, shifts, |date| holidays.is_holiday(date), absences);
    let hours = hours(text);
    let timetable = Timetable { hours: &hours, zone: Berlin, holidays, absences };
    let margin = 10 * 24 * 60;
    let (mut next_open, mut next_close) = (None, None);
    for minute in (margin..open.len() - margin).rev() {
        if open[minute] {
            next_open = Some(minute);
            if !open[minute + 1] {
                next_close = Some(minute + 1);
            }
        }
        // Before the first opening seen from the end, the reference does not know what follows.
        let (Some(expected_open), Some(expected_close)) = (next_open, next_close) else { continue };
        let edge = open[minute - 1] != open[minute] || open[minute + 1] != open[minute];
        let day = wall.shown[minute].date();
        let clock_change = day.weekday() == Weekday::Sun && [3, 10].contains(&day.month()) && day.day() > 24;
        if !edge && !clock_change && minute % step != 0 {
            continue;
        }
        let instant = wall.instant(minute);
        assert_eq!(timetable.is_open(instant), open[minute], "{text} at {instant}");
        let spell = timetable.next_open(instant).unwrap();
        assert_eq!(spell.opens, wall.instant(expected_open), "{text} opens after {instant}");
        assert_eq!(spell.closes, Some(wall.instant(expected_close)), "{text} closes after {instant}");
        let until = timetable.next_close(instant);
        assert_eq!(until, spell.closes, "{text} closes after {instant}");
        match timetable.state_at(instant) {
            state @ State::Open { .. } => assert_eq!(state, State::Open { until }, "{text} at {instant}"),
            State::Closed { .. } => assert!(!open[minute], "{text} at {instant}"),
        }
    }
}
