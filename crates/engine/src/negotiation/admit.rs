//! Which events can happen, and why others cannot.

use std::mem::discriminant;

use chrono::NaiveDate;
use thiserror::Error;

use super::answer::{Answer, Reply};
use super::event::{Event, Offer};
use super::fold::{Negotiation, Text};
use super::stance::{Hashes, accepted};
use crate::agreement::duplicate_clause;
use crate::clause::Clause;
use crate::fingerprint::Fingerprint;
use crate::ids::ClauseId;
use crate::party::Party;

/// Why an event cannot happen.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Nothing can be offered, taken back or agreed any more.
    #[error("the work together ended on {on}")]
    AfterTheEnd {
        /// Its last day.
        on: NaiveDate,
    },
    /// That day is its last already.
    #[error("the work together ends on {on} already")]
    EndsThenAlready {
        /// Its last day.
        on: NaiveDate,
    },
    /// What never ended cannot go on again.
    #[error("the work together has not ended")]
    NotEnded,
    /// A text without clauses agrees on nothing.
    #[error("the text has no clauses")]
    NoClauses,
    /// Two clauses cannot be told apart.
    #[error("two clauses are called `{0}`")]
    DoubledClause(ClauseId),
    /// The same fingerprint stands for another text.
    #[error("the text {text} has other clauses")]
    OtherClauses {
        /// The fingerprint.
        text: Fingerprint,
    },
    /// Offers are counted upwards.
    #[error("the next offer has at least the number {least}")]
    WrongNumber {
        /// The least number it can have.
        least: u32,
    },
    /// An offer that could not be answered any more.
    #[error("the last day for an answer, {answer_by}, is over")]
    LapsedAlready {
        /// The last day for an answer.
        answer_by: NaiveDate,
    },
    /// It is offered already, and nobody has answered yet.
    #[error("this text is the open offer")]
    SameAsOpen,
    /// It is agreed already.
    #[error("this text is agreed")]
    SameAsAgreed,
    /// Nothing is on the table.
    #[error("no offer is open")]
    NoOpenOffer,
    /// Another offer is on the table.
    #[error("the open offer is {open}")]
    AnotherOffer {
        /// The text that is offered.
        open: Fingerprint,
    },
    /// Only who made an offer can take it back.
    #[error("the offer was made by the other side")]
    OffersOther,
    /// Nobody answers themselves.
    #[error("the text was offered by the same side")]
    OwnText,
    /// The text was never offered or agreed here.
    #[error("no such text is known")]
    UnknownText,
    /// The answer has no reply and no note.
    #[error("the answer says nothing")]
    SaysNothing,
    /// A reply to what the text does not have.
    #[error("the text has no clause `{0}`")]
    NoSuchClause(ClauseId),
    /// The wish has another id than the clause it stands for.
    #[error("what is wished instead of `{clause}` is called `{found}`")]
    OtherId {
        /// The clause that was answered.
        clause: ClauseId,
        /// The id of the wish.
        found: ClauseId,
    },
    /// The wish is of another kind than the clause it stands for.
    #[error("what is wished instead of `{0}` is another kind of clause")]
    OtherKind(ClauseId),
    /// The wish is the clause as it stands.
    #[error("what is wished instead of `{0}` is the same")]
    Unchanged(ClauseId),
    /// An offer, or a part of it, is agreed when both sides accepted every clause of it.
    #[error("{} clauses are not settled", .0.len())]
    NotSettled(Vec<ClauseId>),
}

impl Negotiation {
    /// Can this happen on a day of the consultant's calendar? Ask before it is written down.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn admit(&self, event: &Event, today: NaiveDate) -> Result<(), Refusal> {
        match event {
            Event::Offered(offer) => self.admit_offer(offer, today),
            Event::Answered { answer, .. } => self.admit_answer(answer),
            Event::Withdrawn { offer, by } => self.admit_withdrawal(*offer, *by, today),
            Event::Agreed { text, clauses } => self.admit_agreement(*text, clauses, today),
            Event::Ended { on } => match (*on, self.ends) {
                (None, None) => Err(Refusal::NotEnded),
                (Some(on), Some(ends)) if on == ends => Err(Refusal::EndsThenAlready { on }),
                (Some(_), _) | (None, Some(_)) => Ok(()),
            },
        }
    }

    fn admit_offer(&self, offer: &Offer, today: NaiveDate) -> Result<(), Refusal> {
        self.not_over(today)?;
        self.is_a_text(offer.text, &offer.clauses)?;
        if offer.n <= self.last_number {
            return Err(Refusal::WrongNumber { least: self.last_number.saturating_add(1) });
        }
        if let Some(answer_by) = offer.answer_by.filter(|last| *last < today) {
            return Err(Refusal::LapsedAlready { answer_by });
        }
        // The same once more after an answer says: I stay with it.
        if self.table(today).is_some_and(|open| open.offer.text == offer.text && !open.is_answered) {
            return Err(Refusal::SameAsOpen);
        }
        if self.agreed.last().is_some_and(|agreed| agreed.text == offer.text) {
            return Err(Refusal::SameAsAgreed);
        }
        Ok(())
    }

    /// An answer may come at any time; what it is by then, its class tells.
    fn admit_answer(&self, answer: &Answer) -> Result<(), Refusal> {
        let text = self.texts.get(&answer.to).ok_or(Refusal::UnknownText)?;
        if text.by.contains(&answer.by) && !text.by.contains(&answer.by.other()) {
            return Err(Refusal::OwnText);
        }
        if answer.replies.is_empty() && answer.note.is_none() {
            return Err(Refusal::SaysNothing);
        }
        answer.replies.iter().try_for_each(|(id, reply)| fits(text, id, reply))
    }

    fn admit_withdrawal(&self, offer: Fingerprint, by: Party, today: NaiveDate) -> Result<(), Refusal> {
        self.not_over(today)?;
        let open = &self.table(today).ok_or(Refusal::NoOpenOffer)?.offer;
        if open.text != offer {
            return Err(Refusal::AnotherOffer { open: open.text });
        }
        if open.by == by { Ok(()) } else { Err(Refusal::OffersOther) }
    }

    fn admit_agreement(
        &self,
        text: Fingerprint,
        clauses: &[Clause],
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        self.not_over(today)?;
        self.is_a_text(text, clauses)?;
        let Some(open) = self.table(today).filter(|open| Hashes::of(clauses).are_in(&open.hashes)) else {
            return Ok(());
        };
        let unsettled: Vec<ClauseId> =
            clauses.iter().map(Clause::id).filter(|id| !self.is_settled(open, id)).cloned().collect();
        if unsettled.is_empty() { Ok(()) } else { Err(Refusal::NotSettled(unsettled)) }
    }

    fn not_over(&self, today: NaiveDate) -> Result<(), Refusal> {
        match self.ends {
            Some(on) if self.is_over(today) => Err(Refusal::AfterTheEnd { on }),
            Some(_) | None => Ok(()),
        }
    }

    fn is_a_text(&self, text: Fingerprint, clauses: &[Clause]) -> Result<(), Refusal> {
        if clauses.is_empty() {
            return Err(Refusal::NoClauses);
        }
        if let Some((_, id)) = duplicate_clause(clauses) {
            return Err(Refusal::DoubledClause(id.clone()));
        }
        match self.texts.get(&text) {
            Some(known) if known.hashes != Hashes::of(clauses) => Err(Refusal::OtherClauses { text }),
            Some(_) | None => Ok(()),
        }
    }
}

fn fits(text: &Text, id: &ClauseId, reply: &Reply) -> Result<(), Refusal> {
    let asked = text.clauses.iter().find(|clause| clause.id() == id);
    let asked = asked.ok_or_else(|| Refusal::NoSuchClause(id.clone()))?;
    let Reply::Counter { clause: wish, .. } = reply else { return Ok(()) };
    if wish.id() != id {
        return Err(Refusal::OtherId { clause: id.clone(), found: wish.id().clone() });
    }
    if discriminant(wish) != discriminant(asked) {
        return Err(Refusal::OtherKind(id.clone()));
    }
    match text.hashes.get(id) {
        Some(said) if accepted(said, reply) == Some(said) => Err(Refusal::Unchanged(id.clone())),
        Some(_) | None => Ok(()),
    }
}
