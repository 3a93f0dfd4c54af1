//! Mails that are told in words of their own: replies to an offer of mine, and what of people on file lies among junk.

use std::collections::{BTreeMap, BTreeSet};

use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::AnswerId;
use chrono::{DateTime, Utc};

use crate::event::{Event, InJunk, Seq};
use crate::ports::{Entry, Journal, read_all};
use crate::trouble::Trouble;

/// Replies that wait for the user, mails among junk, and which of both no popup told yet.
#[derive(Debug, Clone, Default)]
pub struct Mails {
    replies: BTreeMap<Seq, Reply>,
    /// The contacts of all replies, also of those that wait no more.
    replied: BTreeSet<Seq>,
    junk: BTreeMap<Seq, InJunk>,
    untold: BTreeSet<Seq>,
}

/// A reply that the user has neither recorded nor set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The number of its event.
    pub seq: Seq,
    /// The contact that the mail is.
    pub contact: Seq,
    /// Whose it is.
    pub client: ClientId,
    /// When it was taken in.
    pub at: DateTime<Utc>,
    /// The mail as it came in; none if there is no answer in it.
    pub answer: Option<AnswerId>,
}

impl Mails {
    /// Those of a whole journal; none where there is no journal yet.
    ///
    /// # Errors
    /// If the journal cannot be read.
    pub fn all(journal: Option<&impl Journal>) -> Result<Self, Trouble> {
        let mut all = Self::default();
        read_all(journal, |entry| all.apply(&entry))?;
        Ok(all)
    }

    pub(super) fn apply(&mut self, entry: &Entry) {
        let Entry { seq, at, event: Some(event) } = entry else { return };
        match event {
            Event::Replied { contact, client, answer } => {
                let (client, answer) = (client.clone(), *answer);
                self.replied.insert(*contact);
                self.untold.insert(*seq);
                self.replies.insert(*seq, Reply { seq: *seq, contact: *contact, client, at: *at, answer });
            }
            Event::SetAside { reply } => {
                self.replies.remove(reply);
            }
            Event::Answered { answer, .. } => self.replies.retain(|_, reply| reply.answer != Some(*answer)),
            Event::InJunk(junk) => {
                self.junk.insert(*seq, junk.clone());
                self.untold.insert(*seq);
            }
            Event::Notifying { contact, .. } => {
                self.untold.remove(contact);
            }
            Event::Received(_)
            | Event::Judged(_)
            | Event::Copied { .. }
            | Event::Drafted { .. }
            | Event::AppointmentMade { .. }
            | Event::AppointmentCancelled { .. }
            | Event::AppointmentMarked { .. }
            | Event::Noted { .. }
            | Event::NoteDropped { .. }
            | Event::Expired { .. }
            | Event::Remind { .. }
            | Event::Mention { .. }
            | Event::Fine { .. }
            | Event::Emergency { .. }
            | Event::Undone { .. }
            | Event::Denied { .. }
            | Event::AliasConfirmed { .. }
            | Event::Offered { .. }
            | Event::Withdrawn { .. }
            | Event::Agreed { .. }
            | Event::EngagementEnded { .. }
            | Event::EngagementResumed { .. } => {}
        }
    }

    /// The replies that wait, oldest first.
    pub fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.replies.values()
    }

    /// Those of one client.
    pub fn replies_of<'a>(&'a self, client: &ClientId) -> impl Iterator<Item = &'a Reply> + use<'a> {
        let client = client.clone();
        self.replies.values().filter(move |reply| reply.client == client)
    }

    /// Was this contact taken in as a reply, whatever became of it?
    pub(crate) fn is_reply(&self, contact: Seq) -> bool {
        self.replied.contains(&contact)
    }

    /// The replies that were told by no popup yet.
    pub(crate) fn untold_replies(&self) -> Vec<Reply> {
        self.untold.iter().filter_map(|seq| self.replies.get(seq)).cloned().collect()
    }

    /// The mails among junk that arrived at an instant or after it, and were told by no popup yet.
    pub(crate) fn untold_junk(&self, since: DateTime<Utc>) -> Vec<Seq> {
        let is_young = |seq: &Seq| self.junk.get(seq).is_some_and(|junk| junk.arrived >= since);
        self.untold.iter().copied().filter(is_young).collect()
    }

    /// A mail among junk.
    pub(crate) fn junk(&self, seq: Seq) -> Option<&InJunk> {
        self.junk.get(&seq)
    }
}
