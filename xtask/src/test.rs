//! `cargo xtask test`: everything that must hold, the cheap checks first.

use std::io;
use std::process::Command;

use xtask::desktop::wait::Stopwatch;

use crate::geckodriver;
use crate::packages::{DEMONSTRATION, TESTS, WINDOW, install_missing};
use crate::page::{self, npm};
use crate::place::{WHOLE, cargo};
use crate::second_go::{self, Went};
use crate::stop::Stop;

/// Checks and tests everything and stops at the first failure. `args` go to `cargo test`.
pub(crate) fn test(args: &[&str]) -> Result<(), Stop> {
    let whole = Stopwatch::start();
    install_missing(DEMONSTRATION.iter().chain(WINDOW).chain(TESTS))?;
    page::install()?;
    geckodriver::install_missing()?;
    let steps = steps(args);
    let count = steps.len();
    let mut alone = Vec::new();
    for (number, Step { heading, command, run }) in (1..).zip(steps) {
        println!("\n== {number}/{count} {heading}");
        let watch = Stopwatch::start();
        match run(command) {
            Ok(Went::Well) => {}
            Ok(Went::WellAlone(names)) => alone.extend(names),
            Ok(Went::Wrong(status)) => {
                let seconds = watch.seconds();
                return Err(Stop::Failed(format!(
                    "FAILED after {seconds:.1} s: {heading} ({status}). What is wrong stands above; \
                     the checks after this one have not run."
                )));
            }
            Err(error) => return Err(Stop::Failed(format!("cargo could not be started: {error}"))),
        }
        println!("   good, {:.1} s", watch.seconds());
    }
    println!("\nAll {count} checks are good, {:.0} s.", whole.seconds());
    for name in alone {
        println!("Failed beside others and passed alone, so worth a look: {name}");
    }
    Ok(())
}

/// One check, and how it is run.
struct Step {
    heading: &'static str,
    command: Command,
    run: fn(Command) -> io::Result<Went>,
}

fn once(heading: &'static str, command: Command) -> Step {
    let run = |mut command: Command| {
        let status = command.status()?;
        Ok(if status.success() { Went::Well } else { Went::Wrong(status) })
    };
    Step { heading, command, run }
}

fn steps(args: &[&str]) -> Vec<Step> {
    let mut clippy = cargo(["clippy", "--workspace", "--all-targets", "--locked"]);
    clippy.args(WHOLE).args(["--", "-D", "warnings"]);
    let mut tests = cargo(["test", "--workspace", "--locked", "--no-fail-fast"]);
    tests.args(WHOLE).args(args);
    let mut documentation = cargo(["doc", "--workspace", "--no-deps", "--locked"]);
    documentation.args(WHOLE).env("RUSTDOCFLAGS", "-Dwarnings");
    vec![
        once("Is the code laid out as agreed? (rustfmt)", cargo(["fmt", "--all", "--check"])),
        // Before all that builds the window, which takes the built page in.
        once("Can the page be built? (vite)", npm(["run", "--silent", "build"])),
        once("Is the page's code laid out as agreed? (eslint, prettier)", npm(["run", "--silent", "lint"])),
        once("Do its types fit? (svelte-check)", npm(["run", "--silent", "check"])),
        once("Does the page do what it promises? (vitest)", npm(["run", "--silent", "test"])),
        once("Does anything look wrong? (clippy)", clippy),
        Step { heading: "Does it do what it promises? (tests)", command: tests, run: second_go::run },
        once("Is the documentation sound? (rustdoc)", documentation),
    ]
}
