//! Laying rule over rule, the later one winning for the days it selects, down to the normal form.
//!
//! What makes the form normal: shifts of a day are joined; a holiday rule that changes nothing is
//! dropped; an exception keeps only the weekdays no later weekly rule took from it; dates a later
//! exception covers are dropped; neighbouring exceptions that say the same become one.

use super::dates::DateRange;
use super::error::HoursError;
use super::minute::{Span, normal};
use super::model::{Day, Exception, Hours, OnHoliday};
use super::weekdays::{WEEK, Weekdays};

/// Rules read so far, from first to last.
#[derive(Default)]
pub(super) struct Layers {
    week: [Vec<Span>; 7],
    holiday: Option<Vec<Span>>,
    despite_holiday: Weekdays,
    exceptions: Vec<Exception>,
}

impl Layers {
    /// `Mo-Fr 09:00-17:00`, on holidays, too, as long as no rule about holidays follows.
    pub(super) fn weekly(&mut self, days: Weekdays, spans: Vec<Span>) {
        let spans = normal(spans);
        for (_, day) in self.week_mut(days) {
            day.clone_from(&spans);
        }
        if self.holiday.is_some() {
            self.despite_holiday = self.despite_holiday.with(days);
        }
        for exception in &mut self.exceptions {
            exception.weekdays = exception.weekdays.without(days);
        }
    }

    /// `, We 14:00-18:00`: more shifts for these days.
    pub(super) fn weekly_more(&mut self, days: Weekdays, spans: &[Span]) {
        for (_, day) in self.week_mut(days) {
            let mut both = std::mem::take(day);
            both.extend_from_slice(spans);
            *day = normal(both);
        }
    }

    /// `PH off`, `PH 10:00-12:00`.
    pub(super) fn holiday(&mut self, spans: Vec<Span>) {
        self.holiday = Some(normal(spans));
        self.despite_holiday = Weekdays::NONE;
        for exception in &mut self.exceptions {
            exception.yields_to_holidays = true;
        }
    }

    /// `Dec 24 off`.
    pub(super) fn exception(&mut self, dates: Vec<DateRange>, weekdays: Weekdays, spans: Vec<Span>) {
        let spans = normal(spans);
        self.exceptions.push(Exception { dates, weekdays, yields_to_holidays: false, spans });
    }

    /// Whether only weekly rules were read so far.
    pub(super) fn is_plain_week(&self) -> bool {
        self.holiday.is_none() && self.exceptions.is_empty()
    }

    /// The normal form.
    pub(super) fn finish(mut self) -> Result<Hours, HoursError> {
        self.drop_covered_dates();
        self.join_neighbours();
        let (on_holiday, despite_holiday) = self.holiday_rule();
        let Self { week, exceptions, .. } = self;
        let open = week.iter().any(|day| !day.is_empty())
            || matches!(on_holiday, OnHoliday::Own(_))
            || exceptions.iter().any(|exception| !exception.spans.is_empty());
        if open {
            let week = week.map(|day| Day::from_slice(&day));
            Ok(Hours::of(week, on_holiday, despite_holiday, exceptions))
        } else {
            Err(HoursError::NeverOpen)
        }
    }

    fn holiday_rule(&self) -> (OnHoliday, Weekdays) {
        let Some(spans) = &self.holiday else {
            return (OnHoliday::AsWeekday, Weekdays::NONE);
        };
        let same: Weekdays =
            WEEK.into_iter().zip(&self.week).filter(|(_, day)| *day == spans).map(|(day, _)| day).collect();
        let changes_nothing = same.with(self.despite_holiday) == Weekdays::ALL;
        if changes_nothing && !self.exceptions.iter().any(|exception| exception.yields_to_holidays) {
            return (OnHoliday::AsWeekday, Weekdays::NONE);
        }
        let rule = if spans.is_empty() { OnHoliday::Closed } else { OnHoliday::Own(spans.clone()) };
        (rule, self.despite_holiday.without(same))
    }

    fn drop_covered_dates(&mut self) {
        let mut kept: Vec<Exception> = Vec::with_capacity(self.exceptions.len());
        for mut exception in std::mem::take(&mut self.exceptions).into_iter().rev() {
            exception.dates.retain(|date| {
                !kept.iter().any(|later| {
                    later.weekdays.covers(exception.weekdays)
                        && later.yields_to_holidays <= exception.yields_to_holidays
                        && later.dates.contains(date)
                })
            });
            if !exception.dates.is_empty() && !exception.weekdays.is_empty() {
                kept.push(exception);
            }
        }
        kept.reverse();
        self.exceptions = kept;
    }

    fn join_neighbours(&mut self) {
        let mut joined: Vec<Exception> = Vec::with_capacity(self.exceptions.len());
        for exception in std::mem::take(&mut self.exceptions) {
            match joined.last_mut() {
                Some(last) if last.says_the_same(&exception) => last.dates.extend(exception.dates),
                Some(_) | None => joined.push(exception),
            }
        }
        for exception in &mut joined {
            exception.dates.sort_unstable();
            exception.dates.dedup();
        }
        self.exceptions = joined;
    }

    fn week_mut(&mut self, days: Weekdays) -> impl Iterator<Item = (chrono::Weekday, &mut Vec<Span>)> {
        WEEK.into_iter().zip(&mut self.week).filter(move |(day, _)| days.contains(*day))
    }
}

impl Exception {
    fn says_the_same(&self, other: &Self) -> bool {
        self.weekdays == other.weekdays
            && self.yields_to_holidays == other.yields_to_holidays
            && self.spans == other.spans
    }
}

impl From<Hours> for Layers {
    fn from(hours: Hours) -> Self {
        let Hours { week, on_holiday, despite_holiday, exceptions, .. } = hours;
        let holiday = match on_holiday {
            OnHoliday::AsWeekday => None,
            OnHoliday::Closed => Some(Vec::new()),
            OnHoliday::Own(spans) => Some(spans),
        };
        Self { week: week.map(Day::into_vec), holiday, despite_holiday, exceptions }
    }
}
