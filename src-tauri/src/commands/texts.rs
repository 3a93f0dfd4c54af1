//! Suggested texts in the user's own words.

use absprache_desk::view::texts::{TextAt, TextLook, TextPage, TextsView};
use absprache_engine::ids::ClientId;
use absprache_engine::wording::Speech;
use tauri::State;

use crate::here::{Answer, Here};
use crate::problem::InWords as _;

/// All texts in one way of speaking, as they are said to a client or to everybody.
#[tauri::command]
#[specta::specta]
pub(crate) async fn texts(
    here: State<'_, Here>,
    speech: Speech,
    client: Option<ClientId>,
) -> Answer<TextsView> {
    here.ask(move |desk, at| desk.texts(client.as_ref(), speech, at.language)).await
}

/// One of them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn text(here: State<'_, Here>, at: TextAt) -> Answer<TextPage> {
    here.ask(move |desk, now| desk.text(at.client.as_ref(), at.id(), now.language)).await
}

/// What becomes of it as it is typed; of nothing typed, what the program says.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_at_text(
    here: State<'_, Here>,
    at: TextAt,
    typed: Option<String>,
) -> Answer<TextLook> {
    here.ask(move |desk, now| {
        desk.look_at_text(at.client.as_ref(), at.id(), typed.as_deref(), now.language, now.now)
    })
    .await
}

/// Says it in these words from now on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_text(here: State<'_, Here>, at: TextAt, typed: String) -> Answer<TextPage> {
    here.change(move |desk, now| {
        let (client, id) = (at.client.as_ref(), at.id());
        desk.keep_text(client, id, &typed).map_err(|fault| fault.in_words(now.language))?;
        desk.text(client, id, now.language).map_err(|trouble| trouble.in_words(now.language))
    })
    .await
}

/// Says it as before.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reset_text(here: State<'_, Here>, at: TextAt) -> Answer<TextPage> {
    here.change(move |desk, now| {
        desk.put_text_back(at.client.as_ref(), at.id())?;
        desk.text(at.client.as_ref(), at.id(), now.language)
    })
    .await
}
