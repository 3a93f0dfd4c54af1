//! The events between the two sides, folded into what stands at their end.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::admit::Refusal;
use super::answer::Answer;
use super::class::Taken;
use super::event::{Offer, Step};
use super::stance::{Hashes, Stances};
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
    pub(super) consultant: Stances,
    pub(super) client: Stances,
    pub(super) answers: Vec<Taken>,
    pub(super) agreed: Vec<Agreed>,
    pub(super) ends: Option<NaiveDate>,
    /// The offers since the last agreement in which a clause was countered or declined.
    pub(super) rounds: BTreeMap<ClauseId, BTreeSet<u32>>,
    /// The offers since the last agreement that were answered.
    pub(super) answered: BTreeSet<u32>,
    pub(super) refused: Vec<(DateTime<Utc>, Refusal)>,
}

/// A text that was offered or agreed. What a fingerprint stands for never changes.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub(super) clauses: Vec<Clause>,
    pub(super) hashes: Hashes,
    /// The number of the last offer when it was last offered or agreed.
    pub(super) number: u32,
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

    /// The offer that can be answered on a day.
    pub(super) fn table(&self, today: NaiveDate) -> Option<&Open> {
        self.open.as_ref().filter(|open| !open.is_lapsed(today) && !self.is_over(today))
    }

    /// Has the work together ended?
    pub(super) fn is_over(&self, today: NaiveDate) -> bool {
        self.ends.is_some_and(|last| last < today)
    }
}

impl Open {
    /// Nobody answered in time. An offer that was answered stays until something follows from the answer.
    pub(super) fn is_lapsed(&self, today: NaiveDate) -> bool {
        !self.is_answered && self.offer.answer_by.is_some_and(|last| last < today)
    }
}
