//! Why a wording is not taken. Words come from `locales/<lang>/texts.ftl`.

use std::ops::Range;

use thiserror::Error;

use super::Placeholder;

/// What is wrong with a wording, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{fault}")]
pub struct Refusal {
    /// The bytes of the text it is about; empty and at the end for what is missing.
    pub span: Range<usize>,
    /// What.
    pub fault: Fault,
}

/// What is wrong with a wording. Nothing else is refused: manners are only hinted at.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// Nothing is said.
    #[error("the text is empty")]
    Empty,
    /// A bracket is opened and not closed.
    #[error("a bracket is not closed")]
    Unclosed,
    /// What stands in the brackets is no placeholder.
    #[error("there is no placeholder {{{0}}}")]
    Unknown(String),
    /// There is never anything to fill in on this occasion.
    #[error("there is no {{{}}} in this text", .0.id())]
    NotHere(Placeholder),
    /// What the text must not be without.
    #[error("{{{}}} is missing", .0.id())]
    Missing(Placeholder),
    /// Too long, however short what is filled in.
    #[error("at least {least} characters, at most {limit} are said")]
    TooLong {
        /// The fewest characters it has.
        least: usize,
        /// The most there may be.
        limit: usize,
    },
}
