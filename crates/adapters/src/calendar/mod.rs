//! Calendars in the format of RFC 5545: what of them may be an appointment, and one for a client to import.
//!
//! The way of one: `read` takes a text apart → `series` expands what repeats by a `rule`, by the clock on the wall → `zone`
//! makes instants of it → `facts` tells who takes part and by which way. Titles go to the desk in memory, for the screen
//! alone.

mod facts;
mod read;
mod rule;
mod series;
#[cfg(test)]
mod tests;
mod wall;
mod write;
mod zone;

use absprache_desk::calendar::Margins;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use absprache_engine::handle::MailAddress;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

pub use self::read::{NoCalendar, meetings, series_of};
pub use self::write::{Calendar, Open, written};

/// So far back a calendar is read each time: what was moved or cancelled at the last moment is still noticed.
const BACK: TimeDelta = TimeDelta::days(2);
/// So far ahead.
const AHEAD: TimeDelta = TimeDelta::days(92);

/// What reading a calendar depends on beside its text.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The source, in whose names meetings are called.
    pub source: SourceName,
    /// My own addresses: what I declined is no appointment.
    pub mine: Vec<MailAddress>,
    /// What links to meetings are recognised by.
    pub channels: Channels,
    /// The zone of times that name none.
    pub zone: Tz,
    /// What belongs to an appointment before and after.
    pub margins: Margins,
}

/// The time that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// What ends after this instant.
    pub from: DateTime<Utc>,
    /// What starts before this instant.
    pub until: DateTime<Utc>,
}

impl Window {
    /// As sources read it at an instant.
    pub fn around(now: DateTime<Utc>) -> Self {
        Self { from: now - BACK, until: now + AHEAD }
    }
}
