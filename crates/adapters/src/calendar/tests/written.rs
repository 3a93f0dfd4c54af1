//! What is written can be read by others.

use super::*;

#[test]
fn a_calendar_for_a_client_is_read_by_another_parser_as_it_was_meant() {
    let open = |day: u32| Open {
        uid: format!("absprache-mueller-phone-2026-11-{day}@example.org"),
        title: "Telefon erreichbar; auch Rückrufe, gern".to_owned(),
        start: format!("2026-11-{day}T08:00:00Z").parse().unwrap(),
        end: format!("2026-11-{day}T16:00:00Z").parse().unwrap(),
    };
    let calendar = Calendar {
        title: "Erreichbarkeit für Müller GmbH".to_owned(),
        description: format!("Jederzeit: {}", "E-Mail, ".repeat(30)),
        made: "2026-11-22T06:00:00Z".parse().unwrap(),
        entries: vec![open(23), open(24)],
    };
    let text = written(&calendar);
    assert!(text.lines().all(|line| line.len() <= 75), "{text}");
    let read: icalendar::Calendar = text.parse().unwrap();
    assert_eq!(read.get_name(), Some(calendar.title.as_str()));
    let events: Vec<_> = read.components.iter().filter_map(icalendar::CalendarComponent::as_event).collect();
    assert_eq!(events.len(), 2, "{text}");
    for (event, open) in events.iter().zip(&calendar.entries) {
        use icalendar::{Component as _, DatePerhapsTime};
        assert_eq!(event.get_uid(), Some(open.uid.as_str()));
        assert_eq!(event.get_summary(), Some(open.title.as_str()));
        assert_eq!(event.get_start(), Some(DatePerhapsTime::from(open.start)));
        assert_eq!(event.get_end(), Some(DatePerhapsTime::from(open.end)));
    }
    assert!(meetings(&text, &reader(), window()).unwrap().is_empty(), "it takes no time of the client's");
}
