//! One source, for as long as it is wanted.

use std::collections::VecDeque;

use absprache_desk::arrival::{Fault, SourceState};
use absprache_desk::calendar::CalendarReading;
use absprache_desk::event::SourceName;
use tokio::sync::{mpsc, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::Instant;

use super::Startable;
use crate::clock::Clock;
use crate::sources::backoff::{Backoff, FAR};
use crate::sources::{Delivery, ToDesk};

/// The ways from a source to the desk.
pub(super) struct Ways {
    pub(super) sink: mpsc::Sender<Delivery>,
    pub(super) tell: mpsc::Sender<SourceState>,
    pub(super) show: mpsc::Sender<CalendarReading>,
}

/// Runs a source until the desk is gone, and again whenever it fails.
pub(super) async fn keep_running(source: Startable, ways: Ways, clock: Clock) -> VecDeque<Delivery> {
    let Ways { sink, tell, show } = ways;
    let name = source.name.clone();
    let mut backoff = Backoff::up_to(FAR);
    loop {
        let (states, mut state) = watch::channel(SourceState::Starting);
        let (calendars, mut calendar) = watch::channel(None);
        let desk = ToDesk::new(name.clone(), sink.clone(), states, move || clock.now()).showing(calendars);
        let began = Instant::now();
        // A task of its own, whose panic is an answer; it ends with this one.
        let mut run = JoinSet::new();
        run.spawn((source.start)(desk));
        let ended = loop {
            tokio::select! {
                Some(ended) = run.join_next() => break ended,
                Ok(()) = state.changed() => {
                    let now = state.borrow_and_update().clone();
                    // Whoever ends the source no longer listens.
                    let _ = tell.send(now).await;
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
        let _ = tell.send(SourceState::Waiting { since: clock.now(), fault: Fault::Crashed, retry }).await;
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
