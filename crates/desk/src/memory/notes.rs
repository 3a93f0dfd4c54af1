//! My notes: whose they are and where their words are.

use std::collections::BTreeMap;

use absprache_engine::ids::ClientId;
use absprache_engine::note::NoteId;
use chrono::{DateTime, Utc};

use crate::event::Seq;

/// The notes that stand, by the number of the event that wrote each.
#[derive(Debug, Clone, Default)]
pub struct Notes(BTreeMap<Seq, Noted>);

/// A note, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// About whom.
    pub client: ClientId,
    /// The contact it was written about, if it was one.
    pub contact: Option<Seq>,
    /// When it was first written.
    pub at: DateTime<Utc>,
    /// The document with its words.
    pub note: NoteId,
}

impl Notes {
    pub(super) fn write(&mut self, seq: Seq, noted: Noted, instead_of: Option<Seq>) {
        // What was put better later was written when it was first.
        let before = instead_of.and_then(|before| self.0.remove(&before));
        let at = before.map_or(noted.at, |before| before.at);
        self.0.insert(seq, Noted { at, ..noted });
    }

    pub(super) fn drop(&mut self, seq: Seq) {
        self.0.remove(&seq);
    }

    /// One of them.
    pub fn get(&self, seq: Seq) -> Option<&Noted> {
        self.0.get(&seq)
    }

    /// All of them, in the order in which they were written or changed last.
    pub fn iter(&self) -> impl Iterator<Item = (Seq, &Noted)> {
        self.0.iter().map(|(seq, noted)| (*seq, noted))
    }

    /// Is a document of a client's still named by a note?
    pub(crate) fn names(&self, client: &ClientId, note: NoteId) -> bool {
        self.0.values().any(|noted| noted.client == *client && noted.note == note)
    }
}
