//! Shifts of day after day, joined where they touch and cut by absences.

use std::collections::VecDeque;

use chrono::{DateTime, NaiveDate, Utc};

use super::timetable::{HORIZON, OpenSpell, Timetable};
use super::wall;

/// A stretch of time: from the first instant until, not including, the second.
type Stretch = (DateTime<Utc>, DateTime<Utc>);

/// Open spells from an instant on. Looks at no more than two [`HORIZON`]s of days: an opening lies
/// within the first, its closing within another.
pub(super) struct Spells<'a> {
    timetable: Timetable<'a>,
    at: DateTime<Utc>,
    /// The next date whose shifts are not looked at yet; `None` at the end of the search.
    date: Option<NaiveDate>,
    last_date: NaiveDate,
    last_opening: DateTime<Utc>,
    search_end: DateTime<Utc>,
    /// Shifts that were looked at, in order of their start.
    shifts: VecDeque<Stretch>,
    /// What absences left of the last joined stretch.
    pieces: VecDeque<Stretch>,
    absences: Vec<Stretch>,
}

impl<'a> Spells<'a> {
    pub(super) fn new(timetable: Timetable<'a>, at: DateTime<Utc>) -> Self {
        let last_opening = at.checked_add_signed(HORIZON).unwrap_or(DateTime::<Utc>::MAX_UTC);
        let search_end = last_opening.checked_add_signed(HORIZON).unwrap_or(DateTime::<Utc>::MAX_UTC);
        let mut absences: Vec<Stretch> = timetable
            .absences
            .iter()
            .map(|absence| (absence.from, absence.until))
            .filter(|(from, until)| from < until && *until > at && *from < search_end)
            .collect();
        absences.sort_unstable();
        let always = timetable.hours.is_round_the_clock();
        let today = wall::date_at(timetable.zone, at).filter(|_| !always);
        Self {
            timetable,
            at,
            date: today.and_then(|today| {
                wall::dates_back_from(today, timetable.hours.days_a_shift_reaches()).last()
            }),
            last_date: wall::date_at(timetable.zone, search_end).unwrap_or(NaiveDate::MAX),
            last_opening,
            search_end,
            shifts: if always { VecDeque::from([(at, search_end)]) } else { VecDeque::new() },
            pieces: VecDeque::new(),
            absences,
        }
    }

    /// The next shift that ends after `at`.
    fn next_shift(&mut self) -> Option<Stretch> {
        while self.shifts.is_empty() {
            let date = self.date?;
            self.date = date.succ_opt().filter(|next| *next <= self.last_date);
            let zone = self.timetable.zone;
            let spans = self.timetable.plan(date).spans;
            let shifts = spans.iter().filter_map(|span| wall::instants(zone, date, *span));
            self.shifts.extend(shifts.filter(|(_, end)| *end > self.at));
        }
        self.shifts.pop_front()
    }

    /// Shifts joined as long as the next one starts no later than they end.
    fn next_stretch(&mut self) -> Option<Stretch> {
        let (start, mut end) = self.next_shift()?;
        while end < self.search_end
            && let Some(next) = self.next_shift()
        {
            if next.0 > end {
                self.shifts.push_front(next);
                break;
            }
            end = end.max(next.1);
        }
        Some((start.max(self.at), end))
    }

    fn cut_by_absences(&self, (mut start, end): Stretch) -> VecDeque<Stretch> {
        let mut pieces = VecDeque::new();
        for (from, until) in &self.absences {
            if *from >= end {
                break;
            }
            if start < *from {
                pieces.push_back((start, *from));
            }
            start = start.max(*until);
        }
        if start < end {
            pieces.push_back((start, end));
        }
        pieces
    }
}

impl Iterator for Spells<'_> {
    type Item = OpenSpell;

    fn next(&mut self) -> Option<OpenSpell> {
        while self.pieces.is_empty() {
            let stretch = self.next_stretch().filter(|(start, _)| *start < self.last_opening)?;
            self.pieces = self.cut_by_absences(stretch);
        }
        let (opens, end) = self.pieces.pop_front().filter(|(opens, _)| *opens < self.last_opening)?;
        let closes = opens.checked_add_signed(HORIZON).filter(|horizon| end <= *horizon).map(|_| end);
        Some(OpenSpell { opens, closes })
    }
}
