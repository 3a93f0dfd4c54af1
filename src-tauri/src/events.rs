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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind")]
pub enum Place {
    /// What came in.
    Today,
    /// A client's page.
    Client {
        /// Whose.
        id: String,
    },
    /// The settings.
    Settings {
        /// Which part of them; none for their beginning.
        section: Option<Section>,
    },
}

/// A part of the settings, by the name that the page has for it. The page shows the beginning for one that it does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
#[specta(transparent, inline)]
pub struct Section(String);

impl Section {
    /// What is listened to.
    pub(crate) fn sources() -> Self {
        Self("sources".to_owned())
    }

    /// None for what cannot be such a name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let fits = (1..=32).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        fits.then(|| Self(text.to_owned()))
    }

    /// The name.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
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
