//! Answers and agreements as others meet them: in mails, by their schemas, at random.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

mod at_random;
#[expect(unreachable_pub, reason = "a crate of its own, taken in as it is")]
#[path = "../../../../fuzz/src/lib.rs"]
mod fuzzed;
mod mails;
mod packages;
mod published;
mod schemas;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The examples of `tests/answers`, by name.
fn examples() -> Vec<(String, Value)> {
    let mut examples: Vec<(String, Value)> = fs::read_dir(root().join("tests/answers"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
        })
        .collect();
    examples.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(examples.len() >= 5, "the examples are there");
    examples
}
