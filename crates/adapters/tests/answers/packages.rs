//! Where cargo keeps the packages that tests read published samples from.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// The folder `resources` of a package. Of what other systems need nothing is asked: a fresh machine does not have it.
pub(crate) fn resources(package: &str) -> PathBuf {
    let version = output(&["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = ["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host];
    let metadata: Value = serde_json::from_str(&output(&metadata)).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let found = packages.iter().find(|one| one["name"] == package).unwrap();
    PathBuf::from(found["manifest_path"].as_str().unwrap()).with_file_name("resources")
}

fn output(args: &[&str]) -> String {
    let run =
        Command::new(env!("CARGO")).args(args).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(run.status.success(), "cargo {args:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}
