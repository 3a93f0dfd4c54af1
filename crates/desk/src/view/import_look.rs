//! What taking in an address book would do, as the window shows it: all in words.

use absprache_engine::ids::ClientId;
use absprache_engine::tone::{Form, Language};
use serde::{Deserialize, Serialize};

use super::import::NewView;

/// How a book is to be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportForm {
    /// What columns mean that the program does not understand by itself.
    pub columns: Vec<ColumnForm>,
    /// The preset new clients begin with; none for my standard.
    pub preset: Option<String>,
    /// The language of texts to new clients.
    pub language: Language,
    /// Their form of address.
    pub form: Form,
    /// The lines of entries that are left out.
    #[cfg_attr(feature = "specta", specta(type = Vec<u32>))]
    pub without: Vec<usize>,
}

/// A column and its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ColumnForm {
    /// Its heading, as it stands in the file.
    pub heading: String,
    /// What it is: `name`, `person`, `mail` and so on, as on the command line.
    pub field: String,
}

/// What a file turns out to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum ImportLook {
    /// An address book.
    Book {
        /// Clients that would be put on file.
        new: Vec<NewView>,
        /// What would be added to clients on file, an entry each.
        added: Vec<ImportLine>,
        /// How many entries say nothing new.
        #[cfg_attr(feature = "specta", specta(type = u32))]
        unchanged: usize,
        /// What is left to the user, by line, and why.
        left: Vec<ImportLine>,
        /// Columns that are not understood.
        columns: Vec<String>,
    },
    /// A table of which no column is understood to be a name or an address.
    Table {
        /// The headings.
        columns: Vec<String>,
    },
}

/// An entry of the book, and a sentence about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportLine {
    /// The line on which it begins, from 1.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub line: usize,
    /// The sentence.
    pub sentence: String,
}

/// What was taken in, to be said and taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportDone {
    /// What was done, in one sentence.
    pub sentence: String,
    /// The first of the new clients.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub first: Option<ClientId>,
}
