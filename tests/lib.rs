//! One test binary over the whole program; see `main.rs`.

pub mod seed;
