//! A notification server that shows actions as buttons.

use std::time::Duration;

use super::bus::Bus;
use super::display::{Display, Part};
use super::service::Service;
use super::surroundings::env_for;
use super::trouble::Trouble;
use super::wait;

/// A running xfce4-notifyd. It shows `default` as a button like any other.
#[derive(Debug)]
pub struct Buttons {
    service: Service,
}

impl Buttons {
    /// On this bus and screen.
    ///
    /// # Errors
    /// xfce4-notifyd is missing, or does not take over notifications.
    pub fn start(bus: &Bus, display: &Display) -> Result<Self, Trouble> {
        // GTK would otherwise look for an accessibility bus and a settings service.
        let surroundings =
            env_for(bus, display)?.with("NO_AT_BRIDGE", "1").with("GSETTINGS_BACKEND", "memory");
        let mut service = Service::start(&surroundings, "sh", ["-c", FIND_AND_RUN])?;
        service.until("xfce4-notifyd taking over notifications", TOOL, |_| {
            let mut ask = surroundings.command("dbus-send");
            ask.args(["--session", "--print-reply", "--dest=org.freedesktop.Notifications"]);
            ask.args([
                "/org/freedesktop/Notifications",
                "org.freedesktop.Notifications.GetServerInformation",
            ]);
            Ok(wait::run(&mut ask, TOOL)?.status.success().then_some(()))
        })?;
        Ok(Self { service })
    }

    /// Where the one notification on the screen is.
    ///
    /// # Errors
    /// Late: there is none.
    pub fn until_displayed(&mut self, display: &Display) -> Result<Part, Trouble> {
        self.service.until("a notification on the screen", TOOL, |_| {
            let place = display.window(WINDOW)?;
            // A window of one pixel has not been laid out yet.
            Ok(place.filter(|place| place.height > EDGE + BUTTON))
        })
    }

    /// Clicks one of its buttons with the pointer, counted from 0 in the order the sender named its actions.
    ///
    /// # Errors
    /// There is no notification with so many buttons, or a tool is missing.
    pub fn press(&mut self, index: usize, display: &Display) -> Result<(), Trouble> {
        let place = self.until_displayed(display)?;
        let row = Part { y: place.y + place.height.saturating_sub(EDGE + BELOW_LABELS), height: 1, ..place };
        let (x, y) = self.service.until(&format!("button {index} on the screen"), TOOL, |_| {
            let middle = middles_of_buttons(&display.greys(row)?).get(index).copied();
            Ok(middle.map(|middle| (row.x + middle, row.y)))
        })?;
        display.click(x, y)
    }

    /// The process id of xfce4-notifyd.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}

/// Buttons are light grey on white. The frame of the window, a few pixels wide, is no button.
fn middles_of_buttons(row: &[u8]) -> Vec<u32> {
    // Buttons have about 235, their shadows at least 249.
    let is_button = |grey: &u8| *grey < 245;
    let mut middles = Vec::new();
    let mut from = 0;
    for run in row.chunk_by(|a, b| is_button(a) == is_button(b)) {
        let width = u32::try_from(run.len()).unwrap_or(u32::MAX);
        if width > EDGE && run.first().is_some_and(is_button) {
            middles.push(from + width / 2);
        }
        from += width;
    }
    middles
}

const WINDOW: &str = "xfce4-notifyd";
/// Seen on xfce4-notifyd 0.7 with GTK's own theme: pixels around the contents.
const EDGE: u32 = 14;
/// Likewise: the height of a button.
const BUTTON: u32 = 34;
/// Upwards from the lower end of the buttons: still inside them, and below the letters.
const BELOW_LABELS: u32 = 5;

const TOOL: Duration = Duration::from_secs(20);

/// The server is not on the PATH; its folder carries the name of the processor.
const FIND_AND_RUN: &str = "exec /usr/lib/*/xfce4/notifyd/xfce4-notifyd";
