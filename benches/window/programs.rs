//! The two programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use absprache_benches::Failure;

/// A program with the words it is started with.
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) args: Vec<String>,
}

/// Absprache, and what it is measured beside.
pub(crate) struct Programs {
    pub(crate) own: Program,
    pub(crate) empty: Program,
}

/// Builds both as they are handed out; Absprache is to start with this data folder.
pub(crate) fn build(home: &Path) -> Result<Programs, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let packages = ["--package", "absprache-app", "--package", "absprache-empty-window"];
    let status =
        Command::new(cargo).args(["build", "--profile", "dist", "--locked"]).args(packages).status()?;
    if !status.success() {
        return Err("the programs could not be built; cargo's own words are above".into());
    }
    // <target>/tmp is where benchmarks may write, and a neighbour of what cargo builds.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().ok_or("no target folder")?;
    let built = |name| target.join("dist").join(name);
    let at_home = vec!["--home".to_owned(), home.display().to_string()];
    Ok(Programs {
        own: Program { path: built("absprache-app"), args: at_home },
        empty: Program { path: built("absprache-empty-window"), args: Vec::new() },
    })
}
