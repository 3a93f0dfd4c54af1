//! What waits for a desk that is busy.

use std::collections::VecDeque;

use absprache_desk::arrival::Arrival;
use tokio::sync::mpsc;

/// Arrivals on their way to the desk. The bus is read on while the desk is busy, up to a bound.
pub(super) struct Outbox {
    sink: mpsc::Sender<Arrival>,
    /// Oldest first.
    pub(super) waiting: VecDeque<Arrival>,
    bound: usize,
    /// How many were given up.
    pub(super) dropped: u64,
}

/// The desk is gone: nobody wants to know any more.
pub(super) struct DeskGone;

impl Outbox {
    pub(super) fn new(sink: mpsc::Sender<Arrival>, bound: usize) -> Self {
        Self { sink, waiting: VecDeque::new(), bound, dropped: 0 }
    }

    /// Takes one in, or gives the newest up if there are too many.
    pub(super) fn put(&mut self, arrival: Arrival) -> Stored {
        if self.waiting.len() < self.bound {
            self.waiting.push_back(arrival);
            Stored::Waits
        } else {
            self.dropped += 1;
            Stored::Dropped
        }
    }

    /// Hands arrivals over, oldest first, and waits for more to do. It returns only when the desk is gone;
    /// giving up waiting loses nothing.
    pub(super) async fn deliver(&mut self) -> DeskGone {
        while !self.waiting.is_empty() {
            let Ok(place) = self.sink.reserve().await else { return DeskGone };
            if let Some(arrival) = self.waiting.pop_front() {
                place.send(arrival);
            }
        }
        self.sink.closed().await;
        DeskGone
    }
}

/// What became of an arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stored {
    /// It will be handed over.
    Waits,
    /// It was given up.
    Dropped,
}
