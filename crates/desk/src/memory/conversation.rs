//! What went before with a person: the running conversation, and the episode.

use absprache_engine::context::{Recent, RecentKind};
use absprache_engine::ids::{ClientId, PersonId};
use std::ops::RangeInclusive;

use chrono::{DateTime, TimeDelta, Utc};

use super::strands::Strand;
use super::{Memory, Remembered};
use crate::event::{Seq, SourceName};

/// Contacts of one person on one channel with smaller gaps than this are one episode.
pub const EPISODE_GAP: TimeDelta = TimeDelta::minutes(30);
/// Recent enough for a running conversation.
const CONVERSATION: TimeDelta = TimeDelta::hours(3);
/// Just less than the gap between two episodes.
const WITHIN: TimeDelta = TimeDelta::nanoseconds(EPISODE_GAP.num_seconds() * 1_000_000_000 - 1);

impl Memory {
    /// What went before with this client, recent enough for a running conversation: of contacts alike within a minute the
    /// first and the last. `but` is the contact being judged.
    pub(crate) fn recent(&self, client: &ClientId, at: DateTime<Utc>, but: Seq) -> Vec<Recent> {
        let recently = at - CONVERSATION..=at;
        let contacts = self.strands.of(client).flat_map(|strand| {
            let alike = &strand.alike;
            let moments = strand.moments(recently.clone(), but).into_iter();
            moments.map(|at| Recent {
                at,
                channel: alike.channel.clone(),
                person: alike.person.clone(),
                what: alike.what,
            })
        });
        let fines = self.fines.range((at - CONVERSATION, Seq(i64::MIN))..=(at, Seq(i64::MAX)));
        let fines = fines.filter_map(|(at, seq)| {
            let (known, contact) = self.known(*seq).filter(|(known, _)| known.client == *client)?;
            Some(Recent {
                at: *at,
                channel: contact.received.channel.clone(),
                person: known.person.clone(),
                what: RecentKind::Fine,
            })
        });
        contacts.chain(fines).collect()
    }

    /// The client's contacts of that time that other sources than this one told of, in any order.
    pub(crate) fn told_by_others(
        &self,
        client: &ClientId,
        source: &SourceName,
        time: RangeInclusive<DateTime<Utc>>,
    ) -> impl Iterator<Item = (Seq, &Remembered)> {
        let others = self.strands.of(client).filter(move |strand| strand.alike.source != *source);
        let seqs =
            others.flat_map(move |strand| strand.within(&time).map(|(_, seq)| seq).collect::<Vec<_>>());
        seqs.filter_map(|seq| Some((seq, self.contact(seq)?)))
    }

    /// The last contact with somebody; with the client as a whole if no person is named.
    pub(crate) fn last_with(
        &self,
        client: &ClientId,
        person: Option<&PersonId>,
    ) -> Option<(DateTime<Utc>, &Remembered)> {
        let theirs = self.strands.of(client).filter(|strand| strand.alike.person.as_ref() == person);
        let (at, seq) = theirs.filter_map(Strand::last).max()?;
        Some((at, self.contact(seq)?))
    }

    /// Was a popup shown in the episode that this contact belongs to?
    pub(crate) fn told_in_episode(&self, seq: Seq) -> bool {
        let Some((known, contact)) = self.known(seq) else { return false };
        let strands = self.strands.of(&known.client).filter(|strand| {
            strand.alike.person == known.person && strand.alike.channel == contact.received.channel
        });
        let mut since = contact.received.arrived;
        // Also what arrived a little later and was written down before it.
        let mut until = since + WITHIN;
        loop {
            let near = since - WITHIN..=until;
            let mut told = strands.clone().filter(|strand| strand.alike.is_told);
            if told.any(|strand| strand.within(&near).next().is_some()) {
                return true;
            }
            let first = strands.clone().filter_map(|strand| strand.within(&near).next());
            match first.map(|(at, _)| at).min() {
                Some(first) if first < since => (since, until) = (first, since),
                _ => return false,
            }
        }
    }
}
