//! Real desktop services for tests and for the demonstration.
//!
//! The commands themselves (`cargo xtask run`, `test`, `soak`) live in the binary.

pub mod desktop;
