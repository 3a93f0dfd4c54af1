//! Somebody's desk: a data folder, the program in it, and the desktop around.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use serde_json::Value;
use xtask::desktop::wait::Said;
use xtask::desktop::{Bus, Display, Dunst, Message, Service, Surroundings, Trouble, env_for, wait};

use super::popups::Popups;
use crate::binary::absprache;

pub(crate) type Tested = Result<(), Trouble>;

/// Any one step on a busy machine.
pub(crate) const SOON: Duration = Duration::from_secs(30);

/// Outside all office hours.
pub(crate) const SATURDAY: &str = "2026-11-21T21:40:00+01:00";

/// A bus, a screen, and a notification server without buttons.
pub(crate) struct Desktop {
    pub(crate) dunst: Dunst,
    pub(crate) popups: Popups,
    pub(crate) around: Surroundings,
    pub(crate) display: Display,
    pub(crate) bus: Bus,
}

impl Desktop {
    pub(crate) fn start() -> Result<Self, Trouble> {
        let (bus, display) = (Bus::start()?, Display::start()?);
        let around = env_for(&bus, &display)?;
        let popups = Popups::seen_on(&bus)?;
        Ok(Self { dunst: Dunst::start(&around)?, popups, around, display, bus })
    }

    /// Somebody writes by an app. What the app itself shows is gone at once, as if it had been read elsewhere.
    pub(crate) fn receive(&self, app: &str, name: &str, text: &str) -> Tested {
        receive(&self.bus, app, name, text)
    }
}

/// The same, on any bus with a notification server.
pub(crate) fn receive(bus: &Bus, app: &str, name: &str, text: &str) -> Tested {
    Message::new(app, name, text).with("--expire-time=1").send(bus).map(drop)
}

/// A data folder, and the surroundings in which the program is called.
pub(crate) struct House {
    around: Surroundings,
}

impl House {
    /// Jana's house; she speaks German.
    pub(crate) fn of_jana(around: &Surroundings) -> Result<Self, Trouble> {
        let house = Self::empty(around);
        house.absprache(JANA)?;
        Ok(house)
    }

    /// Jana's house, and Anna Müller of Müller GmbH, who is known by her number, and as "Anna M." on WhatsApp. By
    /// agreement they do without WhatsApp.
    pub(crate) fn with_anna(around: &Surroundings) -> Result<Self, Trouble> {
        let house = Self::of_jana(around)?;
        house.client(ANNA)?;
        house.agree("mueller-gmbh")?;
        Ok(house)
    }

    pub(crate) fn empty(around: &Surroundings) -> Self {
        let home = around.home().join("absprache");
        Self { around: around.clone().with("ABSPRACHE_HOME", home).with("LC_ALL", "de_DE.UTF-8") }
    }

    /// What a program in this house sees.
    pub(crate) fn around(&self) -> &Surroundings {
        &self.around
    }

    /// With other surroundings for the program, in the same folder.
    pub(crate) fn seeing(self, change: impl FnOnce(Surroundings) -> Surroundings) -> Self {
        Self { around: change(self.around) }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.around.home().join("absprache")
    }

    /// One more client, by the first of the shipped policies unless `args` say otherwise.
    pub(crate) fn client(&self, args: &[&str]) -> Tested {
        self.absprache(&[&["client", "add"], args].concat()).map(drop)
    }

    pub(crate) fn agree(&self, client: &str) -> Tested {
        let on = ["--on", "2025-10-15", "--means", "talk", "--by", "Anna Müller"];
        self.absprache(&[&["agreement", "record", "--client", client], &on[..]].concat()).map(drop)
    }

    /// What a call says that succeeds.
    pub(crate) fn absprache(&self, args: &[&str]) -> Result<String, Trouble> {
        wait::output_of(self.call().args(args), SOON)
    }

    /// What a call says, however it ends.
    pub(crate) fn run(&self, args: &[&str]) -> Result<Said, Trouble> {
        wait::run(self.call().args(args), SOON)
    }

    fn call(&self) -> Command {
        self.around.command(absprache())
    }

    /// The program beside us.
    pub(crate) fn start(&self, args: &[&str]) -> Result<Service, Trouble> {
        Service::start(&self.around, &absprache().to_string_lossy(), args)
    }

    /// The same, started so that it ignores a signal.
    pub(crate) fn start_ignoring(&self, signal: &str, args: &[&str]) -> Result<Service, Trouble> {
        let program = absprache().to_string_lossy().into_owned();
        let script = format!("trap '' {signal}; exec \"$0\" \"$@\"");
        let ignoring = ["-c", &script, &program];
        Service::start(&self.around, "sh", ignoring.iter().chain(args))
    }

    /// The same, started so that it heeds a signal, also where whoever runs the tests ignores it (`nohup`).
    pub(crate) fn start_heeding(&self, signal: &str, args: &[&str]) -> Result<Service, Trouble> {
        let program = absprache().to_string_lossy().into_owned();
        let heeding = [&*format!("--default-signal={signal}"), &program];
        Service::start(&self.around, "env", heeding.iter().chain(args))
    }

    /// `absprache watch` at this instant, listening.
    pub(crate) fn watch(&self, now: &str) -> Result<Watch, Trouble> {
        let mut watch = self.watch_at_once(now)?;
        watch.until_line("Bereit")?;
        Ok(watch)
    }

    /// `absprache watch`, which may not be listening yet.
    pub(crate) fn watch_at_once(&self, now: &str) -> Result<Watch, Trouble> {
        Ok(Watch { service: self.start(&["watch", "--now", now])? })
    }

    /// All entries of the journal.
    pub(crate) fn journal(&self) -> Result<Vec<Value>, Trouble> {
        let listed = self.absprache(&["journal", "list", "--json", "--limit", "1000000"])?;
        let entries = serde_json::from_str(&listed).ok();
        entries.ok_or_else(|| Trouble::Unreadable { what: "the journal".to_owned(), answer: listed })
    }

    /// The events of this kind, oldest first.
    pub(crate) fn events(&self, kind: &str) -> Result<Vec<Value>, Trouble> {
        Ok(self
            .journal()?
            .iter()
            .filter(|entry| entry["kind"] == kind)
            .map(|entry| entry["event"].clone())
            .collect())
    }

    /// Waits until the journal has at least so many events of this kind.
    pub(crate) fn until_events(&self, kind: &str, count: usize) -> Result<Vec<Value>, Trouble> {
        wait::until(&format!("{count} {kind} in the journal"), SOON, || {
            let events = self.events(kind)?;
            Ok((events.len() >= count).then_some(events))
        })
    }

    /// All bytes of all files in the data folder, those that are no text replaced.
    pub(crate) fn bytes(&self) -> String {
        let mut all = String::new();
        let mut folders = vec![self.path()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    all += &String::from_utf8_lossy(&fs::read(&path).unwrap());
                }
            }
        }
        all
    }
}

#[rustfmt::skip]
const JANA: &[&str] = &[
    "me", "--name", "Jana Beispiel", "--zone", "Europe/Berlin", "--state", "BE",
    "--mail", "jana@example.org", "--phone", "030 23125001",
];

#[rustfmt::skip]
const ANNA: &[&str] = &[
    "--name", "Müller GmbH", "--person", "Anna Müller", "--mail", "anna@example.org",
    "--phone", "0171 3920012", "--alias", "whatsapp=Anna M.", "--form", "du",
];

/// The running program.
pub(crate) struct Watch {
    pub(crate) service: Service,
}

impl Watch {
    /// Waits until it says a line that begins like this.
    pub(crate) fn until_line(&mut self, beginning: &str) -> Result<String, Trouble> {
        self.service.until_line(&format!("»{beginning}«"), SOON, |line| line.starts_with(beginning))
    }

    /// Waits until it has said such a line, now or before.
    pub(crate) fn until_said(&mut self, beginning: &str) -> Tested {
        self.service.until(&format!("»{beginning}«"), SOON, |service| {
            Ok(service.log().lines().any(|line| line.starts_with(beginning)).then_some(()))
        })
    }

    pub(crate) fn signal(&self, signal: &str) -> Tested {
        let id = self.service.id().to_string();
        wait::output_of(Command::new("kill").args(["-s", signal, &id]), SOON).map(drop)
    }

    /// Asks it to end, which it has to do cleanly. Gives all that it said.
    pub(crate) fn stop(mut self) -> Result<String, Trouble> {
        let status = self.end()?;
        assert!(status.success(), "{status}\n{}", self.service.log());
        Ok(self.service.log())
    }

    fn end(&mut self) -> Result<ExitStatus, Trouble> {
        self.service.end(SOON)
    }
}
