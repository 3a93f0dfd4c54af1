//! The user's own wording of suggested texts: plain text with a closed set of placeholders, never template code.
//!
//! A [`TextId`] says which text is worded, a [`Wording`] how. What is read is whole: every wording names the way, and the
//! time where the contact is only to wait. How it becomes a reply is in `redirect`; where it does not fit, the program's
//! own text is said instead.

mod fault;
pub mod manners;
mod placeholder;
mod read;
#[cfg(test)]
mod tests;
mod text_id;
pub(crate) mod ways;

pub use fault::{Fault, Refusal};
pub use placeholder::{Fills, Placeholder};
pub use read::{Piece, Wording};
pub use text_id::{Speech, TextId, TextKind};

/// The longest text there is, names not counted; short channels take half of it.
pub const LONGEST: usize = 600;
/// The longest text on channels such as SMS, names not counted.
pub const LONGEST_SHORT: usize = 300;

/// A text in the user's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnText {
    /// Which text.
    pub id: TextId,
    /// How it is worded.
    pub wording: Wording,
}

/// All that is worded by the user for one client: what is worded for the client goes before what is worded for all.
#[derive(Debug, Clone, Copy, Default)]
pub struct OwnTexts<'a> {
    /// For the client.
    pub client: &'a [OwnText],
    /// For everybody.
    pub all: &'a [OwnText],
}

impl<'a> OwnTexts<'a> {
    /// The wording of a text, if the user has one.
    pub fn get(&self, id: TextId) -> Option<&'a Wording> {
        self.client.iter().chain(self.all).find(|own| own.id == id).map(|own| &own.wording)
    }
}
