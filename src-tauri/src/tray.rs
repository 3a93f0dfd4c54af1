//! The icon in the tray: whether the office is open, a pause, the window, the end.

use tauri::image::Image;
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Runtime};

use crate::window;

const OPEN: &str = "open";
const QUIT: &str = "quit";

/// Puts it up. Without a tray on the desktop nothing is seen of it.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let open = MenuItem::with_id(app, OPEN, "Absprache öffnen", true, None::<&str>)?;
    let quit = MenuItem::with_id(app, QUIT, "Beenden", true, None::<&str>)?;
    TrayIconBuilder::with_id("tray")
        .icon(Image::from_bytes(include_bytes!("../icons/tray-open.png"))?)
        .menu(&Menu::with_items(app, &[&open, &quit])?)
        .on_menu_event(|app, event| match event.id().as_ref() {
            OPEN => window::show(app),
            QUIT => app.exit(0),
            _ => {}
        })
        .build(app)?;
    Ok(())
}

/// Tells it how things stand.
pub(crate) fn look<R: Runtime>(_app: &AppHandle<R>) {}
