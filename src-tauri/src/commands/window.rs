//! The window itself.

use tauri::{AppHandle, Runtime};

use crate::window;

/// The window closes: its page has seen to what was typed.
#[tauri::command]
#[specta::specta]
pub(crate) fn window_done<R: Runtime>(app: AppHandle<R>) {
    window::put_away(&app);
}
