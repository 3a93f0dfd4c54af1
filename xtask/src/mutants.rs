//! `cargo xtask mutants`: would a test notice if the code did something else? (cargo-mutants)

use std::fmt;
use std::path::Path;

use serde_json::Value;
use xtask::desktop::wait::Stopwatch;

use crate::place::{cargo, target};
use crate::stop::Stop;

/// A part of the engine and the tests that are about it.
struct Area {
    name: &'static str,
    files: &'static str,
    tests: &'static [&'static str],
}

const AREAS: [Area; 3] = [
    Area { name: "judge", files: "crates/engine/src/judge/**", tests: &["--test", "verdicts"] },
    Area {
        name: "redirect",
        files: "crates/engine/src/redirect/**",
        tests: &["--lib", "--", "redirect::", "--skip", "spelling"],
    },
    Area { name: "hours", files: "crates/engine/src/hours/**", tests: &["--lib", "--", "hours::"] },
];

/// Changes every place of the three areas, one at a time, and tells how many changes the tests noticed. Takes hours.
pub(crate) fn mutants() -> Result<(), Stop> {
    install_missing()?;
    let whole = Stopwatch::start();
    let output = target()?.join("mutants");
    let mut results = Vec::new();
    for area in &AREAS {
        println!("\n== {}", area.name);
        results.push((area.name, run(area, &output.join(area.name))?));
    }
    println!();
    for (name, counts) in &results {
        println!("{name:<10} {counts}");
    }
    println!(
        "\n{:.0} min. What was missed: {}/*/mutants.out/missed.txt",
        whole.seconds() / 60.0,
        output.display()
    );
    Ok(())
}

fn install_missing() -> Result<(), Stop> {
    if cargo(["mutants", "--version"]).output().is_ok_and(|said| said.status.success()) {
        return Ok(());
    }
    println!("Installing cargo-mutants; this takes some minutes.");
    let status = cargo(["install", "--locked", "cargo-mutants"]).status();
    if status.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err(Stop::Missing("cargo-mutants could not be installed; cargo's own words are above.".to_owned()))
    }
}

fn run(area: &Area, output: &Path) -> Result<Counts, Stop> {
    let failed = |why: &str| Stop::Failed(format!("{}: {why}", area.name));
    std::fs::create_dir_all(output).map_err(|error| failed(&error.to_string()))?;
    let mut mutants =
        cargo(["mutants", "--package", "absprache-engine", "--file", area.files, "--jobs", "2"]);
    mutants.arg("--output").arg(output).arg("--").args(area.tests);
    // Each job builds in a copy of its own; and hundreds of failing tests need no stack.
    mutants.env_remove("CARGO_TARGET_DIR").env("RUST_BACKTRACE", "0");
    let status = mutants.status().map_err(|error| failed(&error.to_string()))?;
    // 2 and 3: mutants were missed or ran out of time (cargo-mutants, "Exit codes").
    if !matches!(status.code(), Some(0 | 2 | 3)) {
        return Err(failed("cargo-mutants did not get to the end; its own words are above."));
    }
    let outcomes = std::fs::read_to_string(output.join("mutants.out").join("outcomes.json"));
    let outcomes = outcomes.map_err(|error| failed(&error.to_string()))?;
    Counts::read(&outcomes).ok_or_else(|| failed("cargo-mutants has left no figures."))
}

/// What became of the mutants of an area. Those that do not compile are not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counts {
    caught: u64,
    missed: u64,
}

impl Counts {
    /// From `outcomes.json`. An endless mutant is noticed, too.
    fn read(outcomes: &str) -> Option<Self> {
        let outcomes: Value = serde_json::from_str(outcomes).ok()?;
        let count = |field| outcomes.get(field).and_then(Value::as_u64);
        Some(Self { caught: count("caught")? + count("timeout")?, missed: count("missed")? })
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { caught, missed } = self;
        // Rounded down: 100 % is all of them.
        let share = (caught * 100).checked_div(caught + missed).unwrap_or(100);
        write!(f, "{share} % caught ({caught} caught, {missed} missed)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endless_mutant_is_caught_and_one_that_does_not_compile_is_not_counted() {
        let outcomes = r#"{"outcomes": [], "caught": 97, "missed": 1, "timeout": 2, "unviable": 30}"#;
        let counts = Counts::read(outcomes).unwrap();
        assert_eq!(counts, Counts { caught: 99, missed: 1 });
        assert_eq!(counts.to_string(), "99 % caught (99 caught, 1 missed)");
    }

    #[test]
    fn one_missed_mutant_is_never_a_hundred_per_cent() {
        assert_eq!(Counts { caught: 999, missed: 1 }.to_string(), "99 % caught (999 caught, 1 missed)");
        assert_eq!(Counts { caught: 999, missed: 0 }.to_string(), "100 % caught (999 caught, 0 missed)");
    }

    #[test]
    fn figures_that_are_not_there_are_not_made_up() {
        for outcomes in ["", "{}", r#"{"caught": 3, "missed": 1}"#] {
            assert_eq!(Counts::read(outcomes), None, "{outcomes}");
        }
    }
}
