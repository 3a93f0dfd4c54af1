//! From what the user set up to what can be started and tried.

use std::path::{Path, PathBuf};

use absprache_desk::arrival::{Fault, Hindrance};
use absprache_desk::calendar::Margins;
use absprache_desk::event::SourceName;
use absprache_desk::source::{Imap, PasswordFrom, Source};
use absprache_desk::use_cases::reply_draft::Draft;
use absprache_engine::channel::Channels;
use absprache_engine::handle::{Handle, MailAddress};
use absprache_engine::party::Consultant;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::calendars::Found;
use super::imap::{self, Login, Looked, Saved};
use super::notifications::{self, BusAddress, Phones, Unknown};
use super::supervisor::Startable;
use super::{caldav, call_monitor, ics, kde_connect};
use crate::calendar::Reader;

/// What sources need to know of the world beside their own settings.
#[derive(Debug, Clone)]
pub struct World {
    /// The bus of the session.
    pub bus: BusAddress,
    /// What contacts are recognised by.
    pub channels: Channels,
    /// My own mail addresses.
    pub mine: Vec<MailAddress>,
    /// My own zone.
    pub zone: Tz,
    /// The data folder.
    pub data: PathBuf,
    /// Who tells what a phone passes on to this computer.
    pub phones: Phones,
    /// The looks of notifications that are on no channel.
    pub unknown: Unknown,
}

/// The source as it is to be run.
pub fn startable(source: &Source, world: &World) -> Startable {
    let name = source.name();
    match source.clone() {
        Source::Notifications => {
            let settings = notifications::Settings {
                bus: world.bus.clone(),
                phones: world.phones,
                unknown: world.unknown.clone(),
                ..notifications::Settings::new(world.channels.clone())
            };
            Startable::new(name, move |desk| notifications::run(settings.clone(), desk))
        }
        Source::Imap(account) => {
            let settings = mailbox(account, world);
            Startable::new(name, move |desk| imap::run(settings.clone(), desk))
        }
        Source::CallMonitor(monitor) => {
            Startable::new(name, move |desk| call_monitor::run(monitor.clone(), desk))
        }
        Source::KdeConnect => {
            let settings = kde_connect::Settings { bus: world.bus.clone(), channels: world.channels.clone() };
            Startable::new(name, move |desk| kde_connect::run(settings.clone(), desk))
        }
        Source::CalDav(account) => {
            let reader = world.reader(&name, account.margins);
            Startable::new(name, move |desk| caldav::run(account.clone(), reader.clone(), desk))
        }
        Source::Ics(file) => {
            let reader = world.reader(&name, file.margins);
            Startable::new(name, move |desk| ics::run(file.clone(), reader.clone(), desk))
        }
    }
}

/// What there is to be said of a source that can be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Nothing but that.
    Well,
    /// What was found in a mailbox.
    Mailbox(Looked),
    /// What was found in a calendar.
    Calendar(Found),
}

/// Tries the peer of a source, at an instant.
///
/// # Errors
/// What keeps the source from listening.
pub async fn check(source: &Source, world: &World, now: DateTime<Utc>) -> Result<Heard, Hindrance> {
    match source {
        Source::Notifications => notifications::check(&world.bus).await.map(|()| Heard::Well),
        Source::Imap(account) => match imap::check(&mailbox(account.clone(), world)).await {
            Ok(looked) => Ok(Heard::Mailbox(looked)),
            Err(fault) => Err(Hindrance::Fault(fault)),
        },
        Source::CallMonitor(monitor) => match call_monitor::check(monitor).await {
            Ok(()) => Ok(Heard::Well),
            Err(fault) => Err(Hindrance::Fault(fault)),
        },
        Source::KdeConnect => match kde_connect::check(&world.bus).await {
            Ok(()) => Ok(Heard::Well),
            Err(fault) => Err(Hindrance::Fault(fault)),
        },
        Source::CalDav(account) => {
            let reader = world.reader(&source.name(), account.margins);
            caldav::check(account, &reader, now).await.map(Heard::Calendar).map_err(Hindrance::Fault)
        }
        Source::Ics(file) => {
            let reader = world.reader(&source.name(), file.margins);
            ics::check(file, &reader, now).map(Heard::Calendar).map_err(Hindrance::Fault)
        }
    }
}

/// Where a draft lies now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placed {
    /// In the mailbox.
    Mailbox(Saved),
    /// On the phone of this name.
    Phone(String),
}

/// Puts a draft into its place: the mailbox that the mail came in by, or a phone. Nothing is sent.
///
/// # Errors
/// What keeps it from there.
pub async fn save_draft(draft: &Draft, world: &World, now: DateTime<Utc>) -> Result<Placed, Fault> {
    match draft {
        Draft::Mail(reply) => {
            let settings = mailbox(reply.account.clone(), world);
            imap::save_draft(&settings, reply, now).await.map(Placed::Mailbox)
        }
        Draft::Phone(draft) => kde_connect::give_draft(&world.bus, draft).await.map(Placed::Phone),
    }
}

fn mailbox(account: Imap, world: &World) -> imap::Settings {
    let login = match account.password {
        PasswordFrom::Command(_) | PasswordFrom::Keyring => Login::Password,
        PasswordFrom::Token(_) => Login::Token,
    };
    imap::Settings { login, ..imap::Settings::new(account, world.mine.clone(), &world.data) }
}

impl World {
    /// With what is on file about the consultant.
    pub fn of(consultant: Option<&Consultant>, bus: BusAddress, channels: Channels, data: &Path) -> Self {
        let handles = consultant.map(|consultant| consultant.handles.as_slice()).unwrap_or_default();
        let mine = handles.iter().filter_map(|mine| match &mine.handle {
            Handle::Mail(address) => Some(address.clone()),
            Handle::Phone(_) | Handle::Account(_) => None,
        });
        let zone = consultant.map_or(Tz::UTC, |consultant| consultant.side.zone);
        let mine = mine.collect();
        Self {
            bus,
            channels,
            mine,
            zone,
            data: data.to_owned(),
            phones: Phones::default(),
            unknown: Unknown::default(),
        }
    }

    /// Where these are listened to: none tells what another one tells better.
    #[must_use]
    pub fn beside(self, sources: &[Source]) -> Self {
        Self { phones: Phones::beside(sources), ..self }
    }

    fn reader(&self, source: &SourceName, margins: Margins) -> Reader {
        Reader {
            source: source.clone(),
            mine: self.mine.clone(),
            channels: self.channels.clone(),
            zone: self.zone,
            margins,
        }
    }
}
