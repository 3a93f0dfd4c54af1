//! What the desk keeps in mind of the journal: enough to judge the next contact and to tell each one once.

mod conversation;
mod ladder;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use absprache_engine::channel::ChannelId;
use absprache_engine::identity::Certainty;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, Utc};

pub use self::conversation::EPISODE_GAP;
use self::ladder::Ladder;
use crate::event::{Event, Judged, Known, Received, Seq, Telling};
use crate::ports::Entry;
use crate::rules::AgreedEvent;

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
///
/// Contacts are found by their numbers and by their times. The two orders differ: a source may find an old contact
/// late, and clocks are set.
#[derive(Debug, Default)]
pub struct Memory {
    contacts: BTreeMap<Seq, Remembered>,
    arrivals: BTreeSet<(DateTime<Utc>, Seq)>,
    fines: BTreeSet<(DateTime<Utc>, Seq)>,
    reminders: BTreeSet<(DateTime<Utc>, Seq)>,
    asked: HashSet<(ClientId, ChannelId)>,
    ladder: Ladder,
    agreed: Vec<AgreedEvent>,
}

impl Memory {
    /// Takes in one entry of the journal.
    pub fn apply(&mut self, entry: &Entry) {
        let Some(event) = &entry.event else { return };
        match event {
            Event::Received(received) => self.remember(entry.seq, received.clone()),
            Event::Judged(judged) => {
                self.change(judged.contact, |contact| contact.judged = Some(judged.clone()));
            }
            Event::Notifying { contact, how } => {
                self.change(*contact, |contact| contact.told = Some(*how));
                if *how == Telling::Reminder {
                    self.remind(*contact, None);
                }
                if *how == Telling::Ask {
                    self.remember_asked(*contact);
                }
            }
            Event::Copied { contact, .. } => {
                if let Some((known, contact)) = self.known(*contact) {
                    let judged = contact.judged.clone();
                    let known = known.clone();
                    self.ladder.climb(known, judged.as_ref(), entry.at);
                }
            }
            Event::Remind { contact, at } => self.remind(*contact, Some(*at)),
            Event::Mention { contact } => self.change(*contact, |contact| contact.mention = true),
            Event::Fine { contact } => {
                self.change(*contact, |contact| contact.fine = Some(entry.at));
                self.fines.insert((entry.at, *contact));
            }
            Event::AliasConfirmed { contact, client, person } => self.change(*contact, |contact| {
                if let Some(known) = &mut contact.received.identity {
                    *known = Known {
                        client: client.clone(),
                        person: person.clone(),
                        certainty: Certainty::Confirmed,
                    };
                }
            }),
            Event::Agreed { .. } => self.agreed.extend(AgreedEvent::of(event)),
        }
    }

    fn remember(&mut self, seq: Seq, received: Received) {
        self.arrivals.insert((received.arrived, seq));
        let (judged, told, remind, fine) = (None, None, None, None);
        self.contacts.insert(seq, Remembered { received, judged, told, remind, fine, mention: false });
    }

    fn change(&mut self, seq: Seq, change: impl FnOnce(&mut Remembered)) {
        if let Some(contact) = self.contacts.get_mut(&seq) {
            change(contact);
        }
    }

    fn remind(&mut self, seq: Seq, at: Option<DateTime<Utc>>) {
        let Some(contact) = self.contacts.get_mut(&seq) else { return };
        if let Some(before) = contact.remind {
            self.reminders.remove(&(before, seq));
        }
        contact.remind = at;
        self.reminders.extend(at.map(|at| (at, seq)));
    }

    fn remember_asked(&mut self, seq: Seq) {
        if let Some((known, contact)) = self.known(seq) {
            let asked = (known.client.clone(), contact.received.channel.clone());
            self.asked.insert(asked);
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

    /// All contacts, in the order in which they were written down.
    pub(crate) fn contacts(&self) -> impl Iterator<Item = (Seq, &Remembered)> {
        self.contacts.iter().map(|(seq, contact)| (*seq, contact))
    }

    /// The contacts that arrived at an instant or after it, oldest first.
    pub(crate) fn arrived_since(&self, at: DateTime<Utc>) -> impl Iterator<Item = (Seq, &Remembered)> {
        let arrived = self.arrivals.range((at, Seq(i64::MIN))..);
        arrived.filter_map(|(_, seq)| Some((*seq, self.contacts.get(seq)?)))
    }

    /// The contacts that are to be brought back by now, the longest due first.
    pub(crate) fn due(&self, now: DateTime<Utc>) -> Vec<Seq> {
        self.reminders.range(..=(now, Seq(i64::MAX))).map(|(_, seq)| *seq).collect()
    }

    /// Was the user asked already what would be fair on this channel with this client?
    pub(crate) fn was_asked(&self, client: &ClientId, channel: &ChannelId) -> bool {
        self.asked.contains(&(client.clone(), channel.clone()))
    }

    /// All agreements, oldest first.
    pub(crate) fn agreed(&self) -> &[AgreedEvent] {
        &self.agreed
    }
}
