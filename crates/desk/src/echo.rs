//! One contact that several sources see, written down once: a call that rings at the box and on the phone, a message in
//! the browser and on the phone, a mail that a mail program announces. Argued in docs/decisions/0008.

use std::collections::VecDeque;

use absprache_engine::channel::{ChannelKind, Channels};
use absprache_engine::contact::{ContactKind, Urgency};
use chrono::TimeDelta;

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::event::{Known, Received, Seq, SourceName};
use crate::memory::Remembered;
use crate::offer::is_sure;
use crate::ports::{Files, Journal, Notifier};

/// Nobody lets it ring, hangs up and dials another number in less; a call that is passed on rings within seconds.
const CALLS: TimeDelta = TimeDelta::seconds(10);
/// A phone that sleeps is told a little later than a browser.
const MESSAGES: TimeDelta = TimeDelta::seconds(30);
/// Mail programs look for new mail every ten minutes or so.
const MAILS: TimeDelta = TimeDelta::minutes(15);
/// More than come in within the longest of these times.
const REMEMBERED: usize = 512;

/// Which contacts were told by further sources, of late. In memory only: the journal has each contact once.
#[derive(Debug, Default)]
pub(crate) struct Echoes(VecDeque<Echo>);

#[derive(Debug)]
struct Echo {
    original: Seq,
    source: SourceName,
    source_id: Option<String>,
}

impl Echoes {
    fn remember(&mut self, original: Seq, arrival: &Arrival) {
        if self.0.len() >= REMEMBERED {
            self.0.pop_front();
        }
        let (source, source_id) = (arrival.source.clone(), arrival.source_id.clone());
        self.0.push_back(Echo { original, source, source_id });
    }

    /// What this very arrival is known to be an echo of: it was handed in before.
    fn of(&self, arrival: &Arrival) -> Option<Seq> {
        let same = |echo: &&Echo| {
            echo.source == arrival.source && echo.source_id.is_some() && echo.source_id == arrival.source_id
        };
        self.0.iter().find(same).map(|echo| echo.original)
    }

    fn has(&self, original: Seq, source: &SourceName) -> bool {
        self.0.iter().any(|echo| echo.original == original && echo.source == *source)
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The contact on record that another source told of and that this is, too. Each is found once by each source, the oldest
    /// first, so that what one source tells as two contacts stays two.
    ///
    /// None if the arrival says more than the record: that it is an emergency, or for sure whom it is from. Until somebody
    /// says who an unsure one was, it counts nowhere, so nothing is counted twice.
    pub(crate) fn original(&mut self, arrival: &Arrival, known: &Known) -> Option<Seq> {
        if let Some(original) = self.echoes.of(arrival) {
            return Some(original);
        }
        let around = window(arrival, &self.channels);
        let at = arrival.contact.at;
        if is_by_hand(&arrival.source) {
            return None;
        }
        let (original, _) = self
            .memory
            .told_by_others(&known.client, &arrival.source, at - around..=at + around)
            .filter(|(seq, one)| {
                is_same(arrival, known, &one.received, &self.channels)
                    && !self.echoes.has(*seq, &arrival.source)
            })
            .min_by_key(|(seq, one)| (one.received.arrived, *seq))?;
        let is_itself = |one: &Remembered| {
            one.received.source == arrival.source
                && one.received.source_id.is_some()
                && one.received.source_id == arrival.source_id
        };
        let near = self.memory.arrived_since(at - around);
        let mut near = near.take_while(|(_, one)| one.received.arrived <= at + around);
        if near.any(|(_, one)| is_itself(one)) {
            return None;
        }
        self.echoes.remember(original, arrival);
        Some(original)
    }
}

/// How far apart two sources may tell of one contact.
fn window(arrival: &Arrival, channels: &Channels) -> TimeDelta {
    match arrival.contact.kind {
        ContactKind::Call | ContactKind::VideoCall => CALLS,
        ContactKind::Message | ContactKind::ConnectionRequest | ContactKind::Comment => {
            let channel = channels.get(&arrival.contact.channel);
            if channel.is_some_and(|channel| channel.kind == ChannelKind::Mail) { MAILS } else { MESSAGES }
        }
    }
}

fn is_same(arrival: &Arrival, known: &Known, on_record: &Received, channels: &Channels) -> bool {
    let contact = &arrival.contact;
    let Some(recorded) = &on_record.identity else { return false };
    let same_person = recorded.client == known.client
        && (recorded.person == known.person || recorded.person.is_none() || known.person.is_none());
    let same_way = channels.family_of(&contact.channel) == channels.family_of(&on_record.channel);
    // Two numbers of mine are two calls.
    let same_address = contact.mine.is_none() || on_record.mine.is_none() || contact.mine == on_record.mine;
    let says_more = (contact.urgency != Urgency::Ordinary && on_record.urgency == Urgency::Ordinary)
        || (is_sure(known.certainty) && !is_sure(recorded.certainty));
    !is_by_hand(&on_record.source)
        && on_record.direction == contact.direction
        && on_record.kind == contact.kind
        && same_person
        && same_way
        && same_address
        && !says_more
}

/// Whoever notes a contact by hand means one that is not on record.
fn is_by_hand(source: &SourceName) -> bool {
    *source == SourceName::by_hand()
}
