//! What went before with a person: the running conversation, and the episode.

use absprache_engine::contact::Direction;
use absprache_engine::context::{Recent, RecentKind};
use absprache_engine::ids::ClientId;
use absprache_engine::verdict::Reason;
use chrono::{DateTime, TimeDelta, Utc};

use super::{Deed, Memory, Remembered};
use crate::event::{OutcomeKind, Seq};

/// Contacts of one person on one channel with smaller gaps than this are one episode.
pub const EPISODE_GAP: TimeDelta = TimeDelta::minutes(30);
/// Recent enough for a running conversation.
const CONVERSATION: TimeDelta = TimeDelta::hours(3);

impl Memory {
    /// What went before with this client, recent enough for a running conversation. `but` is the contact being judged.
    pub(crate) fn recent(&self, client: &ClientId, at: DateTime<Utc>, but: Seq) -> Vec<Recent> {
        let recently = (at - CONVERSATION, Seq(i64::MAX))..=(at, Seq(i64::MAX));
        let contacts = self.arrivals.range(recently.clone()).filter(|(_, seq)| *seq != but);
        let fines = self.fines.range(recently);
        let recent = |(at, seq): &(DateTime<Utc>, Seq), what: Option<RecentKind>| {
            let (known, contact) = self.known(*seq).filter(|(known, _)| known.client == *client)?;
            Some(Recent {
                at: *at,
                channel: contact.received.channel.clone(),
                person: known.person.clone(),
                what: what.unwrap_or_else(|| kind_of(contact)),
            })
        };
        let contacts = contacts.filter_map(|contact| recent(contact, None));
        contacts.chain(fines.filter_map(|fine| recent(fine, Some(RecentKind::Fine)))).collect()
    }

    /// Was a popup shown in the episode that this contact belongs to?
    pub(crate) fn told_in_episode(&self, seq: Seq) -> bool {
        let Some((known, contact)) = self.known(seq) else { return false };
        let is_same = |other: &Remembered| {
            other.received.channel == contact.received.channel
                && other
                    .received
                    .identity
                    .as_ref()
                    .is_some_and(|other| other.client == known.client && other.person == known.person)
        };
        let mut since = contact.received.arrived;
        // Also what arrived a little later and was written down before it.
        let until = (since + EPISODE_GAP, Seq(i64::MIN));
        for (arrived, earlier) in self.arrivals.range(..until).rev() {
            if since - *arrived >= EPISODE_GAP {
                return false;
            }
            let Some(earlier) = self.contacts.get(earlier).filter(|other| is_same(other)) else { continue };
            if earlier.told.is_some() {
                return true;
            }
            since = since.min(*arrived);
        }
        false
    }
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
