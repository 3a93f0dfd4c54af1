//! What the window is told without asking.

use absprache_desk::event::Seq;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Something on the desk is different: what is shown is fetched again.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Changed {}

/// A screen is to be shown.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Go {
    /// Which.
    pub place: Place,
}

/// The screens that something outside the window leads to.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "kind")]
pub enum Place {
    /// What came in.
    Today,
    /// A client's page.
    Client {
        /// Whose.
        id: String,
    },
}

/// What came of a copy, after the clipboard was read back.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Copied {
    /// What was to be copied.
    pub what: CopiedText,
    /// Why it is not on the clipboard; none if it is.
    pub fault: Option<String>,
}

/// A text that was to be copied.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "kind")]
pub enum CopiedText {
    /// The suggested reply to a contact.
    Reply {
        /// The contact.
        contact: Seq,
    },
    /// The rules as a message to the client.
    HandOver {
        /// The client.
        client: String,
    },
}
