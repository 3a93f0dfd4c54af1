//! The keys as an X server gives them, without an app: they bring a window even after a hidden start.

use std::sync::{Mutex, MutexGuard, PoisonError};

use absprache_desk::keys::Keys;
use global_hotkey::hotkey::HotKey;
use global_hotkey::{GlobalHotKeyEvent, GlobalHotKeyManager, HotKeyState};
use tauri::{Runtime, async_runtime};

use crate::capture;
use crate::resident::Resident;

/// Who listens, and to what; nobody before it is needed: it looks for keys twenty times a second.
#[derive(Default)]
pub(crate) struct Keyboard(Mutex<Option<Listening>>);

struct Listening {
    manager: GlobalHotKeyManager,
    keys: HotKey,
}

/// Under Wayland only the desktop itself hears keys that belong to no window.
pub(super) fn is_possible() -> bool {
    std::env::var_os("WAYLAND_DISPLAY").is_none() && std::env::var_os("DISPLAY").is_some()
}

/// The X server may take a moment.
pub(super) fn at_the_keyboard<R: Runtime>(_: &Resident<R>, what: impl FnOnce() + Send + 'static) {
    async_runtime::spawn_blocking(what);
}

pub(super) fn forget<R: Runtime>(resident: &Resident<R>) {
    resident.keyboard.let_go();
}

pub(super) fn grab<R: Runtime>(resident: &Resident<R>, keys: Keys) -> Result<(), Box<dyn std::error::Error>> {
    let keys: HotKey = keys.to_string().parse()?;
    let mut listening = resident.keyboard.listening();
    let manager = let_go(&mut listening).map_or_else(GlobalHotKeyManager::new, Ok)?;
    let with = resident.clone();
    // The first for the whole program stays.
    GlobalHotKeyEvent::set_event_handler(Some(move |event: GlobalHotKeyEvent| {
        if event.state == HotKeyState::Pressed {
            with.errands.want(capture::show);
        }
    }));
    manager.register(keys)?;
    *listening = Some(Listening { manager, keys });
    Ok(())
}

impl Keyboard {
    fn let_go(&self) {
        let_go(&mut self.listening());
    }

    fn listening(&self) -> MutexGuard<'_, Option<Listening>> {
        // Nothing here can be left half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn is_quiet(&self) -> bool {
        self.listening().is_none()
    }
}

/// Listens to no keys any more. The one who did is dropped, or listens to others.
fn let_go(listening: &mut Option<Listening>) -> Option<GlobalHotKeyManager> {
    let Listening { manager, keys } = listening.take()?;
    if let Err(error) = manager.unregister(keys) {
        tracing::warn!(%error, "the keys are still listened to");
    }
    Some(manager)
}
