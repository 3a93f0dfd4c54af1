//! An agreement: a policy frozen with both parties into versions, and where it stands.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::clause::Clause;
use crate::fingerprint::Fingerprint;
use crate::hours::day_start;
use crate::ids::{ClauseId, ClientId};
use crate::party::{MyHandle, Side};
use crate::tone::Language;

/// By what means an agreement was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Means {
    /// In a talk.
    Talk,
    /// By mail.
    Mail,
    /// By signature.
    Signed,
}

/// Where the rules for a client stand. Nothing says "agreed" below [`Standing::Agreed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Only the consultant wrote them.
    Wish,
    /// The client knows them and has not answered yet.
    Proposed,
    /// Both sides hold the same text.
    Agreed {
        /// The day of the agreement.
        on: NaiveDate,
        /// How it was reached.
        means: Means,
        /// Who agreed for the client.
        by: String,
    },
    /// The agreement or the engagement has ended; nothing is judged any more.
    Ended,
}

/// One version of an agreement, frozen. Never changes; a change is a new version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// The file's format; see `document`.
    pub schema: u32,
    /// The client it is with.
    pub client: ClientId,
    /// Counts from 1 for each client.
    pub number: u32,
    /// The consultant's name.
    pub consultant_name: String,
    /// The client's name.
    pub client_name: String,
    /// The consultant's zone, holidays and office hours, copied in when the version was made.
    pub consultant_side: Side,
    /// The client's.
    pub client_side: Side,
    /// The consultant's addresses.
    pub handles: Vec<MyHandle>,
    /// The clauses, in reading order.
    pub clauses: Vec<Clause>,
    /// From when it goes.
    pub valid_from: DateTime<Utc>,
    /// The last day on which it goes, by the consultant's calendar; none if it goes until something else is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// When it is to be looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
    /// The language of the letter.
    pub language: Language,
    /// The exact text both sides hold.
    pub letter: String,
}

impl Version {
    /// The first instant at which it goes no more; none if it has no last day.
    pub fn ends(&self) -> Option<DateTime<Utc>> {
        day_start(self.consultant_side.zone, self.valid_until?.succ_opt()?)
    }
}

/// Which version judged: enough to find it again and to speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRef {
    /// The client it is with.
    pub client: ClientId,
    /// The version's number.
    pub number: u32,
    /// What it is recognised by.
    pub fingerprint: Fingerprint,
}

/// Two clauses of one document may not share an id.
pub fn duplicate_clause(clauses: &[Clause]) -> Option<(usize, &ClauseId)> {
    clauses.iter().enumerate().find_map(|(index, clause)| {
        clauses.iter().take(index).any(|earlier| earlier.id() == clause.id()).then(|| (index, clause.id()))
    })
}
