//! The telephones of the house, by the call monitor of a FRITZ!Box (TCP 1012; dialling `#96*5*` switches it on,
//! `#96*4*` off). The box tells of each call as it rings or is dialled, once, to whoever is connected.
//!
//! The way of one: `lines` cuts the stream → [`mod@line`] reads one → [`convert`] makes it an arrival, with `number` for
//! the numbers → it waits in the outbox for the desk. Nothing is ever sent to the box.

pub mod convert;
pub mod line;
mod lines;
pub(super) mod number;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io::{Error, ErrorKind};
use std::time::Duration;

use absprache_desk::arrival::Fault;
use absprache_desk::source::CallMonitor;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::backoff::{Backoff, FAR};
use super::hearing::Hearing;
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
        hearing: Hearing::of(desk, WAITING),
    };
    let Err(DeskGone) = listener.listen_to(&monitor).await;
    listener.hearing.left()
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
    hearing: Hearing,
}

impl Listener {
    async fn listen_to(&mut self, monitor: &CallMonitor) -> Result<Infallible, DeskGone> {
        let mut backoff = Backoff::up_to(FAR);
        loop {
            let fault = match self.hearing.until(network::connect(&monitor.host, monitor.port)).await? {
                Ok(stream) => self.listen(stream, &mut backoff).await?,
                Err(fault) => fault,
            };
            let pause = backoff.pause();
            self.hearing.waits(fault, pause);
            self.hearing.until(tokio::time::sleep(pause)).await?;
        }
    }

    /// Until it can no longer, for this reason.
    async fn listen(&mut self, stream: TcpStream, backoff: &mut Backoff) -> Result<Fault, DeskGone> {
        let mut lines = Lines::of(stream);
        self.converter.forget_calls();
        // What greets is something else: it is not listened to at all.
        if let Ok(first) = self.hearing.until(timeout(GREETING, lines.next())).await?
            && let Err(fault) = self.hear(first)
        {
            return Ok(fault);
        }
        backoff.went_well();
        self.hearing.begins();
        loop {
            let line = self.hearing.until(lines.next()).await?;
            if let Err(fault) = self.hear(line) {
                self.hearing.ends();
                return Ok(fault);
            }
        }
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
        let Some(arrival) = self.converter.take(line, self.hearing.desk.now()) else { return };
        tracing::debug!(direction = ?arrival.contact.direction, "a call");
        self.hearing.hears(arrival);
    }
}

fn fault_of(error: &Error) -> Fault {
    if error.kind() == ErrorKind::InvalidData { Fault::OtherPeer } else { network::fault_of(error) }
}
