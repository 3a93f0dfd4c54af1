//! What can be wrong with a file, as facts. Words come from `locales/<lang>/errors.ftl`.

use chrono::NaiveDate;
use ron::error::{Error as RonError, SpannedError};
use thiserror::Error;

use super::value::{self, ValueError};
use crate::channel::ChannelId;
use crate::ids::{ClauseId, ClientId, PersonId};
use crate::wording;

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

/// What RON or JSON misses at a place.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Syntax {
    /// A comma.
    #[error("a comma is missing")]
    Comma,
    /// A colon.
    #[error("a colon is missing")]
    Colon,
    /// A text in quotation marks.
    #[error("a text in quotation marks is missing")]
    Text,
    /// The quotation mark after a text.
    #[error("the quotation mark after a text is missing")]
    TextEnd,
    /// A word: the name of a field, or of a choice.
    #[error("a word is missing")]
    Word,
    /// A whole number.
    #[error("a whole number is missing")]
    Number,
    /// A number that fits.
    #[error("this number is too small or too large")]
    NumberRange,
    /// `true` or `false`.
    #[error("`true` or `false` is missing")]
    Boolean,
    /// An opening bracket.
    #[error("an opening `{0}` is missing")]
    Opening(char),
    /// A closing bracket.
    #[error("a closing `{0}` is missing")]
    Closing(char),
    /// The rest of the file.
    #[error("the file ends too early")]
    End,
    /// Nothing: the file should end there.
    #[error("the file should end here")]
    Rest,
    /// Anything else, in the words of RON.
    #[error("{0}")]
    Other(String),
    /// Anything else in JSON, in the words of its reader.
    #[error("{0}")]
    Json(String),
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// Neither RON nor JSON.
    #[error("this cannot be read: {0}")]
    Syntax(Syntax),
    /// Not UTF-8.
    #[error("this is no text in UTF-8")]
    NotText,
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
    /// A text that is not what should stand there.
    #[error("`{given}`: {error}")]
    BadText {
        /// What stands there.
        given: String,
        /// What it is not.
        error: ValueError,
    },
    /// Hours on a clause of another mode than Welcome.
    #[error("clause `{0}` gives hours, but only the mode Welcome has hours")]
    HoursWithoutWelcome(ClauseId),
    /// A list that names nobody or nothing.
    #[error("clause `{0}` names an empty list")]
    EmptyList(ClauseId),
    /// A client's file in the folder of another.
    #[error("`{id}` stands in the folder `{folder}`")]
    WrongFolder {
        /// The client in the file.
        id: ClientId,
        /// The folder's name.
        folder: String,
    },
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
    /// A second emergency clause; an arrangement has one.
    #[error("clause `{0}` is a second one about emergencies")]
    SecondEmergency(ClauseId),
    /// Two people of one id.
    #[error("two people have the id `{0}`")]
    DuplicatePerson(PersonId),
    /// A time that is over before it begins.
    #[error("it ends before it begins")]
    Backwards,
    /// Two absences that begin on one day: it is what they are told apart by.
    #[error("two absences begin on {0}")]
    DuplicateAbsence(NaiveDate),
    /// A source that is set up twice, by its name in the journal.
    #[error("`{0}` is set up twice")]
    DuplicateSource(String),
    /// A text of the user's own that cannot be said.
    #[error("{0}")]
    Wording(wording::Fault),
    /// Two texts for one occasion.
    #[error("there are two texts `{0}`")]
    DuplicateText(String),
    /// A channel that is in no catalogue.
    #[error("there is no channel `{0}`")]
    UnknownChannel(ChannelId),
    /// People in a preset, which is for everybody.
    #[error("a preset is for everybody and names no people")]
    NamesPeople,
    /// An address or a number in a preset.
    #[error("a preset is for everybody and names no addresses or numbers")]
    NamesAddress,
    /// Far longer than any file of ours.
    #[error("the file is longer than any that this program writes")]
    TooLong,
}

impl ReadError {
    /// What RON says of a text, with the facts behind it.
    pub(super) fn of_ron(text: &str, field: String, error: SpannedError) -> Self {
        let place = Place { line: error.span.start.line, column: error.span.start.col };
        let problem = if let RonError::Message(words) = error.code {
            value::facts(text, &error.span, &field, words)
        } else {
            problem_of(error.code)
        };
        Self { place, field, problem }
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
        other => Problem::Syntax(syntax_of(other)),
    }
}

fn syntax_of(error: RonError) -> Syntax {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what nobody mistypes in our files is said in ron's own words"
    )]
    match error {
        RonError::ExpectedComma => Syntax::Comma,
        RonError::ExpectedMapColon => Syntax::Colon,
        RonError::ExpectedString => Syntax::Text,
        RonError::ExpectedStringEnd => Syntax::TextEnd,
        RonError::ExpectedIdentifier => Syntax::Word,
        RonError::ExpectedInteger
        | RonError::InvalidIntegerDigit { .. }
        | RonError::UnderscoreAtBeginning => Syntax::Number,
        RonError::IntegerOutOfBounds => Syntax::NumberRange,
        RonError::ExpectedBoolean => Syntax::Boolean,
        RonError::ExpectedArray => Syntax::Opening('['),
        RonError::ExpectedStructLike | RonError::ExpectedNamedStructLike(_) => Syntax::Opening('('),
        RonError::ExpectedArrayEnd => Syntax::Closing(']'),
        RonError::ExpectedStructLikeEnd | RonError::ExpectedOptionEnd => Syntax::Closing(')'),
        RonError::Eof => Syntax::End,
        RonError::TrailingCharacters => Syntax::Rest,
        other => Syntax::Other(other.to_string()),
    }
}
