//! What holds for every text and all hours.

use std::ops::Range;

use proptest::prelude::*;

use crate::hours::typed::{read, write};
use crate::hours::{Hours, Minute, OnHoliday, Span, Style, in_words};
use crate::tone::Language::{self, De, En};

/// Words of the grammar and of no grammar in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Mo",
        "Di",
        "mi",
        "Fri",
        "So",
        "werktags",
        "täglich",
        "weekends",
        "feiertags",
        "PH",
        "-",
        "–",
        "bis",
        "to",
        ",",
        ";",
        "\n",
        "und",
        "zwischen",
        "von",
        "ab",
        "außer",
        "auch",
        "nicht",
        "zu",
        "off",
        "jederzeit",
        "24/7",
        "24h",
        "9",
        "17",
        "930",
        "9:30",
        "9.30",
        "9h30",
        "9 Uhr 30",
        "9am",
        "5 pm",
        "24",
        "24:00",
        "48",
        "48:01",
        "99",
        "0",
        "22-2",
        "9-17",
        "13–17",
        "mittags",
        "midnight",
        "am Folgetag",
        "(+1)",
        "Mntag",
        "Mi-",
        "nie",
        "nach Absprache",
        "Dec 24",
        "24.12.",
        "2026-12-24",
        " ",
        "\u{a0}",
        "\u{feff}",
        "😀",
        "a\u{308}",
        "ß",
        "İ",
        "٣",
        ".",
        ":",
        "/",
        "(",
        "\u{202e}",
        "\0",
        "vormittags",
        "Uhr",
        "h",
    ]);
    prop::collection::vec((pieces, prop::sample::select(vec!["", " ", " ", " "])), 0..14)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, space)| [piece, space]).collect())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![soup(), ".{0,60}", "[a-z0-9 ;,:.–-]{0,40}", "\\PC{0,4200}"]
}

fn minutes() -> impl Strategy<Value = u16> {
    prop_oneof![(0_u16..=192).prop_map(|quarter| quarter * 15), 0_u16..=2_880]
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let span = (minutes(), minutes()).prop_filter_map("no span", |(start, end)| {
        Span::new(Minute::from_minutes(start)?, Minute::from_minutes(end)?)
    });
    prop::collection::vec(span, 0..4)
}

/// All hours the picture can draw, whatever they do on holidays.
fn drawn() -> impl Strategy<Value = Hours> {
    let week = prop_oneof![
        prop::array::uniform7(spans()),
        // Several days alike, as weeks are.
        (spans(), spans(), prop::array::uniform7(prop::bool::ANY)).prop_map(
            |(one, other, which)| which.map(|which| if which { one.clone() } else { other.clone() })
        ),
    ];
    let on_holiday =
        prop_oneof![Just(OnHoliday::Closed), Just(OnHoliday::AsWeekday), spans().prop_map(OnHoliday::Own)];
    (week, on_holiday)
        .prop_filter_map("never open", |(week, on_holiday)| Hours::weekly(week, on_holiday).ok())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![De, En])
}

fn is_within(at: &Range<usize>, text: &str) -> bool {
    let units = text.encode_utf16().count();
    let starts: Vec<usize> = text
        .chars()
        .scan(0, |at, c| {
            let start = *at;
            *at += c.len_utf16();
            Some(start)
        })
        .chain([units])
        .collect();
    starts.contains(&at.start) && starts.contains(&at.end) && (at.start < at.end || units == 0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_answered_and_a_fault_points_into_it(text in any_text(), language in language()) {
        if let Err(fault) = read(&text, language) {
            prop_assert!(is_within(&fault.at, &text), "{text:?}: {fault}");
        }
    }

    #[test]
    fn following_suggestions_comes_to_an_end(text in soup(), language in language()) {
        let mut text = text;
        let mut steps = 0;
        while let Err(fault) = read(&text, language) {
            let Some(suggestion) = fault.suggestion else { break };
            prop_assert_ne!(&suggestion, &text);
            text = suggestion;
            steps += 1;
            prop_assert!(steps < 60, "{text:?}");
        }
    }

    #[test]
    fn what_was_typed_reads_back_the_same_in_both_languages(text in soup(), language in language()) {
        if let Ok(typed) = read(&text, language) {
            for language in [De, En] {
                let line = write(&typed.hours, language);
                let again = read(&line, language);
                prop_assert_eq!(again.as_ref().map(|typed| &typed.hours), Ok(&typed.hours), "{:?} -> {}", text, line);
                prop_assert!(again.is_ok_and(|typed| typed.notes.is_empty()), "{line}");
            }
        }
    }

    #[test]
    fn what_was_drawn_reads_back_the_same_in_both_languages(hours in drawn()) {
        for language in [De, En] {
            let line = write(&hours, language);
            let again = read(&line, language).map(|typed| typed.hours);
            prop_assert_eq!(again.as_ref(), Ok(&hours), "{}", line);
            prop_assert_eq!(write(&hours, language), line);
        }
    }

    #[test]
    fn the_sentence_read_back_means_the_same(hours in drawn(), language in language()) {
        // A sentence that is silent about holidays is typed for hours that are closed then.
        if *hours.on_holiday() != OnHoliday::AsWeekday {
            let sentence = in_words(&hours, language, Style::Full);
            let again = read(&sentence, language).map(|typed| typed.hours);
            prop_assert_eq!(again.as_ref(), Ok(&hours), "{}", sentence);
        }
    }

    #[test]
    fn spaces_case_and_dashes_change_nothing(hours in drawn(), language in language()) {
        let line = write(&hours, language);
        for variant in [
            line.to_uppercase(),
            line.to_lowercase(),
            line.replace('–', "-"),
            line.replace('–', " \u{2014} "),
            line.replace(' ', "\u{a0}"),
            line.replace("; ", "\n"),
            format!("  {line}  "),
        ] {
            let again = read(&variant, language).map(|typed| typed.hours);
            prop_assert_eq!(again.as_ref(), Ok(&hours), "{}", variant);
        }
    }

    #[test]
    fn the_notation_is_read_as_people_mean_it(hours in drawn()) {
        let notation = hours.to_string();
        let again = read(&notation, De).map(|typed| typed.hours.to_string());
        let expected = match hours.on_holiday() {
            OnHoliday::AsWeekday if !hours.is_round_the_clock() => format!("{notation}; PH off"),
            OnHoliday::AsWeekday | OnHoliday::Closed | OnHoliday::Own(_) => notation,
        };
        prop_assert_eq!(again, Ok(expected));
    }
}
