//! Reading the clipboard as another program would.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use thiserror::Error;

/// The way the clipboard is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    /// arboard reads through a third party: a Wayland compositor with data control, Windows, macOS.
    ThirdParty,
    /// An X server, or XWayland. arboard answers itself while it owns the clipboard, which proves nothing:
    /// another connection has to ask.
    #[cfg(target_os = "linux")]
    X11,
}

impl Route {
    /// The way arboard would take now.
    #[cfg(target_os = "linux")]
    pub(super) fn present() -> Self {
        // The same two questions in the same order as arboard 3.7 asks them.
        let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some();
        if wayland && wl_clipboard_rs::utils::is_primary_selection_supported().is_ok() {
            Self::ThirdParty
        } else {
            Self::X11
        }
    }

    /// The way arboard would take now.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn present() -> Self {
        Self::ThirdParty
    }
}

/// Why the clipboard could not be read.
#[derive(Debug, Error)]
pub(super) enum Unreadable {
    /// Reading failed.
    #[error("reading the clipboard back: {0}")]
    Failed(String),
    /// Its owner does not answer.
    #[error("reading the clipboard back took too long")]
    Late,
}

/// The text on the clipboard; none if there is no text on it.
pub(super) fn read_back(route: Route) -> Result<Option<String>, Unreadable> {
    let (tell, told) = channel();
    // By a thread that may be left behind: if a foreign owner never answers, a read through a compositor never
    // ends.
    thread::Builder::new()
        .name("clipboard-reader".to_owned())
        .spawn(move || {
            // Nobody listens any more if it took too long.
            let _ = tell.send(read(route));
        })
        .map_err(|error| Unreadable::Failed(error.to_string()))?;
    told.recv_timeout(LIMIT).unwrap_or(Err(Unreadable::Late))
}

/// Longer, and the copy would not have felt like one.
const LIMIT: Duration = Duration::from_millis(500);

fn read(route: Route) -> Result<Option<String>, Unreadable> {
    match route {
        Route::ThirdParty => match arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text()) {
            Ok(text) => Ok(Some(text)),
            Err(arboard::Error::ContentNotAvailable) => Ok(None),
            Err(error) => Err(Unreadable::Failed(error.to_string())),
        },
        #[cfg(target_os = "linux")]
        Route::X11 => super::x11::read(LIMIT).map_err(|error| Unreadable::Failed(error.to_string())),
    }
}
