//! Both sit at one screen, go through the clauses, tick, and sign by name.

use absprache_engine::agreement::{Means, VersionRef};
use absprache_engine::clause::Clause;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::negotiation::{Answer, Offer, Refusal, compare};
use absprache_engine::party::Party;

use super::propose::Proposing;
use super::{Fault, Prepared, Table};
use crate::document::Document;
use crate::event::Event;
use crate::ports::Files;
use crate::rules::policy_of;

/// What both did at one screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtOneScreen {
    /// With whom.
    pub client: ClientId,
    /// Who signs for the client.
    pub name: String,
    /// The clauses both ticked.
    pub ticked: Vec<ClauseId>,
    /// The strokes of the signature, if one was drawn.
    pub drawn: Option<Strokes>,
}

/// The strokes of a pen as an SVG path in a field of 600 by 160.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strokes(String);

/// A path that is none, or far too long for a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no drawn signature")]
pub struct NoStrokes;

/// The longest path: minutes of drawing.
const LONGEST: usize = 200_000;

impl std::str::FromStr for Strokes {
    type Err = NoStrokes;

    fn from_str(path: &str) -> Result<Self, NoStrokes> {
        let is_stroke = |c: char| "MLHVCSQTAZmlhvcsqtaz0123456789.,- ".contains(c);
        let is_path = path.starts_with(['M', 'm']) && path.len() <= LONGEST && path.chars().all(is_stroke);
        if is_path { Ok(Self(path.to_owned())) } else { Err(NoStrokes) }
    }
}

impl Strokes {
    /// The drawing as a file.
    fn svg(&self) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 160\"><path d=\"{}\" fill=\"none\" \
             stroke=\"#1c1c28\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>\n",
            self.0
        )
    }
}

impl<F: Files> Table<'_, F> {
    /// Records what both ticked. On the screen is the draft, in which changes are made on the spot: it is offered, unless
    /// it is on the table already, and the client accepts what was ticked. If that is all of it, it is agreed, else the
    /// ticked part alone, and the rest stays open.
    ///
    /// # Errors
    /// If nobody signs, nothing is ticked, or the text must not be offered.
    pub fn agree_together(&mut self, request: &AtOneScreen) -> Result<Prepared<VersionRef>, Fault> {
        let name = request.name.trim();
        if name.is_empty() {
            return Err(Fault::NoName);
        }
        let mut events = self.lay_out(&request.client)?;
        self.note(&events);
        let exchange = self.exchange(&request.client)?;
        let open = exchange.negotiation.proposal(self.today(&exchange)).ok_or(Refusal::NoOpenOffer)?;
        let accepted = ticked(open, &request.ticked)?;
        let answer = Answer::accepting(open.text, Party::Client, name, accepted);
        let drawing = request.drawn.as_ref().map(|strokes| Document::drawing(&strokes.svg()));
        let drawn = drawing.map(|drawing| self.files.save_answer(&request.client, &drawing)).transpose()?;
        let answered = self.take_down(&exchange, answer, Means::Signed, drawn)?;
        self.note(std::slice::from_ref(&answered));
        events.push(answered);
        let exchange = self.exchange(&request.client)?;
        let outcome = match self.agree_if_settled(&exchange, Means::Signed, name) {
            Some((reference, agreed)) => {
                events.push(agreed);
                reference
            }
            None => {
                let part = self.settle_part(&request.client, Means::Signed)?;
                events.extend(part.events);
                part.outcome
            }
        };
        Ok(Prepared { events, outcome })
    }

    /// Offers the draft, if it is not on the table.
    fn lay_out(&mut self, client: &ClientId) -> Result<Vec<Event>, Fault> {
        let exchange = self.exchange(client)?;
        let draft = policy_of(&exchange.client, self.channels, self.files)?.clauses;
        let open = exchange.negotiation.proposal(self.today(&exchange));
        if open.is_some_and(|open| compare(&open.clauses, &draft).is_empty()) {
            return Ok(Vec::new());
        }
        let client = client.clone();
        let (valid_from, valid_until, answer_by) = (None, None, None);
        let proposing = Proposing { client, valid_from, valid_until, answer_by, means: Means::Talk };
        Ok(self.propose(&proposing)?.events)
    }
}

/// The clauses on the screen that were ticked.
fn ticked<'a>(open: &'a Offer, ids: &[ClauseId]) -> Result<Vec<&'a Clause>, Fault> {
    let on_screen = |id: &ClauseId| open.clauses.iter().find(|clause| clause.id() == id);
    ids.iter().map(|id| on_screen(id).ok_or_else(|| Fault::NoSuchClause(id.clone()))).collect()
}
