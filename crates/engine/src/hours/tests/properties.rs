//! What holds for every text and every instant.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::calendar;
use crate::hours::{Absence, HORIZON, Hours, State, Style, Timetable, in_words};
use crate::tone::Language;

/// Tokens of the notation in any order: most are refused, many are hours.
fn soup() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "Mo",
        "Tu",
        "Fr",
        "Su",
        "-",
        ",",
        ", ",
        "; ",
        ";",
        " ",
        " ",
        "PH",
        "SH",
        "off",
        "closed",
        "open",
        "24/7",
        "09:00",
        "17:00",
        "00:00",
        "24:00",
        "02:30",
        "26:15",
        "48:00",
        "49:00",
        "09:00-17:00",
        "22:00-02:00",
        "Dec 24",
        "2026",
        "2026 Dec 24",
        "2026-12-24",
        "2026-02-30",
        "Feb 30",
        "Feb 29",
        "Jul-Aug",
        "week",
        "10",
        "easter",
        "||",
        "\"",
        "+",
        "unknown",
        "[1]",
        "/",
        "sunset",
        "ä",
        "\u{a0}",
        "😀",
        "\n",
        "Mo-Fr",
        "Sa",
        "9-17",
        "(",
        ")",
        ":",
    ]);
    prop::collection::vec(token, 0..14).prop_map(|tokens| tokens.concat())
}

/// Texts that are mostly hours.
fn rules() -> impl Strategy<Value = String> {
    let days = prop::sample::select(vec![
        "",
        "Mo-Fr ",
        "Mo ",
        "Fr-Su ",
        "Sa,We ",
        "PH ",
        "PH,Su ",
        "Dec 24 ",
        "Dec 20-Jan 3 ",
        "2026 Dec 24-26 ",
        "2026-12-24 ",
        "Jul-Aug Mo-Fr ",
        "Dec 24,2026 Dec 27 Sa ",
        "Feb 29 ",
        "Oct-Mar ",
    ]);
    let times = prop::sample::select(vec![
        "off",
        "09:00-17:00",
        "09:00-12:00,13:00-17:00",
        "22:00-02:00",
        "00:00-24:00",
        "10:00-34:00",
        "02:00-03:00",
        "02:30-02:45",
        "00:00-48:00",
        "23:00-47:59",
        "01:00-02:30,02:40-06:00",
        "12:00-12:01",
    ]);
    let rule = (days, times).prop_map(|(days, times)| format!("{days}{times}"));
    prop::collection::vec(rule, 1..9).prop_map(|rules| rules.join("; "))
}

fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![
        Tz::UTC,
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::America__Santiago,
        Tz::Australia__Lord_Howe,
        Tz::Pacific__Apia,
        Tz::Africa__Casablanca,
        Tz::Asia__Kathmandu,
    ])
}

/// 2009 to 2040, to the minute.
fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    (20_500_000_i64..36_800_000).prop_map(|minutes| DateTime::from_timestamp(minutes * 60, 0).unwrap())
}

fn absences() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((-3_000_i64..50_000, -100_i64..20_000), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_answered(text in prop_oneof![".{0,60}", "\\PC{0,4200}", soup()]) {
        let _ = text.parse::<Hours>();
    }

    #[test]
    fn a_refusal_points_into_the_text(text in soup()) {
        use crate::hours::HoursError as E;
        match text.parse::<Hours>() {
            Err(E::Syntax { column, .. } | E::Unsupported { column, .. } | E::Impossible { column, .. }) => {
                prop_assert!((1..=text.chars().count() + 1).contains(&column), "{text:?} column {column}");
            }
            Ok(_) | Err(E::Empty | E::TooLong { .. } | E::NeverOpen) => {}
        }
    }

    #[test]
    fn what_is_written_is_read_back_the_same(text in prop_oneof![rules(), soup()]) {
        if let Ok(hours) = text.parse::<Hours>() {
            let written = hours.to_string();
            let read: Hours = written.parse().unwrap_or_else(|error| panic!("{text} -> {written}: {error}"));
            prop_assert_eq!(&read, &hours, "{} -> {}", text, written);
            prop_assert_eq!(read.to_string(), written);
        }
    }

    #[test]
    fn all_hours_have_words(text in rules()) {
        if let Ok(hours) = text.parse::<Hours>() {
            for language in [Language::De, Language::En] {
                for style in [Style::Short, Style::Full] {
                    let words = in_words(&hours, language, style);
                    prop_assert!(!words.is_empty() && words == words.trim() && !words.contains("  "), "{text}: {words}");
                }
            }
        }
    }

    #[test]
    fn openings_and_closings_keep_their_promise(
        text in rules(), zone in zone(), at in instant(), away in absences(),
    ) {
        let Ok(hours) = text.parse::<Hours>() else { return Ok(()) };
        let holidays = calendar("DE-BY");
        let absences: Vec<Absence> = away
            .into_iter()
            .map(|(from, length)| {
                let from = at + TimeDelta::minutes(from);
                Absence { from, until: from + TimeDelta::minutes(length) }
            })
            .collect();
        let timetable = Timetable { hours: &hours, zone, holidays: &holidays, absences: &absences };
        let minute = TimeDelta::minutes(1);
        match timetable.next_open(at) {
            None => prop_assert!(!timetable.is_open(at)),
            Some(spell) => {
                prop_assert!(spell.opens >= at && spell.opens < at + HORIZON);
                prop_assert!(timetable.is_open(spell.opens));
                prop_assert!(spell.opens == at || !timetable.is_open(spell.opens - minute));
                prop_assert_eq!(timetable.is_open(at), spell.opens == at);
                prop_assert_eq!(timetable.next_close(at), spell.closes);
                if let Some(closes) = spell.closes {
                    prop_assert!(closes > at && closes > spell.opens && closes <= spell.opens + HORIZON);
                    prop_assert!(!timetable.is_open(closes));
                    prop_assert!(timetable.is_open(closes - minute));
                } else {
                    prop_assert!(timetable.is_open(spell.opens + HORIZON));
                }
            }
        }
        match timetable.state_at(at) {
            State::Open { until } => prop_assert!(timetable.is_open(at) && until.is_none_or(|until| until > at)),
            State::Closed { .. } => prop_assert!(!timetable.is_open(at)),
        }
        let spells: Vec<_> = timetable.spells(at).collect();
        for pair in spells.windows(2) {
            prop_assert!(pair[0].closes.is_some_and(|closes| closes < pair[1].opens), "{pair:?}");
        }
    }
}
