//! What goes wrong with files and the journal, as facts: what, where, and what to do. Words come from `errors.ftl`.

use std::path::{Path, PathBuf};

use absprache_engine::answers;
use absprache_engine::document::ReadError;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::AnswerId;
use absprache_engine::note::NoteId;
use thiserror::Error;

/// A failure of something the desk relies on.
#[derive(Debug, Error)]
pub enum Trouble {
    /// A file cannot be used.
    #[error("{}: {error}", path.display())]
    BadFile {
        /// Which.
        path: PathBuf,
        /// Where in it, and what.
        error: Box<ReadError>,
    },
    /// A file cannot be read or written.
    #[error("{}: {error}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A value cannot be written as RON.
    #[error("{}: {error}", path.display())]
    Unwritable {
        /// Where it was to go.
        path: PathBuf,
        /// What RON says.
        error: ron::Error,
    },
    /// Another Absprache holds the data folder.
    #[error("{} is in use by another Absprache", home.display())]
    InUse {
        /// The data folder.
        home: PathBuf,
    },
    /// An agreed version was changed after it was agreed.
    #[error("{} no longer is the version {fingerprint}", path.display())]
    ChangedVersion {
        /// Its file.
        path: PathBuf,
        /// What it should be.
        fingerprint: Fingerprint,
    },
    /// An agreed version's file is missing.
    #[error("{} is missing", path.display())]
    MissingVersion {
        /// Where it should be.
        path: PathBuf,
    },
    /// A document with an answer was changed after it was taken in.
    #[error("{} no longer is the answer {id}", path.display())]
    ChangedAnswer {
        /// Its file.
        path: PathBuf,
        /// What it should be.
        id: AnswerId,
    },
    /// A document with an answer is missing.
    #[error("{} is missing", path.display())]
    MissingAnswer {
        /// Where it should be, without its ending.
        path: PathBuf,
    },
    /// A document that was taken in as an answer cannot be read as one any more.
    #[error("the answer {id} cannot be read: {fault}")]
    UnreadAnswer {
        /// Which.
        id: AnswerId,
        /// Why.
        fault: Box<answers::Fault>,
    },
    /// The document of a note was changed by other means.
    #[error("{} no longer is the note {id}", path.display())]
    ChangedNote {
        /// Its file.
        path: PathBuf,
        /// What it should be.
        id: NoteId,
    },
    /// The document of a note is missing.
    #[error("{} is missing", path.display())]
    MissingNote {
        /// Where it should be.
        path: PathBuf,
    },
    /// There is no such client.
    #[error("there is no client `{0}`")]
    NoClient(ClientId),
    /// A client of that id is on file already.
    #[error("there is a client `{0}` already")]
    ClientExists(ClientId),
    /// The consultant has not told who they are.
    #[error("nothing is known about you yet")]
    NoConsultant,
    /// The journal cannot be read or written.
    #[error("{}: {words}", path.display())]
    Journal {
        /// Its file.
        path: PathBuf,
        /// What the database says.
        words: String,
    },
    /// The journal was written by a newer program.
    #[error("{} has format {found}; this program knows formats 1 to {known}", path.display())]
    NewerJournal {
        /// Its file.
        path: PathBuf,
        /// The number in it.
        found: i64,
        /// The newest that is known.
        known: i64,
    },
}

impl Trouble {
    /// The file or folder it is about.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::BadFile { path, .. }
            | Self::Io { path, .. }
            | Self::Unwritable { path, .. }
            | Self::InUse { home: path }
            | Self::ChangedVersion { path, .. }
            | Self::MissingVersion { path }
            | Self::ChangedAnswer { path, .. }
            | Self::MissingAnswer { path }
            | Self::ChangedNote { path, .. }
            | Self::MissingNote { path }
            | Self::Journal { path, .. }
            | Self::NewerJournal { path, .. } => Some(path),
            Self::UnreadAnswer { .. } | Self::NoClient(_) | Self::ClientExists(_) | Self::NoConsultant => {
                None
            }
        }
    }
}
