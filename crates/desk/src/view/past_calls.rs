//! What came of a list of past calls.

use absprache_engine::ids::ClientId;
use serde::Serialize;

use crate::event::OutcomeKind;
use crate::use_cases::past_calls::{Past, Unusable, WhyUnusable};

/// What became of a list. Lines are those of the file; of a list in JSON, places in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PastView {
    /// What was written down and judged.
    pub taken: Vec<TakenView>,
    /// The lines of calls that were there already.
    pub already: Vec<usize>,
    /// The lines of calls with nobody on file. Nothing of them is kept.
    pub strangers: Vec<usize>,
    /// The lines of calls that several fit.
    pub ambiguous: Vec<usize>,
    /// Rows that are no calls.
    pub unusable: Vec<UnusableView>,
}

/// A call that was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakenView {
    /// Where it stands in the list.
    pub line: usize,
    /// The number of its entry in the journal.
    pub seq: i64,
    /// Whose it is.
    pub client: Option<ClientId>,
    /// What was judged.
    pub outcome: Option<OutcomeKind>,
}

/// A row that is no call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnusableView {
    /// Where it stands.
    pub line: usize,
    /// Why: `Time`, `Direction`, `Number` or `Future`.
    pub why: &'static str,
}

impl From<&Past> for PastView {
    fn from(past: &Past) -> Self {
        let taken = past.taken.iter().map(|taken| TakenView {
            line: taken.line,
            seq: taken.contact.0,
            client: taken.client.clone(),
            outcome: taken.outcome,
        });
        Self {
            taken: taken.collect(),
            already: past.already.clone(),
            strangers: past.strangers.clone(),
            ambiguous: past.ambiguous.clone(),
            unusable: past.unusable.iter().map(UnusableView::from).collect(),
        }
    }
}

impl From<&Unusable> for UnusableView {
    fn from(unusable: &Unusable) -> Self {
        Self { line: unusable.line, why: name_of(unusable.why) }
    }
}

/// The reason's name in data and messages.
pub fn name_of(why: WhyUnusable) -> &'static str {
    match why {
        WhyUnusable::Time => "Time",
        WhyUnusable::Direction => "Direction",
        WhyUnusable::Number => "Number",
        WhyUnusable::Future => "Future",
        WhyUnusable::Over => "Over",
    }
}
