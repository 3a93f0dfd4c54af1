//! Runs all sources, each in a task of its own: one that fails disturbs no other.

mod keep_running;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use absprache_desk::arrival::{SourceHealth, SourceState};
use absprache_desk::calendar::CalendarReading;
use absprache_desk::event::SourceName;
use chrono::{DateTime, Utc};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;

use self::keep_running::{Ways, keep_running};
use super::{Delivery, Matter, ToDesk};
use crate::clock::Clock;

/// So many contacts of one source may be on their way to the desk.
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
    /// The one that was heard last stands last, so that none drowns out the others.
    at_work: Vec<AtWork>,
    health: Vec<SourceHealth>,
    clock: Clock,
}

/// One source at work. It ends when nobody takes its deliveries any more.
#[derive(Debug)]
struct AtWork {
    name: SourceName,
    deliveries: mpsc::Receiver<Delivery>,
    states: mpsc::Receiver<SourceState>,
    calendars: mpsc::Receiver<CalendarReading>,
    /// Its only task, which ends with this at the latest.
    task: JoinSet<VecDeque<Delivery>>,
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
    /// Without any source yet.
    pub fn new(clock: Clock) -> Self {
        Self { at_work: Vec::new(), health: Vec::new(), clock }
    }

    /// Starts a source; one of its name must have been stopped before. `last_contact` is when the last known contact of it
    /// arrived. Call it within a Tokio runtime with time and I/O enabled.
    pub fn begin(&mut self, source: Startable, last_contact: Option<DateTime<Utc>>) {
        let (name, state) = (source.name.clone(), SourceState::Starting);
        self.health.push(SourceHealth { source: name.clone(), state, last_contact });
        let (sink, deliveries) = mpsc::channel(ROOM);
        let (tell, states) = mpsc::channel(ROOM);
        let (show, calendars) = mpsc::channel(ROOM);
        let mut task = JoinSet::new();
        task.spawn(keep_running(source, Ways { sink, tell, show }, self.clock));
        self.at_work.push(AtWork { name, deliveries, states, calendars, task });
    }

    /// Stops a source, and gives what it had heard and the desk has not taken.
    pub async fn stop(&mut self, name: &SourceName) -> Vec<Delivery> {
        self.health.retain(|one| one.source != *name);
        farewell(self.at_work.extract_if(.., |one| one.name == *name).collect()).await
    }

    /// What comes next; it never ends. Giving up waiting loses nothing.
    pub async fn next(&mut self) -> Heard {
        let (source, heard) = poll_fn(|cx| self.poll(cx, AtWork::poll)).await;
        let health = self.health.iter_mut().find(|one| one.source == source);
        match heard {
            OfOne::Contact(delivery) => {
                if let Some(health) = health
                    && delivery.matter != Matter::Junk
                {
                    health.last_contact = health.last_contact.max(Some(delivery.arrival.contact.at));
                }
                Heard::Contact(delivery)
            }
            OfOne::State(state) => {
                if let Some(health) = health {
                    health.state = state;
                }
                Heard::State(source)
            }
            OfOne::Calendar(reading) => Heard::Calendar(reading),
        }
    }

    /// The next contact; it never ends.
    pub async fn next_contact(&mut self) -> Delivery {
        poll_fn(|cx| self.poll(cx, |one, cx| one.deliveries.poll_recv(cx))).await.1
    }

    /// How it stands with each, in the order they were started.
    pub fn health(&self) -> &[SourceHealth] {
        &self.health
    }

    /// Ends all of them, and gives what they had heard and the desk has not taken.
    pub async fn end(self) -> Vec<Delivery> {
        farewell(self.at_work).await
    }

    /// The first of them that has something of this kind.
    fn poll<T>(
        &mut self,
        cx: &mut Context<'_>,
        of_one: impl Fn(&mut AtWork, &mut Context<'_>) -> Poll<Option<T>>,
    ) -> Poll<(SourceName, T)> {
        let has = |(at, one): (usize, &mut AtWork)| match of_one(one, cx) {
            Poll::Ready(Some(heard)) => Some((at, one.name.clone(), heard)),
            // One that is no more has nothing to say, ever.
            Poll::Ready(None) | Poll::Pending => None,
        };
        let Some((at, name, heard)) = self.at_work.iter_mut().enumerate().find_map(has) else {
            return Poll::Pending;
        };
        self.at_work.rotate_left(at + 1);
        Poll::Ready((name, heard))
    }
}

/// What comes from one source.
enum OfOne {
    Contact(Box<Delivery>),
    State(SourceState),
    Calendar(CalendarReading),
}

impl AtWork {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<OfOne>> {
        if let Poll::Ready(Some(state)) = self.states.poll_recv(cx) {
            return Poll::Ready(Some(OfOne::State(state)));
        }
        if let Poll::Ready(Some(reading)) = self.calendars.poll_recv(cx) {
            return Poll::Ready(Some(OfOne::Calendar(reading)));
        }
        self.deliveries.poll_recv(cx).map(|delivery| delivery.map(Box::new).map(OfOne::Contact))
    }
}

/// Ends these, and gives what they had heard and the desk has not taken.
async fn farewell(mut leaving: Vec<AtWork>) -> Vec<Delivery> {
    let mut left = Vec::new();
    for one in &mut leaving {
        one.states.close();
        one.calendars.close();
        one.deliveries.close();
        while let Some(delivery) = one.deliveries.recv().await {
            left.push(delivery);
        }
    }
    let all = async {
        for one in &mut leaving {
            while let Some(ended) = one.task.join_next().await {
                left.extend(ended.unwrap_or_default());
            }
        }
    };
    if timeout(FAREWELL, all).await.is_err() {
        tracing::warn!("a source did not end in time");
    }
    left
}

#[cfg(test)]
mod tests;
