//! Where things are, and cargo itself.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stop::Stop;

/// The top folder of the project.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folder cargo builds in, wherever it was told to.
pub(crate) fn target() -> Result<PathBuf, Stop> {
    let failed = || Stop::Failed("The folder cargo builds in cannot be found.".to_owned());
    // This program is <target>/debug/xtask.
    let me = env::current_exe().map_err(|_unknown| failed())?;
    me.ancestors().nth(2).map(Path::to_owned).ok_or_else(failed)
}

/// What is handed out has all features; `cargo build` alone leaves out what takes minutes to build.
pub(crate) const WHOLE: [&str; 2] = ["--features", "pdf"];

/// The tests of `tests/`, built as with all others, so that nothing is built anew.
pub(crate) fn journeys() -> Command {
    let mut journeys = cargo(["test", "--workspace", "--locked"]);
    journeys.args(WHOLE).args(["--test", "all"]);
    journeys
}

/// Cargo in the top folder, the same one that runs this program.
pub(crate) fn cargo<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut cargo = xtask::clean_cargo::cargo();
    cargo.current_dir(root()).args(args);
    cargo
}
