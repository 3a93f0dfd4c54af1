//! The client's answer page as clients have it: a file, opened in a real Chromium and a real Firefox.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

mod answering;
pub(crate) mod browser;
pub(crate) mod client;
mod looks;
mod offer;
mod pictures;
mod safe;
