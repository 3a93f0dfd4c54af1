//! An answer on its way: as a file, as a block of text in a mail, or in plain words.
//!
//! # Answer file
//!
//! JSON: `{"absprache":"answer","schema":1,"code":…,"answer":…,"sum":…}`. `code` is the readable code of the text that is
//! answered, `answer` an [`Answer`](crate::negotiation::Answer), `sum` the first 20 bits of SHA-256 over the canonical
//! form (JCS, RFC 8785) of `answer` as it stands there, in four characters of Crockford's base 32.
//!
//! # Text block
//!
//! Words for people, then `[Absprache 7F3K-9Q4T`, the payload in Crockford's base 32 and its sum, `]`. The payload is
//! the JCS of `[name, states, details]` or `[name, states, details, note]` in UTF-8: `states` has one character for each
//! clause in the order of the text (`+` accepted, `=` countered, `-` declined, `?` commented, `.` not answered), `details`
//! an object from the position of a clause, counted from 1, to `[clause]` or `[clause, reason]` of a counter, `[reason]` of
//! a decline, `[text]` of a comment. The sum is the first 20 bits of SHA-256 over the fingerprint of the text in
//! hexadecimal, a line feed and the payload: a block answers exactly one text. It is always the client's.
//!
//! Only letters and digits count between the brackets. Line ends, spaces of any kind, marks of quoting, tags and entities
//! of HTML do not, nor does case, and O is 0, I and L are 1. So a block survives what mail programs do to text.
//!
//! # Plain words
//!
//! "Einverstanden" above a quoted letter that shows its code is understood as [`Reading::InWords`]: to be offered to the
//! consultant as an acceptance of everything, never to be taken by itself.

mod block;
mod crockford;
mod fault;
mod file;
mod payload;
mod quoted;
mod read;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use block::{sealed, write as code_block};
pub use fault::{Fault, WriteError};
pub use file::write as answer_file;
pub use read::{Reading, read};
pub use text::write as text_block;
