//! Address books as other programs export them: vCard files of any version, and tables (CSV) with a line of headings.
//!
//! Nothing is guessed that a user would have to correct in hundreds of places: a firm is what the book names as one.

mod cards;
mod columns;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod told;

use absprache_desk::use_cases::import::AddressBook;
use absprache_engine::hours::Region;
use thiserror::Error;

pub use self::columns::{Field, NoField};
pub(crate) use self::text::decoded;
pub use self::told::told;
use super::{country_of, vcard};

/// The longest file that is read, in bytes: some ten thousand cards with pictures.
pub const LONGEST_BOOK: usize = 64 * 1024 * 1024;

/// "The column headed `heading` is this."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// What it is.
    pub field: Field,
    /// Its heading, as it stands in the file; case and spacing do not matter.
    pub heading: String,
}

/// Why a file is no address book.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoBook {
    /// It is longer than [`LONGEST_BOOK`].
    #[error("the file has {bytes} bytes; at most {LONGEST_BOOK} are read")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is no vCard, and its first line heads no column with a name or an address.
    #[error("no column with a name: {}", headings.join(", "))]
    NoColumns {
        /// What its first line says.
        headings: Vec<String>,
    },
    /// A column that was named is not there.
    #[error("no column `{heading}` among: {}", headings.join(", "))]
    NoSuchColumn {
        /// The one that was named.
        heading: String,
        /// Those there are.
        headings: Vec<String>,
    },
}

/// Reads an exported address book. Numbers without a country code are of the region's country, German ones where the region
/// is nowhere. Files in UTF-8, UTF-16 with its mark, and Windows-1252 are told apart. `columns` say of a table what the
/// program would not know by itself.
///
/// # Errors
/// If it is none.
pub fn read(bytes: &[u8], region: Region, columns: &[Override]) -> Result<AddressBook, NoBook> {
    if bytes.len() > LONGEST_BOOK {
        return Err(NoBook::TooLong { bytes: bytes.len() });
    }
    let text = decoded(bytes);
    if text.trim().is_empty() {
        return Err(NoBook::Empty);
    }
    let country = country_of(region);
    if vcard::is_card(&text) { Ok(cards::read(&text, country)) } else { table::read(&text, country, columns) }
}
