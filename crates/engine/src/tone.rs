//! How a person is spoken to.

use serde::{Deserialize, Serialize};

/// A language of the program and of its texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// German.
    #[default]
    De,
    /// English.
    En,
}

/// The German form of address. English has one form only and ignores it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Formal; the default of the etiquette.
    #[default]
    Sie,
    /// Informal; only where the client offered or uses it.
    Du,
}

/// How texts to a person are worded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tone {
    /// The language of the text.
    #[serde(default)]
    pub language: Language,
    /// The form of address in German.
    #[serde(default)]
    pub form: Form,
}
