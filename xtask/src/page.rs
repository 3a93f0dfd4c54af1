//! The page in the window: `ui/`, built by npm.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, SystemTime};

use xtask::desktop::wait;

use crate::place::root;
use crate::stop::Stop;

/// What the tools of the page ask for (`engines` in `ui/package.json`).
const NODE: &str = "Node.js 20.19 or newer with npm";

/// Installs the tools of the page where they are missing or older than its lock file, and builds it.
pub(crate) fn build() -> Result<(), Stop> {
    install()?;
    println!("Building the page of the window.");
    run(&mut npm(["run", "--silent", "build"]))
}

/// The tools alone. Debian's own Node.js is too old for them, so none is installed unasked.
pub(crate) fn install() -> Result<(), Stop> {
    let node = wait::run(Command::new("node").arg("--version"), Duration::from_secs(20));
    if !node.is_ok_and(|said| is_new_enough(&said.out)) {
        return Err(Stop::Missing(format!(
            "The window is built with {NODE}, which is not there. Please install it (nodejs.org, or your system's \
             packages) and try again."
        )));
    }
    if is_installed() {
        return Ok(());
    }
    println!("Installing the tools of the page.");
    run(&mut npm(["ci", "--no-audit", "--no-fund"]))
}

/// npm in the folder of the page.
pub(crate) fn npm<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(folder()).args(args);
    npm
}

fn run(command: &mut Command) -> Result<(), Stop> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Stop::Failed("The page could not be built; npm's own words are above.".to_owned())),
        Err(error) => {
            Err(Stop::Missing(format!("npm could not be started: {error}. The window needs {NODE}.")))
        }
    }
}

/// npm leaves a copy of the lock file behind when it is done.
fn is_installed() -> bool {
    let changed =
        |path: &str| -> Option<SystemTime> { fs::metadata(folder().join(path)).ok()?.modified().ok() };
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        (Some(installed), Some(wanted)) => installed >= wanted,
        (Some(_) | None, _) => false,
    }
}

fn folder() -> PathBuf {
    root().join("ui")
}

fn is_new_enough(version: &str) -> bool {
    let mut parts =
        version.trim().trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), _) => major > 22,
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tools_need_a_node_of_the_versions_they_name() {
        for (version, is_enough) in [
            ("v20.20.2\n", true),
            ("v20.18.9", false),
            ("v18.20.4", false),
            ("v21.7.3", false),
            ("v22.12.0", true),
            ("v24.0.1", true),
            ("", false),
            ("command not found", false),
        ] {
            assert_eq!(is_new_enough(version), is_enough, "{version}");
        }
    }
}
