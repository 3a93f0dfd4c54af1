//! The whole way, with the real program: `absprache watch` as a process of its own, on a private bus with real
//! notification servers.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

pub(crate) mod appointments;
mod bursts;
mod by_hand;
mod calls;
mod chromium;
mod copied;
mod day;
pub(crate) mod drafts;
mod full_disk;
pub(crate) mod house;
mod killed;
mod mails;
mod over;
mod paired_phone;
mod people;
mod phones;
pub(crate) mod popups;
mod private;
mod replies;
mod restarts;
mod soak;
mod told;
