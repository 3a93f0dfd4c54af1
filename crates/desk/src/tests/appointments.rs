//! Appointments, by hand and from calendars: they open what they were made for, and nothing else.

use absprache_engine::contact::ContactKind;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::fakes::{ANNA, JAN, MUELLER, Office, message, time};
use crate::appointments::Came;
use crate::calendar::{AppointmentId, CalendarReading, Margins, Meeting, MeetingId, SeriesId, Title};
use crate::event::{Attendance, OutcomeKind, SourceName};
use crate::ports::Files;
use crate::source::{Ics, Source};
use crate::use_cases::appointments::{Booking, Fault};
use crate::use_cases::sources;
use crate::view::sketch::HandleSketch;

const SOURCE: &str = "caldav:ich@example.org/";

fn meeting(number: u8, at: &str, minutes: i64) -> Meeting {
    Meeting {
        id: MeetingId([number; 8]),
        series: SeriesId([number; 8]),
        title: Title::new("Verlängerung"),
        start: time(at),
        end: time(at) + TimeDelta::minutes(minutes),
        margins: Margins::default(),
        channel: Some("signal".parse().unwrap()),
        with: vec!["Anna@Example.org".parse().unwrap()],
        declined: Vec::new(),
        tag: None,
    }
}

fn reading(meetings: Vec<Meeting>) -> CalendarReading {
    let (from, until) = (time("Mon 00:00"), time("Sun 00:00"));
    CalendarReading { source: SourceName(SOURCE.to_owned()), from, until, meetings }
}

fn booking(channel: Option<&str>, at: &str, minutes: i64) -> Booking {
    Booking {
        client: MUELLER.parse().unwrap(),
        channel: channel.map(|id| id.parse().unwrap()),
        start: time(at),
        end: time(at) + TimeDelta::minutes(minutes),
        margins: Margins::default(),
    }
}

/// What comes of a message of Anna's on Signal, which is not used with her client.
fn outcome(office: &mut Office, at: &str) -> OutcomeKind {
    office.receive("signal", ANNA, at);
    let (_, contact) = office.desk.memory().contacts().last().unwrap();
    contact.judged.as_ref().unwrap().outcome
}

fn starts(office: &Office) -> Vec<String> {
    let all = office.desk.appointments(None, time("Mon 00:00"));
    all.iter().map(|one| one.appointment.start.format("%d %H:%M").to_string()).collect()
}

#[test]
fn who_meets_as_arranged_is_not_asked_to_take_another_way() {
    for (at, expected) in [
        ("Wed 09:49", OutcomeKind::Redirect),
        ("Wed 09:50", OutcomeKind::Admit),
        ("Wed 10:40", OutcomeKind::Admit),
        ("Wed 10:56", OutcomeKind::Redirect),
    ] {
        let mut by_hand = Office::open();
        by_hand.desk.book(booking(Some("signal"), "Wed 10:00", 30), time("Mon 09:00")).unwrap();
        let mut from_calendar = Office::open();
        from_calendar.desk.take_calendar(&reading(vec![meeting(1, "Wed 10:00", 30)])).unwrap();
        for office in [&mut by_hand, &mut from_calendar] {
            assert_eq!(outcome(office, at), expected, "{at}");
            let popups = office.popups().len();
            assert_eq!(popups, usize::from(expected == OutcomeKind::Redirect), "{at}");
        }
    }
}

#[test]
fn margins_are_those_the_appointment_was_made_with() {
    let mut office = Office::open();
    let margins = Margins { lead: 0, tail: 60 };
    let booking = Booking { margins, ..booking(Some("signal"), "Wed 10:00", 30) };
    office.desk.book(booking, time("Mon 09:00")).unwrap();
    assert_eq!(outcome(&mut office, "Wed 09:59"), OutcomeKind::Redirect);
    assert_eq!(outcome(&mut office, "Wed 11:30"), OutcomeKind::Admit);
}

#[test]
fn an_appointment_without_a_channel_is_for_calls_of_every_kind() {
    for (kind, expected) in
        [(ContactKind::Call, OutcomeKind::Admit), (ContactKind::Message, OutcomeKind::Redirect)]
    {
        let mut office = Office::open();
        office.desk.book(booking(None, "Sat 21:30", 30), time("Mon 09:00")).unwrap();
        let mut arrival = message("signal", ANNA, "Sat 21:40");
        arrival.contact.kind = kind;
        office.desk.receive(arrival, time("Sat 21:40")).unwrap();
        let (_, contact) = office.desk.memory().contacts().last().unwrap();
        assert_eq!(contact.judged.as_ref().unwrap().outcome, expected, "{kind:?}");
    }
}

#[test]
fn a_restart_without_a_network_still_knows_them() {
    let mut office = Office::open();
    office.desk.book(booking(Some("signal"), "Tue 10:00", 30), time("Mon 09:00")).unwrap();
    office.desk.take_calendar(&reading(vec![meeting(1, "Wed 10:00", 30)])).unwrap();
    let mut office = Office::reopen(office.journal, office.files);
    assert_eq!(outcome(&mut office, "Tue 10:00"), OutcomeKind::Admit);
    assert_eq!(outcome(&mut office, "Wed 10:00"), OutcomeKind::Admit);
}

#[test]
fn a_calendar_read_again_takes_the_place_of_what_it_said_before() {
    let mut office = Office::open();
    let before = CalendarReading {
        from: time("Mon 00:00") - TimeDelta::days(7),
        ..reading(vec![meeting(1, "Wed 10:00", 30), meeting(2, "Thu 10:00", 30)])
    };
    office.desk.take_calendar(&before).unwrap();
    assert_eq!(starts(&office), ["18 09:00", "19 09:00"]);
    // One was moved, the other one cancelled.
    office.desk.take_calendar(&reading(vec![meeting(1, "Fri 10:00", 30)])).unwrap();
    assert_eq!(starts(&office), ["20 09:00"]);
    // Another calendar says nothing of this one, and what lies before what was read stays as it was.
    let other = CalendarReading { source: SourceName("ics:/tmp/a.ics".to_owned()), ..reading(Vec::new()) };
    office.desk.take_calendar(&other).unwrap();
    let later = CalendarReading { from: time("Sat 00:00"), ..reading(Vec::new()) };
    office.desk.take_calendar(&later).unwrap();
    assert_eq!(starts(&office), ["20 09:00"]);
    // One that was moved out of the past is in one place only.
    let moved = CalendarReading { from: time("Sat 00:00"), ..reading(vec![meeting(1, "Sat 10:00", 30)]) };
    office.desk.take_calendar(&moved).unwrap();
    assert_eq!(starts(&office), ["21 09:00"]);
}

#[test]
fn an_event_is_a_clients_by_an_address_or_a_tag_unless_they_declined() {
    let anna = || vec!["anna@example.org".parse().unwrap()];
    let stranger = || vec!["somebody@example.org".parse().unwrap()];
    for (with, declined, tag, counts) in [
        (anna(), Vec::new(), None, true),
        (stranger(), Vec::new(), None, false),
        (stranger(), Vec::new(), Some("mueller"), true),
        (Vec::new(), Vec::new(), Some("mueller"), true),
        (Vec::new(), Vec::new(), Some("meier"), false),
        (Vec::new(), anna(), None, false),
        (stranger(), anna(), Some("mueller"), false),
    ] {
        let mut office = Office::open();
        let said = format!("{with:?} {declined:?} {tag:?}");
        let meeting = Meeting { with, declined, tag: tag.map(str::to_owned), ..meeting(1, "Wed 10:00", 30) };
        office.desk.take_calendar(&reading(vec![meeting])).unwrap();
        assert_eq!(starts(&office).len(), usize::from(counts), "{said}");
    }
}

#[test]
fn nothing_of_a_calendar_is_kept_but_times_channel_and_client() {
    let mut office = Office::open();
    let strangers =
        Meeting { with: vec!["somebody@example.org".parse().unwrap()], ..meeting(2, "Thu 10:00", 30) };
    office.desk.take_calendar(&reading(vec![meeting(1, "Wed 10:00", 30), strangers])).unwrap();
    let kept = absprache_engine::document::write(&office.files.calendars().unwrap()).unwrap();
    assert!(kept.contains("mueller") && kept.contains("c0101010101010101"), "{kept}");
    for absent in ["anna", "somebody", "c0202"] {
        assert!(!kept.contains(absent), "{absent}: {kept}");
    }
}

#[test]
fn one_made_by_hand_can_be_cancelled_and_one_of_a_calendar_only_there() {
    let mut office = Office::open();
    let made = office.desk.book(booking(Some("signal"), "Wed 10:00", 30), time("Mon 09:00")).unwrap();
    let again = office.desk.book(booking(Some("signal"), "Wed 10:00", 30), time("Mon 09:01")).unwrap();
    assert_eq!(made, again, "the same is made once");
    office.desk.take_calendar(&reading(vec![meeting(1, "Thu 10:00", 30)])).unwrap();
    office.desk.cancel_appointment(made.id, time("Mon 09:02")).unwrap();
    assert_eq!(starts(&office), ["19 09:00"]);
    assert_eq!(office.events(), ["AppointmentMade", "AppointmentCancelled"]);
    let in_calendar = AppointmentId::InCalendar(MeetingId([1; 8]));
    let refused = office.desk.cancel_appointment(in_calendar, time("Mon 09:03"));
    assert!(matches!(refused, Err(Fault::InCalendar(id)) if id == in_calendar), "{refused:?}");
    let gone = office.desk.cancel_appointment(made.id, time("Mon 09:04"));
    assert!(matches!(gone, Err(Fault::NoSuchAppointment(id)) if id == made.id), "{gone:?}");
}

#[test]
fn whether_it_took_place_is_said_by_hand_or_shown_by_a_call_and_never_by_silence() {
    let mut office = Office::open();
    let mut made = |at: &str| office.desk.book(booking(None, at, 30), time("Mon 08:00")).unwrap();
    let (called, silent, kept, other) =
        (made("Mon 10:00"), made("Tue 10:00"), made("Wed 10:00"), made("Thu 10:00"));
    let mut call = message("phone", ANNA, "Mon 10:05");
    call.contact.kind = ContactKind::Call;
    office.desk.receive(call, time("Mon 10:05")).unwrap();
    let early = office.desk.mark_appointment(kept.id, Attendance::Missed, time("Wed 09:00"));
    assert!(matches!(early, Err(Fault::StillToCome(_))), "{early:?}");
    for attendance in [Attendance::Missed, Attendance::Missed, Attendance::Kept] {
        office.desk.mark_appointment(kept.id, attendance, time("Wed 12:00")).unwrap();
    }
    // A message is no call.
    office.receive("phone", JAN, "Thu 10:05");
    let office = Office::reopen(office.journal, office.files);
    let came = [called, silent, kept, other].map(|one| office.desk.came(&one));
    assert_eq!(came, [Came::Called, Came::Unknown, Came::Marked(Attendance::Kept), Came::Unknown]);
    assert_eq!(office.events().iter().filter(|name| **name == "AppointmentMarked").count(), 2);
}

#[test]
fn a_calendar_that_is_listened_to_no_more_takes_its_appointments_along() {
    let mut office = Office::open();
    let source = Source::Ics(Ics { path: "/home/jana/termine".into(), margins: Margins::default() });
    let mut files = office.files.clone();
    sources::set_up(&mut files, source.clone()).unwrap();
    let theirs = CalendarReading { source: source.name(), ..reading(vec![meeting(1, "Wed 10:00", 30)]) };
    office.desk.take_calendar(&theirs).unwrap();
    office.desk.take_calendar(&reading(vec![meeting(2, "Thu 10:00", 30)])).unwrap();
    sources::remove(&mut files, &source.name()).unwrap();
    assert_eq!(starts(&Office::reopen(office.journal, files)), ["19 09:00"]);
}

#[test]
fn so_does_one_that_is_removed_while_the_program_runs() {
    let mut office = Office::open();
    let source = Source::Ics(Ics { path: "/home/jana/termine".into(), margins: Margins::default() });
    sources::set_up(&mut office.files.clone(), source.clone()).unwrap();
    let theirs = CalendarReading { source: source.name(), ..reading(vec![meeting(1, "Wed 10:00", 30)]) };
    office.desk.take_calendar(&theirs).unwrap();
    office.desk.remove_source(&source.name()).unwrap();
    office.desk.take_calendar(&reading(vec![meeting(2, "Thu 10:00", 30)])).unwrap();
    assert_eq!(starts(&office), ["19 09:00"]);
    assert_eq!(starts(&Office::reopen(office.journal, office.files)), ["19 09:00"]);
}

#[test]
fn who_comes_on_file_after_a_calendar_was_read_is_met_as_arranged() {
    let mut office = Office::open();
    let meeting = Meeting { with: vec!["eva@berg.example".parse().unwrap()], ..meeting(1, "Sat 21:30", 30) };
    office.desk.take_calendar(&reading(vec![meeting])).unwrap();
    let mut sketch = office.desk.new_sketch(Language::De).unwrap();
    sketch.name = "Eva Berg".to_owned();
    let address = |channel: &str, address: &str| HandleSketch {
        channel: channel.to_owned(),
        address: address.to_owned(),
    };
    sketch.handles = vec![address("phone", "0171 39200021"), address("email", "eva@berg.example")];
    let id = office.desk.take_in(&sketch, Language::De).unwrap();
    let booked = |office: &Office| office.desk.appointments(Some(&id), time("Mon 00:00")).len();
    assert_eq!(booked(&office), 1);
    office.receive("signal", "+4917139200021", "Sat 21:40");
    let (_, contact) = office.desk.memory().contacts().last().unwrap();
    assert_eq!(contact.judged.as_ref().unwrap().outcome, OutcomeKind::Admit);

    let mut sketch = office.desk.edit_sketch(&id, Language::De).unwrap();
    sketch.handles.pop();
    office.desk.take_in(&sketch, Language::De).unwrap();
    assert_eq!(booked(&office), 0, "whose address it is no more is not in it");
    assert!(office.files.calendars().unwrap().appointments.is_empty());
}
