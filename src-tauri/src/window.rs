//! The window: made when it is asked for, so that a hidden start has no web view at all.

use tauri::utils::config::Color;
use tauri::{AppHandle, Manager as _, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tauri_specta::Event as _;

use crate::events::{Go, Place};
use crate::fence::fenced;

/// Its label, as in `capabilities/main.json`.
pub(crate) const MAIN: &str = "main";

/// The paper of the light theme, until the page has painted itself.
const PAPER: Color = Color(250, 248, 245, 255);

/// Brings the window to the front; makes it if there is none.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    show_at(app, None);
}

/// The same, at this screen.
pub(crate) fn show_at<R: Runtime>(app: &AppHandle<R>, place: Option<Place>) {
    let shown = match app.get_webview_window(MAIN) {
        Some(window) => bring_forward(&window).map(|()| {
            if let Some(place) = place {
                go(&window, place);
            }
        }),
        None => open(app, place.as_ref()).map(drop),
    };
    if let Err(error) = shown {
        tracing::error!(%error, "the window cannot be shown");
    }
}

fn open<R: Runtime>(app: &AppHandle<R>, place: Option<&Place>) -> tauri::Result<WebviewWindow<R>> {
    let address = match place {
        None | Some(Place::Today) => "/".to_owned(),
        Some(Place::Client { id }) => format!("/clients/{id}"),
        Some(Place::NewClient) => "/new-client".to_owned(),
    };
    fenced(WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App(address.into())))?
        .title("Absprache")
        .inner_size(1120.0, 780.0)
        .min_inner_size(360.0, 480.0)
        .background_color(PAPER)
        // The page reads what is dropped on it (a vCard) itself.
        .disable_drag_drop_handler()
        .build()
}

fn bring_forward<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

fn go<R: Runtime>(window: &WebviewWindow<R>, place: Place) {
    if let Err(error) = (Go { place }).emit_to(window, MAIN) {
        tracing::warn!(%error, "the window was not told where to go");
    }
}
