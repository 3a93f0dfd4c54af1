//! The real program, for tests of whole processes.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::OnceLock;

use xtask::clean_cargo::cargo;

/// The path of `absprache`, built if need be: Cargo tells a test only the binaries of its own package.
pub(crate) fn absprache() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| build("absprache-cli", "absprache")).clone()
}

/// The path of the window, built if need be. Its page must be built before.
pub(crate) fn absprache_app() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist/assets");
            assert!(
                page.is_dir(),
                "the page is not built: `npm ci && npm run build` in ui, or `cargo xtask test`"
            );
            build("absprache-app", "absprache-app")
        })
        .clone()
}

fn build(package: &str, binary: &str) -> PathBuf {
    let output = cargo()
        .args(["build", "--package", package, "--bin", binary, "--message-format", "json"])
        .args(if cfg!(feature = "pdf") { &["--features", "pdf"][..] } else { &[] })
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{package} does not build");
    let messages = String::from_utf8_lossy(&output.stdout);
    let executable = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| message.get("executable")?.as_str().map(PathBuf::from));
    executable.expect("cargo names the executable it built")
}
