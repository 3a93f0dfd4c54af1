//! The events between the two sides, folded into what stands at their end.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::admit::Refusal;
use super::answer::{Answer, AnswerId, Reply};
use super::class::{Class, Taken};
use super::event::{Event, Offer, Step};
use super::stance::{Hashes, Stances, accepted};
use crate::clause::Clause;
use crate::fingerprint::Fingerprint;
use crate::hours::date_at;
use crate::ids::ClauseId;
use crate::party::Party;

/// What happened between the consultant and one client, ready to be asked where it stands.
///
/// Built from events alone, in the order of the journal. An event that [`admit`](Self::admit) refuses changes nothing:
/// whatever a journal holds, an agreed text never changes, and no clause is settled that not both sides accepted.
#[derive(Debug, Clone)]
pub struct Negotiation {
    zone: Tz,
    pub(super) texts: BTreeMap<Fingerprint, Text>,
    pub(super) last_number: u32,
    pub(super) open: Option<Open>,
    pub(super) closed: Option<Closed>,
    consultant: Stances,
    client: Stances,
    pub(super) answers: Vec<Taken>,
    pub(super) agreed: Vec<Agreed>,
    pub(super) ends: Option<NaiveDate>,
    /// The offers since the last agreement in which a clause was countered or declined.
    pub(super) rounds: BTreeMap<ClauseId, BTreeSet<u32>>,
    /// The offers since the last agreement that were answered.
    pub(super) answered: BTreeSet<u32>,
    refused: Vec<(DateTime<Utc>, Refusal)>,
}

/// A text that was offered or agreed. What a fingerprint stands for never changes.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub(super) clauses: Vec<Clause>,
    pub(super) hashes: Hashes,
    /// The number of the last offer when it was last offered or agreed.
    number: u32,
    /// Who has offered it; nobody, if it was agreed without an offer.
    pub(super) by: BTreeSet<Party>,
}

/// The offer that nothing has taken the place of.
#[derive(Debug, Clone)]
pub(super) struct Open {
    pub(super) at: DateTime<Utc>,
    pub(super) offer: Offer,
    pub(super) hashes: Hashes,
    pub(super) is_answered: bool,
    pub(super) newest: Option<Answer>,
}

/// How the last offer came to its end, if nobody offered anything since.
#[derive(Debug, Clone)]
pub(super) enum Closed {
    Withdrawn(Offer),
    Agreed,
}

/// A text both sides agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The text.
    pub text: Fingerprint,
    /// Its clauses.
    pub clauses: Vec<Clause>,
}

impl Negotiation {
    /// Between two sides who have said nothing yet. Days are those of the consultant's zone.
    pub fn new(zone: Tz) -> Self {
        Self {
            zone,
            texts: BTreeMap::new(),
            last_number: 0,
            open: None,
            closed: None,
            consultant: Stances::default(),
            client: Stances::default(),
            answers: Vec::new(),
            agreed: Vec::new(),
            ends: None,
            rounds: BTreeMap::new(),
            answered: BTreeSet::new(),
            refused: Vec::new(),
        }
    }

    /// All that happened with one client, in the order of the journal. Days are those of the consultant's zone.
    pub fn of<'a>(steps: impl IntoIterator<Item = &'a Step>, zone: Tz) -> Self {
        let mut negotiation = Self::new(zone);
        for step in steps {
            negotiation.take(step);
        }
        negotiation
    }

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

    /// The day of an instant by the consultant's calendar.
    pub fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        date_at(self.zone, at).unwrap_or_else(|| at.date_naive())
    }

    /// All answers that were taken in, oldest first.
    pub fn answers(&self) -> &[Taken] {
        &self.answers
    }

    /// All texts that were agreed, oldest first; one that was agreed again is there again.
    pub fn agreed_texts(&self) -> &[Agreed] {
        &self.agreed
    }

    /// The clauses of a text that was offered or agreed.
    pub fn clauses_of(&self, text: Fingerprint) -> Option<&[Clause]> {
        self.texts.get(&text).map(|text| text.clauses.as_slice())
    }

    /// What the journal holds and cannot have happened. Empty, if [`admit`](Self::admit) was asked before each event.
    pub fn refused(&self) -> &[(DateTime<Utc>, Refusal)] {
        &self.refused
    }

    pub(super) fn stances(&self, party: Party) -> &Stances {
        match party {
            Party::Consultant => &self.consultant,
            Party::Client => &self.client,
        }
    }

    fn stances_mut(&mut self, party: Party) -> &mut Stances {
        match party {
            Party::Consultant => &mut self.consultant,
            Party::Client => &mut self.client,
        }
    }

    /// The offer that can be answered on a day.
    pub(super) fn table(&self, today: NaiveDate) -> Option<&Open> {
        self.open.as_ref().filter(|open| !open.is_lapsed(today) && !self.is_over(today))
    }

    /// Has the work together ended?
    pub(super) fn is_over(&self, today: NaiveDate) -> bool {
        self.ends.is_some_and(|last| last < today)
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
        if !class.counts() {
            return;
        }
        let (Some(text), Some(mut open)) = (self.texts.get(&to).cloned(), self.open.take()) else { return };
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
}

impl Open {
    /// Nobody answered in time. An offer that was answered stays until something follows from the answer.
    pub(super) fn is_lapsed(&self, today: NaiveDate) -> bool {
        !self.is_answered && self.offer.answer_by.is_some_and(|last| last < today)
    }
}
