//! The picture of a week: what is drawn, and what drawn blocks mean.

use super::error::HoursError;
use super::minute::{Minute, Span};
use super::model::{Hours, OnHoliday};
use super::weekdays::WEEK;

/// A block of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeekSpan {
    /// The day on which it starts; 0 is Monday.
    pub day: u8,
    /// Minutes since 0:00 of that day.
    pub from: u16,
    /// Minutes since 0:00 of that day, past midnight more than 1,440, 2,880 at most.
    pub to: u16,
}

impl Hours {
    /// An ordinary week, without holidays and exceptions, as it is drawn.
    pub fn drawn(&self) -> Vec<WeekSpan> {
        let block =
            |day, span: &Span| WeekSpan { day, from: span.start().minutes(), to: span.end().minutes() };
        (0..)
            .zip(WEEK)
            .flat_map(|(day, weekday)| self.on(weekday).iter().map(move |span| block(day, span)))
            .collect()
    }

    /// The hours that drawn blocks mean, in any order. What lies outside the picture is cut off; blocks of a day that
    /// touch or overlap are one.
    ///
    /// # Errors
    /// [`HoursError::NeverOpen`] if nothing is drawn.
    pub fn from_drawing(blocks: &[WeekSpan], on_holiday: OnHoliday) -> Result<Self, HoursError> {
        let mut week: [Vec<Span>; 7] = Default::default();
        for block in blocks {
            let within = |minutes: u16| Minute::from_minutes(minutes.min(2 * Minute::DAY_END.minutes()));
            let span = within(block.from).zip(within(block.to)).and_then(|(from, to)| Span::new(from, to));
            if let Some(day) = week.get_mut(usize::from(block.day)) {
                day.extend(span);
            }
        }
        Self::weekly(week, on_holiday)
    }
}
