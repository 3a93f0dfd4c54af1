//! The contacts of each client by person, channel, source and kind, so that what went before one of thousands is found
//! without going through all of them.

use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::Direction;
use absprache_engine::context::RecentKind;
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::verdict::Reason;
use chrono::{DateTime, TimeDelta, Utc};

use super::{Deed, Remembered};
use crate::event::{OutcomeKind, Seq, SourceName, Telling};

/// Contacts alike within this time are as good as the first and the last of them: no conversation ends between two of
/// them, and borders are kinder than that.
const MOMENT: TimeDelta = TimeDelta::minutes(1);

/// What contacts of a strand have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Alike {
    pub(super) person: Option<PersonId>,
    pub(super) channel: ChannelId,
    pub(super) source: SourceName,
    pub(super) what: RecentKind,
    pub(super) is_told: bool,
}

/// Contacts of one client that are alike.
#[derive(Debug)]
pub(super) struct Strand {
    pub(super) alike: Alike,
    contacts: BTreeSet<(DateTime<Utc>, Seq)>,
}

impl Strand {
    /// Those that arrived in that time, oldest first.
    pub(super) fn within(
        &self,
        time: &RangeInclusive<DateTime<Utc>>,
    ) -> impl DoubleEndedIterator<Item = (DateTime<Utc>, Seq)> {
        let (from, until) = (*time.start(), *time.end());
        // A range that ends before it begins would be refused.
        let range = (from, Seq(i64::MIN))..=(until.max(from), Seq(i64::MAX));
        self.contacts.range(range).copied().filter(move |(at, _)| *at <= until)
    }

    /// The one that arrived last.
    pub(super) fn last(&self) -> Option<(DateTime<Utc>, Seq)> {
        self.contacts.last().copied()
    }

    /// The first and the last of every moment in that time, without `but`.
    pub(super) fn moments(&self, time: RangeInclusive<DateTime<Utc>>, but: Seq) -> Vec<DateTime<Utc>> {
        let (mut from, until) = time.into_inner();
        let mut moments = Vec::new();
        loop {
            let Some((first, seq)) = self.within(&(from..=until)).find(|(_, seq)| *seq != but) else {
                return moments;
            };
            moments.push(first);
            let moment = first..=until.min(first + MOMENT);
            let last = self.within(&moment).rev().find(|(_, seq)| *seq != but);
            let last = last.filter(|(_, last)| *last != seq).map_or(first, |(at, _)| at);
            if last > first {
                moments.push(last);
            }
            from = *moment.end() + TimeDelta::nanoseconds(1);
        }
    }
}

/// The strands of all clients.
#[derive(Debug, Default)]
pub(super) struct Strands(HashMap<ClientId, Vec<Strand>>);

impl Strands {
    /// The strands of a client.
    pub(super) fn of(&self, client: &ClientId) -> impl Iterator<Item = &Strand> + Clone {
        self.0.get(client).into_iter().flatten()
    }

    pub(super) fn add(&mut self, seq: Seq, contact: &Remembered) {
        let Some((client, alike)) = place(contact) else { return };
        let strands = self.0.entry(client.clone()).or_default();
        let at = (contact.received.arrived, seq);
        match strands.iter_mut().find(|strand| strand.alike == alike) {
            Some(strand) => {
                strand.contacts.insert(at);
            }
            None => strands.push(Strand { alike, contacts: BTreeSet::from([at]) }),
        }
    }

    pub(super) fn remove(&mut self, seq: Seq, contact: &Remembered) {
        let Some((client, alike)) = place(contact) else { return };
        let Some(strands) = self.0.get_mut(client) else { return };
        if let Some(place) = strands.iter().position(|strand| strand.alike == alike)
            && let Some(strand) = strands.get_mut(place)
        {
            strand.contacts.remove(&(contact.received.arrived, seq));
            if strand.contacts.is_empty() {
                strands.swap_remove(place);
            }
        }
    }
}

fn place(contact: &Remembered) -> Option<(&ClientId, Alike)> {
    let received = &contact.received;
    let known = received.identity.as_ref()?;
    let alike = Alike {
        person: known.person.clone(),
        channel: received.channel.clone(),
        source: received.source.clone(),
        what: kind_of(contact),
        is_told: contact.told.is_some_and(Telling::is_popup),
    };
    Some((&known.client, alike))
}

fn kind_of(contact: &Remembered) -> RecentKind {
    if contact.received.direction == Direction::Out {
        return RecentKind::Mine;
    }
    if contact.was(Deed::Emergency) {
        return RecentKind::Admitted;
    }
    match contact.judged.as_ref().map(|judged| (judged.outcome, judged.reason)) {
        Some((
            OutcomeKind::Admit,
            Some(Reason::Welcome | Reason::Appointment | Reason::Emergency | Reason::Ended),
        )) => RecentKind::Admitted,
        Some(
            (OutcomeKind::Admit, Some(Reason::Running) | None)
            | (OutcomeKind::Defer | OutcomeKind::Redirect | OutcomeKind::Ask, _),
        )
        | None => RecentKind::Other,
    }
}
