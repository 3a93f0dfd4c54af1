//! The window of the program as it is handed out, on a screen without a monitor and a bus of its own: a start beside the
//! least that Tauri can show, a start with years of contacts beside one with none, and the reply card after a click on
//! a popup.

mod card;
#[path = "../bus/office.rs"]
#[expect(dead_code, reason = "the clock that is moved by hand is for the other benchmark")]
mod office;
mod programs;
mod screen;
mod start;
mod started;

use std::path::Path;

use absprache_adapters::store::Home;
use absprache_benches::Failure;
use absprache_tests::seed::{Seed, sow};

use programs::Program;
use start::Aims;

/// As many clients and events as the window is to stay smooth with.
const MANY: Seed = Seed { clients: 200, rows: 200_000 };
const NONE: Seed = Seed { clients: 0, rows: 0 };

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let (office, years, nobody) =
        (folder.path().join("office"), folder.path().join("years"), folder.path().join("nobody"));
    office::furnish(&Home::at(&office))?;
    let built = programs::build()?;
    let own = |name, home: &Path| Program::new(name, &built.own, home);
    let own_office = own("Absprache", &office);

    let empty = Program::alone("empty window", &built.empty);
    start::measure("A start, beside an empty Tauri window", [&own_office, &empty], Aims::BESIDE_TAURI)?;
    card::measure(&own_office)?;

    let now = "2026-11-21T20:40:00Z".parse()?;
    sow(&nobody, NONE, now)?;
    let events = sow(&years, MANY, now)?;
    let title = format!("A start with {} clients and {events} events, beside one with none", MANY.clients);
    start::measure(&title, [&own("with years", &years), &own("with nobody", &nobody)], Aims::BESIDE_NOBODY)
}
