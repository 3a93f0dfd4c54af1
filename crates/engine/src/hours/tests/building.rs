//! Hours put together by an editor instead of read from a text.

use chrono::{Month, Weekday};

use super::{date, hours};
use crate::hours::{DateRange, Hours, HoursError, Minute, OnHoliday, Span, Weekdays, YearDay};

fn span(start: u16, end: u16) -> Span {
    Span::new(Minute::new(start, 0).unwrap(), Minute::new(end, 0).unwrap()).unwrap()
}

fn office_week() -> [Vec<Span>; 7] {
    std::array::from_fn(|day| if day < 5 { vec![span(13, 17), span(9, 12)] } else { Vec::new() })
}

#[test]
fn an_edited_week_is_what_its_text_says() {
    for (on_holiday, text) in [
        (OnHoliday::AsWeekday, "Mo-Fr 09:00-12:00,13:00-17:00"),
        (OnHoliday::Closed, "Mo-Fr 09:00-12:00,13:00-17:00; PH off"),
        (OnHoliday::Own(vec![]), "Mo-Fr 09:00-12:00,13:00-17:00; PH off"),
        (OnHoliday::Own(vec![span(10, 12)]), "Mo-Fr 09:00-12:00,13:00-17:00; PH 10:00-12:00"),
    ] {
        let edited = Hours::weekly(office_week(), on_holiday).unwrap();
        assert_eq!(edited.to_string(), text);
        assert_eq!(edited, hours(text));
    }
    let nothing = std::array::from_fn(|_| Vec::new());
    assert_eq!(Hours::weekly(nothing, OnHoliday::Closed), Err(HoursError::NeverOpen));
}

#[test]
fn a_new_exception_takes_the_place_of_an_old_one_for_the_same_days() {
    let christmas_eve = DateRange::once(date("2026-12-24"), date("2026-12-24")).unwrap();
    let between_years = DateRange::yearly(
        YearDay::new(Month::December, 27).unwrap(),
        YearDay::new(Month::January, 2).unwrap(),
    );
    let office = hours("Mo-Fr 09:00-17:00; PH off");
    let closed = office.with_exception(christmas_eve, vec![]).unwrap();
    assert_eq!(closed.to_string(), "Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 off");
    let short = closed.with_exception(christmas_eve, vec![span(10, 12)]).unwrap();
    assert_eq!(short.to_string(), "Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 10:00-12:00");
    let both = short.with_exception(between_years, vec![]).unwrap();
    assert_eq!(both.to_string(), "Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 10:00-12:00; Dec 27-Jan 02 off");
    assert_eq!(both, hours(&both.to_string()));
}

#[test]
fn times_and_days_that_do_not_exist_cannot_be_built() {
    assert_eq!(Minute::new(48, 0), Some(Minute::from_minutes(2_880).unwrap()));
    assert_eq!([Minute::new(48, 1), Minute::new(10, 60), Minute::new(u16::MAX, 0)], [None; 3]);
    let minute = |hour| Minute::new(hour, 0).unwrap();
    assert_eq!([Span::new(minute(9), minute(9)), Span::new(minute(10), minute(9))], [None; 2]);
    assert_eq!(Span::new(Minute::DAY_END, minute(26)), None);
    assert_eq!(YearDay::new(Month::February, 30), None);
    assert_eq!(DateRange::once(date("2026-12-25"), date("2026-12-24")), None);
    assert_eq!(DateRange::once(date("1899-12-31"), date("1900-01-01")), None);
}

#[test]
fn a_week_can_be_taken_around_its_end() {
    let days = Weekdays::range(Weekday::Sat, Weekday::Mon);
    assert_eq!(days.iter().collect::<Vec<_>>(), [Weekday::Mon, Weekday::Sat, Weekday::Sun]);
    assert_eq!(days.runs(), [(Weekday::Mon, Weekday::Mon), (Weekday::Sat, Weekday::Sun)]);
    assert_eq!(Weekdays::range(Weekday::Mon, Weekday::Sun), Weekdays::ALL);
}
