//! The fuzz targets of `fuzz/`, in their long form (cargo-fuzz). Their short form is a test of `crates/adapters`.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use xtask::desktop::wait::Stopwatch;

use crate::place::{cargo, root, target};
use crate::stop::Stop;

const TARGETS: [&str; 19] = [
    "answer_text",
    "answer_file",
    "data_file",
    "mail",
    "mail_headers",
    "call_monitor",
    "address_book",
    "call_list",
    "calendar",
    "caldav",
    "notifications",
    "kde_connect",
    "signature",
    "files",
    "links",
    "typed",
    "sketch",
    "note",
    "backup",
];

/// Seconds for each target.
const SECONDS: u32 = 600;

/// Runs every target for ten minutes, beginning with its corpus. What is found on the way stays in cargo's folder.
pub(crate) fn fuzz() -> Result<(), Stop> {
    install_missing()?;
    let folder = target()?.join("fuzz");
    for name in TARGETS {
        println!("\n== {name}, {SECONDS} s");
        run(name, &folder)?;
    }
    Ok(())
}

fn run(name: &str, folder: &Path) -> Result<(), Stop> {
    let failed = |why: &str| Stop::Failed(format!("fuzzing {name}: {why}"));
    let found = folder.join("corpus").join(name);
    fs::create_dir_all(&found).map_err(|error| failed(&error.to_string()))?;
    let stopwatch = Stopwatch::start();
    let mut fuzz = nightly(["cargo", "fuzz", "run", "--release", "--target-dir"]);
    // The first folder takes what is found; the corpus of the project is only read.
    fuzz.arg(folder).arg(name).arg(found).arg(root().join("fuzz/corpus").join(name));
    fuzz.arg("--").arg(format!("-max_total_time={SECONDS}"));
    fuzz.args([
        "-timeout=10",
        "-rss_limit_mb=3000",
        "-max_len=20000",
        "-print_final_stats=1",
        "-verbosity=0",
    ]);
    match fuzz.status() {
        Ok(status) if status.success() => {
            println!("   good, {:.0} s", stopwatch.seconds());
            Ok(())
        }
        Ok(status) => {
            Err(failed(&format!("FAILED ({status}). The input stands above and in fuzz/artifacts.")))
        }
        Err(error) => Err(failed(&error.to_string())),
    }
}

/// A command with the nightly toolchain, which the sanitizers need.
fn nightly<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly"]).args(args).current_dir(root());
    // Set for this program by the stable toolchain that runs it.
    for set in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "CARGO_TARGET_DIR"] {
        command.env_remove(set);
    }
    command
}

fn install_missing() -> Result<(), Stop> {
    let is_there = |command: &mut Command| {
        command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    };
    let install = |what: &str, command: &mut Command| {
        println!("Installing {what}; this takes some minutes.");
        match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(_) | Err(_) => Err(Stop::Missing(format!("{what} could not be installed; why stands above."))),
        }
    };
    if !is_there(&mut nightly(["rustc", "--version"])) {
        let mut rustup = Command::new("rustup");
        install(
            "the nightly toolchain",
            rustup.args(["toolchain", "install", "nightly", "--profile", "minimal"]),
        )?;
    }
    if !is_there(&mut cargo(["fuzz", "--version"])) {
        install("cargo-fuzz", &mut cargo(["install", "--locked", "cargo-fuzz"]))?;
    }
    Ok(())
}
