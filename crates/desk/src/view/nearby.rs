//! What there is to listen to on this computer without setting anything up.

use serde::Serialize;

use crate::view::sources::SourceForm;

/// A source that needs no settings, and whether it is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Nearby {
    /// What sets it up.
    pub form: SourceForm,
    /// The id it has once it is set up.
    pub id: String,
    /// Why it cannot be heard, in a sentence; none if it can.
    pub hindrance: Option<String>,
}
