//! What goes wrong inside the journal, before it is known which file it is.

use std::path::Path;

use absprache_desk::trouble::Trouble;
use thiserror::Error;

/// A failure of the journal.
#[derive(Debug, Error)]
pub(super) enum Fault {
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    #[error(transparent)]
    Format(#[from] rusqlite_migration::Error),
    #[error("the journal has format {found}, the newest known is {known}")]
    Newer { found: i64, known: i64 },
    #[error("the file system allows no write-ahead log, only the journal mode `{0}`")]
    NoWal(String),
    #[error(transparent)]
    File(#[from] std::io::Error),
    #[error("no random numbers: {0}")]
    Random(#[from] getrandom::Error),
    #[error("the event cannot be written: {0}")]
    Unwritable(serde_json::Error),
    #[error("event {seq} cannot be read: {error}")]
    Body { seq: i64, error: serde_json::Error },
    #[error("event {seq} has the impossible time {at}")]
    Time { seq: i64, at: i64 },
}

impl Fault {
    /// The trouble with the journal at this path.
    pub(super) fn at(self, path: &Path) -> Trouble {
        let path = path.to_owned();
        match self {
            Self::Newer { found, known } => Trouble::NewerJournal { path, found, known },
            Self::File(error) => Trouble::Io { path, error },
            Self::Database(_)
            | Self::Format(_)
            | Self::NoWal(_)
            | Self::Random(_)
            | Self::Unwritable(_)
            | Self::Body { .. }
            | Self::Time { .. } => Trouble::Journal { path, words: self.to_string() },
        }
    }
}
