//! Calendars as programs write them, and what may be an appointment of it.

mod assigned;
mod counting;
mod times;
mod written;

use absprache_desk::calendar::{Margins, Meeting, Title};
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;

use super::*;

/// November and the weeks around it.
fn window() -> Window {
    Window { from: "2026-10-19T00:00:00Z".parse().unwrap(), until: "2027-01-10T00:00:00Z".parse().unwrap() }
}

fn reader() -> Reader {
    Reader {
        source: SourceName("ics:test".to_owned()),
        mine: vec!["jana@example.org".parse().unwrap()],
        channels: Channels::shipped().unwrap().clone(),
        zone: Tz::Europe__Berlin,
        margins: Margins::default(),
    }
}

/// A calendar around these lines.
fn calendar(lines: &str) -> String {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<&str> = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//DE"]
        .into_iter()
        .chain(lines)
        .chain(["END:VCALENDAR", ""])
        .collect();
    lines.join("\r\n")
}

fn read(lines: &str) -> Vec<Meeting> {
    meetings(&calendar(lines), &reader(), window()).unwrap()
}

/// One event of that name with these further lines.
fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:1@example.org\nDTSTAMP:20261101T000000Z\n{lines}\nEND:VEVENT\n")
}

/// When meetings begin and end, by a clock in Berlin: `11-18 10:00–10:30`.
fn times(meetings: &[Meeting]) -> Vec<String> {
    let mut sorted: Vec<_> = meetings.iter().collect();
    sorted.sort_by_key(|meeting| meeting.start);
    let local = |at: DateTime<Utc>| at.with_timezone(&Tz::Europe__Berlin);
    let said = |one: &&Meeting| {
        format!("{}–{}", local(one.start).format("%m-%d %H:%M"), local(one.end).format("%H:%M"))
    };
    sorted.iter().map(said).collect()
}
