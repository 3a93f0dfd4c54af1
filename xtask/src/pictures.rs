//! `cargo xtask pictures`: every screen, dialog and popup as it is really drawn, to be looked at.

use std::fs;
use std::process::Command;

use xtask::desktop::wait::Stopwatch;

use crate::geckodriver;
use crate::packages::{DEMONSTRATION, TESTS, WINDOW, install_missing};
use crate::place::{WHOLE, cargo, root, target};
use crate::stop::Stop;

/// Takes all of them anew. `only` is the beginning of the names of those that are wanted.
pub(crate) fn pictures(only: Option<&str>) -> Result<(), Stop> {
    let stopwatch = Stopwatch::start();
    install_missing(DEMONSTRATION.iter().chain(WINDOW).chain(TESTS))?;
    geckodriver::install_missing()?;
    build_page()?;
    let folder = target()?.join("pictures");
    if only.is_none() && folder.exists() {
        fs::remove_dir_all(&folder)
            .map_err(|error| Stop::Failed(format!("{} cannot be emptied: {error}", folder.display())))?;
    }
    println!(
        "The real window and the answer page, in both languages and themes at several widths; this takes some minutes."
    );
    let mut camera = cargo(["test", "--package", "absprache-tests", "--test", "all", "--locked"]);
    camera.args(WHOLE).args([
        "--",
        "window::pictures::",
        "answer_page::pictures::",
        "--ignored",
        "--test-threads=2",
    ]);
    camera.env("ABSPRACHE_PICTURES", &folder);
    if let Some(only) = only {
        camera.env("ABSPRACHE_PICTURES_ONLY", only);
    }
    run(&mut camera, "the pictures")?;
    let count = fs::read_dir(&folder).map_or(0, Iterator::count);
    println!("\n{count} pictures, {:.0} s: {}", stopwatch.seconds(), folder.display());
    Ok(())
}

/// The window embeds its page when it is built.
fn build_page() -> Result<(), Stop> {
    let ui = root().join("ui");
    let npm = |args: &[&str]| {
        let mut npm = Command::new("npm");
        npm.args(args).current_dir(&ui);
        npm
    };
    if !ui.join("node_modules").is_dir() {
        run(&mut npm(&["ci"]), "the packages of the page")?;
    }
    run(&mut npm(&["run", "build"]), "the page")
}

fn run(command: &mut Command, what: &str) -> Result<(), Stop> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Stop::Failed(format!("FAILED: {what} ({status}). What is wrong stands above."))),
        Err(error) => Err(Stop::Failed(format!("{:?} could not be started: {error}", command.get_program()))),
    }
}
