//! Quick capture: contacts that are written down by hand, and the keys that open it.

use absprache_desk::trouble::Trouble;
use absprache_desk::view::capture::{CaptureForm, Captured, KeysView, Whom};
use tauri::{AppHandle, Runtime, State};

use crate::here::{Answer, Here};
use crate::{capture as window, global_keys};

/// Everybody a contact can be with, those of the newest contacts first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn whom(here: State<'_, Here>) -> Answer<Vec<Whom>> {
    here.ask(|desk, _| Ok::<_, Trouble>(desk.whom())).await
}

/// Writes a contact down and says what comes of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn capture(here: State<'_, Here>, form: CaptureForm) -> Answer<Captured> {
    here.change(move |desk, at| desk.capture(&form, at.now, at.language)).await
}

/// The small window is not needed any more.
#[tauri::command]
#[specta::specta]
pub(crate) fn capture_done<R: Runtime>(app: AppHandle<R>) {
    window::put_away(&app);
}

/// The keys that open it from anywhere, and whether they are heard.
#[tauri::command]
#[specta::specta]
pub(crate) async fn capture_keys<R: Runtime>(app: AppHandle<R>, here: State<'_, Here>) -> Answer<KeysView> {
    let keys = here.ask(|desk, _| Ok::<_, Trouble>(desk.capture_keys())).await?;
    Ok(global_keys::listen(&app, keys))
}

/// Takes other keys, or none. What another program has is not taken.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_capture_keys<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    keys: Option<String>,
) -> Answer<KeysView> {
    let keys = here.ask(move |_, _| keys.as_deref().map(str::parse).transpose()).await?;
    let view = global_keys::listen(&app, keys);
    here.change(move |desk, _| desk.set_capture_keys(keys)).await?;
    Ok(view)
}
