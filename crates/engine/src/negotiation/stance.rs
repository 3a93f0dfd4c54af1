//! What one side last said about one clause.

use std::collections::BTreeMap;

use super::answer::Reply;
use super::hash::ClauseHash;
use crate::clause::Clause;
use crate::ids::ClauseId;

/// What one side stands by, clause by clause. The last word of a side about a clause counts, an acceptance for as long as
/// that side says nothing else about the clause.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Stances(BTreeMap<ClauseId, Stance>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stance {
    /// The wording the side is ready to agree to.
    accepts: Option<ClauseHash>,
    /// What it said instead of an acceptance, as long as nobody has answered it.
    open: Option<Reply>,
    /// The number of the offer it spoke to. What is said to an earlier one comes too late.
    to: u32,
}

impl Stances {
    /// Of a side that stands by these wordings and no others.
    pub(super) fn by(hashes: &Hashes, to: u32) -> Self {
        let mut stances = Self::default();
        stances.accept_all(hashes, to);
        stances
    }

    /// The side agrees to these wordings, too.
    pub(super) fn accept_all(&mut self, hashes: &Hashes, to: u32) {
        for (id, hash) in hashes.iter() {
            self.0.insert(id.clone(), Stance { accepts: Some(*hash), open: None, to });
        }
    }

    /// The side answers a clause of offer `to`. False if it has spoken to a later one already: then this was overtaken.
    pub(super) fn reply(
        &mut self,
        id: &ClauseId,
        to: u32,
        accepts: Option<ClauseHash>,
        open: Option<&Reply>,
    ) -> bool {
        if self.0.get(id).is_some_and(|stance| to < stance.to) {
            return false;
        }
        self.0.insert(id.clone(), Stance { accepts, open: open.cloned(), to });
        true
    }

    /// What the side had said is answered by a new offer of the other.
    pub(super) fn answered(&mut self) {
        for stance in self.0.values_mut() {
            stance.open = None;
        }
    }

    /// Is the side ready to agree to this wording?
    pub(super) fn accepts(&self, id: &ClauseId, hash: ClauseHash) -> bool {
        self.0.get(id).is_some_and(|stance| stance.accepts == Some(hash))
    }

    /// What the side said instead of an acceptance, and nobody has answered yet.
    pub(super) fn open(&self, id: &ClauseId) -> Option<&Reply> {
        self.0.get(id)?.open.as_ref()
    }
}

/// The wording that a reply to a wording accepts.
pub(super) fn accepted(said: ClauseHash, reply: &Reply) -> Option<ClauseHash> {
    match reply {
        Reply::Accept => Some(said),
        Reply::Counter { clause, .. } => hash(clause),
        Reply::Decline { .. } | Reply::Comment { .. } => None,
    }
}

/// The wordings of a text by clause.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Hashes(BTreeMap<ClauseId, ClauseHash>);

impl Hashes {
    pub(super) fn of(clauses: &[Clause]) -> Self {
        Self(clauses.iter().filter_map(|clause| Some((clause.id().clone(), hash(clause)?))).collect())
    }

    pub(super) fn get(&self, id: &ClauseId) -> Option<ClauseHash> {
        self.0.get(id).copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&ClauseId, &ClauseHash)> {
        self.0.iter()
    }

    /// Is every one of these in the other, word for word?
    pub(super) fn are_in(&self, whole: &Self) -> bool {
        self.0.iter().all(|(id, hash)| whole.0.get(id) == Some(hash))
    }
}

/// A clause without a hash would equal nothing, not even itself, and so never be settled. There is none.
fn hash(clause: &Clause) -> Option<ClauseHash> {
    ClauseHash::of(clause).ok()
}
