use super::super::{Minute, Span};

#[test]
fn the_end_of_a_day_still_belongs_to_it() {
    for (hour, minute, days, own) in [
        (0, 0, 0, "00:00"),
        (23, 59, 0, "23:59"),
        (24, 0, 0, "24:00"),
        (24, 1, 1, "00:01"),
        (47, 59, 1, "23:59"),
        (48, 0, 1, "24:00"),
    ] {
        let of = Minute::new(hour, minute).unwrap();
        assert_eq!((of.days_later(), of.on_its_own_day().to_string().as_str()), (days, own), "{of}");
    }
}

#[test]
fn a_minute_lies_within_two_days_and_an_hour_has_sixty() {
    assert_eq!(Minute::from_minutes(2880), Minute::new(48, 0));
    for (hour, minute) in [(48, 1), (49, 0), (9, 60), (u16::MAX, 0), (0, u16::MAX)] {
        assert_eq!(Minute::new(hour, minute), None, "{hour}:{minute}");
    }
    assert_eq!(Minute::from_minutes(2881), None);
}

#[test]
fn a_shift_starts_on_its_day_and_ends_after_its_start() {
    let minute = |hour| Minute::new(hour, 0).unwrap();
    for (start, end, is_shift) in
        [(0, 24, true), (23, 48, true), (24, 25, false), (9, 9, false), (9, 8, false)]
    {
        assert_eq!(Span::new(minute(start), minute(end)).is_some(), is_shift, "{start} to {end}");
    }
}

#[test]
fn a_shift_is_written_past_midnight_unless_it_lasts_a_day_or_more() {
    for (start, end, text) in [
        (22, 26, "22:00-02:00"),
        (22, 24, "22:00-24:00"),
        (10, 33, "10:00-09:00"),
        (10, 34, "10:00-34:00"),
        (0, 48, "00:00-48:00"),
        (23, 48, "23:00-48:00"),
    ] {
        let minute = |hour| Minute::new(hour, 0).unwrap();
        assert_eq!(Span::new(minute(start), minute(end)).unwrap().to_string(), text);
    }
}
