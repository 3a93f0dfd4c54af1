//! The client reads another language than was thought at first.

use absprache_engine::clause::Clause;
use absprache_engine::ids::ClauseId;
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::sketch::base::{of_id, tone_of};
use crate::use_cases::sketch::terms;
use crate::view::sketch::{Sketch, Term};

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The sketch with its letter in another language. What still has the words of its base gets those in the other
    /// language; what somebody wrote stays.
    pub fn speak_sketch(&self, sketch: Sketch, language: Language) -> Sketch {
        let before = self.clauses_of(&sketch.base, tone_of(&sketch)).unwrap_or_default();
        let mut sketch = Sketch { language, ..sketch };
        let after = self.clauses_of(&sketch.base, tone_of(&sketch)).unwrap_or_default();
        for term in &mut sketch.terms {
            if let Some((old, new)) = words_of(term.id(), &before).zip(words_of(term.id(), &after)) {
                translate(term, &old, new);
            }
        }
        sketch
    }
}

fn words_of(id: &str, clauses: &[Clause]) -> Option<Term> {
    let id: ClauseId = id.parse().ok()?;
    of_id(&id, &[clauses]).and_then(terms::term)
}

fn translate(term: &mut Term, old: &Term, new: Term) {
    if let (
        Term::Emergency { definition, word, .. },
        Term::Emergency { definition: old_definition, word: old_word, .. },
        Term::Emergency { definition: new_definition, word: new_word, .. },
    ) = (&mut *term, old, &new)
    {
        replace(definition, old_definition, new_definition);
        replace(word, old_word, new_word);
    }
    if let (Term::FreeText { text, .. }, Term::FreeText { text: old, .. }, Term::FreeText { text: new, .. }) =
        (term, old, &new)
    {
        replace(text, old, new);
    }
}

fn replace(words: &mut String, old: &str, new: &str) {
    if words == old {
        new.clone_into(words);
    }
}
