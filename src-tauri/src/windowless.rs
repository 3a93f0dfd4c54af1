//! The time without windows. On Linux what makes them, GTK and with it OpenGL and the way to screen readers, is not started before
//! somebody wants to see one: a hidden start runs all day (`docs/decisions/0018-hidden-start.md`).

use std::error::Error;

use absprache_adapters::program::{Asks, Settings};
use absprache_adapters::store::Home;
use tauri::{Runtime, async_runtime};

use crate::args::Wanted;
use crate::errands::Turn;
use crate::instance::Start;
use crate::resident::Resident;
use crate::{asked_again, begin, session};

/// Begins what goes on from the start to the end, and stays until windows can be made, or until the end. To be called on the main
/// thread, which is GTK's from then on.
pub(crate) fn stay<R: Runtime>(
    resident: &Resident<R>,
    home: Home,
    settings: Settings,
    asks: Asks,
    wanted: &Wanted,
) -> Result<Turn, Box<dyn Error>> {
    let with = resident.clone();
    let asked = move |words: Vec<String>| asked_again(&with, &words);
    if async_runtime::block_on(resident.instance.take(asked))? == Start::HandedOver {
        return Ok(Turn::End);
    }
    match wanted {
        // Without a screen Tauri would panic.
        Wanted::Window | Wanted::Link(_) => gtk::init()?,
        Wanted::Nothing => session::end_with(resident),
        Wanted::End => {}
    }
    begin(resident, home, settings, asks, wanted)?;
    while resident.errands.wait() == Turn::Open {
        match gtk::init() {
            Ok(()) => return Ok(Turn::Open),
            Err(error) => {
                tracing::error!(%error, "no window can be shown");
                resident.errands.give_up();
            }
        }
    }
    resident.running.end();
    Ok(Turn::End)
}
