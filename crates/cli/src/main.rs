//! `absprache`: the same desk from a terminal.
fn main() {}
