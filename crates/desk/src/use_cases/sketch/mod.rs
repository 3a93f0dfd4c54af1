//! Setting up a client, and changing one, as one types: a `Sketch` is drawn from a base or from what is on file, read
//! anew after every change, and taken in when all of it is understood.
//!
//! What was not touched stays as it is on file, also where a sketch can say it less exactly.

mod base;
mod begin;
mod faults;
mod keep;
mod look;
mod meanwhile;
mod mirror;
mod one;
mod people;
mod probe;
mod read;
mod remedy;
mod revert;
mod rules;
mod sides;
mod speak;
mod take_in;
mod terms;
mod typed;

pub use take_in::NotTaken;
