//! The ladder: how often a text went before this one.

use std::collections::BTreeSet;

use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::ClauseId;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Memory;
use crate::event::{Judged, Known, Seq};

/// A ladder starts again after this.
const LADDER: TimeDelta = TimeDelta::days(90);

/// The texts that were copied.
#[derive(Debug, Default)]
pub(super) struct Ladder(Vec<Copied>);

#[derive(Debug)]
struct Copied {
    contact: Seq,
    known: Known,
    clause: Option<ClauseId>,
    version: Option<Fingerprint>,
    at: DateTime<Utc>,
}

impl Ladder {
    /// One more text was copied, for a contact that was judged like this.
    pub(super) fn climb(&mut self, contact: Seq, known: Known, judged: Option<&Judged>, at: DateTime<Utc>) {
        let clause = judged.and_then(|judged| judged.clause.clone());
        let version = judged.and_then(|judged| judged.version);
        self.0.push(Copied { contact, known, clause, version, at });
    }

    /// The last text for this contact was not copied after all.
    pub(super) fn step_back(&mut self, contact: Seq) {
        if let Some(last) = self.0.iter().rposition(|copied| copied.contact == contact) {
            self.0.remove(last);
        }
    }
}

impl Memory {
    /// How many texts were copied on this ladder: for this person and clause in this version, at most one a day,
    /// within the 90 days before `now`. Days are those of `zone`. What was copied for the contact itself
    /// does not count: copied once more, its text is the same.
    pub(crate) fn occasion(
        &self,
        known: &Known,
        clause: Option<&ClauseId>,
        version: Option<Fingerprint>,
        now: DateTime<Utc>,
        zone: Tz,
        but: Seq,
    ) -> u32 {
        let days: BTreeSet<NaiveDate> = self
            .ladder
            .0
            .iter()
            .filter(|copied| {
                copied.contact != but
                    && copied.known.client == known.client
                    && copied.known.person == known.person
                    && copied.clause.as_ref() == clause
                    && copied.version == version
                    && copied.at <= now
                    && now - copied.at < LADDER
            })
            .map(|copied| copied.at.with_timezone(&zone).date_naive())
            .collect();
        u32::try_from(days.len()).unwrap_or(u32::MAX)
    }
}
