//! Events of calendars that are with a client because I say so.

use absprache_desk::calendar::SeriesId;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::assign::AssignView;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::Told;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use tauri::State;

use crate::here::{Answer, Here};

/// Events to come that are with nobody on file, and those of which I said whom they are with.
#[tauri::command]
#[specta::specta]
pub(crate) async fn events_to_assign(here: State<'_, Here>) -> Answer<AssignView> {
    here.ask(|desk, at| Ok::<_, Trouble>(desk.events_to_assign(at.now, at.language))).await
}

/// This event is with that client, each time it takes place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn assign_event(here: State<'_, Here>, series: String, client: ClientId) -> Answer<()> {
    let series = event(&series, here.language())?;
    here.change(move |desk, _| desk.assign(series, &client)).await
}

/// It is with whoever its addresses and its tag say.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unassign_event(here: State<'_, Here>, series: String) -> Answer<()> {
    let series = event(&series, here.language())?;
    here.change(move |desk, _| desk.unassign(series).map(drop)).await
}

fn event(series: &str, language: Language) -> Answer<SeriesId> {
    series.parse().map_err(|_no_id| not_assigned(language))
}

/// What the page names is no event.
pub(crate) fn not_assigned(language: Language) -> Problem {
    Problem { advice: None, ..Told::of(language, "error-event-not-assigned", &[]).into() }
}
