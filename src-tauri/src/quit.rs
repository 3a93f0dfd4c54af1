//! When the program ends, and when it stays without a window.

use tauri::{AppHandle, Manager as _, Runtime, async_runtime};

use crate::autostart;
use crate::here::Here;
use crate::window;

/// The window was closed. The program is there to tell of contacts while nobody looks at it, so it stays, if there is a
/// way back to it: an icon in the tray. On a desktop without one it ends like any other program, unless the user had it
/// started without a window, at every login or by hand: then starting it once more brings the window back.
pub(crate) fn window_closed<R: Runtime>(app: &AppHandle<R>, started_hidden: bool) {
    let app = app.clone();
    async_runtime::spawn(async move {
        // Opened again meanwhile.
        if app.get_webview_window(window::MAIN).is_some() {
            return;
        }
        let broken = app.state::<Here>().is_broken();
        if broken || !(started_hidden || autostart::is_set(&app) || has_tray().await) {
            app.exit(0);
        }
    });
}

/// Whether the desktop shows icons of programs without a window (KDE's StatusNotifier specification, which all use).
#[cfg(target_os = "linux")]
async fn has_tray() -> bool {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    let asked = async {
        let bus = zbus::Connection::session().await?;
        let bus = zbus::fdo::DBusProxy::new(&bus).await?;
        Ok::<_, zbus::Error>(bus.name_has_owner(WATCHER.try_into()?).await?)
    };
    asked.await.unwrap_or(false)
}

#[cfg(not(target_os = "linux"))]
async fn has_tray() -> bool {
    true
}

/// Asked to end from outside: Ctrl+C, the end of the session, or of the terminal it was started from.
#[cfg(unix)]
pub(crate) fn with_signals<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    async_runtime::spawn(async move {
        match absprache_adapters::signals::asked_to_end() {
            Ok(asked) => {
                asked.await;
                app.exit(0);
            }
            Err(error) => tracing::warn!(%error, "a signal would end the program at once"),
        }
    });
}
