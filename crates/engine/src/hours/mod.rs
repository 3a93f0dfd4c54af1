//! When somebody can be reached: weekly hours, holidays, exceptions by date, absences.
//!
//! # Meaning
//!
//! * Hours are wall-clock times in an IANA zone. A shift belongs to the day on which it **starts**:
//!   `Fr 22:00-02:00` runs into Saturday even if Saturday is a holiday, and `PH off` takes away the
//!   shifts that start on the holiday and nothing else.
//! * Clock changes: a shift starts at the earliest occurrence of its start and ends at the latest of
//!   its end; a time the clocks skip is the first instant after the gap.
//! * Later rules win over earlier ones for the days they select.
//! * No tolerance: whoever judges asks around the instant.
//!
//! # Notation
//!
//! The text of [`Hours`] is a subset of the OSM opening hours: `24/7`; weekdays and their ranges
//! (`Mo-Th,Sa`); `PH`; dates, months and their ranges with a year or for every year (`2026 Dec 24-26`,
//! `Dec 24`, `Jul-Aug`), also with weekdays (`Jul-Aug Mo-Fr`); time spans, several a day, up to 48:00
//! or past midnight (`22:00-02:00`); `off` and `closed`; rules separated by `;`. What is not taken is
//! listed in [`Feature`].
//!
//! # Differences to the evaluation of OSM opening hours
//!
//! * There a rule about a day replaces that calendar day, so `PH off` cuts last night's shift at
//!   midnight and leaves the small hours after the holiday open. Here the shift is the unit. An
//!   agreement with night shifts should say so.
//! * The `opening-hours` crate begins a shift in the doubled hour of autumn at its last occurrence, and
//!   calls everything closed in the minute before that hour. Here it begins at the first.
//! * There `10:00-10:00` is a whole day. Here it is refused as empty; a whole day is `00:00-24:00`.
//!
//! The same as there: `PH off; Mo-Fr 09:00-17:00` is open on holidays, since the later rule wins. The
//! canonical text and the hours in words show it.

mod convert;
mod dates;
mod error;
pub mod holidays;
mod iso_dates;
mod layers;
mod minute;
mod model;
mod picture;
mod read;
mod scan;
mod spells;
mod steady;
#[cfg(test)]
mod tests;
mod timetable;
pub mod typed;
mod wall;
mod weekdays;
mod window;
mod words;
mod write;

pub use dates::{DateRange, YearDay};
pub use error::{Feature, HoursError, Impossible};
pub use holidays::{
    Canton, Holiday, HolidayCalendar, HolidayName, LocalName, Region, State as GermanState, UnknownRegion,
    holidays,
};
pub use minute::{Minute, Span};
pub use model::{Exception, Hours, OnHoliday};
pub use picture::WeekSpan;
pub use read::MAX_CHARS;
pub use timetable::{Absence, HORIZON, OpenSpell, State, Timetable, Why};
pub use wall::{date_at, day_start};
pub use weekdays::Weekdays;
pub use words::{Style, in_words};
