//! `cargo xtask test`: everything that must hold, the cheap checks first.

use std::process::Command;

use xtask::desktop::wait::Stopwatch;

use crate::geckodriver;
use crate::packages::{DEMONSTRATION, TESTS, WINDOW, install_missing};
use crate::page::{self, npm};
use crate::place::{WHOLE, cargo};
use crate::stop::Stop;

/// Checks and tests everything and stops at the first failure. `args` go to `cargo test`.
pub(crate) fn test(args: &[&str]) -> Result<(), Stop> {
    let whole = Stopwatch::start();
    install_missing(DEMONSTRATION.iter().chain(WINDOW).chain(TESTS))?;
    page::install()?;
    geckodriver::install_missing()?;
    let steps = steps(args);
    let count = steps.len();
    for (number, (heading, mut command)) in (1..).zip(steps) {
        println!("\n== {number}/{count} {heading}");
        let watch = Stopwatch::start();
        match command.status() {
            Ok(status) if status.success() => println!("   good, {:.1} s", watch.seconds()),
            Ok(status) => {
                let seconds = watch.seconds();
                return Err(Stop::Failed(format!(
                    "FAILED after {seconds:.1} s: {heading} ({status}). What is wrong stands above; \
                     the checks after this one have not run."
                )));
            }
            Err(error) => return Err(Stop::Failed(format!("cargo could not be started: {error}"))),
        }
    }
    println!("\nAll {count} checks are good, {:.0} s.", whole.seconds());
    Ok(())
}

fn steps(args: &[&str]) -> Vec<(&'static str, Command)> {
    let mut clippy = cargo(["clippy", "--workspace", "--all-targets", "--locked"]);
    clippy.args(WHOLE).args(["--", "-D", "warnings"]);
    let mut tests = cargo(["test", "--workspace", "--locked"]);
    tests.args(WHOLE).args(args);
    let mut documentation = cargo(["doc", "--workspace", "--no-deps", "--locked"]);
    documentation.args(WHOLE).env("RUSTDOCFLAGS", "-Dwarnings");
    vec![
        ("Is the code laid out as agreed? (rustfmt)", cargo(["fmt", "--all", "--check"])),
        // Before all that builds the window, which takes the built page in.
        ("Can the page be built? (vite)", npm(["run", "--silent", "build"])),
        ("Is the page's code laid out as agreed? (eslint, prettier)", npm(["run", "--silent", "lint"])),
        ("Do its types fit? (svelte-check)", npm(["run", "--silent", "check"])),
        ("Does the page do what it promises? (vitest)", npm(["run", "--silent", "test"])),
        ("Does anything look wrong? (clippy)", clippy),
        ("Does it do what it promises? (tests)", tests),
        ("Is the documentation sound? (rustdoc)", documentation),
    ]
}
