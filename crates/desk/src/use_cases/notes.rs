//! My own notes about clients: after a call, or at any time.

use absprache_engine::ids::ClientId;
use absprache_engine::note::{NoteError, NoteText};
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};
use thiserror::Error;

use crate::desk::Desk;
use crate::event::{Event, Seq};
use crate::memory::Noted;
use crate::ports::{Appended, Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::note::{About, NoteView};

/// A note with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its name: the number of the event that wrote it, or that changed it last.
    pub seq: Seq,
    /// About whom.
    pub client: ClientId,
    /// The contact it was written about, if it was one.
    pub contact: Option<Seq>,
    /// When it was first written.
    pub at: DateTime<Utc>,
    /// Its words.
    pub text: NoteText,
}

/// Why nothing was done about a note.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// There is none of that name.
    #[error("there is no note #{}", .0.0)]
    NoSuchNote(Seq),
    /// What was typed is no note.
    #[error(transparent)]
    Text(#[from] NoteError),
    /// There is no such contact, or it is not known whose it is.
    #[error("#{} is no contact of a client", .0.0)]
    NoSuchContact(Seq),
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Writes a note down: first its words, then the event that names them.
    ///
    /// # Errors
    /// If there is no such client or contact, or it cannot be written down.
    pub fn note(&mut self, about: About, text: NoteText, now: DateTime<Utc>) -> Result<Note, Fault> {
        let (client, contact) = match about {
            About::Client { client } => (find_client(&self.files, &client)?.id, None),
            About::Contact { contact } => {
                (self.whose(contact).ok_or(Fault::NoSuchContact(contact))?, Some(contact))
            }
        };
        self.write_note(client, contact, None, text, now)
    }

    /// Puts a note in other words. When it was first written stays.
    ///
    /// # Errors
    /// If there is none, or it cannot be written down.
    pub fn rewrite_note(&mut self, seq: Seq, text: NoteText, now: DateTime<Utc>) -> Result<Note, Fault> {
        let before = self.noted(seq)?;
        if self.files.note(&before.client, before.note).is_ok_and(|same| same == text) {
            let Noted { client, contact, at, .. } = before;
            return Ok(Note { seq, client, contact, at, text });
        }
        let written = self.write_note(before.client.clone(), before.contact, Some(seq), text, now)?;
        self.forget_words(&before)?;
        Ok(written)
    }

    /// Takes a note back. Its words are removed; that there was one stays in the journal. Gives the words, for whoever
    /// thinks better of it; none if they could not be read.
    ///
    /// # Errors
    /// If there is none, or that cannot be written down.
    pub fn drop_note(&mut self, seq: Seq, now: DateTime<Utc>) -> Result<Option<NoteText>, Fault> {
        let noted = self.noted(seq)?;
        let text = self.files.note(&noted.client, noted.note).ok();
        self.record(now, Event::NoteDropped { client: noted.client.clone(), noted: seq })?;
        self.forget_words(&noted)?;
        Ok(text)
    }

    /// The notes about a client, or about all, the newest first; and what is wrong with those that cannot be read.
    pub fn notes(&self, client: Option<&ClientId>) -> (Vec<Note>, Vec<Trouble>) {
        match client {
            Some(client) => self.read_notes(self.memory.notes().of(client)),
            None => self.read_notes(self.memory.notes().iter()),
        }
    }

    /// Those about a client as the window shows them, as far as they can be read.
    pub fn note_views(&self, client: &ClientId, now: DateTime<Utc>, language: Language) -> Vec<NoteView> {
        let clock = Clock { language, ..self.clock(now) };
        self.notes(Some(client)).0.iter().map(|note| NoteView::of(note, &clock)).collect()
    }

    /// Those about some contacts, the newest first, as far as they can be read.
    pub(crate) fn notes_about(&self, contacts: impl Iterator<Item = Seq>) -> Vec<Note> {
        self.read_notes(contacts.flat_map(|contact| self.memory.notes().about(contact))).0
    }

    fn read_notes<'a>(&self, noted: impl Iterator<Item = (Seq, &'a Noted)>) -> (Vec<Note>, Vec<Trouble>) {
        let (mut notes, mut troubles) = (Vec::new(), Vec::new());
        for (seq, Noted { client, contact, at, note }) in noted {
            match self.files.note(client, *note) {
                Ok(text) => {
                    notes.push(Note { seq, client: client.clone(), contact: *contact, at: *at, text });
                }
                Err(trouble) => troubles.push(trouble),
            }
        }
        notes.sort_by_key(|note| std::cmp::Reverse((note.at, note.seq)));
        (notes, troubles)
    }

    fn noted(&self, seq: Seq) -> Result<Noted, Fault> {
        self.memory.notes().get(seq).cloned().ok_or(Fault::NoSuchNote(seq))
    }

    fn write_note(
        &mut self,
        client: ClientId,
        contact: Option<Seq>,
        instead_of: Option<Seq>,
        text: NoteText,
        now: DateTime<Utc>,
    ) -> Result<Note, Fault> {
        let note = self.files.save_note(&client, &text)?;
        let event = Event::Noted { client: client.clone(), note, contact, instead_of };
        let (Appended::New(seq) | Appended::AlreadyThere(seq)) = self.record(now, event)?;
        let at = self.memory.notes().get(seq).map_or(now, |noted| noted.at);
        Ok(Note { seq, client, contact, at, text })
    }

    /// The same words may stand in another note of the client's.
    fn forget_words(&mut self, noted: &Noted) -> Result<(), Trouble> {
        if self.memory.notes().names(&noted.client, noted.note) {
            return Ok(());
        }
        self.files.drop_note(&noted.client, noted.note)
    }
}
