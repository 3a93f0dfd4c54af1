//! What reaches into Firefox. Debian has the browser, but not its driver.

use std::process::Command;

use crate::place::cargo;
use crate::stop::Stop;

/// The newest when the tests were written; they name it so that all of us test with the same.
const VERSION: &str = "0.37.1";

/// Builds it where it is missing.
pub(crate) fn install_missing() -> Result<(), Stop> {
    if Command::new("geckodriver").arg("--version").output().is_ok_and(|said| said.status.success()) {
        return Ok(());
    }
    println!("Installing geckodriver; this takes some minutes.");
    let status = cargo(["install", "--locked", "geckodriver", "--version", VERSION]).status();
    if status.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err(Stop::Missing("geckodriver could not be installed; cargo's own words are above.".to_owned()))
    }
}
