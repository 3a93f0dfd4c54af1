//! Which agreed text goes at an instant.

use chrono::{DateTime, Utc};

use crate::fingerprint::Fingerprint;

/// The time for which an agreed text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The text.
    pub text: Fingerprint,
    /// When it was agreed: before that nobody could keep to it.
    pub agreed_at: DateTime<Utc>,
    /// From when it says that it goes.
    pub valid_from: DateTime<Utc>,
    /// The first instant at which it goes no more; none if it has no last day (see [`Version::ends`]).
    ///
    /// [`Version::ends`]: crate::agreement::Version::ends
    pub until: Option<DateTime<Utc>>,
}

impl Term {
    /// The first instant at which it goes.
    pub fn begins(&self) -> DateTime<Utc> {
        self.valid_from.max(self.agreed_at)
    }

    /// Does it go at an instant, as long as nothing newer does?
    pub fn covers(&self, at: DateTime<Utc>) -> bool {
        self.begins() <= at && self.until.is_none_or(|until| at < until)
    }
}

/// The text that goes at an instant: the newest that does. One agreed for a time hides the one before it, which goes on
/// afterwards. `terms` are in the order in which they were agreed; from `end` on, the first instant after the work together,
/// none goes.
pub fn in_force(terms: &[Term], end: Option<DateTime<Utc>>, at: DateTime<Utc>) -> Option<&Term> {
    if end.is_some_and(|end| end <= at) {
        return None;
    }
    terms.iter().rev().find(|term| term.covers(at))
}
