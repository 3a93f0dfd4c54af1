//! Brings a window to the front, which every desktop allows in its own way.

use tauri::{Runtime, WebviewWindow};

/// Shows a window and asks for the focus; `token` is the right to it, where the desktop gave one. To be called on the main
/// thread.
#[cfg(target_os = "linux")]
pub(crate) fn bring<R: Runtime>(window: &WebviewWindow<R>, token: Option<&str>) {
    use gtk::prelude::{GtkWindowExt as _, WidgetExt as _};

    let Ok(widget) = window.gtk_window() else { return };
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some();
    // A window that is there already gets no focus on Wayland without a token; one that is mapped anew does (seen on
    // Mutter, KWin and sway).
    if wayland && token.is_none() && widget.is_visible() && !widget.is_active() {
        widget.hide();
    }
    if let Some(token) = token {
        widget.set_startup_id(token);
    }
    widget.show_all();
    widget.present_with_time(0);
}

/// Shows a window and asks for the focus.
#[cfg(not(target_os = "linux"))]
pub(crate) fn bring<R: Runtime>(window: &WebviewWindow<R>, _: Option<&str>) {
    if let Err(error) = window.show().and_then(|()| window.set_focus()) {
        tracing::warn!(%error, window = window.label(), "it does not come to the front");
    }
}
