//! Quick capture: a small window in which a contact is written down by hand, from anywhere.
//!
//! It is made when it is asked for and done away with afterwards; the desktop gives the focus back to where it was.

use tauri::{AppHandle, Manager as _, Runtime};

use crate::{front, page};

/// Its label, as in `capabilities/capture.json`.
pub(crate) const CAPTURE: &str = "capture";

/// Brings it to the front.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    on_main_thread(app, |app| {
        let window = match app.get_webview_window(CAPTURE) {
            Some(window) => Ok(window),
            None => page::make(app, CAPTURE, "/capture", |window| {
                window
                    .title("Absprache")
                    .inner_size(480.0, 660.0)
                    .min_inner_size(320.0, 320.0)
                    .center()
                    .always_on_top(true)
                    .skip_taskbar(true)
                    .disable_drag_drop_handler()
            }),
        };
        match window {
            Ok(window) => front::bring(&window, None),
            Err(error) => tracing::error!(%error, "there is no window for a contact"),
        }
    });
}

/// Does away with it.
pub(crate) fn put_away<R: Runtime>(app: &AppHandle<R>) {
    on_main_thread(app, |app| {
        if let Some(window) = app.get_webview_window(CAPTURE)
            && let Err(error) = window.destroy()
        {
            tracing::warn!(%error, "the window stays");
        }
    });
}

fn on_main_thread<R: Runtime>(app: &AppHandle<R>, what: impl FnOnce(&AppHandle<R>) + Send + 'static) {
    let with = app.clone();
    if let Err(error) = app.run_on_main_thread(move || what(&with)) {
        tracing::debug!(%error, "the program ends");
    }
}
