//! Where two sides stand on a day.

use chrono::{DateTime, NaiveDate, Utc};

use super::answer::Reply;
use super::event::Offer;
use super::fold::{Agreed, Closed, Negotiation, Open};
use crate::clause::Clause;
use crate::ids::ClauseId;

/// So many rounds of countering on one clause without settling it, and it is time for a talk.
pub const ROUNDS_BEFORE_A_TALK: usize = 2;

/// What is going on between two sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Nobody has offered anything.
    Nothing,
    /// An offer waits for its first answer.
    Open,
    /// An answer waits for what follows from it.
    Answered,
    /// An answer waits, and on these clauses writing to and fro does not help: they want a talk.
    Deadlocked {
        /// The clauses, in reading order.
        clauses: Vec<ClauseId>,
    },
    /// A text is agreed, and nothing was offered since.
    Agreed,
    /// The last offer was taken back.
    Withdrawn,
    /// Nobody answered the last offer in time.
    Lapsed,
    /// The work together has ended.
    Ended,
}

/// Where two sides stand on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State<'a> {
    /// What is going on.
    pub phase: Phase,
    /// The open offer; the last one, if it was taken back or has lapsed.
    pub offer: Option<&'a Offer>,
    /// When the open or lapsed offer was made.
    pub offered_at: Option<DateTime<Utc>>,
    /// The clauses of the open offer, in reading order; none if no offer is open.
    pub clauses: Vec<OnTable<'a>>,
    /// How many offers were answered since the last agreement.
    pub rounds: usize,
    /// The newest agreed text. Whether it goes already or still, its version tells (see [`in_force`](super::in_force)).
    pub agreed: Option<&'a Agreed>,
    /// The last day of the work together, past or to come.
    pub ends: Option<NaiveDate>,
}

/// A clause of the open offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnTable<'a> {
    /// As it is offered.
    pub clause: &'a Clause,
    /// Where it stands.
    pub stands: Stands<'a>,
}

/// Where a clause of the open offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands<'a> {
    /// Both sides accept exactly this.
    Settled,
    /// The other side has not said anything about it.
    Waiting,
    /// The other side would rather have this.
    Countered {
        /// What it wishes.
        clause: &'a Clause,
        /// Why.
        reason: Option<&'a str>,
    },
    /// The other side does not want it, and proposes nothing else.
    Declined {
        /// Why.
        reason: Option<&'a str>,
    },
    /// The other side asks or remarks something.
    Question {
        /// In its words.
        text: &'a str,
    },
    /// The other side has countered or declined it in several rounds.
    Deadlocked {
        /// What it said last: a counter or a refusal.
        reply: &'a Reply,
        /// In how many rounds.
        rounds: usize,
    },
}

impl Negotiation {
    /// Where the two stand on a day of the consultant's calendar.
    pub fn state(&self, today: NaiveDate) -> State<'_> {
        let table = self.table(today);
        let clauses = table.map(|open| self.on_table(open)).unwrap_or_default();
        let last = match &self.closed {
            Some(Closed::Withdrawn(offer)) => Some(offer),
            Some(Closed::Agreed) | None => self.open.as_ref().map(|open| &open.offer),
        };
        State {
            phase: self.phase(today, &clauses),
            offer: last.filter(|_| !self.is_over(today)),
            offered_at: self.open.as_ref().filter(|_| !self.is_over(today)).map(|open| open.at),
            clauses,
            rounds: self.answered.len(),
            agreed: self.agreed.last(),
            ends: self.ends,
        }
    }

    /// The offer that goes as a proposal on a day: as long as nothing agreed is in force, it is judged by.
    pub fn proposal(&self, today: NaiveDate) -> Option<&Offer> {
        self.table(today).map(|open| &open.offer)
    }

    fn phase(&self, today: NaiveDate, clauses: &[OnTable<'_>]) -> Phase {
        if self.is_over(today) {
            return Phase::Ended;
        }
        let Some(open) = &self.open else {
            return match self.closed {
                None => Phase::Nothing,
                Some(Closed::Withdrawn(_)) => Phase::Withdrawn,
                Some(Closed::Agreed) => Phase::Agreed,
            };
        };
        if open.is_lapsed(today) {
            return Phase::Lapsed;
        }
        if !open.is_answered {
            return Phase::Open;
        }
        let stuck = clauses.iter().filter(|one| matches!(one.stands, Stands::Deadlocked { .. }));
        let clauses: Vec<ClauseId> = stuck.map(|one| one.clause.id().clone()).collect();
        if clauses.is_empty() { Phase::Answered } else { Phase::Deadlocked { clauses } }
    }

    fn on_table<'a>(&'a self, open: &'a Open) -> Vec<OnTable<'a>> {
        let stands = |clause: &'a Clause| OnTable { clause, stands: self.stands(open, clause.id()) };
        open.offer.clauses.iter().map(stands).collect()
    }

    pub(super) fn is_settled(&self, open: &Open, id: &ClauseId) -> bool {
        let other = self.stances(open.offer.by.other());
        open.hashes.get(id).is_some_and(|hash| other.accepts(id, hash))
    }

    fn stands<'a>(&'a self, open: &'a Open, id: &ClauseId) -> Stands<'a> {
        if self.is_settled(open, id) {
            return Stands::Settled;
        }
        let Some(reply) = self.stances(open.offer.by.other()).open(id) else { return Stands::Waiting };
        let rounds = self.rounds.get(id).map_or(0, |offers| offers.len());
        let is_stuck = rounds >= ROUNDS_BEFORE_A_TALK;
        match reply {
            Reply::Counter { .. } | Reply::Decline { .. } if is_stuck => Stands::Deadlocked { reply, rounds },
            Reply::Counter { clause, reason } => Stands::Countered { clause, reason: reason.as_deref() },
            Reply::Decline { reason } => Stands::Declined { reason: reason.as_deref() },
            Reply::Comment { text } => Stands::Question { text },
            // An acceptance of another wording, which a later offer may take up.
            Reply::Accept => Stands::Waiting,
        }
    }
}

impl<'a> State<'a> {
    /// Is an offer open, and is every clause of it settled? Then it is agreed.
    pub fn is_settled(&self) -> bool {
        !self.clauses.is_empty() && self.clauses.iter().all(|one| one.stands == Stands::Settled)
    }

    /// The settled clauses of the open offer: they can be agreed alone.
    pub fn settled(&self) -> Vec<&'a Clause> {
        self.clauses.iter().filter(|one| one.stands == Stands::Settled).map(|one| one.clause).collect()
    }
}
