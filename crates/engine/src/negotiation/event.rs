//! What can happen between the two sides.

use chrono::{DateTime, NaiveDate, Utc};

use super::answer::{Answer, AnswerId};
use crate::clause::Clause;
use crate::fingerprint::Fingerprint;
use crate::party::Party;

/// An event with the instant at which it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub event: Event,
}

/// One event between the consultant and one client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A text was offered.
    Offered(Offer),
    /// One side answered an offer.
    Answered {
        /// The document.
        id: AnswerId,
        /// What it says.
        answer: Answer,
    },
    /// An offer was taken back before it was agreed.
    Withdrawn {
        /// The text that was offered.
        offer: Fingerprint,
        /// By whom.
        by: Party,
    },
    /// A text was agreed: an offer that both accepted, the settled part of one, or one agreed in a talk without an offer.
    Agreed {
        /// The text.
        text: Fingerprint,
        /// Its clauses.
        clauses: Vec<Clause>,
    },
    /// The work together ends, or goes on again.
    Ended {
        /// Its last day, by the consultant's calendar; none if it goes on.
        on: Option<NaiveDate>,
    },
}

/// A text one side is ready to agree to: whoever offers accepts every clause of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Counts from 1 for each client.
    pub n: u32,
    /// By whom.
    pub by: Party,
    /// The text.
    pub text: Fingerprint,
    /// Its clauses, in reading order.
    pub clauses: Vec<Clause>,
    /// Until the end of which day, by the consultant's calendar, it stands; none if it does not lapse.
    pub answer_by: Option<NaiveDate>,
}
