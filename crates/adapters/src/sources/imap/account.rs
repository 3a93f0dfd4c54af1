//! One account, listened to for as long as the connection holds.

use std::convert::Infallible;
use std::time::Duration;

use absprache_desk::arrival::{Fault, MailFault, SourceState};
use chrono::{DateTime, TimeDelta, Utc};

use super::convert::{Folder, Mine};
use super::folders::{self, Purpose};
use super::intake::{Intake, Set};
use super::mailbox::Mailbox;
use super::position::{Positions, Resume};
use super::settings::{Login, Settings};
use crate::secrets::Password;
use crate::sources::ToDesk;

/// After a night's sleep of the machine nobody wants to wait that long.
const PULSE: Duration = Duration::from_secs(5);
/// If the clock went on by so much more than one pulse, the machine was asleep.
const ASLEEP: TimeDelta = TimeDelta::seconds(20);
/// What the server calls the folder in which mail comes in, on every server (RFC 3501, section 5.1).
const INBOX: &str = "INBOX";

/// The account.
pub(super) struct Account {
    settings: Settings,
    desk: ToDesk,
    mine: Mine,
    positions: Option<Positions>,
    /// As it worked last, or was not tried yet.
    password: Option<Password>,
    /// Since when it listens; none while it does not.
    listening: Option<DateTime<Utc>>,
    told: Option<SourceState>,
}

/// The folders beside the inbox, looked into on a connection of its own, while the first one waits in the inbox.
#[derive(Default)]
struct Aside {
    mailbox: Option<Mailbox>,
    /// None as long as they were not looked for.
    folders: Option<Beside>,
}

/// The folders beside the inbox that are looked into, by the names that the server writes; none where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Beside {
    sent: Option<String>,
    junk: Option<String>,
}

impl Account {
    pub(super) fn new(settings: Settings, desk: ToDesk) -> Self {
        let user = settings.account.user.parse().ok();
        let mine = Mine(settings.mine.iter().cloned().chain(user).collect());
        Self { settings, desk, mine, positions: None, password: None, listening: None, told: None }
    }

    /// Since when it has been listening, until now; from now on it does not.
    pub(super) fn lost(&mut self) -> Option<DateTime<Utc>> {
        self.listening.take().map(|_since| self.desk.now())
    }

    /// The present instant.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.desk.now()
    }

    /// Waits before the next try, and no longer than the machine sleeps.
    pub(super) async fn pause(&self, longest: Duration) {
        tokio::select! {
            () = tokio::time::sleep(longest) => {}
            () = asleep(&self.desk) => {}
        }
    }

    /// Tells how it stands, if that is news.
    pub(super) fn tell(&mut self, state: SourceState) {
        if self.told.as_ref() != Some(&state) {
            self.desk.tell(state.clone());
            self.told = Some(state);
        }
    }

    /// Listens until something goes wrong.
    pub(super) async fn listen(&mut self) -> Result<Infallible, Fault> {
        if self.positions.is_none() {
            self.positions = Some(Positions::open(self.settings.position.clone(), self.desk.now())?);
        }
        let password = self.password().await?;
        let mut inbox = match Mailbox::open(&self.settings, &password).await {
            Err(fault @ Fault::Mail(MailFault::Login(_))) => {
                self.password = None;
                return Err(fault);
            }
            opened => opened?,
        };
        let mut aside = Aside::default();
        let mut came = false;
        loop {
            // My own mail first: an answer to it is part of a conversation.
            let lacking = self.look_aside(&mut aside, &password).await;
            if came {
                self.take(&mut inbox, Folder::Inbox, None).await?;
            } else {
                self.look_into(&mut inbox, Folder::Inbox, INBOX).await?;
            }
            let since = *self.listening.get_or_insert_with(|| self.desk.now());
            self.tell(match lacking {
                None => SourceState::Working { since, missed: None, dropped: 0 },
                Some(fault) => SourceState::Partly { since, fault },
            });
            (inbox, came) = inbox.wait(self.settings.look, asleep(&self.desk)).await?;
        }
    }

    /// The password, fetched once: a command may ask the user, and a connection may be lost often. A token has its time.
    async fn password(&mut self) -> Result<Password, Fault> {
        let known = self.password.take().filter(|_| self.settings.login == Login::Password);
        let password = match known {
            Some(password) => password,
            None => self.settings.password().await?,
        };
        self.password = Some(password.clone());
        Ok(password)
    }

    /// Looks into what I sent, and among junk. What goes wrong there keeps nobody from the inbox; it is told, and tried
    /// again the next time.
    async fn look_aside(&mut self, aside: &mut Aside, password: &Password) -> Option<Fault> {
        let fault = self.try_aside(aside, password).await.err()?;
        if !matches!(fault, Fault::Mail(MailFault::NoFolder(_))) {
            aside.mailbox = None;
        }
        // One of them may have another name now.
        aside.folders = None;
        Some(fault)
    }

    async fn try_aside(&mut self, aside: &mut Aside, password: &Password) -> Result<(), Fault> {
        let Aside { mailbox, folders } = aside;
        if *folders == Some(Beside { sent: None, junk: None }) {
            return Ok(());
        }
        let open = match mailbox {
            Some(open) => open,
            None => mailbox.insert(Mailbox::open(&self.settings, password).await?),
        };
        let Beside { sent, junk } = match folders {
            Some(known) => known.clone(),
            None => {
                folders.insert(beside(&open.folders().await?, self.settings.account.junk.as_deref())).clone()
            }
        };
        if let Some(name) = &sent {
            self.look_into(open, Folder::Sent, name).await?;
        }
        match (&junk, &self.settings.account.junk) {
            (Some(name), _) => self.look_into(open, Folder::Junk, name).await?,
            (None, Some(wanted)) => return Err(Fault::Mail(MailFault::NoFolder(wanted.clone()))),
            (None, None) => {}
        }
        if sent.is_none()
            && junk.is_none()
            && let Some(needless) = mailbox.take()
        {
            needless.close().await;
        }
        Ok(())
    }

    /// Opens a folder and takes in what is new there.
    async fn look_into(&mut self, mailbox: &mut Mailbox, folder: Folder, name: &str) -> Result<(), Fault> {
        let opened = mailbox.examine(name).await?;
        let now = self.desk.now();
        let Some(positions) = &mut self.positions else { return Ok(()) };
        match positions.resume(folder, opened.validity) {
            Resume::First => positions.put(folder, opened.validity, opened.next, now).await,
            Resume::From(next) if opened.next <= next => Ok(()),
            Resume::From(next) => {
                self.take(mailbox, folder, Some(Set::From { validity: opened.validity, next })).await
            }
            Resume::Anew(since) => {
                // By days of the server, wherever that is.
                let day = (since - TimeDelta::days(1)).date_naive();
                let uids = mailbox.since(day).await?;
                let set = Set::These { validity: opened.validity, uids, next: opened.next };
                self.take(mailbox, folder, Some(set)).await
            }
        }
    }

    /// Takes in mails of the folder that is open; without a set, from where it was told up to.
    async fn take(&mut self, mailbox: &mut Mailbox, folder: Folder, set: Option<Set>) -> Result<(), Fault> {
        let Some(positions) = &mut self.positions else { return Ok(()) };
        let Some(set) = set.or_else(|| positions.set_from(folder)) else { return Ok(()) };
        Intake { desk: &self.desk, mine: &self.mine, positions, folder }.take(mailbox, set).await
    }
}

/// What is to be looked into beside the inbox. `junk` is the name that the user gave.
fn beside(all: &[folders::Named], junk: Option<&str>) -> Beside {
    let name = |one: &folders::Named| one.name.clone();
    let junk = match junk {
        Some(wanted) => folders::called(wanted, all),
        None => folders::of(Purpose::Junk, all),
    };
    Beside { sent: folders::of(Purpose::Sent, all).map(name), junk: junk.map(name) }
}

/// Returns when the machine has been asleep: its clock has gone on, and its timers have not.
async fn asleep(desk: &ToDesk) {
    let mut last = desk.now();
    loop {
        tokio::time::sleep(PULSE).await;
        let now = desk.now();
        if now - last > TimeDelta::from_std(PULSE).unwrap_or_default() + ASLEEP {
            return;
        }
        last = now;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use absprache_desk::event::SourceName;
    use tokio::sync::{mpsc, watch};
    use tokio::time::{Instant, timeout};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_sleep_of_the_machine_shows_in_its_clock_and_nothing_else_does() {
        let begin: DateTime<Utc> = "2026-11-21T20:40:00Z".parse().unwrap();
        let (skipped, started) = (Arc::new(Mutex::new(TimeDelta::zero())), Instant::now());
        let clock = Arc::clone(&skipped);
        let now = move || begin + *clock.lock().unwrap() + TimeDelta::from_std(started.elapsed()).unwrap();
        let (sink, _desk) = mpsc::channel(1);
        let name = SourceName("imap:test".to_owned());
        let desk = ToDesk::new(name, sink, watch::channel(SourceState::default()).0, now);
        let hour = Duration::from_secs(3600);
        assert!(timeout(hour, asleep(&desk)).await.is_err(), "an hour like any other");

        let (set, desk) = (|by| *skipped.lock().unwrap() = by, &desk);
        let (slept, ()) = tokio::join!(timeout(hour, asleep(desk)), async {
            tokio::time::sleep(Duration::from_secs(7)).await;
            set(TimeDelta::seconds(3));
        });
        assert!(slept.is_err(), "a clock that was set right");
        let (slept, ()) = tokio::join!(timeout(PULSE * 3, asleep(desk)), async {
            tokio::time::sleep(Duration::from_secs(7)).await;
            set(TimeDelta::hours(8));
        });
        assert!(slept.is_ok(), "a night");
        let (slept, ()) = tokio::join!(timeout(hour, asleep(desk)), async {
            tokio::time::sleep(Duration::from_secs(7)).await;
            set(TimeDelta::zero());
        });
        assert!(slept.is_err(), "a clock that was set back");
    }
}
