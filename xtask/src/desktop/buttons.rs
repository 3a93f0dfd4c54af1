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

    /// Clicks one of its buttons with the pointer.
    ///
    /// # Errors
    /// There is no notification, or xdotool is missing.
    pub fn press(&mut self, button: Nth, display: &Display) -> Result<(), Trouble> {
        let place = self.until_displayed(display)?;
        let (x, y) = button.within(place);
        display.click(x, y)
    }

    /// The process id of xfce4-notifyd.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}

/// One of several buttons, in the order in which the sender named its actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nth {
    /// Counted from 0.
    pub index: u32,
    /// How many there are, `default` included.
    pub of: u32,
}

impl Nth {
    /// The middle of the button: all have the same width and share the lowest row.
    fn within(self, place: Part) -> (u32, u32) {
        let inner = place.width.saturating_sub(2 * EDGE);
        let x = place.x + EDGE + inner * (2 * self.index + 1) / (2 * self.of.max(1));
        let y = place.y + place.height.saturating_sub(EDGE + BUTTON / 2);
        (x, y)
    }
}

const WINDOW: &str = "xfce4-notifyd";
/// Seen on xfce4-notifyd 0.7 with GTK's own theme: pixels around the contents.
const EDGE: u32 = 14;
/// Likewise: the height of a button.
const BUTTON: u32 = 34;

const TOOL: Duration = Duration::from_secs(20);

/// The server is not on the PATH; its folder carries the name of the processor.
const FIND_AND_RUN: &str = "exec /usr/lib/*/xfce4/notifyd/xfce4-notifyd";
