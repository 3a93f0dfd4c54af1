//! What a backup holds: its first part, by which all others are checked.

use std::path::{Component, Path};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The newest layout of backups that this program knows.
pub(super) const SCHEMA: u32 = 1;
/// The name of the first part.
pub(super) const MANIFEST: &str = "manifest.json";
/// The name of the journal's part.
pub(super) const JOURNAL: &str = "journal.sqlite";

/// Below this it stands how far each mailbox was told.
pub(super) const POSITIONS: &str = "sources/";

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// The layout.
    pub(super) schema: u32,
    /// The version of the program that made it.
    pub(super) program: String,
    /// When.
    pub(super) made_at: DateTime<Utc>,
    /// The format of the journal in it.
    pub(super) journal_format: i64,
    /// The parts that follow, in their order.
    pub(super) files: Vec<Part>,
}

/// What is known of a manifest of any schema.
#[derive(Debug, Deserialize)]
pub(super) struct Head {
    pub(super) schema: u32,
    pub(super) program: String,
    pub(super) journal_format: i64,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    /// Its path below the data folder, with `/`.
    pub(super) path: String,
    /// Its length.
    pub(super) bytes: u64,
    /// The SHA-256 of its content, in lower-case hexadecimal digits.
    pub(super) sha256: String,
}

impl Manifest {
    /// How many clients are in it.
    pub(super) fn clients(&self) -> usize {
        let is_profile =
            |part: &&Part| part.path.starts_with("clients/") && part.path.ends_with("/client.ron");
        self.files.iter().filter(is_profile).count()
    }
}

/// Whether a path below the data folder belongs into a backup: what the program itself reads there. Not the lock, and not what
/// interrupted writes left, what stood in files before, or what the user put there.
pub(super) fn belongs(path: &str) -> bool {
    let is_plain = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(name) if !name.to_string_lossy().starts_with('.')));
    let is_document = match path.split('/').collect::<Vec<_>>().as_slice() {
        ["clients", _, "answers" | "notes", name] => !name.ends_with(".bak"),
        _ => false,
    };
    is_plain && (path == JOURNAL || path.ends_with(".ron") || is_document)
}

/// Lower-case hexadecimal digits of a finished hash.
pub(super) fn digits(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
