//! The whole way of a contact, in one place: who is it → journal → judge → journal → tell.

use absprache_engine::contact::{Direction, Urgency};
use absprache_engine::identity::Identity;
use absprache_engine::ids::ClientId;
use absprache_engine::verdict::{Outcome, Reason};
use chrono::{DateTime, TimeDelta, Utc};

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::event::{Event, Known, Received, Seq, Telling};
use crate::memory::Remembered;
use crate::offer::{Offer, is_sure, judged};
use crate::ports::{Appended, Files, Journal, Notifier};
use crate::sender::Sender;
use crate::settings::Promptness;
use crate::trouble::Trouble;

/// A contact older than this is no news any more: it is judged, and told by no popup of its own.
pub(crate) const NEWS: TimeDelta = TimeDelta::minutes(30);

/// What became of an arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intake {
    /// From nobody on file: kept in memory only.
    Stranger,
    /// Seen before, by this source or by another.
    AlreadyThere(Seq),
    /// Written down; several people fit, so nothing is judged. [`Desk::introduce`] says who it was.
    Ambiguous(Seq),
    /// Written down and judged; where that was not possible at once, to be judged as soon as it is.
    Judged(Seq),
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Takes in what a source saw. When it returns, everything is on disk that has to be.
    ///
    /// # Errors
    /// If the contact could not be written down; it may be handed in again. What fails after that is no concern of the
    /// source any more: [`Desk::tick`] tries it again and reports it.
    pub fn receive(&mut self, arrival: Arrival, now: DateTime<Utc>) -> Result<Intake, Trouble> {
        let intake = self.write_down(arrival, now)?;
        if let Intake::Judged(seq) = intake
            && let Err(trouble) = self.finish(seq, now)
        {
            tracing::warn!(%trouble, seq = seq.0, "a contact waits to be told");
        }
        Ok(intake)
    }

    /// [`Desk::receive`] without telling, for the end of the program: a popup would be taken away at once. The next start
    /// tells it ([`Desk::take_up`]).
    ///
    /// # Errors
    /// If the contact could not be written down.
    pub fn write_down(&mut self, arrival: Arrival, now: DateTime<Utc>) -> Result<Intake, Trouble> {
        let arrival = self.without_subject(arrival);
        let sender = self.sender(&arrival.contact);
        let known = match &sender {
            Sender::Stranger => {
                // "Who is this?" is asked of those who came in, not of those I wrote to.
                if arrival.contact.direction == Direction::In {
                    self.strangers.meet(arrival, None);
                }
                return Ok(Intake::Stranger);
            }
            Sender::Unclear | Sender::Disagreed(_) => None,
            Sender::Known(known) => {
                if let Some(seq) = self.original(&arrival, known) {
                    return Ok(Intake::AlreadyThere(seq));
                }
                Some(known.clone())
            }
        };
        let seq = match self.record(now, Event::Received(received(&arrival, known)))? {
            Appended::AlreadyThere(seq) => return Ok(Intake::AlreadyThere(seq)),
            Appended::New(seq) => seq,
        };
        let judged = match sender {
            Sender::Known(_) => {
                self.unfinished.insert(seq);
                self.judge(seq, now)
            }
            Sender::Disagreed(verdict) => {
                self.strangers.meet(arrival, Some(seq));
                self.unfinished.insert(seq);
                self.record(now, Event::Judged(judged(&verdict, seq, None))).map(|_| ())
            }
            Sender::Unclear | Sender::Stranger => {
                self.strangers.meet(arrival, Some(seq));
                return Ok(Intake::Ambiguous(seq));
            }
        };
        if let Err(trouble) = judged {
            tracing::warn!(%trouble, seq = seq.0, "a contact waits to be judged");
        }
        Ok(Intake::Judged(seq))
    }

    /// The subject is compared with the words agreed with whom the contact may be from, and goes no further.
    fn without_subject(&self, mut arrival: Arrival) -> Arrival {
        let Some(subject) = arrival.subject.take() else { return arrival };
        let contact = &arrival.contact;
        let is_marked = contact.direction == Direction::In
            && clients_of(self.identity(contact)).any(|client| {
                let rules = self.clients.get(&client).map(|file| file.rules_at(contact.at));
                let word = rules.and_then(|rules| rules.book.emergency()?.word.as_deref());
                word.is_some_and(|word| subject.has_word(word))
            });
        if is_marked && contact.urgency == Urgency::Ordinary {
            arrival.contact.urgency = Urgency::Word;
        }
        arrival
    }

    /// Takes up what a crash left unjudged or untold. Nothing is told twice: what is `Notifying` stays told.
    pub fn take_up(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let untold = self.memory.arrived_since(now - NEWS).filter(|(_, contact)| contact.told.is_none());
        self.unfinished = self.memory.unjudged().chain(untold.map(|(seq, _)| seq)).collect();
        self.remember_unclear(now);
        self.finish_all(now)
    }

    /// Judges and tells what could not be written down before.
    pub(crate) fn finish_all(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let unfinished: Vec<Seq> = self.unfinished.iter().copied().collect();
        unfinished.into_iter().try_for_each(|seq| self.finish(seq, now))
    }

    fn finish(&mut self, seq: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        if self.memory.contact(seq).is_some_and(|contact| contact.judged.is_none()) {
            self.judge(seq, now)?;
        }
        self.tell(seq, now)?;
        self.unfinished.remove(&seq);
        Ok(())
    }

    pub(crate) fn judge(&mut self, seq: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(offer) = self.weigh(seq, now) else { return Ok(()) };
        self.record(now, Event::Judged(offer.judged(seq)))?;
        Ok(())
    }

    /// Tells a judged contact if and as it is to be told, once.
    fn tell(&mut self, seq: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(offer) = self.weigh(seq, now) else { return self.ask_for_whom(seq, now) };
        let Some(telling) = self.telling(seq, &offer, now) else { return Ok(()) };
        let is_question = matches!(telling, Telling::Ask | Telling::WhoIsThis);
        if is_question && self.storm.is_blowing(now) {
            // One popup for several would count it among what is outside the agreement. The next contact asks.
            return Ok(());
        }
        self.offers.insert(seq, offer);
        self.notify(seq, telling, now)
    }

    /// How a contact is told at once; none if it is not, or later.
    fn telling(&self, seq: Seq, offer: &Offer, now: DateTime<Utc>) -> Option<Telling> {
        let contact = self.memory.contact(seq)?;
        let received = &contact.received;
        let known = received.identity.as_ref()?;
        // Emergencies are told all the same, by the next tick.
        if !is_news(contact, now) {
            return None;
        }
        let told_before = self.memory.told_in_episode(seq);
        match &offer.verdict.outcome {
            Outcome::Admit(Reason::Emergency) => Some(Telling::Loud),
            Outcome::Admit(Reason::Ended | Reason::Appointment | Reason::Running | Reason::Welcome) => None,
            _ if told_before || self.is_quiet(now) => None,
            Outcome::Ask => (is_sure(known.certainty)
                && !self.memory.was_asked(&known.client, &received.channel))
            .then_some(Telling::Ask),
            Outcome::Defer { .. } | Outcome::Redirect { .. } => match self.promptness(received)? {
                Promptness::Digest => None,
                Promptness::AtOnce | Promptness::Aloud if is_sure(known.certainty) => Some(Telling::Popup),
                Promptness::AtOnce | Promptness::Aloud => Some(Telling::WhoIsThis),
            },
        }
    }
}

/// Somebody else's, not told yet, and young enough.
pub(crate) fn is_news(contact: &Remembered, now: DateTime<Utc>) -> bool {
    let received = &contact.received;
    let is_heard = received.direction == Direction::In && !received.source.is_of_the_past();
    is_heard && contact.told.is_none() && now - received.arrived < NEWS
}

fn clients_of(identity: Identity) -> impl Iterator<Item = ClientId> {
    let matches = match identity {
        Identity::Known { who, also, .. } => std::iter::once(who).chain(also).collect(),
        Identity::Ambiguous(matches) => matches,
        Identity::Stranger => Vec::new(),
    };
    matches.into_iter().map(|who| who.client)
}

fn received(arrival: &Arrival, identity: Option<Known>) -> Received {
    let Arrival { contact, source, source_id, .. } = arrival.clone();
    Received {
        arrived: contact.at,
        channel: contact.channel,
        kind: contact.kind,
        direction: contact.direction,
        urgency: contact.urgency,
        from: contact.from,
        shown: contact.shown,
        mine: contact.mine,
        identity,
        source,
        source_id,
    }
}
