//! When the program ends, and when it stays without a window.

use std::time::Duration;

use tauri::{AppHandle, Manager as _, Runtime, WebviewWindow, async_runtime};

use crate::autostart;
use crate::resident::Resident;
use crate::window;

/// How often it is looked whether the windows are closed.
const PAUSE: Duration = Duration::from_millis(20);

/// A page that has not kept what was typed after this many looks, two seconds, does not keep the program from ending.
const MOST_LOOKS: u32 = 100;

/// Ends the program as its user wants it. The windows are closed as by hand before: their pages keep what was typed and not sent.
pub(crate) fn end<R: Runtime>(resident: &Resident<R>) {
    for window in windows_of(resident) {
        if let Err(error) = window.close() {
            tracing::warn!(%error, window = window.label(), "it is not closed");
        }
    }
    let resident = resident.clone();
    async_runtime::spawn(async move {
        // Whoever asked for the end has the answer by then.
        tokio::time::sleep(PAUSE).await;
        // Whoever starts it from now on gets a new one, not one that goes.
        let_go(&resident).await;
        for _ in 0..MOST_LOOKS {
            if windows_of(&resident).is_empty() {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
        resident.errands.end();
    });
}

fn windows_of<R: Runtime>(resident: &Resident<R>) -> Vec<WebviewWindow<R>> {
    resident.errands.app().map(|app| app.webview_windows().into_values().collect()).unwrap_or_default()
}

#[cfg(target_os = "linux")]
async fn let_go<R: Runtime>(resident: &Resident<R>) {
    resident.instance.let_go().await;
}

#[cfg(not(target_os = "linux"))]
async fn let_go<R: Runtime>(resident: &Resident<R>) {
    if let Some(app) = resident.errands.app() {
        tauri_plugin_single_instance::destroy(&app);
    }
}

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
        let resident = app.state::<Resident<R>>();
        let broken = resident.here.is_broken();
        if broken || !(started_hidden || autostart::is_set(&app) || has_tray().await) {
            end(&resident);
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
pub(crate) fn with_signals<R: Runtime>(resident: &Resident<R>) {
    let resident = resident.clone();
    async_runtime::spawn(async move {
        match absprache_adapters::signals::asked_to_end() {
            Ok(asked) => {
                asked.await;
                end(&resident);
            }
            Err(error) => tracing::warn!(%error, "a signal would end the program at once"),
        }
    });
}
