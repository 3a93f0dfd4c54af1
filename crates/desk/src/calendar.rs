//! What a calendar says of appointments: as a source reads it, and as it is kept.

mod assigned;
mod id;
mod kept;
mod title;

use absprache_engine::channel::ChannelId;
use absprache_engine::context::Appointment;
use absprache_engine::handle::MailAddress;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use self::assigned::{Assigned, Assignment};
pub use self::id::{AppointmentId, MeetingId, NoAppointmentId, SeriesId};
pub use self::kept::{FromCalendar, KeptCalendars};
pub use self::title::Title;
use crate::event::SourceName;

/// All that a calendar has between two instants, as a source read it. It takes the place of what the same source said of
/// that time before; what lies outside stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarReading {
    /// The source.
    pub source: SourceName,
    /// What ends after this instant was read.
    pub from: DateTime<Utc>,
    /// What starts before this instant was read.
    pub until: DateTime<Utc>,
    /// What takes place then, in any order.
    pub meetings: Vec<Meeting>,
}

/// Something that takes place, with what may tell for which client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The same for the same one, also after it was moved.
    pub id: MeetingId,
    /// The event: the same for all its times.
    pub series: SeriesId,
    /// What it is called.
    pub title: Option<Title>,
    /// Its beginning.
    pub start: DateTime<Utc>,
    /// Its end.
    pub end: DateTime<Utc>,
    /// What belongs to it before and after.
    pub margins: Margins,
    /// The channel or family, where a link or number tells it; none for calls of every kind.
    pub channel: Option<ChannelId>,
    /// Who invites or is invited and has not declined.
    pub with: Vec<MailAddress>,
    /// Who has declined.
    pub declined: Vec<MailAddress>,
    /// The client's id as the user wrote it into the event: `Absprache: mueller`.
    pub tag: Option<String>,
}

/// Minutes around an appointment that belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Margins {
    /// Before its beginning.
    pub lead: u16,
    /// After its end.
    pub tail: u16,
}

impl Margins {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(crate) fn are_usual(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for Margins {
    fn default() -> Self {
        Self { lead: Appointment::usual_margin(), tail: Appointment::usual_margin() }
    }
}
