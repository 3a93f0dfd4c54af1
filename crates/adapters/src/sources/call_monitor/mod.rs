//! The telephones of the house, by the call monitor of a FRITZ!Box (TCP 1012; dialling `#96*5*` switches it on,
//! `#96*4*` off). The box tells of each call as it rings or is dialled, once, to whoever is connected.
//!
//! The way of one: `lines` cuts the stream → [`mod@line`] reads one → [`convert`] makes it an arrival, with `number` for
//! the numbers → it waits in the outbox for the desk. Nothing is ever sent to the box.

pub mod convert;
pub mod line;
mod lines;
mod number;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::io::{Error, ErrorKind};
use std::time::Duration;

use absprache_desk::arrival::Fault;
use absprache_desk::source::CallMonitor;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::backoff::{Backoff, FAR};
use super::hearing::Hearing;
use super::outbox::{Outbox, Stored};
use super::{Delivery, DeskGone, ToDesk, network};
use convert::Converter;
use lines::Lines;

/// Nobody is called so often: how many calls may wait while the desk is busy.
const WAITING: usize = 1000;
/// A box says nothing before somebody calls. What says something else does so at once.
const GREETING: Duration = Duration::from_millis(500);

/// Listens until the desk is gone. Nothing that goes wrong ends it.
///
/// Returns what was heard and still waited for the desk, oldest first.
pub async fn run(monitor: CallMonitor, desk: ToDesk) -> VecDeque<Delivery> {
    let mut listener = Listener {
        converter: Converter::new(desk.source.clone(), monitor.area_code.clone()),
        outbox: Outbox::new(desk.sink.clone(), WAITING),
        hearing: Hearing::of(desk.clone()),
        desk,
    };
    let DeskGone = listener.listen_to(&monitor).await;
    listener.outbox.waiting
}

/// Whether a call monitor can be reached.
///
/// # Errors
/// Why not.
pub async fn check(monitor: &CallMonitor) -> Result<(), Fault> {
    let mut lines = Lines::of(network::connect(&monitor.host, monitor.port).await?);
    match timeout(GREETING, lines.next()).await {
        Ok(Ok(line)) if line::parse(&line).is_none() => Err(Fault::OtherPeer),
        Ok(Err(error)) => Err(fault_of(&error)),
        Ok(Ok(_)) | Err(_) => Ok(()),
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
    async fn listen_to(&mut self, monitor: &CallMonitor) -> DeskGone {
        let mut backoff = Backoff::up_to(FAR);
        loop {
            let attempt = tokio::select! {
                attempt = network::connect(&monitor.host, monitor.port) => attempt,
                DeskGone = self.outbox.deliver() => return DeskGone,
            };
            let fault = match attempt {
                Ok(stream) => match self.listen(stream, &mut backoff).await {
                    Ended::Lost(fault) => fault,
                    Ended::DeskGone => return DeskGone,
                },
                Err(fault) => fault,
            };
            let pause = backoff.pause();
            self.hearing.waits(fault, pause);
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                DeskGone = self.outbox.deliver() => return DeskGone,
            }
        }
    }

    async fn listen(&mut self, stream: TcpStream, backoff: &mut Backoff) -> Ended {
        let mut lines = Lines::of(stream);
        self.converter.forget_calls();
        // What greets is something else: it is not listened to at all.
        let first = tokio::select! {
            first = timeout(GREETING, lines.next()) => first,
            DeskGone = self.outbox.deliver() => return Ended::DeskGone,
        };
        if let Ok(first) = first
            && let Err(fault) = self.hear(first)
        {
            return Ended::Lost(fault);
        }
        backoff.went_well();
        self.hearing.begins(self.outbox.dropped);
        let fault = loop {
            tokio::select! {
                line = lines.next() => if let Err(fault) = self.hear(line) {
                    break fault;
                },
                DeskGone = self.outbox.deliver() => return Ended::DeskGone,
            }
        };
        self.hearing.ends();
        Ended::Lost(fault)
    }

    fn hear(&mut self, line: Result<String, Error>) -> Result<(), Fault> {
        let line = line.map_err(|error| fault_of(&error))?;
        if line.is_empty() {
            return Ok(());
        }
        let line = line::parse(&line).ok_or(Fault::OtherPeer)?;
        self.take(&line);
        Ok(())
    }

    fn take(&mut self, line: &line::Line<'_>) {
        let Some(arrival) = self.converter.take(line, self.desk.now()) else { return };
        tracing::debug!(direction = ?arrival.contact.direction, "a call");
        if self.outbox.put(arrival) == Stored::Dropped {
            self.hearing.tell_dropped(self.outbox.dropped);
        }
    }
}

fn fault_of(error: &Error) -> Fault {
    if error.kind() == ErrorKind::InvalidData { Fault::OtherPeer } else { network::fault_of(error) }
}
