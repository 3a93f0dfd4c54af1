//! Events of calendars and whom they are with, as the window shows them.

use absprache_engine::ids::ClientId;
use serde::Serialize;

/// What is to be said of events, and what was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AssignView {
    /// Those to come that are with nobody on file, by their beginning.
    pub open: Vec<EventView>,
    /// Those of which the user said whom they are with.
    pub assigned: Vec<AssignedView>,
}

/// An event, with all of its times if it repeats.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EventView {
    /// Its id.
    pub series: String,
    /// Its title, as long as a calendar shows it.
    pub title: Option<String>,
    /// When it takes place next.
    pub when: Option<String>,
    /// Whether it does so again.
    pub repeats: bool,
}

/// An event and a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AssignedView {
    /// The event.
    pub event: EventView,
    /// The client.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub client: ClientId,
    /// Their name.
    pub client_name: String,
}

impl std::fmt::Debug for EventView {
    /// Without the title: it is for the screen alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventView").field("series", &self.series).finish_non_exhaustive()
    }
}
