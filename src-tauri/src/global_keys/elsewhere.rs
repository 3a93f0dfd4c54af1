//! The keys where Tauri's plugin hears them: on Windows and macOS.

use absprache_desk::keys::Keys;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_global_shortcut::{Builder, GlobalShortcut, GlobalShortcutExt as _, ShortcutState};

use crate::capture;
use crate::resident::Resident;

pub(super) fn is_possible() -> bool {
    true
}

/// The keyboard belongs to the window's thread.
pub(super) fn at_the_keyboard<R: Runtime>(resident: &Resident<R>, what: impl FnOnce() + Send + 'static) {
    resident.errands.want(move |app| {
        if let Err(error) = app.run_on_main_thread(what) {
            tracing::warn!(%error, "the keys are those of before");
        }
    });
}

pub(super) fn forget<R: Runtime>(resident: &Resident<R>) {
    if let Some(app) = resident.errands.app() {
        let_go(&app);
    }
}

pub(super) fn grab<R: Runtime>(resident: &Resident<R>, keys: Keys) -> Result<(), Box<dyn std::error::Error>> {
    let app = resident.errands.app().ok_or("there is no app")?;
    if app.try_state::<GlobalShortcut<R>>().is_some() {
        let_go(&app);
    } else {
        // Not before it is needed.
        app.plugin(Builder::new().build())?;
    }
    app.global_shortcut().on_shortcut(keys.to_string().as_str(), |app, _, event| {
        if event.state == ShortcutState::Pressed {
            capture::show(app);
        }
    })?;
    Ok(())
}

fn let_go<R: Runtime>(app: &AppHandle<R>) {
    if let Some(listening) = app.try_state::<GlobalShortcut<R>>()
        && let Err(error) = listening.unregister_all()
    {
        tracing::warn!(%error, "the keys are still listened to");
    }
}
