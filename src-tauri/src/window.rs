//! The window: made when it is asked for, so that a hidden start has no web view at all.

use absprache_desk::view::place::Place;
use tauri::{AppHandle, Manager as _, Runtime, WebviewWindow};
use tauri_specta::Event as _;

use crate::events::Go;
use crate::{front, page};

/// Its label, as in `capabilities/main.json`.
pub(crate) const MAIN: &str = "main";

/// Brings the window to the front; makes it if there is none.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    present(app, None, None);
}

/// The same, at this screen. `token` is the right to come to the front, where the desktop gave one.
pub(crate) fn show_at<R: Runtime>(app: &AppHandle<R>, place: Place, token: Option<String>) {
    present(app, Some(place), token);
}

/// Closes it, as whoever uses it wanted: a page that listens for that is asked first, and answers by this.
pub(crate) fn put_away<R: Runtime>(app: &AppHandle<R>) {
    let with = app.clone();
    let asked = app.run_on_main_thread(move || {
        if let Some(window) = with.get_webview_window(MAIN)
            && let Err(error) = window.destroy()
        {
            tracing::warn!(%error, "the window stays");
        }
    });
    if let Err(error) = asked {
        tracing::debug!(%error, "the program ends");
    }
}

fn present<R: Runtime>(app: &AppHandle<R>, place: Option<Place>, token: Option<String>) {
    let with = app.clone();
    let presented = app.run_on_main_thread(move || {
        let shown = match with.get_webview_window(MAIN) {
            Some(window) => window.unminimize().map(|()| {
                front::bring(&window, token.as_deref());
                if let Some(place) = place {
                    go(&window, place);
                }
            }),
            None => open(&with, place.as_ref()).map(drop),
        };
        if let Err(error) = shown {
            tracing::error!(%error, "the window cannot be shown");
        }
    });
    if let Err(error) = presented {
        tracing::debug!(%error, "the program ends");
    }
}

fn open<R: Runtime>(app: &AppHandle<R>, place: Option<&Place>) -> tauri::Result<WebviewWindow<R>> {
    let address = match place {
        None | Some(Place::Today) => "/".to_owned(),
        Some(Place::Client { id }) => format!("/clients/{id}"),
        Some(Place::Settings { section: None }) => "/settings".to_owned(),
        Some(Place::Settings { section: Some(section) }) => format!("/settings#{}", section.as_str()),
    };
    page::make(app, MAIN, &address, |window| {
        let window = window.title("Absprache").inner_size(1120.0, 780.0).min_inner_size(360.0, 480.0);
        // Elsewhere the page itself gets what is dropped on it (see `dropped`).
        if cfg!(target_os = "linux") { window } else { window.disable_drag_drop_handler() }
    })
}

fn go<R: Runtime>(window: &WebviewWindow<R>, place: Place) {
    if let Err(error) = (Go { place }).emit_to(window, MAIN) {
        tracing::warn!(%error, "the window was not told where to go");
    }
}
