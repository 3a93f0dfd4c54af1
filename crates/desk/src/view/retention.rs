//! How long entries about contacts are kept.

use serde::Serialize;

/// How long entries about contacts with a client are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RetentionView {
    /// In a sentence.
    pub sentence: String,
    /// Whether nothing is deleted for now; none where nothing is to be deleted anyway.
    pub preserved: Option<bool>,
}
