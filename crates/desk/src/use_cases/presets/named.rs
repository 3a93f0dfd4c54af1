//! What presets are called, in commands and in files.

use std::fmt;
use std::str::FromStr;

use absprache_engine::ids::{IdError, PresetId};
use absprache_engine::preset::Preset;

/// Rules to begin with, by their name in commands and files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// One that the program comes with.
    Shipped(Preset),
    /// One of the user's own.
    Own(PresetId),
}

/// Before the id of a preset of the user's own, where a draft says what it began with. No client's id begins so.
const OWN: &str = "own:";

impl Named {
    /// What the draft of rules that began with it is called on file; [`Named::of_file`] reads it.
    pub(crate) fn on_file(&self) -> String {
        match self {
            Self::Shipped(shipped) => shipped.to_string(),
            Self::Own(id) => format!("{OWN}{id}"),
        }
    }

    pub(crate) fn of_file(name: &str) -> Option<Self> {
        match name.strip_prefix(OWN) {
            Some(own) => own.parse().ok().map(Self::Own),
            None => name.parse().ok().map(Self::Shipped),
        }
    }
}

impl FromStr for Named {
    type Err = IdError;

    /// Whether there is one of the user's own is for the files to say.
    fn from_str(name: &str) -> Result<Self, IdError> {
        name.parse().map(Self::Shipped).or_else(|_| name.parse().map(Self::Own))
    }
}

impl fmt::Display for Named {
    /// The name in commands.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shipped(shipped) => shipped.fmt(f),
            Self::Own(id) => id.fmt(f),
        }
    }
}
