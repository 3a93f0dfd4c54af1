//! When events take place.

use super::{calendar, event, meetings, read, reader, times, window};

/// What an event says, and when it takes place then.
const CASES: &[(&str, &str, &[&str])] = &[
    ("in UTC", "DTSTART:20261118T090000Z\nDTEND:20261118T093000Z", &["11-18 10:00–10:30"]),
    (
        "with a zone",
        "DTSTART;TZID=Europe/Berlin:20261118T100000\nDTEND;TZID=Europe/Berlin:20261118T103000",
        &["11-18 10:00–10:30"],
    ),
    (
        "with my own zone, as none is named",
        "DTSTART:20261118T100000\nDTEND:20261118T103000",
        &["11-18 10:00–10:30"],
    ),
    ("elsewhere", "DTSTART;TZID=America/New_York:20261118T100000\nDURATION:PT45M", &["11-18 16:00–16:45"]),
    (
        "begun in one zone and ended in another, as on a flight",
        "DTSTART;TZID=America/New_York:20261118T100000\nDTEND;TZID=Europe/Berlin:20261118T170000",
        &["11-18 16:00–17:00"],
    ),
    ("without an end", "DTSTART:20261118T090000Z", &["11-18 10:00–10:00"]),
    (
        "with an end before its beginning",
        "DTSTART:20261118T090000Z\nDTEND:20261118T080000Z",
        &["11-18 10:00–10:00"],
    ),
    ("by its duration", "DTSTART:20261118T090000Z\nDURATION:PT1H30M", &["11-18 10:00–11:30"]),
    (
        "by the name of Windows",
        "DTSTART;TZID=\"W. Europe Standard Time\":20261118T100000\nDURATION:PT30M",
        &["11-18 10:00–10:30"],
    ),
    (
        "by the name of Evolution",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261118T100000\nDURATION:PT30M",
        &["11-18 10:00–10:30"],
    ),
    (
        "by the name of Mozilla",
        "DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20261118T100000\nDURATION:PT30M",
        &["11-18 16:00–16:30"],
    ),
    (
        "by a name that nobody knows",
        "DTSTART;TZID=Middle-earth:20261118T100000\nDURATION:PT30M",
        &["11-18 10:00–10:30"],
    ),
    (
        "every week, also after the clocks were set",
        "DTSTART;TZID=Europe/Berlin:20261021T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3",
        &["10-21 10:00–10:30", "10-28 10:00–10:30", "11-04 10:00–10:30"],
    ),
    (
        "every week in UTC, where no clocks are set",
        "DTSTART:20261021T080000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3",
        &["10-21 10:00–10:30", "10-28 09:00–09:30", "11-04 09:00–09:30"],
    ),
    (
        "until an instant in UTC that is the last one",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;UNTIL=20261118T090000Z",
        &["11-04 10:00–10:30", "11-11 10:00–10:30", "11-18 10:00–10:30"],
    ),
    (
        "until an instant in UTC just before",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;UNTIL=20261118T085959Z",
        &["11-04 10:00–10:30", "11-11 10:00–10:30"],
    ),
    (
        "until a day that is the last one",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;UNTIL=20261118",
        &["11-04 10:00–10:30", "11-11 10:00–10:30", "11-18 10:00–10:30"],
    ),
    (
        "until a local time",
        "DTSTART:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;UNTIL=20261111T100000",
        &["11-04 10:00–10:30", "11-11 10:00–10:30"],
    ),
    (
        "on several days of the week",
        "DTSTART;TZID=Europe/Berlin:20261102T090000\nDURATION:PT15M\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3",
        &["11-02 09:00–09:15", "11-05 09:00–09:15", "11-09 09:00–09:15"],
    ),
    (
        "on the first Tuesday of the month",
        "DTSTART;TZID=Europe/Berlin:20261103T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=1TU",
        &["11-03 09:00–10:00", "12-01 09:00–10:00", "01-05 09:00–10:00"],
    ),
    (
        "on the last working day of the month",
        "DTSTART;TZID=Europe/Berlin:20261030T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
        &["10-30 09:00–10:00", "11-30 09:00–10:00", "12-31 09:00–10:00"],
    ),
    (
        "first on a day that its rule does not meet",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=MONTHLY;BYDAY=1TU",
        &["11-04 10:00–10:30", "12-01 10:00–10:30", "01-05 10:00–10:30"],
    ),
    (
        "not first where that was left out",
        "DTSTART;TZID=Europe/Berlin:20261103T100000\nDURATION:PT30M\nRRULE:FREQ=MONTHLY;BYDAY=1TU\nEXDATE:20261103T090000Z",
        &["12-01 10:00–10:30", "01-05 10:00–10:30"],
    ),
    (
        "every second week for years",
        "DTSTART;TZID=Europe/Berlin:20161102T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261120T235959Z",
        &["10-21 10:00–10:30", "11-04 10:00–10:30", "11-18 10:00–10:30"],
    ),
    (
        "every year",
        "DTSTART;TZID=Europe/Berlin:20201118T100000\nDURATION:PT30M\nRRULE:FREQ=YEARLY",
        &["11-18 10:00–10:30"],
    ),
    (
        "without one that was left out",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20261111T100000",
        &["11-04 10:00–10:30", "11-18 10:00–10:30"],
    ),
    (
        "without some that were left out in UTC",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261111T090000Z,20261118T090000Z",
        &["11-04 10:00–10:30", "11-25 10:00–10:30"],
    ),
    (
        "with further ones",
        "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRDATE;TZID=Europe/Berlin:20261105T110000,20261106T120000",
        &["11-04 10:00–10:30", "11-05 11:00–11:30", "11-06 12:00–12:30"],
    ),
    (
        "in the night in which the clocks are set back, when they show the time twice",
        "DTSTART;TZID=Europe/Berlin:20261024T023000\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=3",
        &["10-24 02:30–03:00", "10-25 02:30–02:00", "10-26 02:30–03:00"],
    ),
    (
        "only in that night",
        "DTSTART;TZID=Europe/Berlin:20261025T023000\nDURATION:PT10M",
        &["10-25 02:30–02:40"],
    ),
    (
        "over midnight",
        "DTSTART;TZID=Europe/Berlin:20261118T233000\nDTEND;TZID=Europe/Berlin:20261119T003000",
        &["11-18 23:30–00:30"],
    ),
];

#[test]
fn an_event_takes_place_when_it_says_so() {
    for (name, lines, expected) in CASES {
        assert_eq!(times(&read(&event(lines))), *expected, "{name}");
    }
}

const WEEKLY: &str =
    "DTSTART;TZID=Europe/Berlin:20261104T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3\nSEQUENCE:0";

/// What else the calendar has of a weekly event of three, and when it takes place then.
const CHANGED: &[(&str, &str, &[&str])] = &[
    (
        "moved",
        "RECURRENCE-ID;TZID=Europe/Berlin:20261111T100000\nSEQUENCE:1\nDTSTART;TZID=Europe/Berlin:20261112T140000\nDURATION:PT1H",
        &["11-04 10:00–10:30", "11-12 14:00–15:00", "11-18 10:00–10:30"],
    ),
    (
        "moved, the original in UTC",
        "RECURRENCE-ID:20261111T090000Z\nDTSTART:20261112T130000Z\nDTEND:20261112T140000Z",
        &["11-04 10:00–10:30", "11-12 14:00–15:00", "11-18 10:00–10:30"],
    ),
    (
        "moved into another zone",
        "RECURRENCE-ID;TZID=Europe/Berlin:20261111T100000\nDTSTART;TZID=America/New_York:20261111T100000\nDURATION:PT30M",
        &["11-04 10:00–10:30", "11-11 16:00–16:30", "11-18 10:00–10:30"],
    ),
    (
        "cancelled this time",
        "RECURRENCE-ID;TZID=Europe/Berlin:20261111T100000\nSTATUS:CANCELLED\nDTSTART;TZID=Europe/Berlin:20261111T100000\nDURATION:PT30M",
        &["11-04 10:00–10:30", "11-18 10:00–10:30"],
    ),
    (
        "cancelled this time, and nothing else said",
        "RECURRENCE-ID:20261111T090000Z\nSTATUS:CANCELLED",
        &["11-04 10:00–10:30", "11-18 10:00–10:30"],
    ),
    (
        "moved for good",
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261111T100000\nDTSTART;TZID=Europe/Berlin:20261111T150000\nDURATION:PT30M",
        &["11-04 10:00–10:30", "11-11 15:00–15:30", "11-18 15:00–15:30"],
    ),
    (
        "revised as a whole",
        "SEQUENCE:2\nDTSTART;TZID=Europe/Berlin:20261105T100000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=2",
        &["11-05 10:00–10:30", "11-12 10:00–10:30"],
    ),
];

#[test]
fn a_series_follows_what_was_changed_of_it() {
    for (name, change, expected) in CHANGED {
        for lines in [event(WEEKLY) + &event(change), event(change) + &event(WEEKLY)] {
            assert_eq!(times(&read(&lines)), *expected, "{name}");
        }
    }
}

#[test]
fn who_is_invited_to_one_time_of_a_series_has_that_one() {
    let one = "RECURRENCE-ID:20261111T090000Z\nDTSTART:20261112T130000Z\nDTEND:20261112T140000Z";
    assert_eq!(times(&read(&event(one))), ["11-12 14:00–15:00"]);
}

const STANDARD: &str = "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD";
const DAYLIGHT: &str = "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT";

#[test]
fn a_zone_is_known_by_its_name_else_by_how_its_clocks_are_set() {
    let eastern =
        "BEGIN:STANDARD\nDTSTART:20071104T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD
        BEGIN:DAYLIGHT\nDTSTART:20070311T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT";
    let india = "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD";
    let sydney = "BEGIN:STANDARD\nDTSTART:20080406T030000\nTZOFFSETFROM:+1100\nTZOFFSETTO:+1000\nEND:STANDARD
        BEGIN:DAYLIGHT\nDTSTART:20081005T020000\nTZOFFSETFROM:+1000\nTZOFFSETTO:+1100\nEND:DAYLIGHT";
    let central = format!("{STANDARD}\n{DAYLIGHT}");
    for (name, more, definition, expected) in [
        ("Europe/Berlin", "", central.as_str(), "11-18 10:00–10:30"),
        ("Customized Time Zone", "", &central, "11-18 10:00–10:30"),
        ("Büro", "X-LIC-LOCATION:America/New_York", &central, "11-18 16:00–16:30"),
        ("Customized Time Zone 1", "", eastern, "11-18 16:00–16:30"),
        ("Delhi office", "", india, "11-18 05:30–06:00"),
        ("Sydney office", "", sydney, "11-18 00:00–00:30"),
        ("nothing is said of it", "", "", "11-18 10:00–10:30"),
    ] {
        let lines = format!(
            "BEGIN:VTIMEZONE\nTZID:{name}\n{more}\n{definition}\nEND:VTIMEZONE\n{}",
            event(&format!("DTSTART;TZID={name}:20261118T100000\nDURATION:PT30M"))
        );
        assert_eq!(times(&read(&lines)), [expected], "{name}");
    }
}

#[test]
fn rules_for_every_minute_are_not_followed() {
    for freq in ["SECONDLY", "MINUTELY"] {
        assert!(
            read(&event(&format!("DTSTART:20261118T090000Z\nRRULE:FREQ={freq};BYYEARDAY=-1"))).is_empty()
        );
    }
}

#[test]
fn only_what_touches_the_window_is_read() {
    for (lines, count) in [
        ("DTSTART:20261018T230000Z\nDTEND:20261019T000000Z", 0),
        ("DTSTART:20261018T230000Z\nDTEND:20261019T000001Z", 1),
        ("DTSTART:20261019T000000Z", 1),
        ("DTSTART:20270109T235959Z\nDURATION:PT1H", 1),
        ("DTSTART:20270110T000000Z\nDURATION:PT1H", 0),
    ] {
        assert_eq!(read(&event(lines)).len(), count, "{lines}");
    }
}

#[test]
fn a_meeting_keeps_its_name_when_it_is_moved_and_shares_it_with_no_other() {
    let weekly = read(&event(WEEKLY));
    let moved = read(&(event(WEEKLY) + &event(CHANGED[0].1)));
    let ids = |meetings: &[absprache_desk::calendar::Meeting]| {
        let mut ids: Vec<_> = meetings.iter().map(|meeting| meeting.id).collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&weekly), ids(&moved));
    let mut distinct = ids(&weekly);
    distinct.dedup();
    assert_eq!(distinct.len(), 3);
    let single = |at: &str| ids(&read(&event(&format!("DTSTART:{at}\nDURATION:PT30M"))));
    assert_eq!(single("20261118T090000Z"), single("20261119T150000Z"));
}

#[test]
fn all_calendars_of_a_text_are_read_and_what_is_none_is_told() {
    let one = calendar(&event("DTSTART:20261118T090000Z"));
    let other = calendar(&event("DTSTART:20261119T090000Z"));
    assert_eq!(meetings(&(one + &other), &reader(), window()).unwrap().len(), 2);
    for none in ["", "Hallo", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nEND:VCARD\r\n", "<html></html>"] {
        assert!(meetings(none, &reader(), window()).is_err(), "{none}");
    }
}
