//! Use cases and ports: the whole way of a contact from a source to a popup and the journal.
//! Knows no database, bus or window; those are behind [`ports`].

mod absences;
mod answers;
pub mod appointments;
pub mod arrival;
pub mod calendar;
pub mod desk;
pub mod document;
mod echo;
mod emergencies;
pub mod event;
pub mod exchange;
pub mod intake;
pub mod keys;
pub mod link;
mod mails;
pub mod memory;
mod notice;
mod notify;
mod offer;
mod office;
pub mod popup;
pub mod ports;
mod quiet;
mod rehearsal;
pub mod retention;
pub mod rules;
mod sender;
pub mod settings;
pub mod source;
mod storm;
mod strangers;
#[cfg(test)]
mod tests;
pub mod texts;
mod tick;
pub mod trouble;
mod typed;
pub mod use_cases;
pub mod view;
pub mod when;
pub mod words;
