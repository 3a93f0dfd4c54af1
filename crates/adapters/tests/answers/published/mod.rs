//! What others have published to test their own programs with: mails and calendars, as a second reader understands them.

mod calendars;
mod mails;

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

static METADATA: LazyLock<Value> = LazyLock::new(|| {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--manifest-path"])
        .arg(super::root().join("Cargo.toml"))
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
});

/// The folder `resources` of a crate, where cargo keeps it.
fn resources(package: &str) -> PathBuf {
    let packages = METADATA["packages"].as_array().unwrap();
    let found = packages.iter().find(|one| one["name"] == package).unwrap();
    PathBuf::from(found["manifest_path"].as_str().unwrap()).with_file_name("resources")
}
