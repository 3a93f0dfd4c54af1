use absprache_engine::tone::Language::{De, En};

use super::*;

fn read(text: &str, language: Language) -> HoursRead {
    match read_hours(text, language) {
        HoursAnswer::Read { read } => read,
        HoursAnswer::Fault { fault } => panic!("{text}: {fault:?}"),
    }
}

fn fault(text: &str, language: Language) -> HoursFault {
    match read_hours(text, language) {
        HoursAnswer::Read { read } => panic!("{text}: {read:?}"),
        HoursAnswer::Fault { fault } => fault,
    }
}

#[test]
fn a_line_gives_its_normal_form_a_sentence_and_a_picture() {
    let week: Vec<WeekSpan> = (0..5).map(|day| WeekSpan { day, from: 540, to: 1_020 }).collect();
    assert_eq!(
        read("mo-fr 9-17", De),
        HoursRead {
            typed: "Mo–Fr 9–17".to_owned(),
            words: "Montag bis Freitag von 9 bis 17\u{a0}Uhr, außer an Feiertagen".to_owned(),
            week: week.clone(),
            notes: vec![],
        }
    );
    assert_eq!(draw_hours(&week, "", De), read("mo-fr 9-17", De));
    assert_eq!(read("mo-fr 9-17", En).typed, "Mon–Fri 9–17");
    assert_eq!(read("fr 22-2", De).week, [WeekSpan { day: 4, from: 1_320, to: 1_560 }]);
    assert_eq!(read("fr 22-2", De).words, "Freitag 22\u{a0}Uhr bis Samstag 2\u{a0}Uhr, außer an Feiertagen");
}

#[test]
fn nothing_drawn_is_said_to_be_so() {
    let nothing = draw_hours(&[], "", De);
    assert_eq!((nothing.typed.as_str(), nothing.words.as_str(), nothing.week.len()), ("", "keine Zeiten", 0));
    assert_eq!(nothing.notes, ["Es ist keine Zeit eingetragen."]);
}

#[test]
fn notes_are_sentences() {
    for (text, de, en) in [
        (
            "Mo 9-12, 11-17",
            "Überlappende Zeiten wurden zusammengefasst.",
            "Times that overlap were put together.",
        ),
        ("Mo-Fr 9-17; Fr 9-12", "Für Fr gilt die spätere Angabe.", "For Fri the later times count."),
        ("vormittags", "„vormittags“ wurde als 9–12 gelesen.", "“vormittags” was read as 9–12."),
        (
            "9-5",
            "9–5 (+1) endet erst am nächsten Tag. Falls der Nachmittag gemeint ist: 9–17.",
            "9–5 (+1) ends on the next day. If the afternoon is meant: 9–17.",
        ),
    ] {
        assert_eq!((read(text, De).notes, read(text, En).notes), (vec![de.to_owned()], vec![en.to_owned()]));
    }
}

#[test]
fn every_fault_is_a_sentence_with_its_place() {
    for (text, de, place) in [
        ("", "Noch keine Zeiten. Zum Beispiel: Mo–Fr 9–17", 0..0),
        ("😀 Mo", "„😀“ ist weder Tag noch Uhrzeit.", 0..2),
        ("Mo 9-12-14", "„-“ passt an dieser Stelle nicht. Zum Beispiel: Mo–Do 9–12, 13–17; Fr 9–12", 7..8),
        (
            "25-26",
            "„25“ ist hier keine Uhrzeit. Ein Tag geht von 0 bis 24; ein Ende nach Mitternacht: 22–2",
            0..2,
        ),
        ("Mi-", "Der letzte Tag fehlt.", 0..3),
        ("Mo 9-", "Das Ende fehlt. Zum Beispiel: 9–17 oder ab 9", 3..5),
        ("-17", "Der Anfang fehlt. Zum Beispiel: 9–17 oder bis 17", 0..1),
        ("Mo", "Die Uhrzeiten für diese Tage fehlen. Zum Beispiel: 9–17", 0..2),
        ("24.12. 9-12", "Hier steht eine gewöhnliche Woche, ohne einzelne Daten und Monate.", 0..6),
        (
            "nie",
            "Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „nutzen wir nicht“.",
            0..3,
        ),
        (
            "nach Absprache",
            "Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „mit Termin“.",
            0..14,
        ),
        (
            "nur im Notfall",
            "Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „nur im Notfall“.",
            0..14,
        ),
        (
            "Bürozeiten",
            "Hier stehen nur Zeiten, zum Beispiel Mo–Fr 9–17. In den Regeln für einen Kunden gibt es dafür „zu Bürozeiten“.",
            0..10,
        ),
        (
            "Sa geschlossen",
            "So bleibt keine Zeit übrig. In den Regeln für einen Kunden gibt es dafür „nutzen wir nicht“.",
            0..14,
        ),
    ] {
        let fault = fault(text, De);
        assert_eq!((fault.message.as_str(), fault.start..fault.end), (de, place), "{text}");
    }
    assert_eq!(fault("Mi-", De).suggestion.as_deref(), Some("Mi–Fr"));
    assert_eq!(fault(&"9".repeat(5_000), De).message, "Das ist zu lang für Zeiten. Zum Beispiel: Mo–Fr 9–17");
}

#[test]
fn what_the_line_says_of_holidays_survives_a_change_of_the_picture() {
    let week = [WeekSpan { day: 0, from: 600, to: 720 }];
    for (over, typed) in [
        ("Mo–Fr 9–17", "Mo 10–12"),
        ("Mo–Fr 9–17, auch feiertags", "Mo 10–12, auch feiertags"),
        ("not understood", "Mo 10–12"),
    ] {
        assert_eq!(draw_hours(&week, over, De).typed, typed, "{over}");
    }
}
