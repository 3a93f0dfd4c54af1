use crate::hours::MAX_CHARS;
use crate::hours::typed::{Fault, FaultKind, Level, read};
use crate::tone::Language::{self, De, En};

fn fault(text: &str, language: Language) -> Fault {
    match read(text, language) {
        Ok(typed) => panic!("{text:?} was read as {}", typed.hours),
        Err(fault) => fault,
    }
}

/// The marked part, counted as the window counts.
fn marked(text: &str, fault: &Fault) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[fault.at.clone()]).unwrap()
}

#[test]
fn a_fault_names_the_word_and_one_remedy() {
    use FaultKind::{
        Date, EndMissing, LastDayMissing, Misplaced, NeverOpen, NoSuchTime, StartMissing, TimesMissing,
        Unknown,
    };
    let unknown = |word: &str| Unknown(word.to_owned());
    let misplaced = |word: &str| Misplaced(word.to_owned());
    let no_such = |word: &str| NoSuchTime(word.to_owned());
    for (text, mark, kind, suggestion) in [
        ("Mntag 9-17", "Mntag", unknown("Mntag"), Some("Montag 9-17")),
        ("Mo, Mitwoch 9-12", "Mitwoch", unknown("Mitwoch"), Some("Mo, Mittwoch 9-12")),
        ("donerstag 9-12", "donerstag", unknown("donerstag"), Some("donnerstag 9-12")),
        ("Mo-Firday 9-12", "Firday", unknown("Firday"), Some("Mo-Friday 9-12")),
        ("werktgas 9-17", "werktgas", unknown("werktgas"), Some("werktags 9-17")),
        ("tglich 9-17", "tglich", unknown("tglich"), Some("täglich 9-17")),
        ("Mo 9-17, ausser feietags", "feietags", unknown("feietags"), Some("Mo 9-17, ausser feiertags")),
        ("Mo 9-17 jederzit", "jederzit", unknown("jederzit"), Some("Mo 9-17 jederzeit")),
        ("Xylophon 9-17", "Xylophon", unknown("Xylophon"), None),
        ("xy 9-17", "xy", unknown("xy"), None),
        ("Mo 9-17 😀", "😀", unknown("😀"), None),
        ("😀 Mntag 9-17", "😀", unknown("😀"), None),
        ("\u{a0}ä Mo 9-17", "ä", unknown("ä"), None),
        ("Mi-", "Mi-", LastDayMissing, Some("Mi–Fr")),
        ("Mi–", "Mi–", LastDayMissing, Some("Mi–Fr")),
        ("Mi - ", "Mi -", LastDayMissing, Some("Mi–Fr ")),
        ("Mo 9-12; Mi- 9-17", "Mi-", LastDayMissing, Some("Mo 9-12; Mi–Fr 9-17")),
        ("Fr- 9-17", "Fr-", LastDayMissing, Some("Fr–So 9-17")),
        ("So- 9-17", "So-", LastDayMissing, Some("So 9-17")),
        ("Mo-und", "Mo-", LastDayMissing, Some("Mo–Fr und")),
        ("Mo-werktags 9-17", "werktags", misplaced("werktags"), None),
        ("Mo bis", "Mo bis", LastDayMissing, Some("Mo–Fr")),
        ("Mo-Fr", "Mo-Fr", TimesMissing, Some("Mo-Fr 9–17")),
        ("Mo-Fr; Sa 10-12", "Mo-Fr", TimesMissing, Some("Mo-Fr 9–17; Sa 10-12")),
        ("Mo-Fr 9-17, Sa", "Sa", TimesMissing, Some("Mo-Fr 9-17, Sa 9–17")),
        ("auch Sa", "Sa", TimesMissing, Some("auch Sa 9–17")),
        ("täglich außer So", "täglich", TimesMissing, Some("täglich 9–17 außer So")),
        ("9", "9", EndMissing, Some("9–17")),
        ("Mo 9-", "9-", EndMissing, Some("Mo 9–17")),
        ("Mo 18 Uhr bis ", "18 Uhr bis", EndMissing, Some("Mo 18 Uhr–24 ")),
        ("Mo 9 17", "9", EndMissing, Some("Mo 9–17")),
        ("von 9 bis", "9 bis", EndMissing, Some("von 9–17")),
        ("Mo 9-12, 13", "13", EndMissing, Some("Mo 9-12, 13–17")),
        ("-17", "-", StartMissing, Some("bis 17")),
        ("Mo 9-12, -17", "-", StartMissing, Some("Mo 9-12, bis 17")),
        ("Mo 25-26", "25", no_such("25"), None),
        ("Mo 24-26", "24", no_such("24"), None),
        ("Mo 9:75-12", "9:75", no_such("9:75"), None),
        ("Mo 9-49", "49", no_such("49"), None),
        ("Mo 9-48:01", "48:01", no_such("48:01"), None),
        ("Mo 9-13am", "13am", no_such("13am"), None),
        ("Mo 12345-17", "12345", no_such("12345"), None),
        (
            "Mo 99999999999999999999999-17",
            "99999999999999999999999",
            no_such("99999999999999999999999"),
            None,
        ),
        ("Mo 9-12-14", "-", misplaced("-"), None),
        ("bis", "bis", misplaced("bis"), None),
        ("Mo 9-17 außer", "außer", misplaced("außer"), None),
        ("geschlossen", "geschlossen", misplaced("geschlossen"), None),
        ("nicht Mo 9-12", "9", misplaced("9"), None),
        ("Mo 22 bis Mi 6", "22 bis", EndMissing, Some("Mo 22–24 Mi 6")),
        ("24.12. 9-12", "24.12.", Date, None),
        ("24.12.2026 9-12", "24.12.2026", Date, None),
        ("Mo-Fr 9-17, 2026-12-24 zu", "2026-12-24", Date, None),
        ("Mo-Fr 9-17 im Dezember", "Dezember", Date, None),
        ("Mo–Fr 9–17; Mo–Fr geschlossen", "Mo–Fr 9–17; Mo–Fr geschlossen", NeverOpen, None),
        ("Sa geschlossen", "Sa geschlossen", NeverOpen, None),
    ] {
        let fault = fault(text, De);
        assert_eq!(
            (marked(text, &fault).as_str(), &fault.kind, fault.suggestion.as_deref()),
            (mark, &kind, suggestion),
            "{text}"
        );
    }
}

#[test]
fn suggestions_speak_the_language_of_the_window() {
    for (text, suggestion) in [
        ("Wed-", "Wed–Fri"),
        ("Fri- 9-17", "Fri–Sun 9-17"),
        ("-17", "until 17"),
        ("Tusday 9-17", "Tuesday 9-17"),
    ] {
        assert_eq!(fault(text, En).suggestion.as_deref(), Some(suggestion), "{text}");
    }
}

#[test]
fn a_level_typed_as_hours_is_recognised() {
    for (text, mark, level) in [
        ("nie", "nie", Level::NotUsed),
        ("Never", "Never", Level::NotUsed),
        ("gar nicht", "gar nicht", Level::NotUsed),
        ("nach Absprache", "nach Absprache", Level::ByAppointment),
        ("by appointment", "by appointment", Level::ByAppointment),
        ("nur nach Absprache", "nur nach Absprache", Level::ByAppointment),
        ("nach\u{a0}Vereinbarung", "nach\u{a0}Vereinbarung", Level::ByAppointment),
        ("Mo–Fr nach Absprache", "nach Absprache", Level::ByAppointment),
        ("Mo–Fr 9–17, sonst nach Absprache", "nach Absprache", Level::ByAppointment),
        ("nur im Notfall", "nur im Notfall", Level::EmergencyOnly),
        ("emergencies only", "emergencies only", Level::EmergencyOnly),
        ("Bürozeiten", "Bürozeiten", Level::OfficeHours),
        ("office hours", "office hours", Level::OfficeHours),
    ] {
        let fault = fault(text, De);
        assert_eq!((marked(text, &fault).as_str(), &fault.kind), (mark, &FaultKind::Level(level)), "{text}");
    }
}

#[test]
fn nothing_and_too_much_are_said_to_be_so() {
    for text in ["", " ", "\u{a0}", "()", ";;", ",", "\n", "Uhr"] {
        let fault = fault(text, De);
        assert_eq!((&fault.kind, fault.suggestion), (&FaultKind::Empty, None), "{text:?}");
    }
    let long = "ä".repeat(MAX_CHARS + 1);
    let fault = fault(&long, De);
    assert_eq!((fault.kind, fault.at), (FaultKind::TooLong, 0..MAX_CHARS + 1));
    assert_eq!(read(&format!("Mo 9-12{}", " ".repeat(MAX_CHARS - 7)), De).map(|_| ()), Ok(()));
}

#[test]
fn a_long_word_is_shortened_where_it_is_repeated() {
    let fault = fault(&"x".repeat(1_000), De);
    assert_eq!(fault.kind, FaultKind::Unknown(format!("{}…", "x".repeat(24))));
    assert_eq!(fault.at, 0..1_000);
}
