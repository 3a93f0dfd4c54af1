//! Why a step between the two sides does not happen.

use absprache_engine::agreement::VersionRef;
use absprache_engine::ids::ClauseId;
use absprache_engine::lint::Finding;
use absprache_engine::negotiation::{Class, Refusal, Undecided};
use chrono::NaiveDate;
use thiserror::Error;

use crate::trouble::Trouble;
use crate::view::problem::Problem;

/// Why a step between the two sides does not happen. Nothing is written down then.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// After what happened so far it cannot happen.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What follows from the answer is not decided.
    #[error(transparent)]
    Undecided(#[from] Undecided),
    /// The terms must not be proposed like this.
    #[error("{} findings speak against it", .0.len())]
    Objections(Vec<Finding>),
    /// The same is agreed already.
    #[error("nothing changed since version {}", .0.number)]
    Unchanged(VersionRef),
    /// A first day that the calendar of the zone does not have, or one after the last day.
    #[error("{0} is no day that an agreement can begin on")]
    NoSuchDay(NaiveDate),
    /// A day that is still to come: nothing was agreed then.
    #[error("{0} is still to come")]
    StillToCome(NaiveDate),
    /// A day longer ago than a working life: a slip in the year.
    #[error("{0} is too long ago")]
    TooLongAgo(NaiveDate),
    /// It would take the force from a version that goes from a later day on.
    #[error("version {number} goes from {from} on")]
    BeforeTheLast {
        /// That version's number.
        number: u32,
        /// From which day it goes.
        from: NaiveDate,
    },
    /// The document holds no answer that can be taken in.
    #[error("no answer can be taken in from the document")]
    NoAnswer,
    /// The answer says nothing new.
    #[error("the answer changes nothing: {0:?}")]
    SaysNothingNew(Class),
    /// No clause of the offer is settled.
    #[error("no clause is settled")]
    NothingSettled,
    /// There is nobody to talk to: no offer waits for an answer.
    #[error("no offer waits for an answer")]
    NothingToRemindOf,
    /// The ticked clause is not on the screen.
    #[error("there is no clause `{0}`")]
    NoSuchClause(ClauseId),
    /// What was typed as a counter is not understood.
    #[error("`{clause}`: {}", problem.message)]
    NotUnderstood {
        /// The clause it was to be.
        clause: ClauseId,
        /// What is wrong with it.
        problem: Problem,
    },
    /// Nobody can sign without a name.
    #[error("a name is missing")]
    NoName,
}
