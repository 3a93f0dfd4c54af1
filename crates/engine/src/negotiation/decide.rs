//! What follows from an answer: the next text.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use chrono::NaiveDate;
use thiserror::Error;

use super::answer::Reply;
use super::fold::{Negotiation, Open};
use super::hash::ClauseHash;
use super::state::{OnTable, Stands};
use crate::clause::Clause;
use crate::ids::ClauseId;
use crate::party::Party;

/// What the side that made the offer decides about a clause that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// As the other side wishes: their wording, or no clause where they declined it.
    Theirs,
    /// As it was offered. It also answers a question.
    Ours {
        /// Why, or the answer.
        reason: Option<String>,
    },
    /// Something third.
    Counter {
        /// The clause, with the same id and kind.
        clause: Clause,
        /// Why.
        reason: Option<String>,
    },
}

/// The text that follows from an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Its clauses, in the order of the offer.
    pub clauses: Vec<Clause>,
    /// What to do with it.
    pub outcome: Outcome,
    /// What is said with it, by clause.
    pub reasons: BTreeMap<ClauseId, String>,
}

/// What to do with the text that follows from an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The other side has accepted every clause of it: it is agreed.
    Agreed,
    /// It is the next offer. The same clauses again are one, too: whoever made it stays with it.
    Offer,
}

/// Why nothing follows yet.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Undecided {
    /// Nothing is on the table.
    #[error("no offer is open")]
    NoOpenOffer,
    /// The offer has no such clause.
    #[error("the offer has no clause `{0}`")]
    NoSuchClause(ClauseId),
    /// These were answered and want a decision.
    #[error("{} clauses are not decided yet", .0.len())]
    Missing(Vec<ClauseId>),
    /// The other side wishes nothing that could be taken.
    #[error("nothing else is wished for `{0}`")]
    NothingOfTheirs(ClauseId),
    /// Both accepted it; who wants to change it makes a new offer.
    #[error("`{0}` is settled")]
    Settled(ClauseId),
    /// The counter has another id or is of another kind.
    #[error("what is put in the place of `{0}` is another clause")]
    OtherClause(ClauseId),
    /// All clauses were left out.
    #[error("no clause is left")]
    NothingLeft,
}

impl Negotiation {
    /// The text that follows from what the other side said to the open offer. Clauses it has not spoken about stay as they
    /// are; each it countered, declined or asked about wants a decision.
    ///
    /// # Errors
    /// Why nothing follows yet.
    pub fn decide(
        &self,
        decisions: &BTreeMap<ClauseId, Decision>,
        today: NaiveDate,
    ) -> Result<Next, Undecided> {
        let open = self.table(today).ok_or(Undecided::NoOpenOffer)?;
        let state = self.state(today);
        let known = |id: &&ClauseId| open.hashes.get(id).is_some();
        if let Some(id) = decisions.keys().find(|id| !known(id)) {
            return Err(Undecided::NoSuchClause(id.clone()));
        }
        let missing: Vec<ClauseId> = state
            .clauses
            .iter()
            .filter(|one| wants_a_decision(one.stands) && !decisions.contains_key(one.clause.id()))
            .map(|one| one.clause.id().clone())
            .collect();
        if !missing.is_empty() {
            return Err(Undecided::Missing(missing));
        }
        let mut clauses = Vec::new();
        for one in &state.clauses {
            clauses.extend(decided(one, decisions.get(one.clause.id()))?);
        }
        if clauses.is_empty() {
            return Err(Undecided::NothingLeft);
        }
        let is_agreed = clauses.iter().all(|clause| self.is_accepted(open, clause));
        let outcome = if is_agreed { Outcome::Agreed } else { Outcome::Offer };
        Ok(Next { clauses, outcome, reasons: reasons(decisions) })
    }

    /// Has the other side accepted exactly this?
    fn is_accepted(&self, open: &Open, clause: &Clause) -> bool {
        let other = self.stances(open.offer.by.other());
        ClauseHash::of(clause).is_ok_and(|hash| other.accepts(clause.id(), hash))
    }
}

fn wants_a_decision(stands: Stands<'_>) -> bool {
    match stands {
        Stands::Settled | Stands::Waiting => false,
        Stands::Countered { .. }
        | Stands::Declined { .. }
        | Stands::Question { .. }
        | Stands::Deadlocked { .. } => true,
    }
}

fn decided(one: &OnTable<'_>, decision: Option<&Decision>) -> Result<Option<Clause>, Undecided> {
    let (ours, id) = (one.clause, one.clause.id());
    match decision {
        None | Some(Decision::Ours { .. }) => Ok(Some(ours.clone())),
        Some(Decision::Theirs) => theirs(one),
        Some(Decision::Counter { .. }) if one.stands == Stands::Settled => {
            Err(Undecided::Settled(id.clone()))
        }
        Some(Decision::Counter { clause, .. }) => {
            let is_this = clause.id() == id && discriminant(clause) == discriminant(ours);
            if is_this { Ok(Some(clause.clone())) } else { Err(Undecided::OtherClause(id.clone())) }
        }
    }
}

/// None where the other side wants no such clause.
fn theirs(one: &OnTable<'_>) -> Result<Option<Clause>, Undecided> {
    match one.stands {
        Stands::Settled => Ok(Some(one.clause.clone())),
        Stands::Countered { clause, .. }
        | Stands::Deadlocked { reply: Reply::Counter { clause, .. }, .. } => Ok(Some(clause.clone())),
        Stands::Declined { .. } | Stands::Deadlocked { reply: Reply::Decline { .. }, .. } => Ok(None),
        Stands::Waiting
        | Stands::Question { .. }
        | Stands::Deadlocked { reply: Reply::Accept | Reply::Comment { .. }, .. } => {
            Err(Undecided::NothingOfTheirs(one.clause.id().clone()))
        }
    }
}

fn reasons(decisions: &BTreeMap<ClauseId, Decision>) -> BTreeMap<ClauseId, String> {
    let reason = |decision: &Decision| match decision {
        Decision::Theirs => None,
        Decision::Ours { reason } | Decision::Counter { reason, .. } => reason.clone(),
    };
    decisions.iter().filter_map(|(id, decision)| Some((id.clone(), reason(decision)?))).collect()
}

/// A clause as it stands when both sides sit at one screen, changed on the spot or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticked {
    /// As it stands on the screen.
    pub clause: Clause,
    /// Who ticked it.
    pub by: BTreeSet<Party>,
}

/// What two sides at one screen agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// What both ticked, in the order of the screen.
    pub agreed: Vec<Clause>,
    /// What they left open.
    pub open: Vec<ClauseId>,
}

/// The clauses both sides ticked, and those they left open.
pub fn together(screen: &[Ticked]) -> Together {
    let (both, open): (Vec<&Ticked>, Vec<&Ticked>) = screen
        .iter()
        .partition(|row| [Party::Consultant, Party::Client].iter().all(|party| row.by.contains(party)));
    Together {
        agreed: both.into_iter().map(|row| row.clause.clone()).collect(),
        open: open.into_iter().map(|row| row.clause.id().clone()).collect(),
    }
}
