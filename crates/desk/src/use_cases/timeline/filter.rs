//! What of a timeline is wanted.

use std::ops::Bound;

use absprache_engine::contact::Direction;
use absprache_engine::hours::day_start;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::event::{OutcomeKind, Seq};
use crate::memory::{Deed, Memory, Place, Remembered, Timeline};
use crate::view::timeline::{ByRules, Reached, TimelineFilter, WasDone};

/// Lets through what fits a filter.
pub(super) struct Sieve<'a> {
    filter: &'a TimelineFilter,
    memory: &'a Memory,
    since: Option<DateTime<Utc>>,
    before: Option<DateTime<Utc>>,
}

impl<'a> Sieve<'a> {
    /// Days are those of `zone`.
    pub(super) fn of(filter: &'a TimelineFilter, memory: &'a Memory, zone: Tz) -> Self {
        let start = |day: NaiveDate| day_start(zone, day);
        let since = filter.since.and_then(start);
        let before = filter.until.and_then(|day| day.succ_opt()).and_then(start);
        Self { filter, memory, since, before }
    }

    /// What fits, from the newest on, or what is older than `after`.
    pub(super) fn newest_first(&self, line: &'a Timeline, after: Option<Seq>) -> impl Iterator<Item = Place> {
        let first = (self.since.unwrap_or(DateTime::<Utc>::MIN_UTC), Seq(i64::MIN));
        let end = self.before.map(|before| (before, Seq(i64::MIN)));
        let after = after.and_then(|seq| self.memory.place_of(seq));
        let end = [end, after].into_iter().flatten().min();
        // A range that ends before it begins is no range.
        let end = end.map(|end| Bound::Excluded(end.max(first))).unwrap_or(Bound::Unbounded);
        line.places.range((Bound::Included(first), end)).rev().copied().filter(|place| self.fits(*place))
    }

    /// How much fits.
    pub(super) fn count(&self, line: &'a Timeline) -> usize {
        if *self.filter == TimelineFilter::default() {
            return line.places.len();
        }
        self.newest_first(line, None).count()
    }

    fn fits(&self, (_, seq): Place) -> bool {
        let TimelineFilter { channel: None, rules: None, by: None, done: None, since: _, until: _ } =
            self.filter
        else {
            let contact = self.memory.contact_at(seq).and_then(|contact| self.memory.contact(contact));
            return contact.is_some_and(|contact| self.is_wanted(contact));
        };
        true
    }

    fn is_wanted(&self, contact: &Remembered) -> bool {
        let TimelineFilter { channel, rules, by, done, since: _, until: _ } = self.filter;
        channel.as_ref().is_none_or(|channel| contact.received.channel == *channel)
            && rules.is_none_or(|rules| stood(contact) == Some(rules))
            && by.is_none_or(|by| reached(contact) == by)
            && done.is_none_or(|done| was_done(contact, done))
    }
}

/// None for a contact that is not judged yet.
fn stood(contact: &Remembered) -> Option<ByRules> {
    Some(match contact.judged.as_ref()?.outcome {
        OutcomeKind::Admit => ByRules::Inside,
        OutcomeKind::Defer | OutcomeKind::Redirect | OutcomeKind::Ask => ByRules::Outside,
    })
}

fn reached(contact: &Remembered) -> Reached {
    match contact.received.direction {
        Direction::In => Reached::Them,
        Direction::Out => Reached::Me,
    }
}

fn was_done(contact: &Remembered, wanted: WasDone) -> bool {
    let was = |deed: fn(&Deed) -> bool| contact.deeds().any(|done| deed(&done.deed));
    match wanted {
        WasDone::Answered => was(|deed| matches!(deed, Deed::Copied | Deed::Drafted)),
        WasDone::Remind => was(|deed| matches!(deed, Deed::Remind(_))),
        WasDone::Mention => contact.was(Deed::Mention),
        WasDone::Fine => contact.was(Deed::Fine),
        WasDone::Emergency => contact.was(Deed::Emergency),
        WasDone::Nothing => stood(contact) == Some(ByRules::Outside) && contact.deeds().next().is_none(),
    }
}
