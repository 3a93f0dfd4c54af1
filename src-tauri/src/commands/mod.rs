//! What the window may ask. One line each: the desk does it. `names.rs` declares them to Tauri.

pub(crate) mod agreeing;
pub(crate) mod assign;
pub(crate) mod backup;
pub(crate) mod begin;
pub(crate) mod capture;
pub(crate) mod card;
pub(crate) mod client;
pub(crate) mod day;
pub(crate) mod draft;
pub(crate) mod hand_over;
pub(crate) mod hours;
pub(crate) mod import;
pub(crate) mod may;
mod names;
pub(crate) mod notes;
pub(crate) mod presets;
pub(crate) mod sketch;
pub(crate) mod sources;
pub(crate) mod start;
pub(crate) mod teach;
pub(crate) mod texts;
pub(crate) mod timeline;
pub(crate) mod today;
pub(crate) mod window;

pub use self::names::NAMES;
