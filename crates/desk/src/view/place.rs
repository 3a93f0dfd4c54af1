//! Where something outside the window leads to in it.

use serde::{Deserialize, Serialize};

/// The screens that something outside the window leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(transparent)]
#[cfg_attr(feature = "specta", specta(transparent, inline))]
pub struct Section(String);

impl Section {
    /// What is listened to.
    pub fn sources() -> Self {
        Self("sources".to_owned())
    }

    /// None for what cannot be such a name.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=32).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        fits.then(|| Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
