//! What cannot be understood, collected field by field. The words are in `locales/<lang>/sketch.ftl`.

use absprache_engine::l10n::{Args, say};
use absprache_engine::tone::Language;

use crate::view::look::Fault;

/// The faults of a sketch so far, and the language they are told in.
#[derive(Debug)]
pub(super) struct Faults {
    pub(super) language: Language,
    found: Vec<Fault>,
}

impl Faults {
    pub(super) fn none(language: Language) -> Self {
        Self { language, found: Vec::new() }
    }

    /// A fault of a whole field, in the words of a message.
    pub(super) fn add(&mut self, field: String, message: &str, args: &Args<'_>) {
        self.push(whole(field, say(self.language, message, args)));
    }

    pub(super) fn push(&mut self, fault: Fault) {
        self.found.push(fault);
    }

    pub(super) fn found(self) -> Vec<Fault> {
        self.found
    }
}

/// A fault of a whole field.
pub(super) fn whole(field: String, message: String) -> Fault {
    Fault { field, message, start: None, end: None, suggestion: None }
}
