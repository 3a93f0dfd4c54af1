//! The end of the session in which the program was started without windows.
//!
//! What has windows is ended when their screen goes, by GTK. Without them it would stay behind wherever nobody else ends what was
//! started in a session, and would answer the start of the next one, for a screen that is gone.

use std::env;
use std::error::Error;
use std::io::Read as _;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::thread;

use tauri::Runtime;
use x11rb::connection::Connection as _;

use crate::quit;
use crate::resident::Resident;

/// Ends the program once the screen is gone that is there now. Without one it stays.
pub(crate) fn end_with<R: Runtime>(resident: &Resident<R>) {
    let resident = resident.clone();
    let watch = move || match until_gone() {
        Ok(()) => quit::end(&resident),
        Err(error) => tracing::debug!(%error, "there is no screen to end with"),
    };
    if let Err(error) = thread::Builder::new().name("screen".to_owned()).spawn(watch) {
        tracing::warn!(%error, "the program may outlive its session");
    }
}

/// A line to the screen, on which nothing is asked: it is cut when the screen goes.
fn until_gone() -> Result<(), Box<dyn Error>> {
    match socket() {
        Some(socket) => {
            let mut line = UnixStream::connect(socket)?;
            while line.read(&mut [0; 64]).is_ok_and(|read| read > 0) {}
        }
        None => {
            let (line, _) = x11rb::connect(None)?;
            while line.wait_for_event().is_ok() {}
        }
    }
    Ok(())
}

/// Where the Wayland compositor listens, if there is one. An X server beside it may be started by the first who asks for it.
fn socket() -> Option<PathBuf> {
    let name = PathBuf::from(env::var_os("WAYLAND_DISPLAY")?);
    // A path of its own stands for itself.
    Some(PathBuf::from(env::var_os("XDG_RUNTIME_DIR")?).join(name))
}
