//! What is kept of an agreement.

use serde::{Deserialize, Serialize};

use crate::event::Seq;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DocumentLine {
    /// What it is found by.
    pub name: DocumentName,
    /// "Fassung 2", "Antwort von Anna Müller".
    pub title: String,
    /// "vereinbart am 3. November 2026".
    pub detail: String,
}

/// What a document is found by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum DocumentName {
    /// A version of the agreement.
    Version {
        /// Its number.
        number: u32,
    },
    /// An answer in the original.
    Answer {
        /// The event that it came with.
        #[cfg_attr(feature = "specta", specta(type = i32))]
        event: Seq,
    },
}
