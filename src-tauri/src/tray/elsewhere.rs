//! The icon where Tauri shows it: on Windows and macOS.

use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Runtime};

use super::chosen;
use super::face::{Face, Kind};
use crate::resident::Resident;

const TRAY: &str = "tray";

/// Puts the icon up.
pub(super) fn raise<R: Runtime>(resident: &Resident<R>) {
    let with = resident.clone();
    resident.errands.want(move |app| {
        let Some(face) = with.tray.face() else { return };
        if let Err(error) = build(app, &face, with) {
            tracing::error!(%error, "there is no icon in the tray");
        }
    });
}

fn build<R: Runtime>(app: &AppHandle<R>, face: &Face, resident: Resident<R>) -> tauri::Result<()> {
    TrayIconBuilder::with_id(TRAY)
        .icon(face.picture()?)
        .tooltip(&face.tooltip)
        .menu(&menu(app, face)?)
        .on_menu_event(move |_, event| {
            if let Ok(number) = event.id().as_ref().parse() {
                chosen(&resident, number);
            }
        })
        .build(app)?;
    Ok(())
}

/// Draws it anew.
pub(super) async fn draw<R: Runtime>(resident: &Resident<R>) {
    let Some((app, face)) = resident.errands.app().zip(resident.tray.face()) else { return };
    if let Some(tray) = app.tray_by_id(TRAY)
        && let Err(error) = put_on(&app, &tray, &face)
    {
        tracing::warn!(%error, "the tray shows what was");
    }
}

fn put_on<R: Runtime>(app: &AppHandle<R>, tray: &TrayIcon<R>, face: &Face) -> tauri::Result<()> {
    tray.set_menu(Some(menu(app, face)?))?;
    tray.set_tooltip(Some(&face.tooltip))?;
    tray.set_icon(Some(face.picture()?))
}

fn menu<R: Runtime>(app: &AppHandle<R>, face: &Face) -> tauri::Result<Menu<R>> {
    let menu = Menu::new(app)?;
    for entry in &face.entries {
        let id = entry.number.to_string();
        match &entry.kind {
            Kind::Line => menu.append(&PredefinedMenuItem::separator(app)?)?,
            Kind::Sentence(words) => menu.append(&MenuItem::with_id(app, id, words, false, None::<&str>)?)?,
            Kind::Choice(_, words) => menu.append(&MenuItem::with_id(app, id, words, true, None::<&str>)?)?,
        }
    }
    Ok(menu)
}
