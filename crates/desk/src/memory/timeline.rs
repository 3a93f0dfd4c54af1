//! Where each client's timeline finds its events in the journal: their numbers, by the instant at which they happened.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use absprache_engine::channel::ChannelId;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, Utc};

use super::{Memory, Remembered};
use crate::event::{Event, Seq};
use crate::ports::Entry;

/// The place of an event in a timeline.
pub(crate) type Place = (DateTime<Utc>, Seq);

/// The timelines of all clients. What became of a contact at once (that it was judged, and told) has no place of its own:
/// it stands with the contact.
#[derive(Debug, Default)]
pub(super) struct Timelines {
    of: HashMap<ClientId, Timeline>,
    /// When what is no contact was written down, and which contact it is about. Also of what stands in no timeline any more:
    /// a window may go on from there.
    others: HashMap<Seq, (DateTime<Utc>, Option<Seq>)>,
    /// What was done about contacts and stands, with the client whose each was then.
    about: HashMap<Seq, Vec<(ClientId, Place)>>,
}

/// The timeline of one client.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    /// Everything in it, the oldest first.
    pub(crate) places: BTreeSet<Place>,
    /// How many contacts there are on each channel.
    pub(crate) channels: BTreeMap<ChannelId, usize>,
}

impl Timelines {
    fn line(&mut self, client: &ClientId) -> &mut Timeline {
        self.of.entry(client.clone()).or_default()
    }

    fn put_contact(&mut self, client: &ClientId, place: Place, channel: &ChannelId) {
        let line = self.line(client);
        if line.places.insert(place) {
            *line.channels.entry(channel.clone()).or_default() += 1;
        }
    }

    fn put_other(&mut self, client: &ClientId, (at, seq): Place, contact: Option<Seq>) {
        self.others.insert(seq, (at, contact));
        if let Some(contact) = contact {
            self.about.entry(contact).or_default().push((client.clone(), (at, seq)));
        }
        self.line(client).places.insert((at, seq));
    }

    /// What was taken back, or put in another way.
    fn forget(&mut self, client: &ClientId, other: Seq) {
        let Some((at, contact)) = self.others.get(&other) else { return };
        if let Some(line) = self.of.get_mut(client) {
            line.places.remove(&(*at, other));
        }
        if let Some(about) = contact.and_then(|contact| self.about.get_mut(&contact)) {
            about.retain(|(_, (_, seq))| *seq != other);
        }
    }

    /// A contact that is somebody else's, and what was done about it, leaves the timeline of whom it was taken for.
    fn take_out(&mut self, client: &ClientId, contact: Place, channel: &ChannelId) {
        let Some(line) = self.of.get_mut(client) else { return };
        if line.places.remove(&contact)
            && let Some(count) = line.channels.get_mut(channel)
        {
            *count -= 1;
        }
        line.channels.retain(|_, count| *count > 0);
        for (_, other) in self.about.get(&contact.1).into_iter().flatten() {
            line.places.remove(other);
        }
    }

    /// What was done about a contact while it was this client's stands in their timeline again.
    fn bring_back(&mut self, client: &ClientId, contact: Seq) {
        let Some(line) = self.of.get_mut(client) else { return };
        let about = self.about.get(&contact).into_iter().flatten().filter(|(whose, _)| whose == client);
        line.places.extend(about.map(|(_, other)| *other));
    }
}

impl Memory {
    /// Puts an entry where it belongs. To be called before the entry changes whose contact is whose.
    pub(super) fn place(&mut self, entry: &Entry) {
        let Some(event) = &entry.event else { return };
        let place = (entry.at, entry.seq);
        match event {
            Event::Received(received) => {
                if let Some(known) = &received.identity {
                    let place = (received.arrived, entry.seq);
                    self.timelines.put_contact(&known.client, place, &received.channel);
                }
            }
            // They stand with the contact.
            Event::Judged(_) | Event::Notifying { .. } => {}
            Event::Copied { contact, .. }
            | Event::Drafted { contact, .. }
            | Event::Remind { contact, .. }
            | Event::Mention { contact }
            | Event::Fine { contact }
            | Event::Emergency { contact }
            | Event::Undone { contact } => {
                if let Some(client) = self.client_of(*contact) {
                    self.timelines.put_other(&client, place, Some(*contact));
                }
            }
            Event::Denied { contact } => {
                if let Some(client) = self.client_of(*contact) {
                    self.leave(&client, *contact);
                    self.timelines.put_other(&client, place, None);
                }
            }
            Event::AliasConfirmed { contact, client, .. } => {
                if let Some(before) = self.client_of(*contact).filter(|before| before != client) {
                    self.leave(&before, *contact);
                }
                if let Some(Remembered { received, .. }) = self.contacts.get(contact).map(Box::as_ref) {
                    self.timelines.put_contact(client, (received.arrived, *contact), &received.channel);
                    self.timelines.bring_back(client, *contact);
                }
                self.timelines.put_other(client, place, Some(*contact));
            }
            Event::SetAside { reply } => {
                let whose = self.mails.replies().find(|one| one.seq == *reply).map(|one| one.client.clone());
                if let Some(client) = whose {
                    self.timelines.put_other(&client, place, None);
                }
            }
            Event::Replied { contact, client, .. } => {
                self.timelines.put_other(client, place, Some(*contact));
            }
            Event::InJunk(junk) => self.timelines.put_other(&junk.identity.client, place, None),
            // A note stands where it was first written.
            Event::Noted { client, contact, instead_of, .. } => {
                let before = instead_of.and_then(|before| self.notes.get(before)).map(|noted| noted.at);
                if let Some(before) = instead_of {
                    self.timelines.forget(client, *before);
                }
                self.timelines.put_other(client, (before.unwrap_or(entry.at), entry.seq), *contact);
            }
            Event::NoteDropped { client, noted } => self.timelines.forget(client, *noted),
            Event::Offered { client, .. }
            | Event::Answered { client, .. }
            | Event::Withdrawn { client, .. }
            | Event::Agreed { client, .. }
            | Event::EngagementEnded { client, .. }
            | Event::EngagementResumed { client }
            | Event::AppointmentMade { client, .. }
            | Event::AppointmentCancelled { client, .. }
            | Event::AppointmentMarked { client, .. }
            | Event::Expired { client, .. } => {
                self.timelines.put_other(client, place, None);
            }
        }
    }

    fn client_of(&self, contact: Seq) -> Option<ClientId> {
        self.known(contact).map(|(known, _)| known.client.clone())
    }

    fn leave(&mut self, client: &ClientId, contact: Seq) {
        if let Some(Remembered { received, .. }) = self.contacts.get(&contact).map(Box::as_ref) {
            self.timelines.take_out(client, (received.arrived, contact), &received.channel);
        }
    }

    /// A client's timeline; none if nothing happened yet.
    pub(crate) fn timeline(&self, client: &ClientId) -> Option<&Timeline> {
        self.timelines.of.get(client)
    }

    /// Where an event stands in whatever timeline it is in.
    pub(crate) fn place_of(&self, seq: Seq) -> Option<Place> {
        let arrived = || self.contact(seq).map(|contact| contact.received.arrived);
        let at = self.timelines.others.get(&seq).map(|(at, _)| *at).or_else(arrived)?;
        Some((at, seq))
    }

    /// The contact that an event of a timeline is, or is about.
    pub(crate) fn contact_at(&self, seq: Seq) -> Option<Seq> {
        match self.timelines.others.get(&seq) {
            Some((_, contact)) => *contact,
            None => self.contacts.contains_key(&seq).then_some(seq),
        }
    }
}
