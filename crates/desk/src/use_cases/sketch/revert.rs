//! One rule as its base has it.

use absprache_engine::clause::Clause;
use absprache_engine::ids::ClauseId;
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::sketch::base::{of_id, tone_of};
use crate::use_cases::sketch::terms;
use crate::view::sketch::{Sketch, Term};

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The sketch with one rule as its base has it: changed back, put back, or taken out if the base has none of that id.
    pub fn revert_rule(&self, mut sketch: Sketch, id: &ClauseId, language: Language) -> Sketch {
        let base = self.clauses_of(&sketch.base, tone_of(&sketch)).unwrap_or_default();
        match of_id(id, &[&base]) {
            Some(clause) => match clause.as_channel() {
                Some(channel) => {
                    let rule = self.place(language).rule(channel);
                    match sketch.rules.iter_mut().find(|rule| rule.id == id.as_str()) {
                        Some(changed) => *changed = rule,
                        None => sketch.rules.push(rule),
                    }
                }
                None => put_back(&mut sketch.terms, clause),
            },
            None => {
                sketch.rules.retain(|rule| rule.id != id.as_str());
                sketch.terms.retain(|term| term.id() != id.as_str());
            }
        }
        sketch
    }
}

fn put_back(all: &mut Vec<Term>, clause: &Clause) {
    let Some(term) = terms::term(clause) else { return };
    match all.iter_mut().find(|changed| changed.id() == term.id()) {
        Some(changed) => *changed = term,
        None => all.push(term),
    }
}
