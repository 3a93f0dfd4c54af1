//! What can be wrong with a file, as facts. Words come from `locales/<lang>/errors.ftl`.

use ron::error::{Error as RonError, SpannedError};
use thiserror::Error;

use crate::channel::ChannelId;
use crate::ids::{ClauseId, PersonId};

/// A place in a text, both counted from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// The first character.
    pub fn start() -> Self {
        Self { line: 1, column: 1 }
    }
}

/// A file that cannot be used, and where it goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {}, column {}: {}{problem}", place.line, place.column, if field.is_empty() { String::new() } else { format!("`{field}`: ") })]
pub struct ReadError {
    /// Where.
    pub place: Place,
    /// The path of the field, such as `clauses[3].hours`; empty where none is known.
    pub field: String,
    /// What.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// Not RON.
    #[error("this is not valid RON: {0}")]
    Syntax(String),
    /// A field that does not exist here.
    #[error("there is no field `{found}` here; possible are {}", expected.join(", "))]
    UnknownField {
        /// What stands there.
        found: String,
        /// What could.
        expected: Vec<String>,
    },
    /// A word that is none of the choices.
    #[error("`{found}` is none of {}", expected.join(", "))]
    UnknownChoice {
        /// What stands there.
        found: String,
        /// What could.
        expected: Vec<String>,
    },
    /// A field that must be there and is not.
    #[error("the field `{0}` is missing")]
    MissingField(String),
    /// A field given twice.
    #[error("the field `{0}` is given twice")]
    DuplicateField(String),
    /// A value that its type refuses; the words are those of the refusing type.
    #[error("{0}")]
    BadValue(String),
    /// A file of a newer program, or one without a possible schema number.
    #[error("the file has format {found}; this program knows formats 1 to {known}")]
    UnknownSchema {
        /// The number in the file.
        found: u32,
        /// The newest that is known.
        known: u32,
    },
    /// Two clauses of one id.
    #[error("two clauses have the id `{0}`")]
    DuplicateClause(ClauseId),
    /// Two people of one id.
    #[error("two people have the id `{0}`")]
    DuplicatePerson(PersonId),
    /// A channel that is in no catalogue.
    #[error("there is no channel `{0}`")]
    UnknownChannel(ChannelId),
    /// Far longer than any file of ours.
    #[error("the file is longer than any that this program writes")]
    TooLong,
}

impl From<SpannedError> for ReadError {
    fn from(error: SpannedError) -> Self {
        let place = Place { line: error.span.start.line, column: error.span.start.col };
        Self { place, field: String::new(), problem: problem_of(error.code) }
    }
}

fn problem_of(error: RonError) -> Problem {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "ron has many syntax errors; their own words are enough for all of them"
    )]
    match error {
        RonError::NoSuchStructField { expected, found, .. } => {
            Problem::UnknownField { found, expected: owned(expected) }
        }
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            Problem::UnknownChoice { found, expected: owned(expected) }
        }
        RonError::MissingStructField { field, .. } => Problem::MissingField(field.to_owned()),
        RonError::DuplicateStructField { field, .. } => Problem::DuplicateField(field.to_owned()),
        RonError::Message(words) => Problem::BadValue(words),
        other => Problem::Syntax(other.to_string()),
    }
}
