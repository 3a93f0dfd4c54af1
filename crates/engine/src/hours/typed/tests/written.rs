use crate::hours::Hours;
use crate::hours::typed::{read, write};
use crate::tone::Language::{De, En};

#[test]
fn hours_are_written_as_people_would_type_them() {
    for (notation, de, en) in [
        ("Mo-Fr 09:00-17:00; PH off", "Mo–Fr 9–17", "Mon–Fri 9–17"),
        (
            "Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-12:00; PH off",
            "Mo–Do 9–12, 13–17; Fr 9–12",
            "Mon–Thu 9–12, 13–17; Fri 9–12",
        ),
        ("Mo,We 09:30-12:00; PH off", "Mo, Mi 9:30–12", "Mon, Wed 9:30–12"),
        ("Sa-Su 10:00-12:00; PH off", "Sa, So 10–12", "Sat, Sun 10–12"),
        ("08:00-20:00; PH off", "täglich 8–20", "daily 8–20"),
        ("24/7", "jederzeit", "any time"),
        ("24/7; PH off", "täglich 0–24", "daily 0–24"),
        ("Fr 22:00-02:00; PH off", "Fr 22–2", "Fri 22–2"),
        ("Fr 18:00-24:00; PH off", "Fr 18–24", "Fri 18–24"),
        ("Sa 10:00-34:00; PH off", "Sa 10–10 (+1)", "Sat 10–10 (+1)"),
        ("Sa 10:00-36:00; PH off", "Sa 10–12 (+1)", "Sat 10–12 (+1)"),
        ("Sa 00:00-48:00; PH off", "Sa 0–24 (+1)", "Sat 0–24 (+1)"),
        ("Sa 09:00-05:00; PH off", "Sa 9–5 (+1)", "Sat 9–5 (+1)"),
        ("Mo-Fr 09:00-17:00", "Mo–Fr 9–17, auch feiertags", "Mon–Fri 9–17, also on holidays"),
        ("Mo 09:00-10:00; PH 10:00-12:00", "Mo 9–10; feiertags 10–12", "Mon 9–10; holidays 10–12"),
        ("PH 10:00-12:00", "feiertags 10–12", "holidays 10–12"),
    ] {
        let hours: Hours = notation.parse().unwrap();
        assert_eq!([write(&hours, De), write(&hours, En)], [de, en], "{notation}");
        for (line, language) in [(de, De), (en, En), (de, En), (en, De)] {
            assert_eq!(read(line, language).unwrap().hours, hours, "{line}");
        }
    }
}

#[test]
fn hours_that_people_have_no_line_for_keep_their_notation() {
    for notation in [
        "Mo-Fr 09:00-17:00; Dec 24 off",
        "Mo-Fr 09:00-17:00; PH off; Dec 24 off",
        "Dec 24 10:00-12:00",
        "Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00",
    ] {
        let hours: Hours = notation.parse().unwrap();
        assert_eq!(write(&hours, De), notation);
        assert_eq!(read(notation, De).unwrap().hours, hours, "{notation}");
    }
}
