//! Which events of calendars are with whom, where neither an address nor a tag tells it. Its file is `assigned.ron`.

use absprache_engine::channel::Channels;
use absprache_engine::document::{Checked, Fault, SCHEMA};
use absprache_engine::ids::ClientId;
use serde::{Deserialize, Serialize};

use super::SeriesId;

/// What the user said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// The file's format; see `document`.
    pub schema: u32,
    /// Each event, in the order in which it was said.
    pub assigned: Vec<Assignment>,
}

/// An event, with all of its times if it repeats, and who it is with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The event.
    pub series: SeriesId,
    /// The client.
    pub client: ClientId,
}

impl Assigned {
    /// What counts: of an event that an edited file has twice, the last entry.
    pub(crate) fn counting(&self) -> impl Iterator<Item = &Assignment> {
        let later = |at| self.assigned.iter().skip(at + 1);
        let entries = self.assigned.iter().enumerate();
        entries
            .filter(move |(at, one)| later(*at).all(|other| other.series != one.series))
            .map(|(_, one)| one)
    }

    /// Whom an event is with, as the user said last.
    pub fn client(&self, series: SeriesId) -> Option<&ClientId> {
        self.assigned.iter().rfind(|one| one.series == series).map(|one| &one.client)
    }
}

impl Default for Assigned {
    fn default() -> Self {
        Self { schema: SCHEMA, assigned: Vec::new() }
    }
}

impl Checked for Assigned {
    fn check(&self, _: &Channels) -> Result<(), Fault> {
        Ok(())
    }
}
