//! Desktop notifications as a source: messengers, web apps in browsers, and what a phone passes on.
//!
//! The way of one: `monitor` hears a message on the session bus → `raw` reads it → `convert` asks
//! `recognise` (with `origin`, `phones` and `name`) for the channel and `duplicates` whether it is
//! new → an [`Arrival`] waits in the `outbox` for the desk. All but the monitor and the outbox is pure.
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
use std::time::Duration;

use absprache_desk::arrival::{Fault, Missed, SourceState};
use absprache_engine::channel::Channels;
use chrono::{DateTime, Utc};

use super::backoff::{Backoff, NEAR};
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
        desk,
        deaf_since: None,
        missed: None,
    };
    listener.listen_on(&settings.bus).await;
    listener.outbox.waiting
}

struct Listener {
    converter: Converter,
    outbox: Outbox,
    desk: ToDesk,
    /// Since when it has not been listening, if it ever has.
    deaf_since: Option<DateTime<Utc>>,
    missed: Option<Missed>,
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
                    let since = self.desk.now();
                    self.desk.tell(SourceState::Refused { since, by });
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
                self.tell_fault(fault, pause);
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                DeskGone = self.outbox.deliver() => return,
            }
        }
    }

    async fn listen(&mut self, mut monitor: Monitor) -> Ended {
        let since = self.desk.now();
        if let Some(from) = self.deaf_since.take() {
            self.missed = Some(Missed { from, until: since });
        }
        self.converter.on_bus(&monitor.bus);
        self.tell_working(since);
        loop {
            tokio::select! {
                seen = monitor.next() => match seen {
                    Ok(seen) => self.take(seen, since),
                    Err(fault) => {
                        self.deaf_since = Some(self.desk.now());
                        return Ended::Lost(fault);
                    }
                },
                DeskGone = self.outbox.deliver() => return Ended::DeskGone,
            }
        }
    }

    fn take(&mut self, seen: raw::Seen, since: DateTime<Utc>) {
        let Some(arrival) = self.converter.take(seen, self.desk.now()) else { return };
        tracing::debug!(channel = %arrival.contact.channel, "a notification of a known channel");
        if self.outbox.put(arrival) == Stored::Dropped {
            self.tell_working(since);
        }
    }

    fn tell_working(&self, since: DateTime<Utc>) {
        self.desk.tell(SourceState::Working { since, missed: self.missed, dropped: self.outbox.dropped });
    }

    fn tell_fault(&self, fault: Fault, retry: Duration) {
        self.desk.tell(match self.deaf_since {
            Some(since) => SourceState::Waiting { since, fault, retry },
            None => SourceState::Unreachable { since: self.desk.now(), fault, retry },
        });
    }
}
