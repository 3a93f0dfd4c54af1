//! Keys that open quick capture from anywhere, where the desktop lets a program have such keys.

use absprache_desk::keys::Keys;
use absprache_desk::view::capture::{KeysState, KeysView};
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_global_shortcut::{Builder, GlobalShortcut, GlobalShortcutExt as _, ShortcutState};

use crate::capture;

/// Listens to these keys from now on, and to no others.
pub(crate) fn listen<R: Runtime>(app: &AppHandle<R>, keys: Option<Keys>) -> KeysView {
    let state = match keys {
        _ if !is_possible() => KeysState::NotHere,
        None => forget(app),
        Some(keys) => grab(app, keys),
    };
    KeysView { keys: keys.map(|keys| keys.to_string()), state }
}

/// Under Wayland only the desktop itself hears keys that belong to no window.
fn is_possible() -> bool {
    !cfg!(target_os = "linux") || std::env::var_os("WAYLAND_DISPLAY").is_none()
}

fn forget<R: Runtime>(app: &AppHandle<R>) -> KeysState {
    if let Some(listening) = app.try_state::<GlobalShortcut<R>>()
        && let Err(error) = listening.unregister_all()
    {
        tracing::warn!(%error, "the keys are still listened to");
    }
    KeysState::Off
}

fn grab<R: Runtime>(app: &AppHandle<R>, keys: Keys) -> KeysState {
    let listening = match app.try_state::<GlobalShortcut<R>>() {
        Some(_) => {
            forget(app);
            Ok(())
        }
        // Not before it is needed: it looks for keys twenty times a second.
        None => app.plugin(Builder::new().build()).map_err(Into::into),
    };
    let grabbed = listening.and_then(|()| {
        app.global_shortcut().on_shortcut(keys.to_string().as_str(), |app, _, event| {
            if event.state == ShortcutState::Pressed {
                capture::show(app);
            }
        })
    });
    match grabbed {
        Ok(()) => KeysState::Heard,
        Err(error) => {
            tracing::info!(%error, "the keys belong to another program");
            KeysState::Taken
        }
    }
}
