//! `cargo xtask soak`: the journeys of `tests/journeys` and the targets of `fuzz` in their long form.

use xtask::desktop::wait::Stopwatch;

use crate::fuzz;
use crate::packages::{DEMONSTRATION, TESTS, WINDOW, install_missing};
use crate::place::journeys;
use crate::stop::Stop;

/// Runs all journeys with many more contacts and kills than the tests have, then the fuzz targets. They print their
/// counts.
pub(crate) fn soak() -> Result<(), Stop> {
    let stopwatch = Stopwatch::start();
    install_missing(DEMONSTRATION.iter().chain(WINDOW).chain(TESTS))?;
    println!("The real program on private desktops, in the long form; this takes some minutes.");
    let mut journeys = journeys();
    // One after the other, so that the counts stand beside the names.
    journeys.args(["journeys::", "--", "--nocapture", "--test-threads=1"]).env("ABSPRACHE_SOAK", "1");
    match journeys.status() {
        Ok(status) if status.success() => {
            println!("\nAll journeys are good, {:.0} s. The counts stand above.", stopwatch.seconds());
            fuzz::fuzz()
        }
        Ok(status) => Err(Stop::Failed(format!("FAILED ({status}). What is wrong stands above."))),
        Err(error) => Err(Stop::Failed(format!("cargo could not be started: {error}"))),
    }
}
