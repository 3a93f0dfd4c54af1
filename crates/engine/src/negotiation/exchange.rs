//! What was said about one clause, in its order: the negotiation as a conversation.

use chrono::{DateTime, Utc};

use super::answer::Reply;
use super::event::{Event, Step};
use crate::clause::Clause;
use crate::ids::ClauseId;
use crate::party::Party;

/// One thing that was said about a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn<'a> {
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// By whom; nobody alone agrees.
    pub by: Option<Party>,
    /// What.
    pub said: Said<'a>,
}

/// What was said about a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'a> {
    /// It was offered like this.
    Offered(&'a Clause),
    /// It was left out of an offer that follows one with it.
    LeftOut,
    /// It was answered.
    Replied(&'a Reply),
    /// It was agreed like this.
    Agreed(&'a Clause),
}

/// What was said about a clause, oldest first. What an offer only repeats is told once. `steps` are those that were possible,
/// each answer once: see [`Negotiation::admit`](super::Negotiation::admit) and [`Class`](super::Class).
pub fn exchange<'a>(steps: impl IntoIterator<Item = &'a Step>, clause: &ClauseId) -> Vec<Turn<'a>> {
    let mut turns: Vec<Turn<'a>> = Vec::new();
    for step in steps {
        let Some((by, said)) = said(&step.event, clause, &turns) else { continue };
        let is_repeated = turns.last().is_some_and(|last| last.by == by && last.said == said);
        if !is_repeated {
            turns.push(Turn { at: step.at, by, said });
        }
    }
    turns
}

fn said<'a>(event: &'a Event, id: &ClauseId, turns: &[Turn<'a>]) -> Option<(Option<Party>, Said<'a>)> {
    let find = |clauses: &'a [Clause]| clauses.iter().find(|clause| clause.id() == id);
    match event {
        Event::Offered(offer) => match find(&offer.clauses) {
            Some(clause) => Some((Some(offer.by), Said::Offered(clause))),
            None if turns.is_empty() => None,
            None => Some((Some(offer.by), Said::LeftOut)),
        },
        Event::Answered { answer, .. } => {
            answer.replies.get(id).map(|reply| (Some(answer.by), Said::Replied(reply)))
        }
        Event::Agreed { clauses, .. } => find(clauses).map(|clause| (None, Said::Agreed(clause))),
        Event::Withdrawn { .. } | Event::Ended { .. } => None,
    }
}
