//! The clients on file, and what is agreed with them.

use absprache_desk::use_cases::record_agreement::Request;
use absprache_desk::view::client_page::{ClientLine, ClientPage, StandingView};
use absprache_engine::agreement::Means;
use absprache_engine::ids::ClientId;
use chrono::NaiveDate;
use tauri::State;

use crate::here::{Answer, Here};
use crate::problem::{InWords as _, of_step};

/// All clients, with what is wrong with those whose files are broken.
#[tauri::command]
#[specta::specta]
pub(crate) async fn clients(here: State<'_, Here>) -> Answer<Vec<ClientLine>> {
    here.ask(|desk, at| desk.client_lines(at.now, at.language)).await
}

/// All about one of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn client(here: State<'_, Here>, id: ClientId) -> Answer<ClientPage> {
    here.ask(move |desk, at| desk.client_page(&id, at.now, at.language)).await
}

/// Freezes what was agreed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn record_agreement(
    here: State<'_, Here>,
    client: ClientId,
    on: NaiveDate,
    means: Means,
    by: String,
) -> Answer<StandingView> {
    here.change(move |desk, at| {
        let request = Request { client: client.clone(), on, means, by };
        desk.record_agreement(&request, at.now)
            .map_err(|fault| of_step(&fault, at.language, desk.channels()))?;
        desk.standing(&client, at.now, at.language).map_err(|trouble| trouble.in_words(at.language))
    })
    .await
}

/// The work with a client ends.
#[tauri::command]
#[specta::specta]
pub(crate) async fn end_engagement(here: State<'_, Here>, id: ClientId, on: NaiveDate) -> Answer<()> {
    here.change(move |desk, at| desk.end_engagement(&id, on, at.now)).await
}

/// It goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn resume_engagement(here: State<'_, Here>, id: ClientId) -> Answer<()> {
    here.change(move |desk, at| desk.resume_engagement(&id, at.now)).await
}
