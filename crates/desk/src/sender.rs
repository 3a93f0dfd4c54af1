//! Who a contact is from, with all that the desk remembers: names that were said to be somebody else's, and people who
//! work for several clients.

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::Contact;
use absprache_engine::handle::Handle;
use absprache_engine::identify::identify;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::judge::{Case, agree, judge};
use absprache_engine::verdict::{GroundKind, Verdict};

use crate::desk::Desk;
use crate::event::{Known, Received, Seq};
use crate::ports::{Files, Journal, Notifier};

/// Who a contact is from.
#[derive(Debug)]
pub(crate) enum Sender {
    /// Nobody on file.
    Stranger,
    /// One of several.
    Unclear,
    /// One person, for one of several clients whose rules disagree.
    Disagreed(Verdict),
    /// One client.
    Known(Known),
}

/// What tells a sender from others: the address or, where there is none, the name on its channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign<'a> {
    /// The address.
    Address(&'a Handle),
    /// The name that the source showed, and on which channel.
    Name(&'a ChannelId, &'a str),
}

impl<'a> Sign<'a> {
    /// That of a contact; none if nothing names its sender, as when it was written down by hand.
    pub(crate) fn of(contact: &'a Contact) -> Option<Self> {
        Self::new(contact.from.as_ref(), contact.shown.as_deref(), &contact.channel)
    }

    /// That of a contact of the journal.
    pub(crate) fn of_received(received: &'a Received) -> Option<Self> {
        Self::new(received.from.as_ref(), received.shown.as_deref(), &received.channel)
    }

    fn new(from: Option<&'a Handle>, shown: Option<&'a str>, channel: &'a ChannelId) -> Option<Self> {
        from.map(Self::Address).or_else(|| Some(Self::Name(channel, shown?)))
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Who it is. One person who works for several clients is judged by all their rules; if they disagree, nobody can say
    /// for which of them the contact was.
    pub(crate) fn sender(&self, contact: &Contact) -> Sender {
        match self.identity(contact) {
            Identity::Stranger => Sender::Stranger,
            Identity::Ambiguous(_) => Sender::Unclear,
            Identity::Known { who, also, certainty } => {
                let all = std::iter::once(&who).chain(&also);
                match agree(all.filter_map(|who| self.verdict_for(contact, who))) {
                    Some(verdict) if verdict.ground.kind == GroundKind::Disagreement => {
                        Sender::Disagreed(verdict)
                    }
                    Some(_) | None => {
                        Sender::Known(Known { client: who.client, person: who.person, certainty })
                    }
                }
            }
        }
    }

    /// Who it could be. A name that was said to be somebody else's on this channel fits no more.
    pub(crate) fn identity(&self, contact: &Contact) -> Identity {
        let shown = contact.shown.as_deref().unwrap_or_default();
        let denied =
            |who: &Match| self.memory.is_denied(&who.client, who.person.as_ref(), &contact.channel, shown);
        match identify(contact, &self.people, &self.channels) {
            Identity::Known { who, certainty: Certainty::Probable, .. } if denied(&who) => Identity::Stranger,
            Identity::Ambiguous(matches) => {
                let left: Vec<Match> = matches.into_iter().filter(|who| !denied(who)).collect();
                match left.as_slice() {
                    [] => Identity::Stranger,
                    [who] => {
                        Identity::Known { who: who.clone(), also: Vec::new(), certainty: Certainty::Probable }
                    }
                    [_, _, ..] => Identity::Ambiguous(left),
                }
            }
            identity @ (Identity::Known { .. } | Identity::Stranger) => identity,
        }
    }

    fn verdict_for(&self, contact: &Contact, who: &Match) -> Option<Verdict> {
        let file = self.clients.get(&who.client)?;
        let rules = file.rules_at(contact.at);
        let context = self.context(&who.client, contact.at, Seq(i64::MAX));
        Some(judge(&rules.book, Case { contact, person: who.person.as_ref(), context: &context }))
    }
}
