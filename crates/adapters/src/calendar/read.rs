//! From the text of a calendar to meetings.

use std::collections::BTreeMap;

use absprache_desk::calendar::{Meeting, MeetingId, SeriesId};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarMethod, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarValue,
};
use calcard::{Entry, Parser};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::facts::{self, People};
use super::series::{self, Occurrence};
use super::zone::Zones;
use super::{Reader, Window};

/// A text holds no calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this is no calendar")]
pub struct NoCalendar;

/// What takes place within a window by all the calendars of a text, and may be an appointment. Not in it is what was
/// cancelled, what I declined, what takes no time of mine, and whole days without a tag.
///
/// # Errors
/// If there is no calendar in it. What cannot be understood of one is left out.
pub fn meetings(text: &str, reader: &Reader, window: Window) -> Result<Vec<Meeting>, NoCalendar> {
    let mut parser = Parser::new(text);
    let (mut meetings, mut found) = (Vec::new(), false);
    loop {
        #[expect(clippy::wildcard_enum_match_arm, reason = "the parser may come to tell of further things")]
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                found = true;
                meetings.extend(of_calendar(&calendar, reader, window));
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    if found { Ok(meetings) } else { Err(NoCalendar) }
}

fn of_calendar(calendar: &ICalendar, reader: &Reader, window: Window) -> Vec<Meeting> {
    if !takes_place(calendar) {
        return Vec::new();
    }
    let zones = Zones::of(calendar, reader.zone);
    let mut by_uid: BTreeMap<&str, Vec<&ICalendarComponent>> = BTreeMap::new();
    let events =
        calendar.components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
    for event in events {
        by_uid.entry(event.uid().unwrap_or_default()).or_default().push(event);
    }
    let all = by_uid.into_iter().flat_map(|(uid, events)| {
        let occurrences = series::occurrences(&events, &zones, window);
        occurrences.into_iter().filter_map(move |occurrence| meeting(uid, &occurrence, reader))
    });
    all.collect()
}

/// Answers to invitations and cancellations (RFC 5546, section 1.4) say nothing of what takes place.
fn takes_place(calendar: &ICalendar) -> bool {
    let mut methods = calendar.components.iter().filter_map(|one| one.property(&ICalendarProperty::Method));
    methods.all(|method| {
        matches!(
            method.values.first(),
            Some(ICalendarValue::Method(
                ICalendarMethod::Publish | ICalendarMethod::Request | ICalendarMethod::Add
            ))
        )
    })
}

fn meeting(uid: &str, occurrence: &Occurrence<'_>, reader: &Reader) -> Option<Meeting> {
    let event = occurrence.event;
    let tag = facts::tag(event);
    let counts = event.status() != Some(&ICalendarStatus::Cancelled)
        && event.transparency() != Some(&ICalendarTransparency::Transparent)
        && (tag.is_some() || !occurrence.whole_days);
    let People { with, declined } = facts::people(event, &reader.mine).filter(|_| counts)?;
    Some(Meeting {
        id: name(uid, occurrence, reader),
        series: series_of(uid),
        title: facts::title(event),
        start: occurrence.start,
        end: occurrence.end,
        margins: reader.margins,
        channel: facts::channel(event, &reader.channels),
        with,
        declined,
        tag,
    })
}

/// The name of an event by its UID.
pub fn series_of(uid: &str) -> SeriesId {
    SeriesId(beginning(Sha256::digest(uid).into()))
}

fn name(uid: &str, occurrence: &Occurrence<'_>, reader: &Reader) -> MeetingId {
    let which = occurrence.which.map(|at| at.to_rfc3339()).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [reader.source.0.as_str(), uid, which.as_str()] {
        hash.update(part);
        hash.update([0]);
    }
    MeetingId(beginning(hash.finalize().into()))
}

fn beginning(hash: [u8; 32]) -> [u8; 8] {
    let [a, b, c, d, e, f, g, h, ..] = hash;
    [a, b, c, d, e, f, g, h]
}
