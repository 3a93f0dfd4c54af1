//! Real desktop services for tests and for the demonstration, and cargo as it is called by hand.
//!
//! The commands themselves (`cargo xtask run`, `test`, `soak`) live in the binary.

pub mod clean_cargo;
pub mod desktop;
