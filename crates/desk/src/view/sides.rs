//! What hours are to be seen beside: the other side's clock, and the days off of both in the weeks to come.

use serde::Serialize;

/// My side and the client's, as far as they differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Sides {
    /// What the client's clock shows when mine shows something else; none if both go alike for the weeks to come.
    pub clock: Option<OtherClock>,
    /// Holidays and own days off of either side, by their date.
    pub days_off: Vec<DayOff>,
}

/// The client's clock against mine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OtherClock {
    /// By how many minutes it is ahead of mine now; negative where it is behind.
    pub ahead: i32,
    /// The place that its zone is named by: "New York".
    pub place: String,
    /// The same in words, and from when on it will be different.
    pub sentence: String,
}

/// A day on which one side, or both, are off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DayOff {
    /// `2027-01-06`, by the calendar of whoever is off.
    pub date: String,
    /// The day in words.
    pub day: String,
    /// What it is called.
    pub name: String,
    /// Who is off, in words.
    pub who: String,
}
