//! The programs, and what they are started with.

use std::path::{Path, PathBuf};
use std::process::Command;

use absprache_benches::Failure;

/// A program with the words it is started with.
pub(crate) struct Program {
    /// What the tables call it.
    pub(crate) name: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) args: Vec<String>,
}

impl Program {
    /// Absprache with this data folder.
    pub(crate) fn new(name: &'static str, path: &Path, home: &Path) -> Self {
        let args = vec!["--home".to_owned(), home.display().to_string()];
        Self { args, ..Self::alone(name, path) }
    }

    /// A program that needs to be told nothing.
    pub(crate) fn alone(name: &'static str, path: &Path) -> Self {
        Self { name, path: path.to_owned(), args: Vec::new() }
    }
}

/// Where the two programs are.
pub(crate) struct Built {
    pub(crate) own: PathBuf,
    pub(crate) empty: PathBuf,
}

/// Builds Absprache and the least that Tauri can show as they are handed out.
pub(crate) fn build() -> Result<Built, Failure> {
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
    Ok(Built { own: built("absprache-app"), empty: built("absprache-empty-window") })
}
