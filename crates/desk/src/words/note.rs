//! Why nothing is done about a note.

use absprache_engine::note::NoteError;
use absprache_engine::tone::Language;

use super::{Told, of_trouble};
use crate::use_cases::notes::Fault;

/// Why nothing is done about a note, and what would help.
pub fn of_note_fault(fault: &Fault, language: Language) -> Told {
    match fault {
        Fault::Trouble(trouble) => of_trouble(trouble, language),
        Fault::Text(error) => of_note_text(*error, language),
        Fault::NoSuchNote(seq) => Told::of(language, "error-no-note", &[("number", &seq.0.to_string())]),
        Fault::NoSuchContact(seq) => {
            Told::of(language, "error-note-contact", &[("number", &seq.0.to_string())])
        }
    }
}

/// What is wrong with a text that was to be a note.
pub fn of_note_text(error: NoteError, language: Language) -> Told {
    let kind = match error {
        NoteError::Empty => "note-empty",
        NoteError::TooLong(_) => "note-too-long",
    };
    Told::of_value("", kind, language)
}
