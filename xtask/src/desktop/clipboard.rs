//! Reading the clipboard as another program would, to see what is really on it.

use std::fs;
use std::process::Command;
use std::time::Duration;

use super::compositor::Compositor;
use super::display::Display;
use super::service::Service;
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

/// Copies a text on an X11 screen, as another program would. It can be pasted while the answer lives.
///
/// # Errors
/// xclip is missing, or does not take over the clipboard.
pub fn offer_on_display(display: &Display, text: &str) -> Result<Service, Trouble> {
    let file = display.surroundings().home().join("copied.txt");
    fs::write(&file, text).map_err(Trouble::file("the text to copy"))?;
    // `-quiet` keeps it in the foreground, where it ends with its guard.
    let args =
        ["-quiet".as_ref(), "-selection".as_ref(), "clipboard".as_ref(), "-i".as_ref(), file.as_os_str()];
    let mut xclip = Service::start(display.surroundings(), "xclip", args)?;
    xclip.until("the text on the clipboard", Duration::from_secs(20), |_| {
        Ok((on_display(display)?.as_deref() == Some(text)).then_some(()))
    })?;
    Ok(xclip)
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
