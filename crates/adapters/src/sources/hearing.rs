//! How well a source hears whose peer tells everything only once: since when, and what it missed in between.

use std::time::Duration;

use absprache_desk::arrival::{Fault, Missed, Refusal, SourceState};
use chrono::{DateTime, Utc};

use super::ToDesk;

/// What a source tells of its own state.
pub(super) struct Hearing {
    desk: ToDesk,
    /// Since when it has been listening.
    since: DateTime<Utc>,
    /// Since when it has not been listening, if it ever has.
    deaf_since: Option<DateTime<Utc>>,
    missed: Option<Missed>,
}

impl Hearing {
    /// Of a source that has not listened yet.
    pub(super) fn of(desk: ToDesk) -> Self {
        Self { since: desk.now(), desk, deaf_since: None, missed: None }
    }

    /// It listens from now on.
    pub(super) fn begins(&mut self, dropped: u64) {
        self.since = self.desk.now();
        if let Some(from) = self.deaf_since.take() {
            self.missed = Some(Missed { from, until: self.since });
        }
        self.tell_dropped(dropped);
    }

    /// It listens, and has given up so many contacts.
    pub(super) fn tell_dropped(&self, dropped: u64) {
        self.desk.tell(SourceState::Working { since: self.since, missed: self.missed, dropped });
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
