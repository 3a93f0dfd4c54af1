//! Contacts of one person on one channel with short gaps, as one.

use std::collections::HashMap;

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::Direction;
use chrono::{DateTime, Utc};

use crate::event::{Known, OutcomeKind, Seq, Telling};
use crate::memory::{Done, EPISODE_GAP, Memory, Remembered};

/// The contacts of an episode that were outside the rules, or those that were emergencies, oldest first. Never empty.
#[derive(Debug, Clone)]
pub(super) struct Spell<'a> {
    pub(super) known: &'a Known,
    contacts: Vec<(Seq, &'a Remembered)>,
}

impl<'a> Spell<'a> {
    /// The contact that stands for all of them: the one something was done about, else the one that was told, else the
    /// newest.
    pub(super) fn head(&self) -> Option<(Seq, &'a Remembered)> {
        let by = |fits: fn(&Remembered) -> bool| self.contacts.iter().rfind(|(_, contact)| fits(contact));
        by(|contact| contact.done().is_some())
            .or_else(|| by(|contact| contact.told.is_some_and(Telling::is_popup)))
            .or(self.contacts.last())
            .copied()
    }

    /// What was done about it last.
    pub(super) fn done(&self) -> Option<&'a Done> {
        self.head()?.1.done()
    }

    /// All of them.
    pub(super) fn contacts(&self) -> impl Iterator<Item = Seq> {
        self.contacts.iter().map(|(seq, _)| *seq)
    }

    /// When the newest arrived.
    pub(super) fn at(&self) -> Option<DateTime<Utc>> {
        self.contacts.last().map(|(_, contact)| contact.received.arrived)
    }

    /// How many there are.
    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.contacts.len()).unwrap_or(u32::MAX)
    }
}

/// The episodes with something outside the rules since then, and those with emergencies, in no order. What was done about a
/// message settles no emergency beside it.
pub(super) fn spells(memory: &Memory, since: DateTime<Utc>) -> Vec<Spell<'_>> {
    let mut running: HashMap<(&Known, &ChannelId), Running<'_>> = HashMap::new();
    let mut over = Vec::new();
    for (seq, contact) in memory.arrived_since(since) {
        let received = &contact.received;
        let Some(known) = received.identity.as_ref().filter(|_| received.direction == Direction::In) else {
            continue;
        };
        let nothing = Spell { known, contacts: Vec::new() };
        let began =
            || Running { last: received.arrived, outside: nothing.clone(), emergencies: nothing.clone() };
        let episode = running.entry((known, &received.channel)).or_insert_with(began);
        if received.arrived - episode.last >= EPISODE_GAP {
            over.extend(std::mem::replace(episode, began()).spells());
        }
        episode.last = received.arrived;
        if is_outside(contact) {
            episode.outside.contacts.push((seq, contact));
        } else if contact.is_emergency() {
            episode.emergencies.contacts.push((seq, contact));
        }
    }
    over.extend(running.into_values().flat_map(Running::spells));
    over.retain(|spell| !spell.contacts.is_empty());
    over
}

struct Running<'a> {
    last: DateTime<Utc>,
    outside: Spell<'a>,
    emergencies: Spell<'a>,
}

impl<'a> Running<'a> {
    fn spells(self) -> [Spell<'a>; 2] {
        [self.outside, self.emergencies]
    }
}

fn is_outside(contact: &Remembered) -> bool {
    match contact.judged.as_ref().map(|judged| judged.outcome) {
        Some(OutcomeKind::Defer | OutcomeKind::Redirect | OutcomeKind::Ask) => true,
        Some(OutcomeKind::Admit) | None => false,
    }
}
