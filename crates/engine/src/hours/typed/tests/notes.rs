use chrono::Weekday;

use super::understood;
use crate::hours::typed::Note;
use crate::hours::{Minute, Span, Weekdays};

fn span(start: u16, end: u16) -> Span {
    Span::new(Minute::new(start, 0).unwrap(), Minute::new(end, 0).unwrap()).unwrap()
}

#[test]
fn what_may_surprise_is_told() {
    for (text, notes) in [
        ("Mo 9–12, 11–17", vec![Note::Overlap]),
        ("Mo–Fr 9–12, 11–17; Sa 9–12, 11–17", vec![Note::Overlap]),
        ("Mo 9–12; Mo 11–17", vec![Note::Overlap]),
        ("feiertags 9–12, 11–17", vec![Note::Overlap]),
        ("Mo–Fr 9–17; Fr 9–12", vec![Note::Replaced(Weekday::Fri.into())]),
        ("täglich 9–17; Wochenende 10–12", vec![Note::Replaced(Weekdays::range(Weekday::Sat, Weekday::Sun))]),
        ("Mo Vormittags", vec![Note::Assumed { word: "Vormittags".to_owned(), span: span(9, 12) }]),
        ("afternoons", vec![Note::Assumed { word: "afternoons".to_owned(), span: span(13, 17) }]),
        ("9–5", vec![Note::NextDay { span: span(9, 29), meant: span(9, 17) }]),
        ("Mo 8-6", vec![Note::NextDay { span: span(8, 30), meant: span(8, 18) }]),
    ] {
        assert_eq!(understood(text).notes, notes, "{text}");
    }
}

#[test]
fn what_is_plain_needs_no_note() {
    for text in [
        "Mo–Fr 9–17",
        "Mo 9–12, 12–17",
        "Mo–Fr 9–12; Mo 14–17",
        "Fr 22–2",
        "Mo 4–3",
        "Mo 12–11",
        "9am–5am",
        "9–9",
        "Mo 9–12; Di 11–17",
        "Mo 9–0",
    ] {
        assert_eq!(understood(text).notes, [], "{text}");
    }
}
