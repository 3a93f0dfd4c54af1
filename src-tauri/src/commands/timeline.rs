//! What happened with a client.

use absprache_desk::view::timeline::{Timeline, TimelineFilter, TimelineWindow};
use absprache_engine::ids::ClientId;
use tauri::State;

use crate::here::{Answer, Here};

/// A window of a client's timeline, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn timeline(
    here: State<'_, Here>,
    client: ClientId,
    filter: TimelineFilter,
    window: TimelineWindow,
) -> Answer<Timeline> {
    here.ask(move |desk, at| desk.timeline(&client, &filter, window, at.now, at.language)).await
}
