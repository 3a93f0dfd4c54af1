//! Rules to begin with, as they are listed, shown and saved.

use absprache_engine::ids::PresetId;
use serde::{Deserialize, Serialize};

use crate::view::problem::Problem;
use crate::view::start::PresetInfo;

/// All presets, and what is wrong with files that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetList {
    /// The shipped ones, and then the user's own by their names.
    pub presets: Vec<PresetInfo>,
    /// Files of the user's own that cannot be read.
    pub problems: Vec<Problem>,
}

/// What a preset of the user's own is called, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetTitle {
    /// The name.
    pub name: String,
    /// What it is for; may be empty.
    pub description: String,
}

/// A preset with its rules in sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetPage {
    /// What it is.
    pub preset: PresetInfo,
    /// Its rules, as a letter would say them.
    pub rules: Vec<PresetRule>,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetRule {
    /// What it is about: "Telefon", "Notfall".
    pub title: String,
    /// What it says.
    pub sentence: String,
}

/// What was saved, and what of the client's rules was not, or not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetSaved {
    /// The preset.
    pub preset: PresetInfo,
    /// One sentence for each rule that names somebody.
    pub changes: Vec<String>,
}

/// A preset of the user's own that was removed, with all that brings it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetRemoved {
    /// By what drafts know it.
    pub id: PresetId,
    /// Its file.
    pub text: String,
}
