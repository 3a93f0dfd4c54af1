//! What the user may be shown of an event, and by what it is known again.

use super::*;

const SERIES: &str =
    "DTSTART:20261118T090000Z\nDTEND:20261118T093000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY: Jour fixe ";

#[test]
fn all_times_of_an_event_have_its_title_and_are_one_series() {
    let all = read(&event(SERIES));
    assert_eq!(all.len(), 3);
    for meeting in &all {
        assert_eq!(meeting.series, series_of("1@example.org"));
        assert_eq!(meeting.title.as_ref().map(Title::shown), Some("Jour fixe"));
    }
    assert!(!format!("{all:?}").contains("Jour"), "a log would not have it");
}

#[test]
fn another_event_is_another_series() {
    assert_ne!(series_of("1@example.org"), series_of("2@example.org"));
}
