//! The rules as a message that a person sends.

use absprache_desk::view::hand_over::HandOver;
use absprache_engine::ids::ClientId;
use tauri::State;

use crate::here::{Answer, Here};
use crate::mail;

/// The message.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hand_over(here: State<'_, Here>, client: ClientId) -> Answer<HandOver> {
    here.ask(move |desk, _| desk.hand_over(&client)).await
}

/// Puts it on the clipboard. What came of it is told by an event.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_hand_over(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    here.ask(move |desk, _| desk.copy_hand_over(&client)).await
}

/// Begins it in the system's mail program. A person sends it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_mail(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    let (address, language) = here
        .ask(move |desk, at| desk.hand_over(&client).map(|message| (message.mailto(), at.language)))
        .await?;
    mail::begin(&address, language)
}
