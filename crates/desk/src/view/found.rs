//! What was understood of a pasted text.

use serde::{Deserialize, Serialize};

use crate::view::sketch::{HandleSketch, PersonSketch};

/// What a signature, a visiting card or a single address says about a client, for the user to confirm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Found {
    /// The name of the firm; none if the text names none and no mail domain hints at one.
    pub name: Option<String>,
    /// The people, in the order of the text. A name is empty where only an address told of the person.
    pub people: Vec<PersonSketch>,
    /// Addresses of the firm as a whole: `info@…`, the switchboard.
    pub handles: Vec<HandleSketch>,
    /// The pieces of the text that nothing was made of, in its order.
    pub leftovers: Vec<String>,
    /// Where each recognised field came from.
    pub sources: Vec<Source>,
}

/// The piece of text that a field came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Source {
    /// The path of the field, such as `people.0.handles.1.address`.
    pub field: String,
    /// The piece of text.
    pub from: String,
}
