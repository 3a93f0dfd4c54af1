//! Published calendars beside a second reader, the crate `icalendar`: those that the crate calcard ships for its own tests
//! (its `resources/SOURCES.txt` names the suite each is from: libical, ical4j, python-icalendar, Radicale, CalDAVTester and
//! thirty more. Apache-2.0 OR MIT. They are read where cargo has put the crate, and none is part of this repository).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use absprache_adapters::calendar::{Reader, Window, meetings};
use absprache_desk::calendar::Margins;
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use chrono::{DateTime, NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component as _, DatePerhapsTime, Event};

/// Where times go by that name no zone.
const HERE: Tz = Tz::Europe__Berlin;

/// How many there are: fewer would mean that they were not found.
const CALENDARS: usize = 990;
/// In so many of them there are times that both understand.
const COMPARED: usize = 400;

/// Where the two readers differ, and who is right.
const DIFFERENT: &[(&str, &str)] = &[];

fn calendars() -> BTreeMap<String, String> {
    let files = fs::read_dir(super::resources("calcard").join("ical")).unwrap();
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

/// When something starts by a calendar, as our own reader understands it; none if it is no calendar to it.
fn ours(text: &str) -> Option<Times> {
    let reader = Reader {
        source: SourceName("ics:test".to_owned()),
        mine: Vec::new(),
        channels: Channels::shipped().unwrap().clone(),
        zone: HERE,
        margins: Margins::default(),
    };
    let always = Window {
        from: "1600-01-01T00:00:00Z".parse().unwrap(),
        until: "2600-01-01T00:00:00Z".parse().unwrap(),
    };
    Some(meetings(text, &reader, always).ok()?.iter().map(|meeting| meeting.start).collect())
}

/// As the second reader understands it: what starts first by each event that takes time of mine; and whether that is all of it.
struct Theirs {
    starts: Times,
    repeats: bool,
}

fn theirs(text: &str) -> Option<Theirs> {
    let calendar: Calendar = text.parse().ok()?;
    let method = calendar.property_value("METHOD").unwrap_or("PUBLISH");
    let takes_place = ["PUBLISH", "REQUEST", "ADD"].contains(&method);
    let events: Vec<&Event> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
    let starts = newest(&events).into_iter().filter(|event| takes_place && takes_time(event));
    Some(Theirs {
        starts: starts.filter_map(|event| instant(&event.get_start()?)).collect(),
        repeats: events.iter().any(|event| ["RRULE", "RDATE"].iter().any(|name| has(event, name))),
    })
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

/// None for days, and for times in a zone that has no name of the IANA database.
fn instant(when: &DatePerhapsTime) -> Option<DateTime<Utc>> {
    let on_wall = |wall: &NaiveDateTime, zone: Tz| Some(zone.from_local_datetime(wall).earliest()?.to_utc());
    match when {
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => Some(*at),
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(wall)) => on_wall(wall, HERE),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            on_wall(date_time, tzid.parse().ok()?)
        }
        DatePerhapsTime::Date(_) => None,
    }
}

#[test]
fn published_calendars_are_read_as_a_second_reader_reads_them() {
    let calendars = calendars();
    assert!(calendars.len() >= CALENDARS, "{}", calendars.len());
    let (mut compared, mut different) = (0, Vec::new());
    for (name, text) in &calendars {
        let begun = std::time::Instant::now();
        let ours = ours(text);
        if begun.elapsed().as_millis() > 150 {
            eprintln!("{name}: {} ms", begun.elapsed().as_millis());
        }
        // The other reader takes the first of several calendars in a file for all of it.
        let is_one = text.matches("BEGIN:VCALENDAR").count() == 1;
        let Some(theirs) = theirs(text).filter(|_| is_one) else { continue };
        compared += usize::from(!theirs.starts.is_empty());
        let ours = ours.unwrap_or_default();
        let lost: Vec<_> = theirs.starts.difference(&ours).collect();
        let invented: Vec<_> = ours.difference(&theirs.starts).filter(|_| !theirs.repeats).collect();
        let same = lost.is_empty() && invented.is_empty();
        let known = DIFFERENT.iter().any(|(known, _)| known == name);
        if same == known {
            different.push(format!("{name}: lost {lost:?}, invented {invented:?}"));
        }
    }
    eprintln!("{compared}");
    assert!(different.is_empty(), "{} of {compared}:\n{}", different.len(), different.join("\n"));
    assert!(compared >= COMPARED, "{compared}");
}
