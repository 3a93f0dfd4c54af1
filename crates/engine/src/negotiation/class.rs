//! What an answer is by the time it is taken in.

use chrono::{DateTime, NaiveDate, Utc};

use super::answer::{Answer, AnswerId};
use super::fold::Negotiation;
use crate::fingerprint::Fingerprint;
use crate::party::Party;

/// What an answer is by the time it is taken in. Only the first two can change what is on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// To the offer that is open.
    Fresh,
    /// To an earlier text: it crossed a newer offer. What it says about clauses that are the same in both counts, unless
    /// that side has spoken to a later offer of the clause.
    Crossing,
    /// The same document again, or the same words as the answer before.
    Doubled,
    /// Nothing is open any more: the offer lapsed, was taken back or agreed, or the work has ended. It can be taken in
    /// again once the text is offered anew.
    Late,
    /// To a text that was never offered here. No such answer is admitted.
    Foreign,
}

impl Class {
    /// Can it change what is on the table?
    pub fn counts(self) -> bool {
        match self {
            Self::Fresh | Self::Crossing => true,
            Self::Doubled | Self::Late | Self::Foreign => false,
        }
    }
}

/// An answer that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The document.
    pub id: AnswerId,
    /// The text it answers.
    pub to: Fingerprint,
    /// Whose it is.
    pub by: Party,
    /// Who gave it.
    pub name: String,
    /// What it was by then.
    pub class: Class,
}

impl Negotiation {
    /// What an answer is if it is taken in on a day of the consultant's calendar.
    pub fn class_of(&self, id: AnswerId, answer: &Answer, today: NaiveDate) -> Class {
        let mut seen = self.answers.iter().filter(|taken| taken.id == id);
        if !self.texts.contains_key(&answer.to) {
            return Class::Foreign;
        }
        let Some(open) = self.table(today) else {
            return if seen.next().is_some() { Class::Doubled } else { Class::Late };
        };
        if seen.any(|taken| taken.class.counts()) || open.newest.as_ref() == Some(answer) {
            Class::Doubled
        } else if answer.to == open.offer.text {
            Class::Fresh
        } else {
            Class::Crossing
        }
    }
}
