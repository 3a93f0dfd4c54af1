//! Judging and wording: pure, no I/O, no clock, no async.
//!
//! The way of a contact: [`identify`] tells who it is, [`judge`] what was agreed, `redirect` what to say.
//! Time, zones, language and the files' texts are arguments; nothing is looked up inside.

pub mod agreement;
pub mod answers;
pub mod channel;
pub mod clause;
pub mod contact;
pub mod context;
pub mod document;
pub mod fingerprint;
pub mod handle;
pub mod hours;
pub mod identify;
pub mod identity;
pub mod ids;
pub mod judge;
pub mod l10n;
pub mod letter;
pub mod lint;
pub mod negotiation;
pub mod note;
pub mod party;
pub mod policy;
pub mod preset;
pub mod redirect;
pub mod redirection;
pub mod tell;
#[cfg(test)]
mod tests;
pub mod tone;
pub mod verdict;
pub mod wording;
pub mod words;
