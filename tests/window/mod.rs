//! The real window, on a screen without a monitor, driven as a person would.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

mod card;
mod opens;
mod seen;
mod stays;
mod tray;
