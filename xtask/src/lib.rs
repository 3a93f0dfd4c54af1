//! Real desktop services for tests and for the demonstration.
//!
//! The commands themselves (`cargo xtask run`, `cargo xtask test`) live in the binary.

pub mod desktop;
