//! Judging and wording: pure, no I/O, no clock, no async.
pub mod hours;
pub mod tone;
