//! What in a journal is over.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use absprache_engine::ids::ClientId;
use chrono::{DateTime, TimeDelta, Utc};

use super::{Kept, Subject};
use crate::event::{Event, Seq};
use crate::ports::{Entry, Journal};
use crate::trouble::Trouble;

/// An entry that is older than the one before it by more than this was written while the clock was behind.
const BEHIND: TimeDelta = TimeDelta::days(1);

/// What is to go.
#[derive(Debug, Default)]
pub(super) struct Over {
    /// All events of it.
    pub(super) numbers: Vec<Seq>,
    /// Those whose it is, as far as that is known.
    pub(super) clients: BTreeSet<ClientId>,
}

impl Over {
    /// Goes through a journal once. `could_be` names those whose a contact may be that several fit.
    pub(super) fn find(
        journal: &impl Journal,
        kept: &Kept<'_>,
        now: DateTime<Utc>,
        could_be: impl Fn(Seq) -> Vec<ClientId>,
    ) -> Result<Self, Trouble> {
        let mut found = Found::default();
        journal.each(Seq(1), &mut |entry| found.take(&entry, now))?;
        Ok(found.over(kept, could_be))
    }
}

#[derive(Default)]
struct Found {
    touches: BTreeMap<Seq, (Option<ClientId>, DateTime<Utc>)>,
    /// What became of them.
    more: HashMap<Seq, Vec<Seq>>,
    erased: HashSet<Seq>,
    /// That it was done before, with each client.
    expired: HashMap<ClientId, Vec<Seq>>,
    /// The newest time so far at which something was written.
    latest: Option<DateTime<Utc>>,
}

impl Found {
    fn take(&mut self, entry: &Entry, now: DateTime<Utc>) {
        let latest = self.latest.filter(|latest| entry.at + BEHIND < *latest);
        // A clock that was ahead keeps nothing for longer.
        if entry.at <= now {
            self.latest = self.latest.max(Some(entry.at));
        }
        let Some(event) = &entry.event else {
            self.erased.insert(entry.seq);
            return;
        };
        match Subject::of(event) {
            Subject::Touch { client, at } => {
                self.touches.insert(entry.seq, (client.cloned(), latest.map_or(at, |latest| latest.max(at))));
            }
            Subject::Of(other) => {
                self.more.entry(other).or_default().push(entry.seq);
                self.give(event);
            }
            Subject::Expiry(client) => self.expired.entry(client.clone()).or_default().push(entry.seq),
            Subject::Else => {}
        }
    }

    /// The user said whose it is.
    fn give(&mut self, event: &Event) {
        if let Event::AliasConfirmed { contact, client, .. } = event
            && let Some((whose, _)) = self.touches.get_mut(contact)
        {
            *whose = Some(client.clone());
        }
    }

    fn over(mut self, kept: &Kept<'_>, could_be: impl Fn(Seq) -> Vec<ClientId>) -> Over {
        let mut over = Over::default();
        for (seq, (client, at)) in std::mem::take(&mut self.touches) {
            let is_over = match &client {
                Some(client) => kept.is_over(client, at),
                None => kept.is_over_for_one(&could_be(seq), at),
            };
            if is_over {
                over.clients.extend(client);
                self.give_up(seq, &mut over.numbers);
            }
        }
        // What was said of something that was gone by then.
        for seq in std::mem::take(&mut self.erased) {
            for more in self.more.remove(&seq).into_iter().flatten() {
                self.give_up(more, &mut over.numbers);
            }
        }
        // That it was done last is enough.
        let before = over.clients.iter().filter_map(|client| self.expired.remove(client));
        over.numbers.extend(before.flatten());
        over
    }

    /// An event goes with all that became of it.
    fn give_up(&mut self, seq: Seq, numbers: &mut Vec<Seq>) {
        numbers.push(seq);
        for more in self.more.remove(&seq).into_iter().flatten() {
            self.give_up(more, numbers);
        }
    }
}
