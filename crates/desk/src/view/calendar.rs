//! Calendars as data.

use serde::Serialize;

/// A calendar that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarFileView {
    /// Where it is.
    pub file: String,
    /// How many entries it has.
    pub entries: usize,
}
