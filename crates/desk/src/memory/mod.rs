//! What the desk keeps in mind of the journal: enough to judge the next contact and to tell each one once.

mod agenda;
mod conversation;
mod deeds;
mod engagement;
mod ladder;
mod mails;
mod names;
mod notes;
mod strands;
#[cfg(test)]
mod tests;
mod timeline;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use absprache_engine::channel::ChannelId;
use absprache_engine::handle::Handle;
use absprache_engine::identity::Certainty;
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::verdict::Reason;
use chrono::{DateTime, Utc};

pub use self::agenda::Agenda;
pub use self::conversation::EPISODE_GAP;
pub use self::deeds::{Deed, Done};
pub use self::engagement::Engagements;
use self::ladder::Ladder;
pub use self::mails::{Mails, Reply};
use self::names::Names;
pub use self::notes::{Noted, Notes};
use self::strands::Strands;
use self::timeline::Timelines;
pub(crate) use self::timeline::{Place, Timeline};
use crate::arrival::Arrival;
use crate::event::{Event, Judged, Known, Received, Seq, SourceName, Telling};
use crate::exchange::Exchanges;
use crate::ports::{Entry, Journal};
use crate::retention::Subject;
use crate::trouble::Trouble;

/// A contact with what became of it.
#[derive(Debug, Clone)]
pub struct Remembered {
    /// As it arrived.
    pub received: Received,
    /// What was judged; none after a crash in between.
    pub judged: Option<Judged>,
    /// How it was told, if it was.
    pub told: Option<Telling>,
    /// The event with which it was brought back last.
    brought_back: Option<Seq>,
    /// What was done about it, oldest first.
    deeds: Vec<Done>,
    /// The user said that it is somebody else.
    pub denied: bool,
    /// Whom it was taken for until then.
    pub taken_for: Option<Known>,
}

impl Remembered {
    /// Was it judged to be an agreed emergency when it came in?
    pub(crate) fn is_emergency(&self) -> bool {
        self.judged.as_ref().is_some_and(|judged| judged.reason == Some(Reason::Emergency))
    }

    /// Is it known whose it is, and not yet how it stands to their rules?
    fn is_unjudged(&self) -> bool {
        self.judged.is_none() && self.received.identity.is_some()
    }
}

/// A name that is not this person's on a channel, whatever it looks like.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct NotThem {
    client: ClientId,
    person: Option<PersonId>,
    channel: ChannelId,
    shown: String,
}

/// What the desk keeps in mind.
///
/// Contacts are found by their numbers and by their times. The two orders differ: a source may find an old contact
/// late, and clocks are set.
#[derive(Debug, Default)]
pub struct Memory {
    /// Boxed: in a tree that grows at its end a third of all places stay empty.
    contacts: BTreeMap<Seq, Box<Remembered>>,
    names: Names,
    arrivals: BTreeSet<(DateTime<Utc>, Seq)>,
    strands: Strands,
    fines: BTreeSet<(DateTime<Utc>, Seq)>,
    reminders: BTreeSet<(DateTime<Utc>, Seq)>,
    unjudged: BTreeSet<Seq>,
    last_of: HashMap<SourceName, DateTime<Utc>>,
    asked: HashSet<(ClientId, ChannelId)>,
    asked_for_whom: HashSet<(Option<Handle>, Option<String>, ChannelId)>,
    denied: HashSet<NotThem>,
    engagements: Engagements,
    ladder: Ladder,
    exchanges: Exchanges,
    mails: Mails,
    agenda: Agenda,
    notes: Notes,
    timelines: Timelines,
    /// Nothing of a client is older; of what several clients fit under none.
    oldest: HashMap<Option<ClientId>, DateTime<Utc>>,
}

impl Memory {
    /// What there is to be kept in mind of a journal.
    pub(crate) fn of(journal: &impl Journal) -> Result<Self, Trouble> {
        let mut memory = Self::default();
        journal.each(Seq(1), &mut |entry| memory.apply(&entry))?;
        Ok(memory)
    }

    /// Takes in one entry of the journal.
    pub fn apply(&mut self, entry: &Entry) {
        let Some(event) = &entry.event else { return };
        self.place(entry);
        if let Subject::Touch { client, at } = Subject::of(event) {
            self.meet(client.cloned(), at);
        }
        self.mails.apply(entry);
        match event {
            Event::Received(received) => self.remember(entry.seq, received.clone()),
            Event::Judged(judged) => {
                let kept = self.names.of_judgement(judged.clone());
                self.change(judged.contact, |contact| contact.judged = Some(kept));
            }
            Event::Notifying { contact, how } => {
                self.tell(*contact, *how, entry.seq);
                if *how == Telling::Ask {
                    self.remember_asked(*contact);
                }
            }
            Event::Copied { contact, .. } => self.act(*contact, Deed::Copied, entry.at, entry.seq),
            Event::Drafted { contact, .. } => self.act(*contact, Deed::Drafted, entry.at, entry.seq),
            Event::Remind { contact, at } => self.act(*contact, Deed::Remind(*at), entry.at, entry.seq),
            Event::Mention { contact } => self.act(*contact, Deed::Mention, entry.at, entry.seq),
            Event::Fine { contact } => self.act(*contact, Deed::Fine, entry.at, entry.seq),
            Event::Emergency { contact } => self.act(*contact, Deed::Emergency, entry.at, entry.seq),
            Event::Undone { contact } => self.undo(*contact),
            Event::Denied { contact } => self.deny(*contact),
            Event::AliasConfirmed { contact, client, person } => {
                self.confirm(*contact, client.clone(), person.clone());
            }
            Event::Replied { .. } | Event::SetAside { .. } | Event::InJunk(_) => {}
            Event::Offered { .. }
            | Event::Answered { .. }
            | Event::Withdrawn { .. }
            | Event::Agreed { .. } => {
                self.exchanges.apply(entry);
            }
            Event::EngagementEnded { .. } | Event::EngagementResumed { .. } => {
                self.engagements.apply(entry.at, event);
                self.exchanges.apply(entry);
            }
            Event::AppointmentMade { client, appointment } => {
                self.agenda.make(entry.seq, client, appointment);
            }
            Event::AppointmentCancelled { client, made } => self.agenda.cancel(*made, client),
            Event::AppointmentMarked { appointment, attendance, .. } => {
                self.agenda.mark(*appointment, *attendance);
            }
            Event::Noted { client, note, contact, instead_of } => {
                let noted = Noted { client: client.clone(), contact: *contact, at: entry.at, note: *note };
                self.notes.write(entry.seq, noted, *instead_of);
            }
            Event::NoteDropped { noted, .. } => {
                self.notes.drop(*noted);
            }
            Event::Expired { .. } => {}
        }
    }

    fn meet(&mut self, client: Option<ClientId>, at: DateTime<Utc>) {
        let oldest = self.oldest.entry(client).or_insert(at);
        *oldest = at.min(*oldest);
    }

    fn remember(&mut self, seq: Seq, received: Received) {
        self.arrivals.insert((received.arrived, seq));
        let last = self.last_of.entry(received.source.clone()).or_insert(received.arrived);
        *last = received.arrived.max(*last);
        let (judged, told, brought_back) = (None, None, None);
        let contact = Remembered {
            received: self.names.of_contact(received),
            judged,
            told,
            brought_back,
            deeds: Vec::new(),
            denied: false,
            taken_for: None,
        };
        self.strands.add(seq, &contact);
        if contact.is_unjudged() {
            self.unjudged.insert(seq);
        }
        self.contacts.insert(seq, Box::new(contact));
    }

    /// Keeps the indexes in step.
    fn change(&mut self, seq: Seq, change: impl FnOnce(&mut Remembered)) {
        let Some(contact) = self.contacts.get_mut(&seq) else { return };
        self.strands.remove(seq, contact);
        for at in contact.fines() {
            self.fines.remove(&(at, seq));
        }
        if let Some(at) = contact.remind() {
            self.reminders.remove(&(at, seq));
        }
        change(contact);
        if contact.is_unjudged() {
            self.unjudged.insert(seq);
        } else {
            self.unjudged.remove(&seq);
        }
        self.strands.add(seq, contact);
        self.fines.extend(contact.fines().map(|at| (at, seq)));
        self.reminders.extend(contact.remind().map(|at| (at, seq)));
    }

    fn deny(&mut self, seq: Seq) {
        let mut who = None;
        self.change(seq, |contact| {
            contact.denied = true;
            contact.taken_for = contact.received.identity.take();
            who.clone_from(&contact.taken_for);
        });
        let Some(Received { shown: Some(shown), channel, .. }) = self.contact(seq).map(|one| &one.received)
        else {
            return;
        };
        if let Some(Known { client, person, .. }) = who {
            let (channel, shown) = (channel.clone(), shown.clone());
            self.denied.insert(NotThem { client, person, channel, shown });
        }
    }

    fn confirm(&mut self, seq: Seq, client: ClientId, person: Option<PersonId>) {
        self.change(seq, |contact| {
            contact.denied = false;
            contact.taken_for = None;
            let (client, person) = (client.clone(), person.clone());
            contact.received.identity = Some(Known { client, person, certainty: Certainty::Confirmed });
        });
        if let Some(arrived) = self.contact(seq).map(|one| one.received.arrived) {
            self.meet(Some(client.clone()), arrived);
        }
        if let Some(Received { shown: Some(shown), channel, .. }) = self.contact(seq).map(|one| &one.received)
        {
            let (channel, shown) = (channel.clone(), shown.clone());
            self.denied.remove(&NotThem { client, person, channel, shown });
        }
    }

    fn remember_asked(&mut self, seq: Seq) {
        let Some(contact) = self.contacts.get(&seq) else { return };
        let received = &contact.received;
        let channel = received.channel.clone();
        match &received.identity {
            Some(known) => {
                self.asked.insert((known.client.clone(), channel));
            }
            None => {
                self.asked_for_whom.insert((received.from.clone(), received.shown.clone(), channel));
            }
        }
    }

    fn known(&self, seq: Seq) -> Option<(&Known, &Remembered)> {
        let contact = self.contact(seq)?;
        Some((contact.received.identity.as_ref()?, contact))
    }

    /// A contact.
    pub fn contact(&self, seq: Seq) -> Option<&Remembered> {
        self.contacts.get(&seq).map(Box::as_ref)
    }

    /// Those of clients that were not judged yet, in the order in which they were written down.
    pub(crate) fn unjudged(&self) -> impl Iterator<Item = Seq> {
        self.unjudged.iter().copied()
    }

    /// When the last contact of a source arrived.
    pub(crate) fn last_of(&self, source: &SourceName) -> Option<DateTime<Utc>> {
        self.last_of.get(source).copied()
    }

    /// An instant for each client, and for what several fit, before which there is nothing of them.
    pub(crate) fn oldest(&self) -> impl Iterator<Item = (Option<&ClientId>, DateTime<Utc>)> {
        self.oldest.iter().map(|(client, at)| (client.as_ref(), *at))
    }

    /// All contacts, in the order in which they were written down.
    #[cfg(test)]
    pub(crate) fn contacts(&self) -> impl Iterator<Item = (Seq, &Remembered)> {
        self.contacts.iter().map(|(seq, contact)| (*seq, contact.as_ref()))
    }

    /// The contacts that arrived at an instant or after it, oldest first.
    pub(crate) fn arrived_since(&self, at: DateTime<Utc>) -> impl Iterator<Item = (Seq, &Remembered)> {
        let arrived = self.arrivals.range((at, Seq(i64::MIN))..);
        arrived.filter_map(|(_, seq)| Some((*seq, self.contact(*seq)?)))
    }

    /// The contacts that are to be brought back by now, the longest due first.
    pub(crate) fn due(&self, now: DateTime<Utc>) -> Vec<Seq> {
        self.reminders.range(..=(now, Seq(i64::MAX))).map(|(_, seq)| *seq).collect()
    }

    /// Was the user asked already what would be fair on this channel with this client?
    pub(crate) fn was_asked(&self, client: &ClientId, channel: &ChannelId) -> bool {
        self.asked.contains(&(client.clone(), channel.clone()))
    }

    /// Was the user asked already for which client this sender's contacts on this channel are?
    pub(crate) fn was_asked_for_whom(&self, received: &Received) -> bool {
        let Received { from, shown, channel, .. } = received;
        self.asked_for_whom.contains(&(from.clone(), shown.clone(), channel.clone()))
    }

    /// Did the user say that a name on a channel is not this person's?
    pub(crate) fn is_denied(
        &self,
        client: &ClientId,
        person: Option<&PersonId>,
        channel: &ChannelId,
        shown: &str,
    ) -> bool {
        self.denied.contains(&NotThem {
            client: client.clone(),
            person: person.cloned(),
            channel: channel.clone(),
            shown: shown.to_owned(),
        })
    }

    /// When the work with clients ended.
    pub fn engagements(&self) -> &Engagements {
        &self.engagements
    }

    /// Replies to offers, and what lies among junk.
    pub fn mails(&self) -> &Mails {
        &self.mails
    }

    /// Appointments made by hand, and what became of appointments.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// My notes, without their words.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The contact that an arrival was taken in as, if it was.
    pub(crate) fn find(&self, arrival: &Arrival) -> Option<Seq> {
        let id = arrival.source_id.as_ref()?;
        let at = arrival.contact.at;
        let then = self.arrived_since(at).take_while(|(_, contact)| contact.received.arrived == at);
        let is_it = |contact: &Remembered| {
            contact.received.source == arrival.source && contact.received.source_id.as_ref() == Some(id)
        };
        then.filter(|(_, contact)| is_it(contact)).map(|(seq, _)| seq).next()
    }

    /// What happened between the two sides.
    pub fn exchanges(&self) -> &Exchanges {
        &self.exchanges
    }
}
