//! The window of the program as it is handed out, on a screen without a monitor and a bus of its own: a start beside the
//! least that Tauri can show, and the reply card after a click on a popup.

mod card;
#[path = "../bus/office.rs"]
#[expect(dead_code, reason = "the clock that is moved by hand is for the other benchmark")]
mod office;
mod programs;
mod screen;
mod start;
mod started;

use absprache_adapters::store::Home;
use absprache_benches::Failure;

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    office::furnish(&Home::at(folder.path()))?;
    let programs = programs::build(folder.path())?;
    start::measure(&programs)?;
    card::measure(&programs.own)
}
