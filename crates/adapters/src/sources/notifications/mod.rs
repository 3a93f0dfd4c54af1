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
mod monitor;
mod name;
mod origin;
mod phones;
mod raw;
mod recognise;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use absprache_desk::arrival::{Fault, Hindrance};
use absprache_engine::channel::Channels;

use super::backoff::{Backoff, NEAR};
use super::hearing::Hearing;
use super::outbox::{Outbox, Stored};
use super::{Delivery, DeskGone, ToDesk};
use convert::Converter;
use monitor::{Monitor, NoMonitor};

/// How the source is to listen.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bus to listen on.
    pub bus: BusAddress,
    /// What contacts are recognised by.
    pub channels: Channels,
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

impl Settings {
    /// On the bus of the session, with room for ten thousand arrivals.
    pub fn new(channels: Channels) -> Self {
        Self { bus: BusAddress::Session, channels, waiting: 10_000 }
    }
}

/// Listens until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns what was heard and still waited for the desk, oldest first.
pub async fn run(settings: Settings, desk: ToDesk) -> VecDeque<Delivery> {
    let mut listener = Listener {
        converter: Converter::new(desk.source.clone(), settings.channels),
        outbox: Outbox::new(desk.sink.clone(), settings.waiting),
        hearing: Hearing::of(desk.clone()),
        desk,
    };
    listener.listen_on(&settings.bus).await;
    listener.outbox.waiting
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
    converter: Converter,
    outbox: Outbox,
    hearing: Hearing,
    desk: ToDesk,
}

/// Why listening ended.
enum Ended {
    Lost(Fault),
    DeskGone,
}

impl Listener {
    async fn listen_on(&mut self, bus: &BusAddress) {
        let mut backoff = Backoff::up_to(NEAR);
        loop {
            let attempt = tokio::select! {
                attempt = Monitor::start(bus) => attempt,
                DeskGone = self.outbox.deliver() => return,
            };
            let fault = match attempt {
                Ok(monitor) => {
                    backoff.went_well();
                    match self.listen(monitor).await {
                        Ended::Lost(fault) => Some(fault),
                        Ended::DeskGone => return,
                    }
                }
                Err(NoMonitor::Fault(fault)) => Some(fault),
                Err(NoMonitor::Refused(by, connection)) => {
                    self.hearing.refused(by);
                    if let Some(connection) = connection {
                        // Asking again on the same bus would get the same answer.
                        tokio::select! {
                            () = connection.closed() => {}
                            DeskGone = self.outbox.deliver() => return,
                        }
                    }
                    None
                }
            };
            let pause = backoff.pause();
            if let Some(fault) = fault {
                self.hearing.waits(fault, pause);
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                DeskGone = self.outbox.deliver() => return,
            }
        }
    }

    async fn listen(&mut self, mut monitor: Monitor) -> Ended {
        self.converter.on_bus(&monitor.bus);
        self.hearing.begins(self.outbox.dropped);
        loop {
            tokio::select! {
                seen = monitor.next() => match seen {
                    Ok(seen) => self.take(seen),
                    Err(fault) => {
                        self.hearing.ends();
                        return Ended::Lost(fault);
                    }
                },
                DeskGone = self.outbox.deliver() => return Ended::DeskGone,
            }
        }
    }

    fn take(&mut self, seen: raw::Seen) {
        let Some(arrival) = self.converter.take(seen, self.desk.now()) else { return };
        tracing::debug!(channel = %arrival.contact.channel, "a notification of a known channel");
        if self.outbox.put(arrival) == Stored::Dropped {
            self.hearing.tell_dropped(self.outbox.dropped);
        }
    }
}
