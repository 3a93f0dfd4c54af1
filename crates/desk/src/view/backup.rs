//! A backup, and what came of bringing one back.

use chrono::{DateTime, Utc};
use serde::Serialize;

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct BackupView {
    /// Its file.
    pub file: String,
    /// When it was made.
    #[cfg_attr(feature = "specta", specta(type = String))]
    pub made_at: DateTime<Utc>,
    /// The day of that in words, by the clock of whoever is told.
    pub made_on: String,
    /// The version of the program that made it.
    pub program: String,
    /// How many files it holds.
    pub files: u32,
    /// How many clients.
    pub clients: u32,
}

/// What came of bringing one back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RestoredView {
    /// The backup.
    pub backup: BackupView,
    /// The folder in which everything is kept that was there before; none if nothing was.
    pub kept: Option<String>,
}
