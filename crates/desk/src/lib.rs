//! Use cases and ports: the whole way of a contact from a source to a popup and the journal.
//! Knows no database, bus or window; those are behind [`ports`].

pub mod arrival;
pub mod event;
pub mod popup;
pub mod ports;
pub mod rules;
pub mod settings;
pub mod trouble;
