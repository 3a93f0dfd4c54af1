//! Why a document is no answer, or cannot be written as one. Words come from the caller.

use thiserror::Error;

use crate::agreement::VersionRef;
use crate::document::ReadError;
use crate::ids::ClauseId;

/// Why a document cannot be taken for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// There is no answer in it: neither a file nor a block nor words that accept.
    #[error("there is no answer in this")]
    NothingFound,
    /// It is the agreement itself, not an answer to it.
    #[error("this is an agreement and no answer to one")]
    Agreement,
    /// It answers a text that is not known here: another client's, or one that was never offered.
    #[error("this answers a text with the code {code}, which is not known")]
    Foreign {
        /// The readable code of that text.
        code: String,
    },
    /// Its beginning is there, its end or a part in the middle is not.
    #[error("a part of this answer is missing")]
    Incomplete {
        /// The readable code of the text it answers, as far as it can be told.
        code: Option<String>,
    },
    /// It can be read, and is not as it was written: changed, or moved from another text. A lost line in the middle of
    /// a long reason looks the same.
    #[error("this answer to version {} has been changed on the way", text.number)]
    Tampered {
        /// The text it says it answers.
        text: VersionRef,
    },
    /// It says something about a clause that the text does not have.
    #[error("the text has no clause `{0}`")]
    NoSuchClause(ClauseId),
    /// It proposes a clause in the place of another one.
    #[error("clause `{proposed}` cannot stand for clause `{clause}`")]
    WrongClause {
        /// The clause it was said to.
        clause: ClauseId,
        /// The id of the one proposed.
        proposed: ClauseId,
    },
    /// It cannot be read; in a text, the place is that of the block, and the field is one of the payload.
    #[error(transparent)]
    Unreadable(ReadError),
}

/// Why an answer cannot be written.
#[derive(Debug, Error)]
pub enum WriteError {
    /// Text blocks are for the client, who has no program.
    #[error("only an answer of the client is written as a text block")]
    NotTheClients,
    /// It answers another text.
    #[error("the answer is to another text")]
    OtherText,
    /// The text has no such clause.
    #[error("the text has no clause `{0}`")]
    NoSuchClause(ClauseId),
    /// The form cannot be written, which no value of our types brings about.
    #[error(transparent)]
    Form(#[from] serde_json::Error),
}
