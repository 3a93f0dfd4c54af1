//! A note as data, and what one can be about.

use absprache_engine::ids::ClientId;
use absprache_engine::words::Clock;
use serde::{Deserialize, Serialize};

use super::instant;
use crate::event::Seq;
use crate::use_cases::notes::Note;

/// What a note is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum About {
    /// A client.
    Client {
        /// Whose.
        #[cfg_attr(feature = "specta", specta(type = String))]
        client: ClientId,
    },
    /// A contact, and so its client.
    Contact {
        /// Its number.
        contact: Seq,
    },
}

/// A note of mine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NoteView {
    /// Its name, by which it is changed or dropped.
    #[cfg_attr(feature = "specta", specta(type = i32))]
    pub seq: Seq,
    /// The client's id.
    pub client: String,
    /// The contact it was written about; none if it is about the client at large.
    #[cfg_attr(feature = "specta", specta(type = Option<i32>))]
    pub contact: Option<Seq>,
    /// When it was first written, in RFC 3339, in the consultant's zone.
    pub at: String,
    /// The same in words.
    pub when: String,
    /// Its words, on one or more lines.
    pub text: String,
}

impl NoteView {
    /// A note, its time by this clock.
    pub fn of(note: &Note, clock: &Clock) -> Self {
        Self {
            seq: note.seq,
            client: note.client.to_string(),
            contact: note.contact,
            at: instant(note.at, clock.zone),
            when: clock.moment(note.at),
            text: note.text.as_str().to_owned(),
        }
    }
}
