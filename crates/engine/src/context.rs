//! What is known beside the agreement when a contact is judged: notices and what went before.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::channel::ChannelId;
use crate::hours::Absence;
use crate::ids::PersonId;
use crate::party::Party;

/// Notices and what went before, for one client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Context {
    /// Appointments with this client, past and to come. Cancelled ones are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<Appointment>,
    /// When either side is away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub absences: Vec<Away>,
    /// Recent contacts with this client, in any order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recent: Vec<Recent>,
    /// How often a text was already copied or sent for this person and clause in this version (see the ladder).
    pub occasion: u32,
    /// Since when the agreement or the engagement has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<DateTime<Utc>>,
}

impl Context {
    /// When one side is away, as timetables take it.
    pub(crate) fn absences_of(&self, party: Party) -> Vec<Absence> {
        let away = self.absences.iter().filter(|away| away.party == party);
        away.map(|away| Absence { from: away.from, until: away.until }).collect()
    }
}

/// A time both sides arranged to be in touch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// On which channel or family; without it the appointment covers calls of every kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelId>,
    /// Its beginning.
    pub start: DateTime<Utc>,
    /// Its end.
    pub end: DateTime<Utc>,
    /// Minutes before the beginning that belong to it.
    #[serde(default = "Appointment::usual_margin")]
    pub lead: u16,
    /// Minutes after the end that belong to it.
    #[serde(default = "Appointment::usual_margin")]
    pub tail: u16,
}

impl Appointment {
    /// Ten minutes: people are early, and talks run over.
    pub fn usual_margin() -> u16 {
        10
    }
}

/// One side is away: on holiday, ill, in a day-long meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Away {
    /// Who.
    pub party: Party,
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The instant of the return.
    pub until: DateTime<Utc>,
}

/// A contact before the one that is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recent {
    /// When.
    pub at: DateTime<Utc>,
    /// On which channel.
    pub channel: ChannelId,
    /// With whom, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// What it was.
    pub what: RecentKind,
}

/// What a recent contact was, as far as the running conversation is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RecentKind {
    /// The consultant wrote or called.
    Mine,
    /// "I asked for it."
    Asked,
    /// "That was fine."
    Fine,
    /// The client's, admitted in its own right (within hours, by appointment, as an emergency).
    Admitted,
    /// The client's, any other.
    Other,
}
