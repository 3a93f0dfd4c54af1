//! When the events of one name take place: what repeats is expanded, what was moved stands where it was moved to.
//!
//! calcard expands by rule, and it does so by a clock on the wall alone: all dates are given to it without a zone. Left to
//! itself it takes an end of a series in UTC for local time, which loses the last one; tells a moved one beside the
//! original if the two have different numbers of revision, as they mostly do; takes series in UTC for local ones; and
//! has no time for a night on which the clocks are set (calcard 0.3.14).

use std::collections::{BTreeSet, HashMap};

use calcard::common::timezone::Tz as Named;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Window;
use super::rule::{ended, is_too_fine};
use super::wall::{Wall, duration, partial};
use super::zone::{Zones, instant, on_wall};

/// A daily event has so many times in fifty years.
const MOST: usize = 20_000;

/// What tells when an event takes place, beside its rule.
const TIMES: [ICalendarProperty; 3] =
    [ICalendarProperty::Dtstart, ICalendarProperty::RecurrenceId, ICalendarProperty::Rdate];

/// One time that an event takes place.
#[derive(Debug)]
pub(super) struct Occurrence<'a> {
    /// The event as it is this time.
    pub(super) event: &'a ICalendarComponent,
    /// When it was to take place by its rule; none if it has no rule.
    pub(super) which: Option<DateTime<Utc>>,
    pub(super) start: DateTime<Utc>,
    pub(super) end: DateTime<Utc>,
    /// It has days, not times.
    pub(super) whole_days: bool,
}

/// All times within a window that the events of one name take place.
pub(super) fn occurrences<'a>(
    events: &[&'a ICalendarComponent],
    zones: &Zones,
    window: Window,
) -> Vec<Occurrence<'a>> {
    let (masters, moved) = newest(events, zones);
    let mut all = Vec::new();
    for master in &masters {
        all.extend(Series { master, moved: &moved, zones, until: window.until }.expanded());
    }
    if masters.is_empty() {
        // Of a series somebody is invited to one time only.
        all.extend(moved.iter().filter_map(|(which, event)| alone(event, Some(*which), zones)));
    }
    all.sort_by_key(|one| (one.start, one.which));
    all.retain(|one| {
        one.end.max(one.start + TimeDelta::seconds(1)) > window.from && one.start < window.until
    });
    all
}

type Moved<'a> = HashMap<DateTime<Utc>, &'a ICalendarComponent>;

/// The events by their newest revision: those of their own, and those that stand for one time of a series.
fn newest<'a>(events: &[&'a ICalendarComponent], zones: &Zones) -> (Vec<&'a ICalendarComponent>, Moved<'a>) {
    let (mut masters, mut moved) = (Vec::new(), Moved::new());
    let is_named = events.first().is_some_and(|event| event.uid().is_some());
    let mut by_revision = events.to_vec();
    by_revision.sort_by_key(|event| revision(event));
    for event in by_revision {
        match Wall::of(event, &ICalendarProperty::RecurrenceId, zones) {
            Some(which) => {
                moved.insert(which.instant(), event);
            }
            None => masters.push(event),
        }
    }
    // Without a name, each is one of its own.
    if is_named && let Some(last) = masters.pop() {
        masters = vec![last];
    }
    (masters, moved)
}

fn revision(event: &ICalendarComponent) -> i64 {
    let written = event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first());
    written.and_then(ICalendarValue::as_integer).unwrap_or_default()
}

/// One event that does not repeat.
fn alone<'a>(
    event: &'a ICalendarComponent,
    which: Option<DateTime<Utc>>,
    zones: &Zones,
) -> Option<Occurrence<'a>> {
    let of = |property| Wall::of(event, property, zones);
    // One time of a series that only says that it is cancelled may say nothing else.
    let wall = of(&ICalendarProperty::Dtstart).or_else(|| of(&ICalendarProperty::RecurrenceId))?;
    let takes = duration(event, wall, zones);
    Some(occurrence(event, which, wall, takes))
}

fn occurrence(
    event: &ICalendarComponent,
    which: Option<DateTime<Utc>>,
    wall: Wall,
    takes: TimeDelta,
) -> Occurrence<'_> {
    let start = wall.instant();
    // Days have 23 to 25 hours.
    let end = if wall.whole_day {
        wall.time.checked_add_signed(takes).map(|end| instant(end, wall.zone))
    } else {
        start.checked_add_signed(takes)
    };
    Occurrence { event, which, start, end: end.unwrap_or(start), whole_days: wall.whole_day }
}

struct Series<'a, 'z> {
    master: &'a ICalendarComponent,
    moved: &'z Moved<'a>,
    zones: &'z Zones,
    /// What starts later is not asked for: without an end a yearly event would be followed for twenty thousand years.
    until: DateTime<Utc>,
}

impl<'a> Series<'a, '_> {
    fn expanded(&self) -> Vec<Occurrence<'a>> {
        let Some(begins) = Wall::of(self.master, &ICalendarProperty::Dtstart, self.zones) else {
            return Vec::new();
        };
        if !self.master.is_recurrent() {
            return alone(self.master, None, self.zones).into_iter().collect();
        }
        if is_too_fine(self.master) {
            return Vec::new();
        }
        let takes = duration(self.master, begins, self.zones);
        let left_out: BTreeSet<NaiveDateTime> = self.dates(&ICalendarProperty::Exdate, begins.zone).collect();
        let mut events = vec![self.master];
        events.extend(self.moved.values().filter(|event| is_for_all_after(event)));
        let plain = ICalendar { components: events.iter().map(|event| self.plain(event, begins)).collect() };
        let mut told = BTreeSet::new();
        let mut all = Vec::new();
        for time in plain.expand_dates(Named::Floating, MOST).events {
            let comp = usize::try_from(time.comp_id).unwrap_or_default();
            let at = time.start.naive_local();
            let Some(event) = events.get(comp) else { continue };
            // Where a series changes for good, its first time is among those that were moved.
            if comp != 0 && self.is_start_of(event, at, begins) {
                continue;
            }
            let wall = Wall { time: at, ..begins };
            let which = wall.instant();
            if left_out.contains(&at) || self.moved.contains_key(&which) || !told.insert(at) {
                continue;
            }
            let takes = match time.end {
                // A period that was written out has an end of its own.
                TimeOrDelta::Time(end) => (end.naive_local() - at).max(TimeDelta::zero()),
                TimeOrDelta::Delta(_) => takes,
            };
            all.push(occurrence(event, Some(which), wall, takes));
        }
        // It stands in a calendar whether or not the rule meets it, which RFC 5545 leaves open (section 3.8.5.3).
        let first = begins.instant();
        if !left_out.contains(&begins.time) && !self.moved.contains_key(&first) && told.insert(begins.time) {
            all.push(occurrence(self.master, Some(first), begins, takes));
        }
        let moved = self.moved.iter().filter(|(which, _)| !left_out.contains(&on_wall(**which, begins.zone)));
        all.extend(moved.filter_map(|(which, event)| alone(event, Some(*which), self.zones)));
        all
    }

    /// The event with what tells its times only, by the clock on the wall where its series is.
    fn plain(&self, event: &ICalendarComponent, begins: Wall) -> ICalendarComponent {
        let mut plain = ICalendarComponent::new(event.component_type.clone());
        for entry in &event.entries {
            let values = if entry.name == ICalendarProperty::Rrule {
                entry.values.iter().map(|value| ended(value, begins, self.until)).collect()
            } else if TIMES.contains(&entry.name) {
                self.on_wall(entry, begins.zone)
            } else {
                continue;
            };
            let range = entry.params.iter().filter(|param| param.name == ICalendarParameterName::Range);
            let params = range.cloned().collect();
            plain.entries.push(ICalendarEntry { name: entry.name.clone(), params, values });
        }
        plain
    }

    fn on_wall(&self, entry: &ICalendarEntry, zone: Tz) -> Vec<ICalendarValue> {
        let plain = |value: &ICalendarValue| {
            if let ICalendarValue::PartialDateTime(date) = value {
                let wall = Wall::of_value(date, entry, self.zones)?;
                return Some(ICalendarValue::PartialDateTime(Box::new(partial(wall.seen_from(zone)))));
            }
            matches!(value, ICalendarValue::Period(_)).then(|| value.clone())
        };
        entry.values.iter().filter_map(plain).collect()
    }

    fn dates(&self, property: &ICalendarProperty, zone: Tz) -> impl Iterator<Item = NaiveDateTime> {
        let entries = self.master.entries.iter().filter(move |entry| entry.name == *property);
        entries.flat_map(move |entry| {
            entry.values.iter().filter_map(move |value| {
                let ICalendarValue::PartialDateTime(date) = value else { return None };
                Wall::of_value(date, entry, self.zones).map(|wall| wall.seen_from(zone))
            })
        })
    }

    fn is_start_of(&self, event: &ICalendarComponent, at: NaiveDateTime, begins: Wall) -> bool {
        let starts = Wall::of(event, &ICalendarProperty::Dtstart, self.zones);
        starts.is_some_and(|starts| starts.seen_from(begins.zone) == at)
    }
}

fn is_for_all_after(event: &ICalendarComponent) -> bool {
    let which = event.property(&ICalendarProperty::RecurrenceId);
    which.is_some_and(|entry| entry.has_parameter(&ICalendarParameterName::Range))
}
