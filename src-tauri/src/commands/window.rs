//! The window itself.

use tauri::{AppHandle, Runtime, State};

use crate::typed::Typed;
use crate::window;

/// The window closes: its page has seen to what was typed, and hands over what waits to be saved.
#[tauri::command]
#[specta::specta]
pub(crate) fn window_done<R: Runtime>(app: AppHandle<R>, held: State<'_, Typed>, typed: Option<String>) {
    held.keep(typed);
    window::put_away(&app);
}

/// What was handed over when the window was closed, for the page that opens it again.
#[tauri::command]
#[specta::specta]
pub(crate) fn typed(held: State<'_, Typed>) -> Option<String> {
    held.take()
}
