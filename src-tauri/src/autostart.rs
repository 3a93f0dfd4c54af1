//! Absprache begins with the session, without a window.

use absprache_desk::view::problem::Problem;
use absprache_desk::words::Told;
use absprache_engine::tone::Language;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_autostart::AutoLaunchManager;

/// Sees to it, or leaves it.
pub(crate) fn set<R: Runtime>(app: &AppHandle<R>, wanted: bool, language: Language) -> Result<(), Problem> {
    let Some(login) = app.try_state::<AutoLaunchManager>() else { return Ok(()) };
    if login.is_enabled().is_ok_and(|is| is == wanted) {
        return Ok(());
    }
    let set = if wanted { login.enable() } else { login.disable() };
    set.map_err(|error| {
        tracing::warn!(%error, wanted, "autostart");
        Problem::from(Told::of(language, "window-autostart", &[])).at("autostart")
    })
}

/// Whether it does.
pub(crate) fn is_set<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.try_state::<AutoLaunchManager>().is_some_and(|login| login.is_enabled().unwrap_or(false))
}
