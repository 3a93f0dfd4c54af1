//! What the desk keeps in mind of the journal: enough to judge the next contact and to tell each one once.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::Direction;
use absprache_engine::context::{Recent, RecentKind};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::{ClauseId, ClientId, PersonId};
use absprache_engine::verdict::Reason;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::event::{Event, Judged, Known, OutcomeKind, Received, Seq, Telling};
use crate::ports::Entry;

/// Contacts of one person on one channel with smaller gaps than this are one episode.
pub const EPISODE_GAP: TimeDelta = TimeDelta::minutes(30);
/// A ladder starts again after this.
const LADDER: TimeDelta = TimeDelta::days(90);
/// Recent enough for a running conversation.
const CONVERSATION: TimeDelta = TimeDelta::hours(3);
/// Contacts are remembered in the order in which they were received; none arrives later than this out of order
/// and still matters to a conversation.
const OUT_OF_ORDER: TimeDelta = TimeDelta::days(2);

/// A contact with what became of it.
#[derive(Debug, Clone)]
pub struct Remembered {
    /// As it arrived.
    pub received: Received,
    /// What was judged; none after a crash in between.
    pub judged: Option<Judged>,
    /// How it was told, if it was.
    pub told: Option<Telling>,
    /// When it is to be brought back.
    pub remind: Option<DateTime<Utc>>,
    /// When the user said that it was fine.
    pub fine: Option<DateTime<Utc>>,
    /// To be mentioned at the next talk.
    pub mention: bool,
}

/// What the desk keeps in mind.
#[derive(Debug, Default)]
pub struct Memory {
    contacts: BTreeMap<Seq, Remembered>,
    asked: HashSet<(ClientId, ChannelId)>,
    copied: Vec<CopiedText>,
}

#[derive(Debug)]
struct CopiedText {
    client: ClientId,
    person: Option<PersonId>,
    clause: Option<ClauseId>,
    version: Option<Fingerprint>,
    at: DateTime<Utc>,
}

impl Memory {
    /// Takes in one entry of the journal.
    pub fn apply(&mut self, entry: &Entry) {
        let Some(event) = &entry.event else { return };
        match event {
            Event::Received(received) => {
                let remembered = Remembered {
                    received: received.clone(),
                    judged: None,
                    told: None,
                    remind: None,
                    fine: None,
                    mention: false,
                };
                self.contacts.insert(entry.seq, remembered);
            }
            Event::Judged(judged) => {
                self.change(judged.contact, |contact| contact.judged = Some(judged.clone()))
            }
            Event::Notifying { contact, how } => {
                self.change(*contact, |contact| {
                    contact.told = Some(*how);
                    if *how == Telling::Reminder {
                        contact.remind = None;
                    }
                });
                if *how == Telling::Ask {
                    self.remember_asked(*contact);
                }
            }
            Event::Copied { contact, .. } => self.remember_copied(*contact, entry.at),
            Event::Remind { contact, at } => self.change(*contact, |contact| contact.remind = Some(*at)),
            Event::Mention { contact } => self.change(*contact, |contact| contact.mention = true),
            Event::Fine { contact } => self.change(*contact, |contact| contact.fine = Some(entry.at)),
            Event::AliasConfirmed { contact, client, person } => self.change(*contact, |contact| {
                if let Some(known) = &mut contact.received.identity {
                    *known = Known {
                        client: client.clone(),
                        person: person.clone(),
                        certainty: absprache_engine::identity::Certainty::Confirmed,
                    };
                }
            }),
            Event::Agreed { .. } => {}
        }
    }

    fn change(&mut self, seq: Seq, change: impl FnOnce(&mut Remembered)) {
        if let Some(contact) = self.contacts.get_mut(&seq) {
            change(contact);
        }
    }

    fn remember_asked(&mut self, seq: Seq) {
        if let Some((known, contact)) = self.known(seq) {
            let asked = (known.client.clone(), contact.received.channel.clone());
            self.asked.insert(asked);
        }
    }

    fn remember_copied(&mut self, seq: Seq, at: DateTime<Utc>) {
        if let Some((known, contact)) = self.known(seq) {
            let judged = contact.judged.as_ref();
            let copied = CopiedText {
                client: known.client.clone(),
                person: known.person.clone(),
                clause: judged.and_then(|judged| judged.clause.clone()),
                version: judged.and_then(|judged| judged.version),
                at,
            };
            self.copied.push(copied);
        }
    }

    fn known(&self, seq: Seq) -> Option<(&Known, &Remembered)> {
        let contact = self.contacts.get(&seq)?;
        Some((contact.received.identity.as_ref()?, contact))
    }

    /// A contact.
    pub fn contact(&self, seq: Seq) -> Option<&Remembered> {
        self.contacts.get(&seq)
    }

    /// All contacts, oldest first.
    pub fn contacts(&self) -> impl DoubleEndedIterator<Item = (Seq, &Remembered)> {
        self.contacts.iter().map(|(seq, contact)| (*seq, contact))
    }

    /// Was the user asked already what would be fair on this channel with this client?
    pub fn was_asked(&self, client: &ClientId, channel: &ChannelId) -> bool {
        self.asked.contains(&(client.clone(), channel.clone()))
    }

    /// How many texts were copied on this ladder: for this person and clause in this version, at most one a day,
    /// within the 90 days before `now`. Days are those of `zone`.
    pub fn occasion(
        &self,
        known: &Known,
        clause: Option<&ClauseId>,
        version: Option<Fingerprint>,
        now: DateTime<Utc>,
        zone: Tz,
    ) -> u32 {
        let days: BTreeSet<NaiveDate> = self
            .copied
            .iter()
            .filter(|copied| {
                copied.client == known.client
                    && copied.person == known.person
                    && copied.clause.as_ref() == clause
                    && copied.version == version
                    && copied.at <= now
                    && now - copied.at < LADDER
            })
            .map(|copied| copied.at.with_timezone(&zone).date_naive())
            .collect();
        u32::try_from(days.len()).unwrap_or(u32::MAX)
    }

    /// What went before with this client, recent enough for a running conversation. `but` is the contact being judged.
    pub fn recent(&self, client: &ClientId, at: DateTime<Utc>, but: Seq) -> Vec<Recent> {
        let mut recent = Vec::new();
        for (seq, contact) in self.contacts.iter().rev() {
            let received = &contact.received;
            if at - received.arrived > OUT_OF_ORDER && contact.fine.is_none() {
                break;
            }
            let Some(known) = received.identity.as_ref().filter(|known| known.client == *client) else {
                continue;
            };
            let near = |then: DateTime<Utc>| then <= at && at - then < CONVERSATION;
            if *seq != but && near(received.arrived) {
                let what = kind_of(contact);
                recent.push(Recent {
                    at: received.arrived,
                    channel: received.channel.clone(),
                    person: known.person.clone(),
                    what,
                });
            }
            if let Some(fine) = contact.fine.filter(|fine| near(*fine)) {
                recent.push(Recent {
                    at: fine,
                    channel: received.channel.clone(),
                    person: known.person.clone(),
                    what: RecentKind::Fine,
                });
            }
        }
        recent
    }

    /// Was a popup shown in the episode that this contact continues?
    pub fn told_in_episode(&self, seq: Seq) -> bool {
        let Some((known, contact)) = self.known(seq) else { return false };
        let mut since = contact.received.arrived;
        for (_, earlier) in self.contacts.range(..seq).rev() {
            let same = earlier.received.channel == contact.received.channel
                && earlier
                    .received
                    .identity
                    .as_ref()
                    .is_some_and(|other| other.client == known.client && other.person == known.person);
            if since - earlier.received.arrived > OUT_OF_ORDER {
                return false;
            }
            if !same {
                continue;
            }
            if since - earlier.received.arrived >= EPISODE_GAP {
                return false;
            }
            if earlier.told.is_some() {
                return true;
            }
            since = earlier.received.arrived;
        }
        false
    }
}

fn kind_of(contact: &Remembered) -> RecentKind {
    if contact.received.direction == Direction::Out {
        return RecentKind::Mine;
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
