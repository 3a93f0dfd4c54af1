//! What in a journal is over.

use std::collections::{BTreeMap, HashMap};

use absprache_engine::ids::ClientId;
use chrono::{DateTime, TimeDelta, Utc};

use super::{Kept, Subject};
use crate::event::{Event, Seq};
use crate::ports::{Entry, Journal};
use crate::trouble::Trouble;

/// A clock is believed when the journal has an entry of an earlier day that is no older than this: one that stands in another year
/// for some hours deletes nothing.
const LATELY: TimeDelta = TimeDelta::days(31);

/// What is to go.
#[derive(Debug, Default)]
pub(super) struct Over {
    /// All events of it.
    pub(super) numbers: Vec<Seq>,
    /// How many contacts and appointments they tell of, by whose they are.
    pub(super) entries: BTreeMap<ClientId, u32>,
}

impl Over {
    /// Goes through a journal once.
    pub(super) fn find(journal: &impl Journal, kept: &Kept, today: DateTime<Utc>) -> Result<Self, Trouble> {
        let mut found = Found::default();
        journal.each(Seq(1), &mut |entry| found.take(&entry, today))?;
        Ok(if found.is_clock_right { found.over(kept) } else { Self::default() })
    }
}

#[derive(Default)]
struct Found {
    touches: BTreeMap<Seq, (Option<ClientId>, DateTime<Utc>)>,
    /// What became of them.
    more: HashMap<Seq, Vec<Seq>>,
    is_clock_right: bool,
}

impl Found {
    fn take(&mut self, entry: &Entry, today: DateTime<Utc>) {
        self.is_clock_right |= (today - LATELY..today).contains(&entry.at);
        let Some(event) = &entry.event else { return };
        match Subject::of(event) {
            Subject::Touch { client, at } => {
                self.touches.insert(entry.seq, (client.cloned(), at));
            }
            Subject::Of(contact) => {
                self.more.entry(contact).or_default().push(entry.seq);
                self.give(event);
            }
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

    fn over(mut self, kept: &Kept) -> Over {
        let mut over = Over::default();
        for (seq, (client, at)) in self.touches {
            if !kept.is_over(client.as_ref(), at) {
                continue;
            }
            over.numbers.push(seq);
            over.numbers.extend(self.more.remove(&seq).into_iter().flatten());
            if let Some(client) = client {
                *over.entries.entry(client).or_default() += 1;
            }
        }
        over
    }
}
