//! What the window may ask. One line each: the desk does it. `names.rs` declares them to Tauri.

pub(crate) mod card;
mod names;

pub use self::names::NAMES;
