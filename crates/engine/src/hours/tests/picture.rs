//! The picture of a week and its hours.

use proptest::prelude::*;

use super::hours;
use crate::hours::{Hours, HoursError, OnHoliday, WeekSpan};

fn block(day: u8, from: u16, to: u16) -> WeekSpan {
    WeekSpan { day, from: from * 60, to: to * 60 }
}

#[test]
fn an_ordinary_week_is_drawn() {
    for (text, blocks) in [
        ("Mo 09:00-12:00,13:00-17:00; PH off", vec![block(0, 9, 12), block(0, 13, 17)]),
        ("Fr 22:00-02:00; Su 00:00-24:00", vec![block(4, 22, 26), block(6, 0, 24)]),
        ("Sa 10:00-36:00; PH 09:00-10:00; Dec 24 off", vec![block(5, 10, 36)]),
        ("PH 09:00-10:00", vec![]),
    ] {
        assert_eq!(hours(text).drawn(), blocks, "{text}");
    }
}

#[test]
fn a_drawing_is_sorted_joined_and_cut_to_the_picture() {
    for (blocks, text) in [
        (vec![block(0, 13, 17), block(0, 9, 12)], "Mo 09:00-12:00,13:00-17:00; PH off"),
        (vec![block(0, 9, 12), block(0, 12, 17)], "Mo 09:00-17:00; PH off"),
        (vec![block(0, 9, 13), block(0, 12, 17), block(1, 9, 17)], "Mo-Tu 09:00-17:00; PH off"),
        (vec![block(4, 22, 26), block(5, 0, 2)], "Fr 22:00-02:00; Sa 00:00-02:00; PH off"),
        (vec![block(6, 20, 99)], "Su 20:00-48:00; PH off"),
        // Outside the week, backwards, empty, on the next day.
        (
            vec![block(0, 9, 10), block(7, 9, 17), block(1, 17, 9), block(2, 9, 9), block(3, 24, 30)],
            "Mo 09:00-10:00; PH off",
        ),
    ] {
        assert_eq!(
            Hours::from_drawing(&blocks, OnHoliday::Closed).map(|hours| hours.to_string()),
            Ok(text.to_owned())
        );
    }
}

#[test]
fn a_drawing_keeps_what_holidays_did() {
    let blocks = [block(0, 9, 17)];
    for text in ["Mo 09:00-17:00", "Mo 09:00-17:00; PH off", "Mo 09:00-17:00; PH 10:00-12:00"] {
        let earlier = hours(text);
        assert_eq!(Hours::from_drawing(&blocks, earlier.on_holiday().clone()), Ok(earlier));
    }
}

#[test]
fn an_empty_drawing_is_no_hours() {
    assert_eq!(Hours::from_drawing(&[], OnHoliday::Closed), Err(HoursError::NeverOpen));
    assert_eq!(Hours::from_drawing(&[block(9, 9, 17)], OnHoliday::AsWeekday), Err(HoursError::NeverOpen));
}

proptest! {
    #[test]
    fn any_drawing_is_answered_and_drawn_again_the_same(
        blocks in prop::collection::vec((0_u8..=8, 0_u16..=3_000, any::<u16>()), 0..12),
    ) {
        let blocks: Vec<WeekSpan> = blocks.into_iter().map(|(day, from, to)| WeekSpan { day, from, to }).collect();
        if let Ok(hours) = Hours::from_drawing(&blocks, OnHoliday::Closed) {
            let drawn = hours.drawn();
            prop_assert!(drawn.is_sorted() && drawn.iter().all(|block| block.day < 7 && block.from < block.to && block.to <= 2_880));
            prop_assert_eq!(Hours::from_drawing(&drawn, OnHoliday::Closed), Ok(hours));
        }
    }
}
