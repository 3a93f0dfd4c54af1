//! "This is with …": events that neither an address nor a tag gives to a client.

use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::fakes::{JAN, MUELLER, MemoryFiles, Office, time};
use crate::calendar::{Assigned, Assignment, CalendarReading, Margins, Meeting, MeetingId, SeriesId, Title};
use crate::event::SourceName;
use crate::ports::Files;
use crate::use_cases::assign::{Fault, assign, unassign};
use crate::view::assign::AssignView;

const SERIES: SeriesId = SeriesId([7; 8]);

fn meeting(number: u8, at: &str) -> Meeting {
    Meeting {
        id: MeetingId([number; 8]),
        series: SERIES,
        title: Title::new("Vertragsgespräch"),
        start: time(at),
        end: time(at) + TimeDelta::minutes(30),
        margins: Margins::default(),
        channel: Some("signal".parse().unwrap()),
        with: Vec::new(),
        declined: Vec::new(),
        tag: None,
    }
}

fn with_series() -> Office {
    let mut office = Office::open();
    let meetings = vec![meeting(1, "Wed 10:00"), meeting(2, "Thu 10:00")];
    let source = SourceName("caldav:ich@example.org/".to_owned());
    let (from, until) = (time("Mon 00:00"), time("Sun 00:00"));
    office.desk.take_calendar(&CalendarReading { source, from, until, meetings }).unwrap();
    office
}

fn view(office: &Office) -> AssignView {
    office.desk.events_to_assign(time("Mon 09:00"), Language::De)
}

#[test]
fn an_event_with_nobody_is_shown_by_its_title_once_however_often_it_takes_place() {
    let office = with_series();
    let view = view(&office);
    let [event] = view.open.as_slice() else { panic!("one event: {view:?}") };
    assert_eq!(event.title.as_deref(), Some("Vertragsgespräch"));
    assert_eq!(
        event.when.as_deref().map(|when| when.replace('\u{a0}', " ")).as_deref(),
        Some("Mittwoch 10 Uhr")
    );
    assert!(event.repeats);
    assert!(view.assigned.is_empty());
}

#[test]
fn what_was_assigned_opens_its_way_every_time_and_no_more_once_it_is_taken_back() {
    let mut office = with_series();
    let client = MUELLER.parse().unwrap();
    office.desk.assign(SERIES, &client).unwrap();
    let shown = view(&office);
    assert!(shown.open.is_empty(), "{shown:?}");
    assert_eq!(
        (shown.assigned[0].client_name.as_str(), shown.assigned[0].event.repeats),
        ("Müller GmbH", true)
    );
    let booked: Vec<_> = office.desk.appointments(Some(&client), time("Mon 00:00"));
    assert_eq!(booked.len(), 2, "each time it takes place");

    office.receive("signal", JAN, "Wed 10:05");
    assert!(office.popups().is_empty(), "signal is open around it");

    assert_eq!(office.desk.unassign(SERIES).unwrap(), client);
    assert_eq!(view(&office).open.len(), 1);
    assert!(office.desk.appointments(Some(&client), time("Mon 00:00")).is_empty());
    assert!(matches!(office.desk.unassign(SERIES), Err(Fault::NotAssigned(SERIES))));
}

#[test]
fn it_is_remembered_over_a_restart_without_a_title() {
    let mut office = with_series();
    office.desk.assign(SERIES, &MUELLER.parse().unwrap()).unwrap();
    let office = Office::reopen(office.journal, office.files);
    assert_eq!(office.desk.appointments(None, time("Mon 00:00")).len(), 2);
    let kept = format!("{:?}{:?}", office.files.assigned().unwrap(), office.files.calendars().unwrap());
    assert!(!kept.contains("Vertrag"), "{kept}");
    let [assigned] = &view(&office).assigned[..] else { panic!("one") };
    assert_eq!(assigned.event.title, None, "no calendar was read yet");
}

#[test]
fn an_event_is_with_one_client_and_the_last_word_counts() {
    let mut files = MemoryFiles::new();
    let mueller = MUELLER.parse().unwrap();
    assign(&mut files, SERIES, &mueller).unwrap();
    assign(&mut files, SERIES, &mueller).unwrap();
    assert_eq!(files.assigned().unwrap().assigned.len(), 1);
    assert!(assign(&mut files, SERIES, &"meier".parse().unwrap()).is_err(), "nobody of that name");
    assert_eq!(unassign(&mut files, SERIES).unwrap(), mueller);
}

#[test]
fn of_two_entries_about_one_event_in_an_edited_file_the_last_counts() {
    let mut office = with_series();
    let assignment = |client: &str| Assignment { series: SERIES, client: client.parse().unwrap() };
    let assigned = vec![assignment("meier"), assignment(MUELLER)];
    office.files.save_assigned(&Assigned { assigned, ..Assigned::default() }).unwrap();
    let mut office = Office::reopen(office.journal, office.files);
    let meetings = vec![meeting(1, "Wed 10:00")];
    let source = SourceName("caldav:ich@example.org/".to_owned());
    let (from, until) = (time("Mon 00:00"), time("Sun 00:00"));
    office.desk.take_calendar(&CalendarReading { source, from, until, meetings }).unwrap();
    let booked = office.desk.appointments(None, time("Mon 00:00"));
    assert_eq!(booked.iter().map(|one| one.client.as_str()).collect::<Vec<_>>(), [MUELLER]);
    let shown = view(&office).assigned;
    assert_eq!(shown.iter().map(|one| one.client.as_str()).collect::<Vec<_>>(), [MUELLER]);
}
