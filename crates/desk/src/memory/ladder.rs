//! The ladder: how often a text went before this one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::{ClauseId, ClientId, PersonId};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{Memory, Place};
use crate::event::{Judged, Known, Seq};

/// A ladder starts again after this.
const LADDER: TimeDelta = TimeDelta::days(90);

/// The texts that were copied, by client and by the event that says so.
#[derive(Debug, Default)]
pub(super) struct Ladder(HashMap<ClientId, BTreeMap<Place, Copied>>);

#[derive(Debug)]
struct Copied {
    contact: Seq,
    person: Option<PersonId>,
    clause: Option<ClauseId>,
    version: Option<Fingerprint>,
}

impl Ladder {
    /// One more text was copied, for a contact that was judged like this.
    pub(super) fn climb(&mut self, place: Place, contact: Seq, known: Known, judged: Option<&Judged>) {
        let clause = judged.and_then(|judged| judged.clause.clone());
        let version = judged.and_then(|judged| judged.version);
        let copied = Copied { contact, person: known.person, clause, version };
        self.0.entry(known.client).or_default().insert(place, copied);
    }

    /// A text was not copied after all, whosever it was.
    pub(super) fn step_back(&mut self, place: Place) {
        for steps in self.0.values_mut() {
            steps.remove(&place);
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
        let Some(theirs) = self.ladder.0.get(&known.client) else { return 0 };
        let days: BTreeSet<NaiveDate> = theirs
            .range((now - LADDER, Seq(i64::MAX))..=(now, Seq(i64::MAX)))
            .filter(|(_, copied)| {
                copied.contact != but
                    && copied.person == known.person
                    && copied.clause.as_ref() == clause
                    && copied.version == version
            })
            .map(|((at, _), _)| at.with_timezone(&zone).date_naive())
            .collect();
        u32::try_from(days.len()).unwrap_or(u32::MAX)
    }
}
