//! What one side says to an offer, clause by clause.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clause::Clause;
use crate::fingerprint::{Fingerprint, FingerprintError};
use crate::ids::ClauseId;
use crate::party::Party;

/// An answer to one offer. Bound to the fingerprint of the text it answers; a clause it does not name is still open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The text that was answered.
    pub to: Fingerprint,
    /// Whose answer it is.
    pub by: Party,
    /// Who gave it, in their own spelling.
    pub name: String,
    /// What is said to each clause.
    pub replies: BTreeMap<ClauseId, Reply>,
    /// A word about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Answer {
    /// One that accepts these clauses of a text, as "agreed" does.
    pub fn accepting<'a>(
        to: Fingerprint,
        by: Party,
        name: &str,
        clauses: impl IntoIterator<Item = &'a Clause>,
    ) -> Self {
        let replies = clauses.into_iter().map(|clause| (clause.id().clone(), Reply::Accept)).collect();
        Self { to, by, name: name.to_owned(), replies, note: None }
    }
}

/// What is said to one clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// It is fine as it stands.
    Accept,
    /// Rather like this. The clause has the id of the one it stands for.
    Counter {
        /// What is wished instead.
        clause: Clause,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Not like this, and nothing else is proposed.
    Decline {
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A question or remark; the clause stays open.
    Comment {
        /// In their own words.
        text: String,
    },
}

/// What an answer is filed under: SHA-256 of the document as it came in. The same document twice is one answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AnswerId(Fingerprint);

impl AnswerId {
    /// The id of a document.
    pub fn of(document: &[u8]) -> Self {
        Self(Fingerprint::from_digest(Sha256::digest(document).into()))
    }
}

impl fmt::Display for AnswerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for AnswerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::str::FromStr for AnswerId {
    type Err = FingerprintError;
    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        text.parse().map(Self)
    }
}

impl TryFrom<String> for AnswerId {
    type Error = FingerprintError;
    fn try_from(text: String) -> Result<Self, FingerprintError> {
        text.parse()
    }
}

impl From<AnswerId> for String {
    fn from(id: AnswerId) -> Self {
        id.to_string()
    }
}
