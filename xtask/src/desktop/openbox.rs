//! A window manager, for programs that need focus on an X11 screen.

use std::time::Duration;

use super::display::Display;
use super::service::Service;
use super::trouble::Trouble;
use super::wait;

/// A running openbox.
#[derive(Debug)]
pub struct Openbox {
    service: Service,
}

impl Openbox {
    /// Manages the windows of this screen.
    ///
    /// # Errors
    /// openbox is missing or does not take over the screen.
    pub fn start(display: &Display) -> Result<Self, Trouble> {
        let mut service = Service::start(display.surroundings(), "openbox", ["--sm-disable"])?;
        service.until("openbox managing the screen", Duration::from_secs(20), |_| {
            // xdotool asks the window manager for its desktops and fails without one.
            let mut ask = display.surroundings().command("xdotool");
            let said = wait::run(ask.arg("get_num_desktops"), Duration::from_secs(10))?;
            Ok(said.status.success().then_some(()))
        })?;
        Ok(Self { service })
    }

    /// The process id of openbox.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}
