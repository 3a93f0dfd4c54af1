//! Who the program hears in those days: a mail server, a box, a desktop; and what they are made to do.

use std::net::TcpStream;

use chrono::{DateTime, Utc};
use xtask::desktop::{Dunst, Trouble};

use super::super::calls::{FakeBox, say};
use super::super::house::{Desktop, House, Tested, Watch};
use super::super::mails;
use super::super::popups::Popups;
use super::script::{PEOPLE, Step, channels, client};
use crate::real::dovecot::{Dovecot, USER};

const STRANGER: &str = "Fremde Person";

pub(super) struct Peers {
    pub(super) house: House,
    pub(super) mail: Dovecot,
    desktop: Option<Desktop>,
    fritz: FakeBox,
    line: Option<TcpStream>,
    /// So many things have happened: no two are called the same.
    happened: usize,
}

impl Peers {
    pub(super) fn start() -> Result<Self, Trouble> {
        let desktop = Desktop::start()?;
        // Drawing all popups would take minutes.
        desktop.dunst.set_paused(true)?;
        let house = House::of_jana(&desktop.around)?;
        for (number, person) in PEOPLE.iter().enumerate() {
            let (id, mail, phone) = (client(number), mail_of(number), phone_of(number));
            let aliases: Vec<String> = channels().map(|channel| format!("{channel}={person}")).collect();
            let mut args = vec!["--name", &id, "--person", person, "--mail", &mail, "--phone", &phone];
            args.extend(aliases.iter().flat_map(|alias| ["--alias", alias]));
            house.client(&args)?;
            house.agree(&id)?;
        }
        let (mail, fritz) = (Dovecot::start()?, FakeBox::start());
        mails::add(&mail, &house)?;
        fritz.add_to(&house)?;
        Ok(Self { house, mail, desktop: Some(desktop), fritz, line: None, happened: 0 })
    }

    /// The program at this instant, hearing all.
    pub(super) fn watch(&mut self, at: DateTime<Utc>) -> Result<Watch, Trouble> {
        self.line = None;
        let mut watch = self.house.watch_at_once(&at.to_rfc3339())?;
        self.line = Some(self.fritz.line_to(&mut watch)?);
        let mailbox = format!("Postfach {USER} bei 127.0.0.1:{}: Hört", self.mail.tls_port);
        watch.until_said(&mailbox)?;
        watch.until_said("Bereit")?;
        Ok(watch)
    }

    /// The bus ends and begins again, and the box loses its line.
    pub(super) fn cut_lines(&mut self, watch: &mut Watch) -> Tested {
        let Some(Desktop { dunst, popups, around, display, mut bus }) = self.desktop.take() else {
            unreachable!()
        };
        drop((dunst, popups));
        bus.restart()?;
        self.line = None;
        watch.until_line("Benachrichtigungen dieses Rechners: Hört wieder zu.")?;
        let (popups, dunst) = (Popups::seen_on(&bus)?, Dunst::start(&around)?);
        dunst.set_paused(true)?;
        self.desktop = Some(Desktop { popups, dunst, around, display, bus });
        self.line = Some(self.fritz.line_to(watch)?);
        Ok(())
    }

    pub(super) fn play(&mut self, steps: &[Step]) -> Tested {
        steps.iter().try_for_each(|step| self.happen(*step))
    }

    fn happen(&mut self, step: Step) -> Tested {
        self.happened += 1;
        let number = self.happened;
        match step {
            Step::Mail(person, at) => {
                let letter = letter(number, &mail_of(person), at);
                self.mail.deliver_at(&format!("{number}.day"), &letter, at);
            }
            Step::StrangeMail(at) => {
                let letter = letter(number, "fremde@example.com", at);
                self.mail.deliver_at(&format!("{number}.day"), &letter, at);
            }
            Step::Hand(person, at) => {
                let (from, at) = (mail_of(person), at.to_rfc3339());
                self.house.absprache(&["contact", "--channel", "email", "--from", &from, "--at", &at])?;
            }
            Step::Rings(person) => self.call("RING", &format!("{};23125001", phone_of(person))),
            Step::StrangeCall => self.call("RING", "03023125999;23125001"),
            Step::Called(person) => self.call("CALL", &format!("12;23125001;{}", phone_of(person))),
            Step::Shows(person, app) => self.show(app, PEOPLE[person])?,
            Step::StrangeMessage => self.show("WhatsApp", STRANGER)?,
        }
        Ok(())
    }

    /// By a connection of the box of its own, ended at once.
    fn call(&mut self, how: &str, parties: &str) {
        let line = self.line.as_mut().unwrap();
        let (minute, second) = (self.happened / 60, self.happened % 60);
        let time = format!("23.10.26 10:{minute:02}:{second:02}");
        say(line, &format!("{time};{how};0;{parties};SIP0;"));
        say(line, &format!("{time};DISCONNECT;0;0;"));
    }

    fn show(&self, app: &str, name: &str) -> Tested {
        self.desktop.as_ref().unwrap().receive(app, name, &format!("Nr. {}", self.happened))
    }

    /// Waits until so many contacts are judged. If they are not, the comparison in the end says which.
    pub(super) fn until_judged(&self, count: usize) {
        let _ = self.house.until_events("Judged", count);
    }

    pub(super) fn assert_nothing_of_strangers(&self) {
        let bytes = self.house.bytes();
        for trace in [STRANGER, "fremde@", "23125999"] {
            assert!(!bytes.contains(trace), "`{trace}` was written down");
        }
    }
}

fn mail_of(person: usize) -> String {
    format!("person{person}@example.org")
}

fn phone_of(person: usize) -> String {
    format!("01713920{:03}", person + 1)
}

fn letter(number: usize, address: &str, at: DateTime<Utc>) -> String {
    format!(
        "From: {address}\r\nTo: {USER}\r\nSubject: Nr. {number}\r\nDate: {}\r\nMessage-ID: <{number}@example.org>\r\n\r\nHallo\r\n",
        at.to_rfc2822()
    )
}
