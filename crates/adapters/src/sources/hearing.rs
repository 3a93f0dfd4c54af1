//! What sources have in common whose peer tells everything only once: since when they hear, what they missed in between, and
//! what waits for a desk that is busy.

use std::collections::VecDeque;
use std::time::Duration;

use absprache_desk::arrival::{Arrival, Fault, Missed, Refusal, SourceState};
use chrono::{DateTime, Utc};

use super::outbox::{Outbox, Stored};
use super::{Delivery, DeskGone, ToDesk};

/// What a source tells of its own state, and has heard.
pub(super) struct Hearing {
    pub(super) desk: ToDesk,
    outbox: Outbox,
    /// Since when it has been listening.
    since: DateTime<Utc>,
    /// Since when it has not been listening, if it ever has.
    deaf_since: Option<DateTime<Utc>>,
    missed: Option<Missed>,
}

impl Hearing {
    /// Of a source that has not listened yet. So many arrivals may wait while the desk is busy.
    pub(super) fn of(desk: ToDesk, room: usize) -> Self {
        let outbox = Outbox::new(desk.sink.clone(), room);
        Self { since: desk.now(), desk, outbox, deaf_since: None, missed: None }
    }

    /// Waits for something to happen, and hands over what was heard meanwhile.
    pub(super) async fn until<T>(&mut self, something: impl Future<Output = T>) -> Result<T, DeskGone> {
        tokio::select! {
            happened = something => Ok(happened),
            DeskGone = self.outbox.deliver() => Err(DeskGone),
        }
    }

    /// Heard one more.
    pub(super) fn hears(&mut self, arrival: Arrival) {
        if self.outbox.put(arrival) == Stored::Dropped {
            self.tell_listening();
        }
    }

    /// What was heard and still waited for the desk, oldest first.
    pub(super) fn left(self) -> VecDeque<Delivery> {
        self.outbox.waiting
    }

    /// It listens from now on.
    pub(super) fn begins(&mut self) {
        self.since = self.desk.now();
        if let Some(from) = self.deaf_since.take() {
            self.missed = Some(Missed { from, until: self.since });
        }
        self.tell_listening();
    }

    /// It listens, and something is lacking.
    pub(super) fn lacks(&self, fault: Fault) {
        self.desk.tell(SourceState::Partly { since: self.since, fault });
    }

    /// It listens, and nothing is lacking any more.
    pub(super) fn tell_listening(&self) {
        let Self { since, missed, .. } = *self;
        self.desk.tell(SourceState::Working { since, missed, dropped: self.outbox.dropped });
    }

    /// It listened up to now.
    pub(super) fn ends(&mut self) {
        self.deaf_since = Some(self.desk.now());
    }

    /// It does not listen, and tries again after a pause.
    pub(super) fn waits(&self, fault: Fault, retry: Duration) {
        self.desk.tell(match self.deaf_since {
            Some(since) => SourceState::Waiting { since, fault, retry },
            None => SourceState::Unreachable { since: self.desk.now(), fault, retry },
        });
    }

    /// It may not listen.
    pub(super) fn refused(&self, by: Refusal) {
        self.desk.tell(SourceState::Refused { since: self.desk.now(), by });
    }
}
