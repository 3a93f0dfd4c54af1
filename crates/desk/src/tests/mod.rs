//! The desk against recording fakes of its ports: what is told, how often, and what is written down.

mod answers;
mod crash;
mod digest;
mod failures;
mod fakes;
mod sketch;
mod storms;
mod times;
mod told;
