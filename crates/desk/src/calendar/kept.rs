//! What is kept of calendars, so that a start without a network knows the appointments: `appointments.ron`.

use absprache_engine::channel::{ChannelId, Channels};
use absprache_engine::context::Appointment;
use absprache_engine::document::{Checked, Fault, Problem, SCHEMA};
use absprache_engine::ids::ClientId;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{AppointmentId, Margins};
use crate::event::SourceName;

/// So long after its end an appointment is kept. Calendars reach further back; what was judged by one may be asked for
/// a year later.
const REMEMBERED: TimeDelta = TimeDelta::days(400);

/// The appointments of all calendars with clients on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptCalendars {
    /// The file's format; see `document`.
    pub schema: u32,
    /// Each of them, by their beginning.
    pub appointments: Vec<FromCalendar>,
}

/// One of them: no title, no place, nobody's address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FromCalendar {
    /// Its name.
    pub id: AppointmentId,
    /// The calendar.
    pub source: SourceName,
    /// With whom.
    pub client: ClientId,
    /// On which channel or family; none for calls of every kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelId>,
    /// Its beginning.
    pub start: DateTime<Utc>,
    /// Its end.
    pub end: DateTime<Utc>,
    /// What belongs to it before and after.
    #[serde(default, skip_serializing_if = "Margins::are_usual")]
    pub margins: Margins,
}

impl KeptCalendars {
    /// With what a source says now of the time between two instants, in place of what it said of it before.
    #[must_use]
    pub(crate) fn with(
        &self,
        source: &SourceName,
        (from, until): (DateTime<Utc>, DateTime<Utc>),
        read: Vec<FromCalendar>,
    ) -> Self {
        let stays = |one: &&FromCalendar| {
            let is_elsewhere = one.end <= from || one.start >= until;
            let is_told_anew = read.iter().any(|new| new.id == one.id && new.client == one.client);
            one.source != *source || (is_elsewhere && !is_told_anew)
        };
        let mut appointments: Vec<_> = self.appointments.iter().filter(stays).cloned().collect();
        appointments.retain(|one| from - one.end < REMEMBERED);
        appointments.extend(read);
        appointments.sort_by(|one, other| {
            (one.start, one.id, &one.client).cmp(&(other.start, other.id, &other.client))
        });
        Self { schema: self.schema, appointments }
    }

    /// Without those of a source.
    #[must_use]
    pub(crate) fn without(&self, source: &SourceName) -> Self {
        let others = self.appointments.iter().filter(|one| one.source != *source);
        Self { schema: self.schema, appointments: others.cloned().collect() }
    }
}

impl FromCalendar {
    /// As it is judged by.
    pub(crate) fn appointment(&self) -> Appointment {
        let Margins { lead, tail } = self.margins;
        Appointment { channel: self.channel.clone(), start: self.start, end: self.end, lead, tail }
    }
}

impl Default for KeptCalendars {
    fn default() -> Self {
        Self { schema: SCHEMA, appointments: Vec::new() }
    }
}

impl Checked for KeptCalendars {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        for (index, one) in self.appointments.iter().enumerate() {
            if let Some(unknown) = one.channel.as_ref().filter(|id| channels.get(id).is_none()) {
                return Err((
                    format!("appointments[{index}].channel"),
                    Problem::UnknownChannel(unknown.clone()),
                ));
            }
        }
        Ok(())
    }
}
