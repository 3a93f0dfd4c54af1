//! `cargo xtask pictures`: every screen, dialog and popup as it is really drawn, to be looked at.

use std::fs;
use std::process::Command;

use xtask::desktop::wait::Stopwatch;

use crate::geckodriver;
use crate::packages::{DEMONSTRATION, TESTS, WINDOW, install_missing};
use crate::page;
use crate::place::{journeys, target};
use crate::shown;
use crate::stop::Stop;

/// Takes all of them anew, and puts those that the documents show into `docs/pictures/`. `only` is the beginning of the names of
/// those that are wanted.
pub(crate) fn pictures(only: Option<&str>) -> Result<(), Stop> {
    let stopwatch = Stopwatch::start();
    install_missing(DEMONSTRATION.iter().chain(WINDOW).chain(TESTS))?;
    geckodriver::install_missing()?;
    page::build()?;
    run(&mut page::npm(["run", "--silent", "build:scenes"]), "the scenes of the components")?;
    let folder = target()?.join("pictures");
    if only.is_none() && folder.exists() {
        fs::remove_dir_all(&folder)
            .map_err(|error| Stop::Failed(format!("{} cannot be emptied: {error}", folder.display())))?;
    }
    println!(
        "The real window, the answer page and each component, in both languages and themes at several widths; \
         this takes some minutes."
    );
    let mut camera = journeys();
    camera.args([
        "--",
        "window::pictures::",
        "answer_page::pictures::",
        "components::",
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
    println!("{} of them were put into docs/pictures.", shown::put(&folder)?);
    Ok(())
}

fn run(command: &mut Command, what: &str) -> Result<(), Stop> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Stop::Failed(format!("FAILED: {what} ({status}). What is wrong stands above."))),
        Err(error) => Err(Stop::Failed(format!("{:?} could not be started: {error}", command.get_program()))),
    }
}
