//! Reading the clipboard as another program would, to see what is really on it.

use std::process::Command;
use std::time::Duration;

use super::compositor::Compositor;
use super::display::Display;
use super::trouble::Trouble;
use super::wait::{self, Said};

/// The text on the clipboard of an X11 screen (`xclip`); none if nobody owns it.
///
/// # Errors
/// xclip is missing, or the owner of the clipboard does not answer.
pub fn on_display(display: &Display) -> Result<Option<String>, Trouble> {
    read(display.surroundings().command("xclip").args(["-o", "-selection", "clipboard"]))
}

/// The text on the clipboard of a Wayland compositor (`wl-paste`); none if nobody owns it.
///
/// # Errors
/// wl-paste is missing, or the owner of the clipboard does not answer.
pub fn on_compositor(compositor: &Compositor) -> Result<Option<String>, Trouble> {
    read(compositor.surroundings().command("wl-paste").arg("--no-newline"))
}

fn read(reader: &mut Command) -> Result<Option<String>, Trouble> {
    let Said { status, out, err } = wait::run(reader, Duration::from_secs(10))?;
    if status.success() {
        return Ok(Some(out));
    }
    // xclip: "Error: target STRING not available"; wl-paste: "Nothing is copied", "No selection".
    let empty = ["not available", "Nothing is copied", "No selection"];
    if empty.iter().any(|words| err.contains(words)) {
        return Ok(None);
    }
    Err(Trouble::Refused { command: format!("{reader:?}"), status, said: err })
}
