//! Ratios against peers in one run; never tests.

pub mod random;
pub mod rounds;
pub mod scene;
pub mod table;

/// What a benchmark that cannot go on gives back.
pub type Failure = Box<dyn std::error::Error>;
