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
        self.service.until("a notification on the screen", TOOL, |_| laid_out(display))
    }

    /// Clicks one of its buttons with the pointer, counted from 0 in the order the sender named its actions.
    ///
    /// # Errors
    /// There is no notification with so many buttons, or a tool is missing.
    pub fn press(&mut self, index: usize, display: &Display) -> Result<(), Trouble> {
        let (x, y) = self.service.until(&format!("button {index} on the screen"), TOOL, |_| {
            // The window may still grow, so its place is as fresh as its picture.
            let Some(place) = laid_out(display)? else { return Ok(None) };
            let row = Part { y: place.y + place.height - EDGE - BELOW_LABELS, height: 1, ..place };
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

/// A window of one pixel has not been laid out yet.
fn laid_out(display: &Display) -> Result<Option<Part>, Trouble> {
    Ok(display.window(WINDOW)?.filter(|place| place.height > EDGE + BUTTON))
}

/// Each button stands between two thin dark lines. Its face is no mark: under the pointer it grows lighter.
fn middles_of_buttons(row: &[u8]) -> Vec<u32> {
    // Lines have about 200, the darkest face 234. The frame of the window stands at both ends of the row.
    let end = u32::try_from(row.len()).unwrap_or(u32::MAX).saturating_sub(EDGE / 2);
    let inside = (0_u32..).zip(row).filter(|(x, _)| (EDGE / 2..end).contains(x));
    let lines: Vec<u32> = inside.filter(|(_, grey)| **grey < 218).map(|(x, _)| x).collect();
    lines.chunks_exact(2).map(|pair| pair.iter().sum::<u32>() / 2).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_are_found_between_their_lines_also_under_the_pointer() {
        let (line, face, lit, white) = ([202], [236; 60], [252; 60], 255);
        let row = [
            &[74, white, white, white, white, white, white, white, white, 249][..],
            &[&line[..], &face, &line, &[249, white, 249], &line, &lit, &line].concat(),
            &[249, white, white, white, white, white, white, white, white, 74],
        ]
        .concat();
        assert_eq!(middles_of_buttons(&row), [10 + 30, 10 + 65 + 30]);
    }
}
