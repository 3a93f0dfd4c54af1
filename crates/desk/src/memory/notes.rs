//! My notes: whose they are and where their words are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use absprache_engine::ids::ClientId;
use absprache_engine::note::NoteId;
use chrono::{DateTime, Utc};

use crate::event::Seq;

/// The notes that stand, by the number of the event that wrote each.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    all: BTreeMap<Seq, Noted>,
    of: HashMap<ClientId, BTreeSet<Seq>>,
    about: HashMap<Seq, BTreeSet<Seq>>,
}

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
        let before = instead_of.and_then(|before| self.drop(before));
        let at = before.map_or(noted.at, |before| before.at);
        self.of.entry(noted.client.clone()).or_default().insert(seq);
        if let Some(contact) = noted.contact {
            self.about.entry(contact).or_default().insert(seq);
        }
        self.all.insert(seq, Noted { at, ..noted });
    }

    pub(super) fn drop(&mut self, seq: Seq) -> Option<Noted> {
        let noted = self.all.remove(&seq)?;
        if let Some(theirs) = self.of.get_mut(&noted.client) {
            theirs.remove(&seq);
        }
        if let Some(about) = noted.contact.and_then(|contact| self.about.get_mut(&contact)) {
            about.remove(&seq);
        }
        Some(noted)
    }

    /// One of them.
    pub fn get(&self, seq: Seq) -> Option<&Noted> {
        self.all.get(&seq)
    }

    /// All of them, in the order in which they were written or changed last.
    pub fn iter(&self) -> impl Iterator<Item = (Seq, &Noted)> {
        self.all.iter().map(|(seq, noted)| (*seq, noted))
    }

    /// Those about a client, in that order.
    pub(crate) fn of(&self, client: &ClientId) -> impl Iterator<Item = (Seq, &Noted)> {
        self.named(self.of.get(client))
    }

    /// Those about a contact, in that order.
    pub(crate) fn about(&self, contact: Seq) -> impl Iterator<Item = (Seq, &Noted)> {
        self.named(self.about.get(&contact))
    }

    fn named<'a>(&'a self, seqs: Option<&'a BTreeSet<Seq>>) -> impl Iterator<Item = (Seq, &'a Noted)> {
        seqs.into_iter().flatten().filter_map(|seq| Some((*seq, self.all.get(seq)?)))
    }

    /// Is a document of a client's still named by a note?
    pub(crate) fn names(&self, client: &ClientId, note: NoteId) -> bool {
        self.of(client).any(|(_, noted)| noted.note == note)
    }
}
