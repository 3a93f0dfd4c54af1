//! What is read, how it is written, and what is refused where.

use super::hours;
use crate::hours::{Feature, Hours, HoursError, Impossible, MAX_CHARS, OnHoliday, Span, Weekdays};
use chrono::Weekday;

#[test]
fn every_spelling_has_one_canonical_form() {
    for (text, canonical) in [
        ("24/7", "24/7"),
        ("Mo-Su 00:00-24:00", "24/7"),
        ("00:00-24:00", "24/7"),
        ("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH off"),
        ("mo-fr 9:00-17:00;PH closed;", "Mo-Fr 09:00-17:00; PH off"),
        ("Mo–Fr 09:00—17:00; PH off", "Mo-Fr 09:00-17:00; PH off"),
        ("Mo,Tu,We,Th,Fr 09:00-17:00", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 13:00-17:00,09:00-12:00", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Mo-Fr 09:00-12:00,12:00-17:00,10:00-11:00", "Mo-Fr 09:00-17:00"),
        ("Fr 09:00-12:00; Mo-Th 09:00-17:00", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("Mo-Fr 09:00-17:00; We off", "Mo-Tu,Th-Fr 09:00-17:00"),
        ("Mo-Fr 09:00-17:00; Fr 09:00-12:00", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("Fr-Mo 10:00-12:00", "Mo,Fr-Su 10:00-12:00"),
        ("Fr 22:00-02:00", "Fr 22:00-02:00"),
        ("Fr 22:00-26:00", "Fr 22:00-02:00"),
        ("Fr 10:00-34:00", "Fr 10:00-34:00"),
        ("Mo 09:00-16:59", "Mo 09:00-16:59"),
        ("Mo 23:59-48:00", "Mo 23:59-48:00"),
        ("Mo-Fr", "Mo-Fr 00:00-24:00"),
        ("09:00-17:00", "Mo-Su 09:00-17:00"),
        ("Mo-Fr,PH 10:00-12:00", "Mo-Fr 10:00-12:00; PH 10:00-12:00"),
        ("PH 10:00-12:00", "PH 10:00-12:00"),
        ("Mo-Fr 09:00-12:00, We 14:00-18:00", "Mo-Tu,Th-Fr 09:00-12:00; We 09:00-12:00,14:00-18:00"),
        ("Mo 09:00-12:00, 13:00-14:00", "Mo 09:00-12:00,13:00-14:00"),
        ("Mo 09:00-17:00; 2026-12-24 off", "Mo 09:00-17:00; 2026 Dec 24 off"),
        ("Mo 09:00-17:00; 2026-12-24-2026-12-31 off", "Mo 09:00-17:00; 2026 Dec 24-31 off"),
        ("Mo 09:00-17:00; 2026 Dec 24 10:00-12:00", "Mo 09:00-17:00; 2026 Dec 24 10:00-12:00"),
        ("Mo 09:00-17:00; 2026 Dec 24-Jan 2 off", "Mo 09:00-17:00; 2026 Dec 24-2027 Jan 02 off"),
        ("Mo 09:00-17:00; 2026 Dec 24-Dec 24 off", "Mo 09:00-17:00; 2026 Dec 24 off"),
        ("Mo 09:00-17:00; 2026 Dec 30-2 off", "Mo 09:00-17:00; 2026 Dec 30-2027 Jan 02 off"),
        ("Mo 09:00-17:00; Dec 24-Jan 2 off", "Mo 09:00-17:00; Dec 24-Jan 02 off"),
        ("Mo 09:00-17:00; Dec 31,Dec 24 off", "Mo 09:00-17:00; Dec 24,Dec 31 off"),
        ("Mo 09:00-17:00; Dec 31 off; Dec 24 off", "Mo 09:00-17:00; Dec 24,Dec 31 off"),
        ("Mo 09:00-17:00; Dec 24 off; Dec 24 10:00-12:00", "Mo 09:00-17:00; Dec 24 10:00-12:00"),
        ("Mo 09:00-17:00; Jul-Aug off", "Mo 09:00-17:00; Jul 01-Aug 31 off"),
        ("Mo 09:00-17:00; Feb off", "Mo 09:00-17:00; Feb 01-29 off"),
        ("Mo 09:00-17:00; 2026 Feb off", "Mo 09:00-17:00; 2026 Feb 01-28 off"),
        ("Mo 09:00-17:00; 2026 Nov-Feb off", "Mo 09:00-17:00; 2026 Nov 01-2027 Feb 28 off"),
        ("Mo 09:00-17:00; Jul-Aug Mo-Fr 10:00-12:00", "Mo 09:00-17:00; Jul 01-Aug 31 Mo-Fr 10:00-12:00"),
    ] {
        assert_eq!(hours(text).to_string(), canonical, "{text}");
        assert_eq!(hours(canonical).to_string(), canonical, "{canonical}");
    }
}

#[test]
fn a_later_rule_wins_for_the_days_it_selects() {
    for (text, canonical) in [
        // As in OSM, weekdays named after the holidays take them back.
        ("PH off; Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00", "Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00"),
        ("Sa 10:00-12:00; PH 08:00-09:00; Su off", "Sa 10:00-12:00; PH 08:00-09:00; Su off"),
        ("Mo-Fr 09:00-17:00; PH 09:00-17:00; Sa-Su off", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 09:00-17:00; PH off; PH 10:00-12:00", "Mo-Fr 09:00-17:00; PH 10:00-12:00"),
        ("Dec 24 off; 09:00-17:00", "Mo-Su 09:00-17:00"),
        ("Dec 24 off; Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; Dec 24 Sa-Su off"),
        (
            "Mo-Fr 09:00-17:00; Dec 20-31 10:00-12:00; PH off",
            "Mo-Fr 09:00-17:00; Dec 20-31 10:00-12:00; PH off",
        ),
        (
            "Mo-Fr 09:00-17:00; PH off; Dec 20-31 10:00-12:00",
            "Mo-Fr 09:00-17:00; PH off; Dec 20-31 10:00-12:00",
        ),
        (
            "Mo-Fr 09:00-17:00; Dec 20-31 10:00-12:00; PH off; Mo 08:00-10:00",
            "Tu-Fr 09:00-17:00; Dec 20-31 Tu-Su 10:00-12:00; PH off; Mo 08:00-10:00",
        ),
    ] {
        assert_eq!(hours(text).to_string(), canonical, "{text}");
        assert_eq!(hours(canonical), hours(text), "{canonical}");
    }
}

#[test]
fn what_was_read_can_be_looked_at() {
    let read = hours("Mo-Th 09:00-12:00,13:00-17:00; PH off; Sa 10:00-12:00; Dec 24 off");
    let texts = |spans: &[Span]| spans.iter().map(Span::to_string).collect::<Vec<_>>();
    assert_eq!(texts(read.on(Weekday::Thu)), ["09:00-12:00", "13:00-17:00"]);
    assert_eq!(texts(read.on(Weekday::Fri)), [""; 0]);
    assert_eq!(read.on_holiday(), &OnHoliday::Closed);
    assert_eq!(read.despite_holiday(), Weekdays::from(Weekday::Sat));
    assert_eq!(read.exceptions().len(), 1);
    assert!(!read.is_round_the_clock());
    assert!(hours("24/7").is_round_the_clock());
    assert_eq!(hours("24/7"), Hours::round_the_clock());
    assert!(!hours("24/7; PH off").is_round_the_clock());
}

#[test]
fn hours_are_their_text_in_documents() {
    let read = hours("Mo-Fr 09:00-17:00; PH off");
    let written = ron::to_string(&read).unwrap();
    assert_eq!(written, r#""Mo-Fr 09:00-17:00; PH off""#);
    assert_eq!(ron::from_str::<Hours>(&written).unwrap(), read);
    assert!(ron::from_str::<Hours>(r#""Mo-Fr 9-17""#).is_err());
}

#[test]
fn what_agreed_hours_do_not_take_is_named_with_its_column() {
    for (text, column, feature) in [
        ("Mo-Fr 09:00-17:00 || Sa 10:00-12:00", 19, Feature::Fallback),
        ("\"nach Vereinbarung\"", 1, Feature::Comment),
        ("Mo 09:00-10:00 \"ä\"", 16, Feature::Comment),
        ("Mo-Fr 09:00+", 12, Feature::OpenEnd),
        ("Mo-Fr 09:00-17:00+", 18, Feature::OpenEnd),
        ("Mo 09:00-10:00; Dec 24+ off", 23, Feature::OpenEnd),
        ("Mo-Fr 09:00-sunset", 13, Feature::SunEvent),
        ("Mo-Fr (Sunrise-01:00)-17:00", 8, Feature::SunEvent),
        ("Mo-Fr 09:00-17:00; SH off", 20, Feature::SchoolHolidays),
        ("Mo-Fr 10:00-16:00/90", 18, Feature::Repetition),
        ("Mo-Fr 10:00-16:00 unknown", 19, Feature::Unknown),
        ("week 10-20 Mo 10:00-16:00", 1, Feature::WeekNumbers),
        ("2026 week 10-20 Mo 10:00-16:00", 6, Feature::WeekNumbers),
        ("Mo 10:00-16:00; easter -2 days off", 17, Feature::Easter),
        ("Mo[1] 10:00-16:00", 3, Feature::NthWeekday),
        ("Mo 10:00-16:00; PH +1 day off", 20, Feature::DayOffset),
        ("Mo 10:00-16:00; 2026-2028 off", 17, Feature::YearsOnly),
        ("Mo 10:00-16:00; 2026 Mo off", 17, Feature::YearsOnly),
        ("Mo 10:00-16:00; Dec PH off", 17, Feature::HolidaysWithinDates),
        ("Mo 10:00-16:00, PH off", 1, Feature::AddedRule),
        ("Mo 10:00-16:00; PH off; Sa 09:00-10:00, Su 09:00-10:00", 25, Feature::AddedRule),
        ("Mo 10:00-16:00; Mo 12:00-13:00 off", 17, Feature::TimesOff),
        ("Mo 10:00-16:00; Dec 24-2027 Jan 2 off", 17, Feature::YearOnLastDayOnly),
    ] {
        assert_eq!(text.parse::<Hours>(), Err(HoursError::Unsupported { column, feature }), "{text}");
    }
}

#[test]
fn times_that_do_not_exist_are_named_with_their_column() {
    for (text, column, what) in [
        ("Mo 25:00-26:00", 4, Impossible::Time),
        ("Mo 24:00-26:00", 4, Impossible::Time),
        ("Mo 10:00-48:01", 10, Impossible::Time),
        ("Mo 10:00-12:75", 10, Impossible::Time),
        ("Mo 10:00 - 49:00", 12, Impossible::Time),
        ("Mo 10:00-11:00; Tu 10:00-10:00", 17, Impossible::EmptySpan),
        ("Mo 10:00-11:00; Feb 30 off", 17, Impossible::Date),
        ("Mo 10:00-11:00; 2026 Feb 29 off", 17, Impossible::Date),
        ("Mo 10:00-11:00; 2026-02-29 off", 17, Impossible::Date),
        ("Mo 10:00-11:00; 2026-13-01 off", 17, Impossible::Date),
        ("Mo 10:00-11:00; 2026 Dec 24-2026 Dec 23 off", 17, Impossible::DatesBackwards),
    ] {
        assert_eq!(text.parse::<Hours>(), Err(HoursError::Impossible { column, what }), "{text}");
    }
}

#[test]
fn a_text_that_is_no_hours_is_refused_at_the_word_that_is_none() {
    for (text, column, found) in [
        ("Mo-Fr 9-17", 7, "9-17"),
        ("nach Vereinbarung", 1, "nach"),
        ("Mo-Fr 09:00-17:00; Montag 09:00-17:00", 20, "Montag"),
        ("Mo-Fr 09:00-17:00; 2026-12-24 frei", 31, "frei"),
        ("Mo–Fr 9–17", 7, "9-17"),
        ("Mo 09:00", 9, ""),
        ("Mo 99999999999:00-9", 4, "99999999999:00-9"),
        ("ph off", 1, "ph"),
    ] {
        let error = text.parse::<Hours>().unwrap_err();
        assert_eq!(error, HoursError::Syntax { column, found: found.to_owned() }, "{text}");
    }
}

#[test]
fn hours_that_are_never_open_are_no_hours() {
    for text in ["off", "Mo-Su off", "Mo 09:00-10:00; Mo off", "PH off", "2026 Dec 24 off"] {
        assert_eq!(text.parse::<Hours>(), Err(HoursError::NeverOpen), "{text}");
    }
    for text in ["", "   ", ";", " ; ; "] {
        assert_eq!(text.parse::<Hours>(), Err(HoursError::Empty), "{text:?}");
    }
}

#[test]
fn a_text_of_any_length_is_answered() {
    let chars = MAX_CHARS + 1;
    assert_eq!("ä".repeat(chars).parse::<Hours>(), Err(HoursError::TooLong { chars }));
    let mut long = String::from("Mo 09:00-10:00");
    for rule in 0.. {
        let next = format!("; {} Jan {} 10:00-12:00", 2000 + rule / 28, rule % 28 + 1);
        if long.len() + next.len() > MAX_CHARS {
            break;
        }
        long.push_str(&next);
    }
    assert_eq!(hours(&long).exceptions().len(), 1);
    assert_eq!(hours(&format!("{long:MAX_CHARS$}")), hours(&long));
}
