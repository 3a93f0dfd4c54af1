//! The two commands of the project: run and test.
fn main() {}
