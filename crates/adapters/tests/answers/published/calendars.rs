//! Published calendars beside a second reader, the crate `icalendar`: those that the crate calcard ships for its own tests
//! (its `resources/SOURCES.txt` names the suite each is from: libical, ical4j, python-icalendar, Radicale, CalDAVTester and
//! thirty more. Apache-2.0 OR MIT. They are read where cargo has put the crate, and none is part of this repository).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use absprache_adapters::calendar::{Reader, Window, meetings};
use absprache_desk::calendar::Margins;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component as _, DatePerhapsTime, Event};

use crate::packages::resources;

/// Where times go by that name no zone.
const HERE: Tz = Tz::Europe__Berlin;

/// How many there are: fewer would mean that they were not found.
const CALENDARS: usize = 990;
/// In so many of them there are times that both understand.
const COMPARED: usize = 400;

/// Where the two readers differ, and who is right.
const DIFFERENT: &[(&str, &str)] = &[
    ("768.ics", "the first time of a series is left out by an instant in UTC: theirs keeps it"),
    ("799.ics", "the same"),
];

fn calendars() -> BTreeMap<String, String> {
    let files = fs::read_dir(resources("calcard").join("ical")).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let calendars = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ics"));
    calendars
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned())
        })
        .collect()
}

type Times = BTreeSet<DateTime<Utc>>;

/// When something starts by a calendar within a window, as our own reader understands it.
fn ours(text: &str, window: Window) -> Times {
    let reader = Reader {
        source: SourceName("ics:test".to_owned()),
        mine: Vec::new(),
        channels: Channels::shipped().unwrap().clone(),
        zone: HERE,
        margins: Margins::default(),
    };
    meetings(text, &reader, window).unwrap_or_default().iter().map(|meeting| meeting.start).collect()
}

/// As the second reader understands it: when each event that takes time of mine starts first, and whether that is all of them.
/// It follows no rules, and knows zones by the names of the IANA database only.
struct Theirs {
    starts: Times,
    all: bool,
}

impl Theirs {
    /// The time to compare: any, unless something repeats without an end; then from a day before the first to a day after
    /// the last.
    fn window(&self) -> Window {
        match (self.starts.first(), self.starts.last()) {
            (Some(first), Some(last)) if !self.all => {
                Window { from: *first - TimeDelta::days(1), until: *last + TimeDelta::days(1) }
            }
            _ => {
                let [from, until] =
                    ["1800-01-01T00:00:00Z", "2200-01-01T00:00:00Z"].map(|at| at.parse().unwrap());
                Window { from, until }
            }
        }
    }
}

fn theirs(text: &str) -> Option<Theirs> {
    let calendar: Calendar = text.parse().ok()?;
    let method = calendar.property_value("METHOD").unwrap_or("PUBLISH").to_uppercase();
    let takes_place = ["PUBLISH", "REQUEST", "ADD"].contains(&method.as_str());
    let events: Vec<&Event> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
    let counting = newest(&events).into_iter().filter(|event| takes_place && takes_time(event));
    // It stops silently at what it does not understand.
    let (mut starts, mut all) = (Times::new(), text.matches("BEGIN:VEVENT").count() == events.len());
    for event in counting {
        all &= !["RRULE", "RDATE"].iter().any(|name| has(event, name));
        match event.get_start() {
            Some(DatePerhapsTime::Date(_)) => {}
            Some(DatePerhapsTime::DateTime(start)) => match instant(&start) {
                Some(_) if is_left_out(event) || is_moved(event, &events) => {}
                Some(at) => drop(starts.insert(at)),
                None => all = false,
            },
            None => all = false,
        }
    }
    Some(Theirs { starts, all })
}

/// Whether a series is said to leave out its first time.
fn is_left_out(event: &Event) -> bool {
    let start = event.property_value("DTSTART").unwrap_or_default();
    let many = event.multi_properties().get("EXDATE").into_iter().flatten();
    let mut dates = many.chain(event.properties().get("EXDATE")).flat_map(|dates| dates.value().split(','));
    dates.any(|date| date == start)
}

/// Whether the first time of a series is moved by an event of its own.
fn is_moved(event: &Event, events: &[&Event]) -> bool {
    let is_of_it = |other: &&&Event| event.get_uid().is_some() && other.get_uid() == event.get_uid();
    let moved = events.iter().filter(is_of_it).filter_map(|other| other.get_recurrence_id());
    !has(event, "RECURRENCE-ID")
        && event.get_start().is_some_and(|start| moved.into_iter().any(|at| at == start))
}

fn has(event: &Event, name: &str) -> bool {
    event.properties().contains_key(name) || event.multi_properties().contains_key(name)
}

/// Those that no later revision has taken the place of.
fn newest<'a>(events: &[&'a Event]) -> Vec<&'a Event> {
    let mut by_name: BTreeMap<(String, String), &Event> = BTreeMap::new();
    let mut sorted: Vec<(usize, &&Event)> = events.iter().enumerate().collect();
    sorted.sort_by_key(|(_, event)| event.get_sequence().unwrap_or_default());
    for (nth, event) in sorted {
        let uid = event.get_uid().map_or_else(|| format!("#{nth}"), str::to_owned);
        by_name.insert((uid, event.property_value("RECURRENCE-ID").unwrap_or_default().to_owned()), event);
    }
    by_name.into_values().collect()
}

fn takes_time(event: &Event) -> bool {
    event.property_value("STATUS") != Some("CANCELLED")
        && event.property_value("TRANSP") != Some("TRANSPARENT")
}

/// None in a zone that has no name of the IANA database.
fn instant(when: &CalendarDateTime) -> Option<DateTime<Utc>> {
    let on_wall = |wall: &NaiveDateTime, zone: Tz| Some(zone.from_local_datetime(wall).earliest()?.to_utc());
    match when {
        CalendarDateTime::Utc(at) => Some(*at),
        CalendarDateTime::Floating(wall) => on_wall(wall, HERE),
        CalendarDateTime::WithTimezone { date_time, tzid } => on_wall(date_time, tzid.parse().ok()?),
    }
}

#[test]
fn published_calendars_are_read_as_a_second_reader_reads_them() {
    let calendars = calendars();
    assert!(calendars.len() >= CALENDARS, "{}", calendars.len());
    let (mut compared, mut different) = (0, Vec::new());
    for (name, text) in &calendars {
        // The other reader takes the first of several calendars in a file for all of it.
        let is_one = text.matches("BEGIN:VCALENDAR").count() == 1;
        let Some(theirs) = theirs(text).filter(|_| is_one) else { continue };
        if theirs.starts.is_empty() && !theirs.all {
            continue;
        }
        compared += usize::from(!theirs.starts.is_empty());
        let ours = ours(text, theirs.window());
        let lost: Vec<_> = theirs.starts.difference(&ours).collect();
        let invented: Vec<_> = ours.difference(&theirs.starts).filter(|_| theirs.all).collect();
        let same = lost.is_empty() && invented.is_empty();
        let known = DIFFERENT.iter().any(|(known, _)| known == name);
        if same == known {
            different.push(format!("{name}: lost {lost:?}, invented {invented:?}"));
        }
    }
    assert!(different.is_empty(), "{} of {compared}:\n{}", different.len(), different.join("\n"));
    assert!(compared >= COMPARED, "{compared}");
}

#[test]
fn no_published_calendar_is_too_much_for_our_reader() {
    for text in calendars().values() {
        for cut in [text.len(), text.len() / 2, text.len() / 3] {
            let text: String = text.chars().take(cut).collect();
            let _ = ours(&text, Window::around("2026-11-21T20:40:00Z".parse().unwrap()));
        }
    }
}
