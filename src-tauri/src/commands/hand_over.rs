//! The rules on their way to the client: a person sends them.

use absprache_desk::view::hand_over::HandOver;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::Told;
use absprache_engine::ids::ClientId;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_opener::OpenerExt as _;

use crate::here::{Answer, Here};

/// The rules as a message.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hand_over(here: State<'_, Here>, client: ClientId) -> Answer<HandOver> {
    here.ask(move |desk, _| desk.hand_over(&client)).await
}

/// Puts that message on the clipboard; the event `Copied` tells what came of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_hand_over(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    here.ask(move |desk, _| desk.copy_hand_over(&client)).await
}

/// Begins the message in the system's mail program, where a person sends it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_mail<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    client: ClientId,
) -> Answer<()> {
    let (mailto, language) =
        here.ask(move |desk, at| desk.hand_over(&client).map(|message| (message.mailto(), at.language))).await?;
    app.opener().open_url(mailto, None::<&str>).map_err(|error| {
        let args = [("system", &*error.to_string())];
        Problem::from(Told::of(language, "window-no-mail-program", &args))
    })
}
