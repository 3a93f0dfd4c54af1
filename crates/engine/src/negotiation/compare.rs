//! What differs between two texts, clause by clause.

use super::hash::ClauseHash;
use crate::clause::Clause;

/// What became of one clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// It is new.
    Added(&'a Clause),
    /// It is not there any more.
    Removed(&'a Clause),
    /// It says something else.
    Changed {
        /// What it said.
        old: &'a Clause,
        /// What it says.
        new: &'a Clause,
    },
}

impl<'a> Change<'a> {
    /// The clause as it is after the change; as it was, if it is gone.
    pub fn clause(&self) -> &'a Clause {
        match self {
            Self::Added(clause) | Self::Removed(clause) | Self::Changed { new: clause, .. } => clause,
        }
    }
}

/// The clauses that differ, told apart by their ids: those of the new text in its order, then those it left out in the
/// order of the old. The order itself is no difference.
pub fn compare<'a>(old: &'a [Clause], new: &'a [Clause]) -> Vec<Change<'a>> {
    let of = |clauses: &'a [Clause], id| clauses.iter().find(|clause| clause.id() == id);
    let changed = new.iter().filter_map(|clause| match of(old, clause.id()) {
        None => Some(Change::Added(clause)),
        Some(before) if is_same(before, clause) => None,
        Some(before) => Some(Change::Changed { old: before, new: clause }),
    });
    let removed = old.iter().filter(|clause| of(new, clause.id()).is_none()).map(Change::Removed);
    changed.chain(removed).collect()
}

/// The same words in another Unicode form are the same.
fn is_same(a: &Clause, b: &Clause) -> bool {
    a == b || matches!((ClauseHash::of(a), ClauseHash::of(b)), (Ok(a), Ok(b)) if a == b)
}
