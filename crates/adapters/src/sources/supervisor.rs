//! Runs all sources, each in a task of its own: one that fails disturbs no other.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use absprache_desk::arrival::{Fault, SourceHealth, SourceState};
use absprache_desk::calendar::CalendarReading;
use absprache_desk::event::SourceName;
use chrono::{DateTime, Utc};
use tokio::sync::{mpsc, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, timeout};

use super::backoff::{Backoff, FAR};
use super::{Delivery, ToDesk};
use crate::clock::Clock;

/// So many contacts may be on their way to the desk.
const ROOM: usize = 64;
/// How long a source may take to end.
const FAREWELL: Duration = Duration::from_secs(2);

/// What a run of a source comes to: what it had heard and not yet handed over.
pub type Run = Pin<Box<dyn Future<Output = VecDeque<Delivery>> + Send>>;

/// A source that can be started, and started again.
pub struct Startable {
    name: SourceName,
    start: Box<dyn Fn(ToDesk) -> Run + Send>,
}

impl Startable {
    /// `start` begins a run that lasts until the desk is gone.
    pub fn new<R>(name: SourceName, start: impl Fn(ToDesk) -> R + Send + 'static) -> Self
    where
        R: Future<Output = VecDeque<Delivery>> + Send + 'static,
    {
        Self { name, start: Box::new(move |desk| Box::pin(start(desk))) }
    }
}

impl fmt::Debug for Startable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Startable").field(&self.name).finish()
    }
}

/// All sources at work.
#[derive(Debug)]
pub struct Supervisor {
    deliveries: mpsc::Receiver<Delivery>,
    states: mpsc::Receiver<(SourceName, SourceState)>,
    calendars: mpsc::Receiver<CalendarReading>,
    tasks: JoinSet<VecDeque<Delivery>>,
    health: Vec<SourceHealth>,
}

/// What comes from one of the sources.
#[derive(Debug)]
pub enum Heard {
    /// A contact.
    Contact(Box<Delivery>),
    /// How it stands with the source has changed.
    State(SourceName),
    /// What a calendar says.
    Calendar(CalendarReading),
}

impl Supervisor {
    /// Starts all of them. `last_contact` tells when the last known contact of a source arrived. Call it within a Tokio
    /// runtime with time and I/O enabled.
    pub fn start(
        sources: Vec<Startable>,
        last_contact: impl Fn(&SourceName) -> Option<DateTime<Utc>>,
        clock: Clock,
    ) -> Self {
        let (sink, deliveries) = mpsc::channel(ROOM);
        let (tell, states) = mpsc::channel(ROOM);
        let (show, calendars) = mpsc::channel(ROOM);
        let mut tasks = JoinSet::new();
        let mut health = Vec::new();
        for source in sources {
            health.push(SourceHealth {
                source: source.name.clone(),
                state: SourceState::Starting,
                last_contact: last_contact(&source.name),
            });
            let ways = Ways { sink: sink.clone(), tell: tell.clone(), show: show.clone() };
            tasks.spawn(keep_running(source, ways, clock));
        }
        Self { deliveries, states, calendars, tasks, health }
    }

    /// What comes next; it never ends. Giving up waiting loses nothing.
    pub async fn next(&mut self) -> Heard {
        tokio::select! {
            Some(delivery) = self.deliveries.recv() => {
                let Delivery { arrival, .. } = &delivery;
                let (source, at) = (arrival.source.clone(), arrival.contact.at);
                if let Some(health) = self.health.iter_mut().find(|one| one.source == source) {
                    health.last_contact = health.last_contact.max(Some(at));
                }
                Heard::Contact(Box::new(delivery))
            }
            Some((source, state)) = self.states.recv() => {
                if let Some(health) = self.health.iter_mut().find(|one| one.source == source) {
                    health.state = state;
                }
                Heard::State(source)
            }
            Some(reading) = self.calendars.recv() => Heard::Calendar(reading),
            // No source is set up.
            else => std::future::pending().await,
        }
    }

    /// The next contact, if one is on its way.
    pub async fn next_contact(&mut self) -> Option<Delivery> {
        self.deliveries.recv().await
    }

    /// How it stands with each, in the order they were set up.
    pub fn health(&self) -> &[SourceHealth] {
        &self.health
    }

    /// Ends all of them, and gives what they had heard and the desk has not taken.
    pub async fn end(mut self) -> Vec<Delivery> {
        self.states.close();
        self.calendars.close();
        self.deliveries.close();
        let mut left = Vec::new();
        while let Some(delivery) = self.deliveries.recv().await {
            left.push(delivery);
        }
        let all = async {
            while let Some(ended) = self.tasks.join_next().await {
                left.extend(ended.unwrap_or_default());
            }
        };
        if timeout(FAREWELL, all).await.is_err() {
            tracing::warn!("a source did not end in time");
        }
        left
    }
}

/// The ways from a source to the desk.
struct Ways {
    sink: mpsc::Sender<Delivery>,
    tell: mpsc::Sender<(SourceName, SourceState)>,
    show: mpsc::Sender<CalendarReading>,
}

/// Runs a source until the desk is gone, and again whenever it fails.
async fn keep_running(source: Startable, ways: Ways, clock: Clock) -> VecDeque<Delivery> {
    let Ways { sink, tell, show } = ways;
    let name = source.name.clone();
    let mut backoff = Backoff::up_to(FAR);
    loop {
        let (states, mut state) = watch::channel(SourceState::Starting);
        let (calendars, mut calendar) = watch::channel(None);
        let desk = ToDesk::new(name.clone(), sink.clone(), states, move || clock.now()).showing(calendars);
        let began = Instant::now();
        let mut run = tokio::spawn((source.start)(desk));
        let ended = loop {
            tokio::select! {
                ended = &mut run => break ended,
                Ok(()) = state.changed() => {
                    let now = state.borrow_and_update().clone();
                    // Whoever ends the program no longer listens.
                    let _ = tell.send((name.clone(), now)).await;
                }
                Ok(()) = calendar.changed() => {
                    let newest = calendar.borrow_and_update().clone();
                    if let Some(reading) = newest {
                        let _ = show.send(reading).await;
                    }
                }
            }
        };
        if sink.is_closed() {
            return ended.unwrap_or_default();
        }
        report(&name, &ended);
        for delivery in ended.unwrap_or_default() {
            let _ = sink.send(delivery).await;
        }
        if began.elapsed() > FAR {
            backoff.went_well();
        }
        let retry = backoff.pause();
        let state = SourceState::Waiting { since: clock.now(), fault: Fault::Crashed, retry };
        let _ = tell.send((name.clone(), state)).await;
        tokio::select! {
            () = tokio::time::sleep(retry) => {}
            () = sink.closed() => return VecDeque::new(),
        }
    }
}

fn report(name: &SourceName, ended: &Result<VecDeque<Delivery>, JoinError>) {
    match ended {
        Ok(_left) => tracing::error!(source = name.0, "a source ended before the program"),
        // Its words may hold what came in.
        Err(_panic) => tracing::error!(source = name.0, "a source panicked"),
    }
}

#[cfg(test)]
mod tests;
