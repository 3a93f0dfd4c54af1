//! The lines of real boxes, and a box on this machine that says them.

mod boxes;
mod fake_box;

use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::contact::Direction;
use chrono::{DateTime, NaiveDate, Utc};

use super::convert::Converter;
use super::line::{Event, Line, parse};

/// A working day of a box in Berlin, as it was told. The own numbers end with 001 (business) and 009 (private).
const SESSION: &str = "\
22.11.26 09:00:01;RING;0;017139200011;23125001;SIP0;
22.11.26 09:00:05;CONNECT;0;1;017139200011;
22.11.26 09:01:00;RING;1;03023125099;23125001;SIP0;
22.11.26 09:01:20;DISCONNECT;1;0;
22.11.26 09:03:10;DISCONNECT;0;185;
22.11.26 10:00:00;CALL;0;12;23125001;017139200012#;SIP1;
22.11.26 10:00:09;CONNECT;0;12;017139200012;
22.11.26 10:05:00;DISCONNECT;0;291;
22.11.26 11:00:00;RING;0;;23125001;SIP0;
22.11.26 11:00:20;DISCONNECT;0;0
22.11.26 12:00:00;RING;0;23125042;23125009;SIP2;
22.11.26 12:00:00;DISCONNECT;0;0;
22.11.26 12:30:00;CALL;1;12;23125001;**611;;
22.11.26 12:31:00;DISCONNECT;1;0;
22.11.26 12:40:00;CALL;1;12;23125001;112;SIP1;
22.11.26 12:41:00;DISCONNECT;1;20;
22.11.26 13:00:00;RING;0;017139200011;23125001;SIP0;
22.11.26 13:00:30;DISCONNECT;0;0;
";

/// Who called whom in it.
const CALLS: &[(Direction, &str, &str)] = &[
    (Direction::In, "+4917139200011", "+493023125001"),
    (Direction::In, "+493023125099", "+493023125001"),
    (Direction::Out, "+4917139200012", "+493023125001"),
    (Direction::In, "+493023125042", "+493023125009"),
    (Direction::In, "+4917139200011", "+493023125001"),
];

fn name() -> SourceName {
    SourceName("callmonitor:fritz.box".to_owned())
}

fn converter() -> Converter {
    Converter::new(name(), "030".parse().unwrap())
}

/// The program's own time, which is not that of the box.
fn at() -> DateTime<Utc> {
    "2026-11-22T08:00:00Z".parse().unwrap()
}

fn told(arrival: &Arrival) -> (Direction, String, String) {
    let said = |handle: &Option<_>| handle.as_ref().map(ToString::to_string).unwrap_or_default();
    (arrival.contact.direction, said(&arrival.contact.from), said(&arrival.contact.mine))
}

fn expected() -> Vec<(Direction, String, String)> {
    CALLS.iter().map(|(direction, other, mine)| (*direction, (*other).into(), (*mine).into())).collect()
}

fn stamp(day: (i32, u32, u32), time: (u32, u32, u32)) -> chrono::NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
    day.and_hms_opt(time.0, time.1, time.2).unwrap()
}

#[test]
fn the_lines_of_real_boxes_are_read() {
    let lines = [
        (
            "17.06.20 10:28:29;RING;0;0781968053101;69xxx;SIP0;",
            stamp((2020, 6, 17), (10, 28, 29)),
            Event::Ring { caller: "0781968053101", called: "69xxx" },
        ),
        (
            "28.08.10 10:22:07;RING;0;;123x;ISDN;",
            stamp((2010, 8, 28), (10, 22, 7)),
            Event::Ring { caller: "", called: "123x" },
        ),
        ("28.08.10 10:25:40;CONNECT;0;4;040xxx;", stamp((2010, 8, 28), (10, 25, 40)), Event::Connect),
        ("29.10.16 18:23:04;DISCONNECT;0;201;", stamp((2016, 10, 29), (18, 23, 4)), Event::Disconnect),
        // The last semicolon may be missing, and so may the trunk.
        ("29.10.16 18:23:04;DISCONNECT;0;201", stamp((2016, 10, 29), (18, 23, 4)), Event::Disconnect),
        (
            "03.11.16 13:17:16;CALL;0;1;23125001;017139200011",
            stamp((2016, 11, 3), (13, 17, 16)),
            Event::Call { own: "23125001", dialled: "017139200011" },
        ),
        ("03.11.16 13:17:16;HOLD;0;1;", stamp((2016, 11, 3), (13, 17, 16)), Event::Other),
    ];
    for (text, stamp, event) in lines {
        assert_eq!(parse(text), Some(Line { stamp, connection: 0, event }), "{text}");
    }
}

#[test]
fn what_is_no_line_of_a_call_monitor_is_none() {
    for text in [
        "",
        "220 mail.example.org ESMTP",
        "SSH-2.0-OpenSSH_9.2p1",
        "17.06.20 10:28:29",
        "17.06.20 10:28:29;RING",
        "17.06.20 10:28:29;RING;x;1;2;SIP0;",
        "17.06.20 10:28:29;RING;-1;1;2;SIP0;",
        "17.06.20 10:28:29;RING;0;1",
        "31.02.20 10:28:29;RING;0;1;2;SIP0;",
        "17.06.20 25:28:29;RING;0;1;2;SIP0;",
        ";;;;;;",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
}

#[test]
fn a_day_of_calls_is_one_contact_for_each_that_somebody_outside_had_a_part_in() {
    let mut converter = converter();
    let arrivals: Vec<Arrival> =
        SESSION.lines().filter_map(|line| converter.take(&parse(line).unwrap(), at())).collect();
    assert_eq!(arrivals.iter().map(told).collect::<Vec<_>>(), expected());
    // The box does not say in which zone its time is: what counts is when we heard it.
    assert!(arrivals.iter().all(|arrival| arrival.contact.at == at()));
    assert!(arrivals.iter().all(|arrival| arrival.source == name() && arrival.contact.shown.is_none()));
}

#[test]
fn the_same_call_has_the_same_id_and_another_one_another() {
    let ids = |text: &str| -> Vec<_> {
        let mut converter = converter();
        text.lines().filter_map(|line| converter.take(&parse(line).unwrap(), at())?.source_id).collect()
    };
    let (once, again) = (ids(SESSION), ids(SESSION));
    assert_eq!(once, again);
    let mut different = once.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), CALLS.len());
}

#[test]
fn a_call_that_is_told_twice_while_it_rings_is_one() {
    let ring = "22.11.26 09:00:01;RING;0;017139200011;23125001;SIP0;";
    let later = "22.11.26 09:00:04;RING;0;017139200011;23125001;SIP0;";
    let end = "22.11.26 09:00:20;DISCONNECT;0;0;";
    let arrived = |lines: &[&str]| {
        let mut converter = converter();
        lines.iter().filter(|line| converter.take(&parse(line).unwrap(), at()).is_some()).count()
    };
    assert_eq!(arrived(&[ring, later]), 1);
    assert_eq!(arrived(&[ring, end, later]), 2);
}

#[test]
fn a_caller_whom_no_plan_of_numbers_knows_is_recognised_by_what_the_box_shows() {
    let mut converter = converter();
    let line = parse("22.11.26 09:00:01;RING;0;0000999;23125001;SIP0;").unwrap();
    let contact = converter.take(&line, at()).unwrap().contact;
    assert_eq!((contact.from, contact.shown.as_deref()), (None, Some("0000999")));
}

#[test]
fn a_caller_who_hides_the_number_is_nobodys_contact() {
    let mut converter = converter();
    for caller in ["", "anonymous", "unbekannt 123", "12", "\u{1b}[2J123"] {
        let text = format!("22.11.26 09:00:01;RING;0;{caller};23125001;SIP0;");
        assert_eq!(converter.take(&parse(&text).unwrap(), at()), None, "{caller}");
    }
}
