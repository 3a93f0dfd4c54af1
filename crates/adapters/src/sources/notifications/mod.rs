//! Desktop notifications as a source: messengers, web apps in browsers, and what a phone passes on.
//!
//! The way of one: `monitor` hears a message on the session bus → `raw` reads it → `convert` asks
//! `recognise` (with `origin`, `phones` and `name`) for the channel and `duplicates` whether it is
//! new → an [`Arrival`](absprache_desk::arrival::Arrival) waits in the `outbox` for the desk. All but the monitor and the outbox is pure.
//!
//! Everything shown on the desktop passes by here, one-time codes included. Only the channel, the shown name
//! and the instant go on; texts are dropped here, and nothing of a notification is ever logged.

mod convert;
mod duplicates;
mod look;
mod monitor;
pub(super) mod name;
mod origin;
pub(super) mod phones;
mod raw;
pub(super) mod recognise;
#[cfg(test)]
mod tests;
mod unknown;

use std::collections::VecDeque;
use std::convert::Infallible;

use absprache_desk::arrival::{Fault, Hindrance};
use absprache_desk::source::{Passed, Source};
use absprache_engine::channel::Channels;

use super::backoff::{Backoff, NEAR};
use super::hearing::Hearing;
use super::{Delivery, DeskGone, ToDesk};
use convert::Converter;
pub use convert::arrivals_of;
pub use look::{Look, look_on};
use monitor::{Monitor, NoMonitor};
pub use unknown::Unknown;

/// How the source is to listen.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bus to listen on.
    pub bus: BusAddress,
    /// What contacts are recognised by.
    pub channels: Channels,
    /// Who tells what a phone passes on to this computer.
    pub phones: Phones,
    /// Where the looks of those are remembered that are on no channel.
    pub unknown: Unknown,
    /// How many arrivals may wait while the desk is busy; more are given up, counted and reported.
    pub waiting: usize,
}

/// Which bus.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum BusAddress {
    /// The bus of the session, as the environment names it.
    #[default]
    Session,
    /// The bus at this address, such as `unix:path=/run/user/1000/bus`.
    At(String),
}

/// Who tells what KDE Connect passes on from a phone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Phones {
    /// This source, by the notifications that KDE Connect shows.
    #[default]
    ByNotifications,
    /// A source of its own, which knows more: those notifications are passed over.
    OfTheirOwn,
}

impl Phones {
    /// Where these sources are listened to.
    pub fn beside(sources: &[Source]) -> Self {
        if sources.contains(&Source::KdeConnect) { Self::OfTheirOwn } else { Self::ByNotifications }
    }
}

impl Settings {
    /// On the bus of the session, with room for ten thousand arrivals.
    pub fn new(channels: Channels) -> Self {
        Self {
            bus: BusAddress::Session,
            channels,
            phones: Phones::ByNotifications,
            unknown: Unknown::default(),
            waiting: 10_000,
        }
    }
}

/// Listens until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns what was heard and still waited for the desk, oldest first.
pub async fn run(settings: Settings, desk: ToDesk) -> VecDeque<Delivery> {
    let mut listener = Listener {
        channels: settings.channels.clone(),
        unknown: settings.unknown,
        converter: Converter::new(desk.source.clone(), settings.channels, settings.phones),
        hearing: Hearing::of(desk, settings.waiting),
    };
    let Err(DeskGone) = listener.listen_on(&settings.bus).await;
    listener.hearing.left()
}

/// Whether notifications can be heard on this bus.
///
/// # Errors
/// Why not.
pub async fn check(bus: &BusAddress) -> Result<(), Hindrance> {
    match Monitor::start(bus).await {
        Ok(_monitor) => Ok(()),
        Err(NoMonitor::Fault(fault)) => Err(Hindrance::Fault(fault)),
        Err(NoMonitor::Refused(by, _connection)) => Err(Hindrance::Refused(by)),
    }
}

struct Listener {
    channels: Channels,
    unknown: Unknown,
    converter: Converter,
    hearing: Hearing,
}

impl Listener {
    async fn listen_on(&mut self, bus: &BusAddress) -> Result<Infallible, DeskGone> {
        let mut backoff = Backoff::up_to(NEAR);
        loop {
            let fault = match self.hearing.until(Monitor::start(bus)).await? {
                Ok(monitor) => {
                    backoff.went_well();
                    Some(self.listen(monitor).await?)
                }
                Err(NoMonitor::Fault(fault)) => Some(fault),
                Err(NoMonitor::Refused(by, connection)) => {
                    self.hearing.refused(by);
                    if let Some(connection) = connection {
                        // Asking again on the same bus would get the same answer.
                        self.hearing.until(connection.closed()).await?;
                    }
                    None
                }
            };
            let pause = backoff.pause();
            if let Some(fault) = fault {
                self.hearing.waits(fault, pause);
            }
            self.hearing.until(tokio::time::sleep(pause)).await?;
        }
    }

    /// Until it can no longer, for this reason.
    async fn listen(&mut self, mut monitor: Monitor) -> Result<Fault, DeskGone> {
        self.converter.on_bus(&monitor.bus);
        self.hearing.begins();
        loop {
            match self.hearing.until(monitor.next()).await? {
                Ok(seen) => self.take(seen),
                Err(fault) => {
                    self.hearing.ends();
                    return Ok(fault);
                }
            }
        }
    }

    fn take(&mut self, seen: raw::Seen) {
        let now = self.hearing.desk.now();
        if let Some(look) = look::look_of(&seen, &self.channels).filter(|look| look.channel.is_none()) {
            self.unknown.note(Passed { signs: look.signs, at: now });
        }
        let Some(arrival) = self.converter.take(seen, now) else { return };
        tracing::debug!(channel = %arrival.contact.channel, "a notification of a known channel");
        self.hearing.hears(arrival);
    }
}
