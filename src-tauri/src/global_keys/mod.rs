//! Keys that open quick capture from anywhere, where the desktop lets a program have such keys.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod x11;

use absprache_desk::keys::Keys;
use absprache_desk::view::capture::{KeysState, KeysView};
use tauri::Runtime;

#[cfg(not(target_os = "linux"))]
use self::elsewhere as platform;
#[cfg(target_os = "linux")]
use self::x11 as platform;
#[cfg(target_os = "linux")]
pub(crate) use self::x11::Keyboard;
use crate::resident::Resident;

/// Listens to these keys from now on, and to no others.
pub(crate) fn listen<R: Runtime>(resident: &Resident<R>, keys: Option<Keys>) -> KeysView {
    let state = match keys {
        _ if !platform::is_possible() => KeysState::NotHere,
        None => {
            platform::forget(resident);
            KeysState::Off
        }
        Some(keys) => match platform::grab(resident, keys) {
            Ok(()) => KeysState::Heard,
            Err(error) => {
                tracing::info!(%error, "the keys belong to another program");
                KeysState::Taken
            }
        },
    };
    KeysView { keys: keys.map(|keys| keys.to_string()), state }
}

/// Listens to the keys that the settings name now, beside what else is done.
pub(crate) fn listen_as_set<R: Runtime>(resident: &Resident<R>) {
    let with = resident.clone();
    platform::at_the_keyboard(resident, move || drop(listen(&with, with.here.capture_keys())));
}
