//! The value: what is open on which day.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::dates::DateRange;
use super::error::HoursError;
use super::layers::Layers;
use super::minute::Span;
use super::weekdays::{WEEK, Weekdays};

/// When a channel is open: weekly shifts, what public holidays do, exceptions by date.
///
/// Wall-clock times without a zone; [`Timetable`](super::Timetable) adds the zone. Always in normal
/// form, so two values that were read from different spellings of the same week are equal. As text it
/// is a subset of the OSM opening hours, see [`hours`](super).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    pub(super) week: [Day; 7],
    pub(super) on_holiday: OnHoliday,
    pub(super) despite_holiday: Weekdays,
    pub(super) exceptions: Vec<Exception>,
    /// Whether any shift runs past 24:00; follows from the others and saves looking through them.
    overnight: bool,
}

/// The shifts of one day: the usual few beside the others of the week, since whoever judges looks at one day at a time.
pub(super) type Day = SmallVec<[Span; 4]>;

/// What a public holiday does to the shifts that start on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum OnHoliday {
    /// Nothing starts (`PH off`).
    Closed,
    /// Nothing is said: a holiday is like any other day of its weekday.
    #[default]
    AsWeekday,
    /// These shifts instead (`PH 10:00-12:00`).
    Own(Vec<Span>),
}

/// Days of the calendar with shifts of their own; later exceptions win over earlier ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Exception {
    pub(super) dates: Vec<DateRange>,
    pub(super) weekdays: Weekdays,
    pub(super) yields_to_holidays: bool,
    pub(super) spans: Vec<Span>,
}

impl Hours {
    /// Always open (`24/7`).
    pub fn round_the_clock() -> Self {
        let week = std::array::from_fn(|_| Day::from_slice(&[Span::ALL_DAY]));
        Self::of(week, OnHoliday::AsWeekday, Weekdays::NONE, Vec::new())
    }

    /// Of parts in normal form.
    pub(super) fn of(
        week: [Day; 7],
        on_holiday: OnHoliday,
        despite_holiday: Weekdays,
        exceptions: Vec<Exception>,
    ) -> Self {
        let own = match &on_holiday {
            OnHoliday::Own(spans) => spans.as_slice(),
            OnHoliday::Closed | OnHoliday::AsWeekday => &[],
        };
        let excepted = exceptions.iter().flat_map(|exception| &exception.spans);
        let overnight = week.iter().flatten().chain(own).chain(excepted).any(|span| span.is_overnight());
        Self { week, on_holiday, despite_holiday, exceptions, overnight }
    }

    /// Hours from the shifts of a week, Monday first.
    ///
    /// # Errors
    /// [`HoursError::NeverOpen`] if there is no shift at all.
    pub fn weekly(week: [Vec<Span>; 7], on_holiday: OnHoliday) -> Result<Self, HoursError> {
        let mut layers = Layers::default();
        for (day, spans) in WEEK.into_iter().zip(week) {
            layers.weekly(day.into(), spans);
        }
        match on_holiday {
            OnHoliday::AsWeekday => {}
            OnHoliday::Closed => layers.holiday(Vec::new()),
            OnHoliday::Own(spans) => layers.holiday(spans),
        }
        layers.finish()
    }

    /// The same hours with one more exception that wins over the earlier ones and over holidays;
    /// no spans = closed.
    ///
    /// # Errors
    /// [`HoursError::NeverOpen`] if nothing is left that is open.
    pub fn with_exception(&self, dates: DateRange, spans: Vec<Span>) -> Result<Self, HoursError> {
        let mut layers = Layers::from(self.clone());
        layers.exception(vec![dates], Weekdays::ALL, spans);
        layers.finish()
    }

    /// Whether it is always open, without any exception.
    pub fn is_round_the_clock(&self) -> bool {
        self.on_holiday == OnHoliday::AsWeekday
            && self.exceptions.is_empty()
            && self.week.iter().all(|day| day.as_slice() == [Span::ALL_DAY])
    }

    /// The shifts that start on an ordinary day of this weekday, sorted.
    pub fn on(&self, weekday: Weekday) -> &[Span] {
        self.week.get(weekday.num_days_from_monday() as usize).map_or(&[], Day::as_slice)
    }

    /// What a public holiday does.
    pub fn on_holiday(&self) -> &OnHoliday {
        &self.on_holiday
    }

    /// Weekdays whose shifts take place on holidays all the same, because their rule comes after the
    /// one about holidays (`PH off; Sa 10:00-12:00`).
    pub fn despite_holiday(&self) -> Weekdays {
        self.despite_holiday
    }

    /// Exceptions by date, the strongest last.
    pub fn exceptions(&self) -> &[Exception] {
        &self.exceptions
    }

    /// The shifts that start on this date and the rule they come from. `is_holiday` is asked only if it
    /// matters.
    pub(super) fn plan(&self, date: NaiveDate, is_holiday: impl Fn() -> bool) -> Plan<'_> {
        let weekday = date.weekday();
        let selected = self.exceptions.iter().rev().filter(|exception| exception.selects(date, weekday));
        for exception in selected {
            if !exception.yields_to_holidays || !is_holiday() {
                return Plan { spans: &exception.spans, rule: Rule::Exception };
            }
        }
        let ordinary = self.on(weekday);
        let on_holiday = match &self.on_holiday {
            _ if self.despite_holiday.contains(weekday) => ordinary,
            OnHoliday::AsWeekday => ordinary,
            OnHoliday::Closed => &[],
            OnHoliday::Own(spans) => spans.as_slice(),
        };
        if on_holiday != ordinary && is_holiday() {
            return Plan { spans: on_holiday, rule: Rule::Holiday };
        }
        Plan { spans: ordinary, rule: Rule::Week }
    }

    /// Whether any shift runs past 24:00.
    pub(super) fn is_overnight(&self) -> bool {
        self.overnight
    }

    /// How many days before an instant a shift may have started that still runs. One at least: where
    /// the clocks go back over midnight, the end of the day comes twice.
    pub(super) fn days_a_shift_reaches(&self) -> u64 {
        // Up to 48:00, and one more for a zone that left a calendar day out.
        if self.overnight { 3 } else { 1 }
    }
}

impl Exception {
    /// The days it is about, sorted.
    pub fn dates(&self) -> &[DateRange] {
        &self.dates
    }

    /// Of these days only those on one of these weekdays; usually all seven.
    pub fn weekdays(&self) -> Weekdays {
        self.weekdays
    }

    /// Whether the rule about holidays comes after it and so wins on a holiday.
    pub fn yields_to_holidays(&self) -> bool {
        self.yields_to_holidays
    }

    /// The shifts that start on these days; none = closed.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    fn selects(&self, date: NaiveDate, weekday: Weekday) -> bool {
        self.weekdays.contains(weekday) && self.dates.iter().any(|range| range.contains(date))
    }
}

/// What starts on one date.
pub(super) struct Plan<'a> {
    pub(super) spans: &'a [Span],
    pub(super) rule: Rule,
}

/// The rule a day's shifts come from.
pub(super) enum Rule {
    Week,
    Holiday,
    Exception,
}
