//! One clause as the form of a client has it, there and back.

use absprache_engine::clause::Clause;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::sketch::NotTaken;
use crate::use_cases::sketch::faults::Faults;
use crate::use_cases::sketch::terms;
use crate::view::agreeing::ClauseSketch;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// A clause as one types it.
    pub(crate) fn clause_sketch(&self, clause: &Clause, language: Language) -> Option<ClauseSketch> {
        match clause.as_channel() {
            Some(clause) => Some(ClauseSketch::Rule { rule: self.place(language).rule(clause) }),
            None => terms::term(clause).map(|term| ClauseSketch::Term { term }),
        }
    }

    /// The clause that was typed in the place of another one, with its id.
    ///
    /// # Errors
    /// If it is not understood, or the client cannot be read.
    pub(crate) fn read_clause(
        &mut self,
        client: &ClientId,
        typed: &ClauseSketch,
        original: &Clause,
        language: Language,
    ) -> Result<Clause, NotTaken> {
        let sketch = self.edit_sketch(client, language)?;
        let place = self.place(language);
        let mut faults = Faults::none(language);
        let id = original.id().clone();
        let read = match typed {
            ClauseSketch::Rule { rule } => place
                .read(("rule", rule, id), original.as_channel(), &sketch, &mut faults)
                .map(Clause::Channel),
            ClauseSketch::Term { term } => terms::read(("term", term, id), place, &sketch, &mut faults),
        };
        match (read, faults.found().into_iter().next()) {
            (_, Some(fault)) => Err(NotTaken::Fault(fault)),
            // An empty text says nothing, and so changes nothing.
            (read, None) => Ok(read.unwrap_or_else(|| original.clone())),
        }
    }
}
