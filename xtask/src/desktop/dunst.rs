//! A notification server without buttons, remote-controlled by `dunstctl`.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use super::wait;

/// A running dunst with settings of its own.
#[derive(Debug)]
pub struct Dunst {
    service: Service,
    surroundings: Surroundings,
}

/// A notification dunst has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The number dunst gave it.
    pub id: u64,
    /// The sender's name.
    pub app: String,
    /// The first line.
    pub summary: String,
    /// The text, still with its markup.
    pub body: String,
}

impl Dunst {
    /// The name of the one window that holds all notifications, for [`Display::window`](super::Display::window).
    pub const WINDOW: &str = "Dunst";

    /// On the bus and the screen of these surroundings, X11 or Wayland.
    ///
    /// # Errors
    /// dunst is missing, or does not take over notifications.
    pub fn start(surroundings: &Surroundings) -> Result<Self, Trouble> {
        write_settings(surroundings.folder())?;
        Ok(Self { service: serve(surroundings)?, surroundings: surroundings.clone() })
    }

    /// Ends it, with everything displayed and all history, and starts a new one.
    ///
    /// # Errors
    /// It does not end, or does not become ready again.
    pub fn restart(&mut self) -> Result<(), Trouble> {
        self.service.end(TOOL)?;
        self.service = serve(&self.surroundings)?;
        Ok(())
    }

    /// The number of notifications on the screen.
    ///
    /// # Errors
    /// dunst does not answer.
    pub fn displayed_count(&self) -> Result<u32, Trouble> {
        let answer = control(&self.surroundings, &["count", "displayed"])?;
        answer.trim().parse().map_err(|_not_a_number| Trouble::unreadable("the count of dunst", &answer))
    }

    /// Waits until exactly so many notifications are on the screen.
    ///
    /// # Errors
    /// Late.
    pub fn until_displayed(&mut self, count: u32) -> Result<(), Trouble> {
        let surroundings = self.surroundings.clone();
        let awaited = format!("{count} notification(s) on the screen");
        self.service.until(&awaited, TOOL, |_| {
            let answer = control(&surroundings, &["count", "displayed"])?;
            Ok((answer.trim() == count.to_string()).then_some(()))
        })
    }

    /// Takes the default action of a displayed notification, 0 being the oldest.
    /// dunst leaves it on the screen.
    ///
    /// dunst 1.9 compares the position with the number of *waiting* notifications, so that mostly only
    /// 0 works there; a click with the pointer works for all.
    ///
    /// # Errors
    /// dunst does not answer.
    pub fn action(&self, position: u32) -> Result<(), Trouble> {
        control(&self.surroundings, &["action", &position.to_string()]).map(drop)
    }

    /// Takes the action with this label through the context menu, the only way dunst offers.
    ///
    /// # Errors
    /// dunst does not answer. A label that is not in the menu chooses nothing.
    pub fn choose(&self, label: &str) -> Result<(), Trouble> {
        fs::write(self.surroundings.folder().join(CHOICE), label)
            .map_err(Trouble::file("the choice in the menu"))?;
        control(&self.surroundings, &["context"]).map(drop)
    }

    /// Closes the notification that was shown last, as a person would.
    ///
    /// # Errors
    /// dunst does not answer.
    pub fn close_last(&self) -> Result<(), Trouble> {
        control(&self.surroundings, &["close"]).map(drop)
    }

    /// Closes everything, as a person would.
    ///
    /// # Errors
    /// dunst does not answer.
    pub fn close_all(&self) -> Result<(), Trouble> {
        control(&self.surroundings, &["close-all"]).map(drop)
    }

    /// Do not disturb: what arrives is kept back until it is switched off.
    ///
    /// # Errors
    /// dunst does not answer.
    pub fn set_paused(&self, paused: bool) -> Result<(), Trouble> {
        control(&self.surroundings, &["set-paused", if paused { "true" } else { "false" }]).map(drop)
    }

    /// What is no longer on the screen, the last closed first.
    ///
    /// # Errors
    /// dunst does not answer, or in a form unknown here.
    pub fn history(&self) -> Result<Vec<Shown>, Trouble> {
        let answer = control(&self.surroundings, &["history"])?;
        let unreadable = || Trouble::unreadable("the history of dunst", &answer);
        let history: Value = serde_json::from_str(&answer).map_err(|_not_json| unreadable())?;
        let shown = history.pointer("/data/0").and_then(Value::as_array).ok_or_else(unreadable)?;
        shown.iter().map(|one| Shown::read(one).ok_or_else(unreadable)).collect()
    }

    /// The process id of dunst.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}

impl Shown {
    /// Each field is a D-Bus variant: `{"type": …, "data": …}`.
    fn read(one: &Value) -> Option<Self> {
        let data = |field: &str| one.get(field)?.get("data");
        let text = |field: &str| Some(data(field)?.as_str()?.to_owned());
        Some(Self {
            id: data("id")?.as_u64()?,
            app: text("appname")?,
            summary: text("summary")?,
            body: text("body")?,
        })
    }
}

/// Any one step of dunst on a busy machine.
const TOOL: Duration = Duration::from_secs(20);

const SETTINGS: &str = "dunstrc";
const MENU: &str = "menu";
const CHOICE: &str = "choice";

/// Large enough to be read on a picture, wrapped, and never shortened.
fn write_settings(folder: &Path) -> Result<(), Trouble> {
    let failed = || Trouble::file("the settings of dunst");
    let menu = folder.join(MENU);
    let settings = include_str!("dunstrc").replace("@MENU@", &menu.to_string_lossy());
    fs::write(folder.join(SETTINGS), settings).map_err(failed())?;
    // dunst offers each action as one line and takes the line printed; a person would point at it.
    fs::write(&menu, format!("#!/bin/sh\nexec grep -F -m1 -f '{}'\n", folder.join(CHOICE).display()))
        .and_then(|()| fs::set_permissions(&menu, fs::Permissions::from_mode(0o700)))
        .map_err(failed())
}

fn serve(surroundings: &Surroundings) -> Result<Service, Trouble> {
    let settings = surroundings.folder().join(SETTINGS);
    let mut service = Service::start(surroundings, "dunst", ["-config".as_ref(), settings.as_os_str()])?;
    service.until("dunst taking over notifications", TOOL, |_| {
        let mut ask = surroundings.command("dunstctl");
        Ok(wait::run(ask.arg("is-paused"), TOOL)?.status.success().then_some(()))
    })?;
    Ok(service)
}

fn control(surroundings: &Surroundings, args: &[&str]) -> Result<String, Trouble> {
    wait::output_of(surroundings.command("dunstctl").args(args), TOOL)
}
