//! What the window is told without asking.

use absprache_desk::event::Seq;
use absprache_desk::view::place::Place;
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

/// A file is held over the window, or no longer.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Dragged {
    /// Whether it is there.
    pub above: bool,
}

/// Something was dropped on the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Dropped {
    /// The file; none if there were several.
    pub file: Option<DroppedFile>,
}

/// A file that was dropped on the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct DroppedFile {
    /// Its name, without the folder.
    pub name: String,
    /// What is in it, in Base64; empty if it cannot be read, or is larger than anything that can be dropped here.
    pub content: String,
}
