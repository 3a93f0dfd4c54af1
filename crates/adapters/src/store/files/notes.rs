//! My notes: plain texts, named by their hash.

use std::fs;
use std::io;

use absprache_desk::trouble::Trouble;
use absprache_engine::ids::ClientId;
use absprache_engine::note::{NoteId, NoteText};

use super::RonFiles;
use crate::store::durable::{self, Written};

impl RonFiles {
    pub(super) fn kept_note(&self, client: &ClientId, id: NoteId) -> Result<NoteText, Trouble> {
        let path = self.layout.note(client, id);
        let text = match fs::read(&path) {
            Ok(bytes) => String::from_utf8(bytes).ok(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Trouble::MissingNote { path });
            }
            Err(error) => return Err(Trouble::Io { path, error }),
        };
        let text = text.and_then(|text| text.parse::<NoteText>().ok());
        text.filter(|text| NoteId::of(text) == id).ok_or(Trouble::ChangedNote { path, id })
    }

    pub(super) fn keep_note(&self, client: &ClientId, text: &NoteText) -> Result<NoteId, Trouble> {
        let id = NoteId::of(text);
        let path = self.layout.note(client, id);
        self.may_write(&path)?;
        path.parent().map_or(Ok(()), durable::create_folder)?;
        match durable::create(&path, text.as_str().as_bytes())? {
            Written::New => {}
            // Whatever stands there is refused if it is not this note.
            Written::AlreadyThere => self.kept_note(client, id).map(|_same| ())?,
        }
        Ok(id)
    }

    pub(super) fn forget_note(&self, client: &ClientId, id: NoteId) -> Result<(), Trouble> {
        let path = self.layout.note(client, id);
        self.may_write(&path)?;
        durable::remove(&path)
    }
}
