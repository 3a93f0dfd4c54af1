//! A real file is dragged from another program's window onto this one.

use std::fs;
use std::time::Duration;

use thirtyfour::prelude::*;
use xtask::desktop::wait::Stopwatch;
use xtask::desktop::{Display, Openbox, Part, Service, Surroundings, Trouble};

use super::hands::{Hands, button, field, words};
use super::seen::{SOON, Tested, Window};
use crate::journeys::house::{Desktop, House, SATURDAY};

const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weber;Jonas;;;\r\nFN:Jonas Weber\r\nORG:Weber AG;\r\n\
    EMAIL;TYPE=WORK:jonas@example.org\r\nEND:VCARD\r\n";

#[tokio::test]
async fn a_visiting_card_dropped_on_any_screen_fills_the_form_of_a_new_client() -> Tested {
    let desktop = Desktop::start()?;
    // Programs find the window under a pointer by what the manager says of it.
    let _manager = Openbox::start(&desktop.display)?;
    let house = House::with_anna(&desktop.around)?;
    let file = desktop.around.home().join("Jonas Weber.vcf");
    fs::write(&file, CARD)?;
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    let mut hands = Hands::at(&window);
    let folder = Folder::open(&desktop.around, &file.to_string_lossy())?;
    for (address, heading) in [("/", "Samstag"), ("/new-client", "Neuer Kunde")] {
        window.page.goto(format!("tauri://localhost{address}")).await?;
        window.find(By::XPath(format!("//h1[contains(., '{heading}')]"))).await?;
        folder.drag_onto(&window, &desktop.display).await?;
        window.until_heading("Neuer Kunde").await?;
        window.until_value(field("Kunde"), "Weber AG").await?;
        window.until_value(field("Person"), "Jonas Weber").await?;
        hands.click(button("Kunden anlegen")).await?;
        window.until_heading("Weber AG ist angelegt").await?;
    }
    window.close().await?;
    assert!(house.absprache(&["client", "show", "weber-ag"])?.contains("jonas@example.org"));
    Ok(())
}

/// A file manager, as far as dragging a file out of it goes.
struct Folder(Service);

impl Folder {
    fn open(around: &Surroundings, file: &str) -> Result<Self, Trouble> {
        // GTK would otherwise look for an accessibility bus and a settings service.
        let around = around.clone().with("NO_AT_BRIDGE", "1").with("GSETTINGS_BACKEND", "memory");
        // Another Python than Debian's does not know its packages.
        let mut service = Service::start(&around, "/usr/bin/python3", ["-c", PROGRAM, file])?;
        service.until_line("a window with a file", SOON, |line| line == "shown")?;
        Ok(Self(service))
    }

    /// Holds the file over the middle of the window until that says what it would do with it, and lets go.
    async fn drag_onto(&self, window: &Window, display: &Display) -> Tested {
        let Part { x, y, width, height } = display.window("Absprache")?.ok_or("there is no window")?;
        let (x, y) = (x + width / 2, y + height / 2);
        let watch = Stopwatch::start();
        let mut is_taken = false;
        while !is_taken && watch.elapsed() < SOON {
            // A press that comes before the folder listens begins no drag.
            display.move_to(EDGE / 2, EDGE / 2)?;
            display.let_go()?;
            display.grip(EDGE / 2, EDGE / 2)?;
            for moved in (0..64).step_by(8).cycle().take(60) {
                // Only what moves is noticed.
                display.move_to(x + moved, y)?;
                tokio::time::sleep(Duration::from_millis(50)).await;
                is_taken = !window.page.find_all(words("Hier ablegen")).await?.is_empty();
                if is_taken {
                    break;
                }
            }
        }
        // Also where it failed: a program that waits for a drag to end does not end itself.
        display.let_go()?;
        assert!(is_taken, "the window takes no file: {}", self.0.log());
        Ok(())
    }
}

/// The height and width of the window that the file is dragged out of, in pixels; it stands in the upper left corner.
const EDGE: u32 = 60;

const PROGRAM: &str = "
import sys
import gi
gi.require_version('Gdk', '3.0')
gi.require_version('Gtk', '3.0')
from gi.repository import Gdk, Gio, Gtk

uri = Gio.File.new_for_path(sys.argv[1]).get_uri()
window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.move(0, 0)
file = Gtk.EventBox()
file.set_size_request(60, 60)
file.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
file.drag_source_add_uri_targets()
file.connect('drag-data-get', lambda _file, _drag, data, _info, _time: data.set_uris([uri]))
window.add(file)
window.connect('map-event', lambda *_: print('shown', flush=True))
window.show_all()
Gtk.main()
";
