//! What each event does.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::answer::{Answer, AnswerId, Reply};
use super::class::{Class, Taken};
use super::event::{Event, Offer, Step};
use super::fold::{Agreed, Closed, Negotiation, Open, Text};
use super::stance::{Hashes, Stances, accepted};
use crate::clause::Clause;
use crate::fingerprint::Fingerprint;
use crate::ids::ClauseId;
use crate::party::Party;

impl Negotiation {
    /// One event more. It changes nothing if [`admit`](Self::admit) refuses it on that day.
    pub fn take(&mut self, step: &Step) {
        let today = self.day(step.at);
        if let Err(refusal) = self.admit(&step.event, today) {
            self.refused.push((step.at, refusal));
            return;
        }
        match &step.event {
            Event::Offered(offer) => self.offered(step.at, offer, today),
            Event::Answered { id, answer } => self.answered(step.at, *id, answer, today),
            Event::Withdrawn { .. } => self.withdrawn(),
            Event::Agreed { text, clauses } => self.agreed(step.at, *text, clauses, today),
            Event::Ended { on } => self.ends = *on,
        }
    }

    fn offered(&mut self, at: DateTime<Utc>, offer: &Offer, today: NaiveDate) {
        let other = offer.by.other();
        // Nobody stands by an offer that lapsed.
        if self.open.as_ref().is_some_and(|open| open.offer.by == other && open.is_lapsed(today)) {
            self.stand_by_what_is_agreed(other);
        }
        let hashes = Hashes::of(&offer.clauses);
        *self.stances_mut(offer.by) = Stances::by(&hashes, offer.n);
        self.stances_mut(other).answered();
        self.last_number = offer.n;
        self.know(offer.text, &offer.clauses, Some(offer.by));
        self.closed = None;
        self.open = Some(Open { at, offer: offer.clone(), hashes, is_answered: false, newest: None });
    }

    fn answered(&mut self, at: DateTime<Utc>, id: AnswerId, answer: &Answer, today: NaiveDate) {
        let class = self.class_of(id, answer, today);
        let Answer { to, by, name, .. } = answer.clone();
        self.answers.push(Taken { at, id, to, by, name, class });
        let Some(text) = self.texts.get(&to).filter(|_| class.counts()).cloned() else { return };
        let Some(mut open) = self.open.take() else { return };
        let counted: Vec<bool> =
            answer.replies.iter().map(|(id, reply)| self.replied(&open, &text, by, id, reply)).collect();
        if class == Class::Fresh || counted.contains(&true) {
            open.is_answered = true;
            self.answered.insert(open.offer.n);
        }
        open.newest = Some(answer.clone());
        self.open = Some(open);
    }

    /// False if the reply says nothing about the clause as it is offered now.
    fn replied(&mut self, open: &Open, text: &Text, by: Party, id: &ClauseId, reply: &Reply) -> bool {
        let (Some(offered), Some(said)) = (open.hashes.get(id), text.hashes.get(id)) else { return false };
        if by == open.offer.by {
            return false;
        }
        let accepts = accepted(said, reply);
        let settles = accepts == Some(offered);
        if said != offered && !settles {
            return false;
        }
        let counts =
            self.stances_mut(by).reply(id, text.number, accepts, if settles { None } else { Some(reply) });
        if counts && settles {
            self.rounds.remove(id);
        } else if counts && matches!(reply, Reply::Counter { .. } | Reply::Decline { .. }) {
            self.rounds.entry(id.clone()).or_default().insert(open.offer.n);
        }
        counts
    }

    fn withdrawn(&mut self) {
        if let Some(open) = self.open.take() {
            self.stand_by_what_is_agreed(open.offer.by);
            self.closed = Some(Closed::Withdrawn(open.offer));
        }
    }

    fn agreed(&mut self, at: DateTime<Utc>, text: Fingerprint, clauses: &[Clause], today: NaiveDate) {
        let hashes = Hashes::of(clauses);
        let is_part = self
            .table(today)
            .is_some_and(|open| open.offer.clauses.len() > clauses.len() && hashes.are_in(&open.hashes));
        self.know(text, clauses, None);
        self.agreed.push(Agreed { at, text, clauses: clauses.to_vec() });
        if is_part {
            // The rest stays on the table; what is agreed is not talked about any more until it is offered anew.
            let next = self.last_number.saturating_add(1);
            self.consultant.accept_all(&hashes, next);
            self.client.accept_all(&hashes, next);
        } else {
            self.stand_by_what_is_agreed(Party::Consultant);
            self.stand_by_what_is_agreed(Party::Client);
            self.open = None;
            self.closed = Some(Closed::Agreed);
            self.rounds.clear();
            self.answered.clear();
        }
    }

    fn know(&mut self, text: Fingerprint, clauses: &[Clause], by: Option<Party>) {
        let known = self.texts.entry(text).or_insert_with(|| Text {
            clauses: clauses.to_vec(),
            hashes: Hashes::of(clauses),
            number: 0,
            by: BTreeSet::new(),
        });
        known.number = self.last_number;
        known.by.extend(by);
    }

    /// Forgets what a side had accepted beyond the newest agreed text: it is to be asked again.
    fn stand_by_what_is_agreed(&mut self, party: Party) {
        let agreed = self.agreed.last().map(|agreed| Hashes::of(&agreed.clauses)).unwrap_or_default();
        let next = self.last_number.saturating_add(1);
        *self.stances_mut(party) = Stances::by(&agreed, next);
    }

    fn stances_mut(&mut self, party: Party) -> &mut Stances {
        match party {
            Party::Consultant => &mut self.consultant,
            Party::Client => &mut self.client,
        }
    }
}
