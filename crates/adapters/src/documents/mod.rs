//! Taking in what people hand around: signatures of mails, visiting cards, single addresses. And what is handed to a
//! client: the answer page.

mod address;
pub mod address_book;
pub mod answer_page;
mod export;
mod incoming;
pub mod mail;
#[cfg(feature = "pdf")]
pub mod pdf;
mod pieces;
pub(crate) mod rows;
mod signature;
#[cfg(test)]
mod tests;
mod titles;
mod vcard;

use absprache_desk::view::found::Found;
use absprache_engine::hours::Region;
use rlibphonenumber::Region as Country;
use thiserror::Error;

pub(crate) use self::address::is_deaf;
pub use self::export::{ExportFault, Exported, export, forms};
pub use self::incoming::{document, open, pasted, text};

/// The longest text that is read, in bytes: far more than any signature, enough for a few hundred cards without pictures.
pub const LONGEST: usize = 64 * 1024;

/// The headings of a table, for people: what may be no heading at all is not shown at length.
pub fn in_brief(headings: &[String]) -> String {
    let shown: Vec<String> = headings.iter().take(40).map(|text| text.chars().take(40).collect()).collect();
    shown.join(", ")
}

/// Why a text is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It is longer than [`LONGEST`].
    #[error("the text has {bytes} bytes; at most {LONGEST} are read")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
}

/// Understands a pasted signature, the text of a vCard file (2.1, 3.0 or 4.0, one or several cards), a mail address with
/// or without a name, or a phone number. Numbers without a country code are read as of the region's country, German
/// ones where the region is nowhere.
///
/// Greetings, dividers and the bookkeeping of cards (versions, pictures, identifiers) are passed over; everything else
/// is either recognised, and [`Found::sources`] says from what, or stays in [`Found::leftovers`].
///
/// # Errors
/// If the text is too long.
pub fn understand(text: &str, region: Region) -> Result<Found, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::TooLong { bytes: text.len() });
    }
    let country = country_of(region);
    let pieces =
        if vcard::is_card(text) { vcard::read(text, country) } else { signature::read(text, country) };
    Ok(pieces.into_found())
}

fn country_of(region: Region) -> Country {
    match region {
        Region::Nowhere | Region::Germany | Region::State(_) => Country::DE,
        Region::Austria => Country::AT,
        Region::Switzerland | Region::Canton(_) => Country::CH,
    }
}
