//! What a clause is recognised by when it returns in a later offer.

use sha2::{Digest, Sha256};

use crate::clause::Clause;
use crate::fingerprint::{Fingerprint, normalised};

/// SHA-256 over the canonical form of one clause, its id included: the same clause in another offer has the same hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseHash(Fingerprint);

impl ClauseHash {
    /// The hash of a clause.
    ///
    /// # Errors
    /// If the canonical form cannot be written, which no value of our types brings about.
    pub fn of(clause: &Clause) -> Result<Self, serde_json::Error> {
        let canonical = serde_jcs::to_vec(&normalised(serde_json::to_value(clause)?))?;
        let mut hasher = Sha256::new();
        hasher.update(b"absprache/clause/v1\0");
        hasher.update(&canonical);
        Ok(Self(Fingerprint::from_digest(hasher.finalize().into())))
    }
}
