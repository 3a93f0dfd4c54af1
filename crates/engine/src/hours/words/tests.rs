//! What people read for what is judged by. `_` in a sentence stands for a space that does not break.

use super::{Style, in_words};
use crate::hours::Hours;
use crate::tone::Language::{De, En};

fn say(text: &str) -> [String; 4] {
    let hours: Hours = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    [(De, Style::Short), (En, Style::Short), (De, Style::Full), (En, Style::Full)]
        .map(|(language, style)| in_words(&hours, language, style).replace('\u{a0}', "_"))
}

#[test]
fn short_words_fit_a_popup() {
    for (text, de, en) in [
        ("Mo-Fr 09:00-17:00; PH off", "Mo–Fr 9–17", "Mon–Fri 9–17"),
        (
            "Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-11:30",
            "Mo–Do 9–12, 13–17; Fr 9–11:30",
            "Mon–Thu 9–12, 13–17; Fri 9–11:30",
        ),
        ("Mo,We 09:00-12:00", "Mo, Mi 9–12", "Mon, Wed 9–12"),
        ("Sa-Su 10:00-12:00", "Sa, So 10–12", "Sat, Sun 10–12"),
        ("08:00-20:00", "täglich 8–20", "daily 8–20"),
        ("24/7", "jederzeit", "any time"),
        ("24/7; PH off", "jederzeit", "any time"),
        ("Fr 22:00-02:00", "Fr 22–2", "Fri 22–2"),
        ("Sa 00:00-24:00", "Sa 0–24", "Sat 0–24"),
        ("Sa 10:00-34:00", "Sa 10–10 (+1)", "Sat 10–10 (+1)"),
        ("Mo 09:00-10:00; PH 10:00-12:00", "Mo 9–10; Feiertage 10–12", "Mon 9–10; holidays 10–12"),
        ("Dec 24 10:00-12:00", "an einzelnen Tagen", "on certain days"),
    ] {
        let [short_de, short_en, ..] = say(text);
        assert_eq!((short_de.as_str(), short_en.as_str()), (de, en), "{text}");
    }
}

#[test]
fn full_sentences_say_all_that_is_judged_by() {
    for (text, de, en) in [
        ("Mo-Fr 09:00-17:00", "Montag bis Freitag von 9 bis 17_Uhr", "Monday to Friday from 9_am to 5_pm"),
        (
            "Mo-Fr 09:00-17:00; PH off",
            "Montag bis Freitag von 9 bis 17_Uhr, außer an Feiertagen",
            "Monday to Friday from 9_am to 5_pm, except on public holidays",
        ),
        (
            "Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-11:30",
            "Montag bis Donnerstag von 9 bis 12 und von 13 bis 17_Uhr, Freitag von 9:00 bis 11:30_Uhr",
            "Monday to Thursday from 9_am to noon and from 1_pm to 5_pm, Friday from 9_am to 11:30_am",
        ),
        (
            "Mo-We,Fr 08:30-17:00",
            "Montag bis Mittwoch und Freitag von 8:30 bis 17:00_Uhr",
            "Monday to Wednesday and Friday from 8:30_am to 5_pm",
        ),
        ("24/7", "jederzeit", "any time"),
        ("24/7; PH off", "jederzeit, außer an Feiertagen", "any time, except on public holidays"),
        ("08:00-20:00", "täglich von 8 bis 20_Uhr", "every day from 8_am to 8_pm"),
        ("Sa 00:00-24:00", "Samstag ganztägig", "Saturday all day"),
        ("Sa 18:00-24:00", "Samstag von 18 bis 24_Uhr", "Saturday from 6_pm to midnight"),
        ("Fr 22:00-02:00", "Freitag 22_Uhr bis Samstag 2_Uhr", "Friday 10_pm to Saturday 2_am"),
        (
            "Fr 09:00-12:00,22:30-02:00",
            "Freitag von 9:00 bis 12:00_Uhr und von 22:30_Uhr bis Samstag 2:00_Uhr",
            "Friday from 9_am to noon and from 10:30_pm to Saturday 2_am",
        ),
        (
            "Mo-Fr 22:00-02:00",
            "Montag bis Freitag von 22_Uhr bis 2_Uhr am Folgetag",
            "Monday to Friday from 10_pm to 2_am the next day",
        ),
        (
            "Mo-Fr 09:00-17:00; PH 10:00-12:00",
            "Montag bis Freitag von 9 bis 17_Uhr, an Feiertagen von 10 bis 12_Uhr",
            "Monday to Friday from 9_am to 5_pm, on public holidays from 10_am to noon",
        ),
        ("PH 10:00-12:00", "an Feiertagen von 10 bis 12_Uhr", "on public holidays from 10_am to noon"),
        (
            "Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00",
            "Montag bis Freitag von 9 bis 17_Uhr, Samstag von 10 bis 12_Uhr, außer an Feiertagen, die nicht auf \
             Samstag fallen",
            "Monday to Friday from 9_am to 5_pm, Saturday from 10_am to noon, except on public holidays that do \
             not fall on a Saturday",
        ),
    ] {
        let [.., full_de, full_en] = say(text);
        assert_eq!((full_de.as_str(), full_en.as_str()), (de, en), "{text}");
    }
}

#[test]
fn full_sentences_name_every_exception() {
    for (rule, de, en) in [
        ("2026 Dec 24 off", "am 24._Dezember 2026 nicht", "on 24_December 2026 not at all"),
        (
            "Dec 24,Dec 31 off",
            "jedes Jahr am 24._Dezember und am 31._Dezember nicht",
            "every year on 24_December and on 31_December not at all",
        ),
        (
            "2026 Dec 24 10:00-12:00",
            "am 24._Dezember 2026 von 10 bis 12_Uhr",
            "on 24_December 2026 from 10_am to noon",
        ),
        (
            "2026 Dec 24-26 off",
            "vom 24. bis 26._Dezember 2026 nicht",
            "from 24 to 26_December 2026 not at all",
        ),
        (
            "2026 Jul 24-2026 Aug 03 off",
            "vom 24._Juli bis 3._August 2026 nicht",
            "from 24_July to 3_August 2026 not at all",
        ),
        (
            "2026 Dec 24-2027 Jan 02 off",
            "vom 24._Dezember 2026 bis 2._Januar 2027 nicht",
            "from 24_December 2026 to 2_January 2027 not at all",
        ),
        (
            "Jul-Aug Mo-Fr 10:00-14:00",
            "jedes Jahr vom 1._Juli bis 31._August (Montag bis Freitag) von 10 bis 14_Uhr",
            "every year from 1_July to 31_August (Monday to Friday) from 10_am to 2_pm",
        ),
    ] {
        let [.., full_de, full_en] = say(&format!("Mo 09:00-10:00; {rule}"));
        assert_eq!(full_de, format!("Montag von 9 bis 10_Uhr; {de}"), "{rule}");
        assert_eq!(full_en, format!("Monday from 9_am to 10_am; {en}"), "{rule}");
    }
}

#[test]
fn an_exception_that_holidays_override_says_so() {
    let [.., de, en] = say("Mo-Fr 09:00-17:00; Dec 20-31 10:00-12:00; PH off");
    assert_eq!(
        de,
        "Montag bis Freitag von 9 bis 17_Uhr, außer an Feiertagen; jedes Jahr vom 20. bis 31._Dezember (außer an \
         Feiertagen) von 10 bis 12_Uhr"
    );
    assert!(
        en.ends_with("every year from 20 to 31_December (except on public holidays) from 10_am to noon"),
        "{en}"
    );

    let [.., de, _] = say("Mo-Fr 09:00-17:00; Dec 20-31 off; PH 10:00-12:00");
    assert!(de.ends_with("; jedes Jahr vom 20. bis 31._Dezember (an Feiertagen wie sonst) nicht"), "{de}");
}
