//! What waits for a desk that is busy, of sources whose peer keeps nothing for us.

use std::collections::VecDeque;

use absprache_desk::arrival::Arrival;
use tokio::sync::mpsc;

use super::delivery::{Delivery, DeskGone};

/// Arrivals on their way to the desk. The source is read on while the desk is busy, up to a bound.
pub(super) struct Outbox {
    sink: mpsc::Sender<Delivery>,
    /// Oldest first.
    pub(super) waiting: VecDeque<Delivery>,
    bound: usize,
    /// How many were given up.
    pub(super) dropped: u64,
}

impl Outbox {
    pub(super) fn new(sink: mpsc::Sender<Delivery>, bound: usize) -> Self {
        Self { sink, waiting: VecDeque::new(), bound, dropped: 0 }
    }

    /// Takes one in, or gives the newest up if there are too many.
    pub(super) fn put(&mut self, arrival: Arrival) -> Stored {
        if self.waiting.len() < self.bound {
            self.waiting.push_back(Delivery::unacknowledged(arrival));
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
            if let Some(delivery) = self.waiting.pop_front() {
                place.send(delivery);
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
