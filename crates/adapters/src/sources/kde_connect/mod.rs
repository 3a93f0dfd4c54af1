//! Phones as a source, through KDE Connect: calls, and what messengers and SMS show on the phone.
//!
//! The way of one: `daemon` hears a signal and asks what a notification says → `raw` reads it → `convert` knows what is new
//! and makes it an arrival → it waits in the outbox for the desk. Names and channels are read as those of notifications on
//! this desktop are. Texts are dropped here, and nothing of a notification is ever logged.

mod convert;
mod daemon;
mod draft;
mod raw;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::time::Duration;

use absprache_desk::arrival::{Fault, PhoneFault};
use absprache_engine::channel::Channels;
use tokio::time::timeout;

use super::backoff::{Backoff, NEAR};
use super::hearing::Hearing;
use super::notifications::BusAddress;
use super::{Delivery, DeskGone, ToDesk};
use convert::Converter;
pub use convert::arrivals_of;
use daemon::{Daemon, Paired};
pub use draft::give_draft;
use raw::{Event, Phone, Signal};

/// How often phones are looked at unasked: the daemon tells of them, by signals that changed between its versions.
const LOOK: Duration = Duration::from_secs(60);
/// How many arrivals may wait while the desk is busy.
const WAITING: usize = 1000;

/// How the source is to listen.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bus that KDE Connect is on.
    pub bus: BusAddress,
    /// What contacts are recognised by.
    pub channels: Channels,
}

/// Listens until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns what was heard and still waited for the desk, oldest first.
pub async fn run(settings: Settings, desk: ToDesk) -> VecDeque<Delivery> {
    let mut listener = Listener {
        converter: Converter::new(desk.source.clone(), settings.channels),
        hearing: Hearing::of(desk, WAITING),
        connected: BTreeSet::new(),
        standing: None,
    };
    let Err(DeskGone) = listener.listen_on(&settings.bus).await;
    listener.hearing.left()
}

/// Whether a phone can be heard.
///
/// # Errors
/// Why not.
pub async fn check(bus: &BusAddress) -> Result<(), Fault> {
    match standing(&Daemon::reach(bus).await?.paired().await?) {
        Standing::Deaf(fault) => Err(Fault::Phone(fault)),
        Standing::Hears(_away) => Ok(()),
    }
}

/// What can be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Standing {
    /// Nothing.
    Deaf(PhoneFault),
    /// Phones; all but these.
    Hears(Vec<String>),
}

fn standing(paired: &Paired) -> Standing {
    let phones = match paired {
        Paired::NotRunning => return Standing::Deaf(PhoneFault::NotRunning),
        Paired::Phones(phones) if phones.is_empty() => return Standing::Deaf(PhoneFault::NotPaired),
        Paired::Phones(phones) => phones,
    };
    let away: Vec<_> =
        phones.iter().filter(|phone| !phone.is_connected).map(|phone| phone.name.clone()).collect();
    if away.len() == phones.len() { Standing::Deaf(PhoneFault::Away(away)) } else { Standing::Hears(away) }
}

struct Listener {
    converter: Converter,
    hearing: Hearing,
    /// The phones that were connected when they were last looked at.
    connected: BTreeSet<String>,
    standing: Option<Standing>,
}

impl Listener {
    async fn listen_on(&mut self, bus: &BusAddress) -> Result<Infallible, DeskGone> {
        let mut backoff = Backoff::up_to(NEAR);
        loop {
            let fault = match self.hearing.until(Daemon::reach(bus)).await? {
                Ok(daemon) => {
                    backoff.went_well();
                    self.listen(daemon).await?
                }
                Err(fault) => fault,
            };
            if let Some(Standing::Hears(_)) = self.standing.take() {
                self.hearing.ends();
            }
            self.connected.clear();
            let pause = backoff.pause();
            self.hearing.waits(fault, pause);
            self.hearing.until(tokio::time::sleep(pause)).await?;
        }
    }

    /// Until the bus has gone, for this reason.
    async fn listen(&mut self, mut daemon: Daemon) -> Result<Fault, DeskGone> {
        loop {
            if let Err(fault) = self.look(&daemon).await? {
                return Ok(fault);
            }
            loop {
                let heard = match self.hearing.until(timeout(LOOK, daemon.next())).await? {
                    Ok(heard) => heard,
                    Err(_quiet) => break,
                };
                match heard {
                    Ok(Signal { event: Event::Phones, .. }) => break,
                    Ok(Signal { event: Event::Reached { device }, .. }) => {
                        self.converter.connects(&device, self.hearing.desk.now());
                        break;
                    }
                    Ok(signal) => self.take(signal, &daemon).await?,
                    Err(fault) => return Ok(fault),
                }
            }
        }
    }

    /// Which phones are there, and what that means.
    async fn look(&mut self, daemon: &Daemon) -> Result<Result<(), Fault>, DeskGone> {
        let paired = match self.hearing.until(daemon.paired()).await? {
            Ok(paired) => paired,
            Err(Fault::Lost) => return Ok(Err(Fault::Lost)),
            // It is starting or ending: its name comes before its objects and goes after them.
            Err(_unanswered) => Paired::NotRunning,
        };
        let now = self.hearing.desk.now();
        let connected = match &paired {
            Paired::NotRunning => BTreeSet::new(),
            Paired::Phones(phones) => phones.iter().filter(|phone| phone.is_connected).map(id).collect(),
        };
        // What was connected before the first look has told everything already.
        if self.standing.is_some() {
            connected.difference(&self.connected).for_each(|phone| self.converter.connects(phone, now));
        }
        self.connected = connected;
        self.stands(standing(&paired));
        Ok(Ok(()))
    }

    fn stands(&mut self, standing: Standing) {
        if self.standing.as_ref() == Some(&standing) {
            return;
        }
        let heard = matches!(self.standing, Some(Standing::Hears(_)));
        match &standing {
            Standing::Deaf(fault) => {
                if heard {
                    self.hearing.ends();
                }
                self.hearing.waits(Fault::Phone(fault.clone()), LOOK);
            }
            Standing::Hears(away) => {
                if heard {
                    self.hearing.tell_listening();
                } else {
                    self.hearing.begins();
                }
                if !away.is_empty() {
                    self.hearing.lacks(Fault::Phone(PhoneFault::Away(away.clone())));
                }
            }
        }
        self.standing = Some(standing);
    }

    async fn take(&mut self, signal: Signal, daemon: &Daemon) -> Result<(), DeskGone> {
        let source_id = format!("{}/{}/{}", daemon.bus, signal.sender, signal.serial);
        let at = self.hearing.desk.now();
        let note = match &signal.event {
            Event::Shown { device, id } => {
                self.hearing.until(daemon.note(&signal.sender, device, id)).await?
            }
            Event::Call { .. } | Event::Removed { .. } | Event::Reached { .. } | Event::Phones => None,
        };
        let arrival = self.converter.take(signal.event, note.as_ref(), &source_id, at);
        if let Some(arrival) = arrival {
            tracing::debug!(channel = %arrival.contact.channel, "a phone tells of a known channel");
            self.hearing.hears(arrival);
        }
        Ok(())
    }
}

fn id(phone: &Phone) -> String {
    phone.id.clone()
}
