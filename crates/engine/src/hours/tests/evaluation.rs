//! What is open when: the semantics one by one.

use chrono::{TimeDelta, TimeZone, Utc};
use chrono_tz::America::{Havana, Santiago};
use chrono_tz::Europe::Berlin;
use chrono_tz::Pacific::Apia;
use chrono_tz::Tz;

use super::{at, calendar, date, hours};
use crate::hours::{Absence, HORIZON, HolidayCalendar, Hours, OpenSpell, Region, State, Timetable, Why};

/// State, next opening and closing in local time, as a line.
fn line(text: &str, region: &str, zone: Tz, instant: &str) -> String {
    let (hours, holidays) = (hours(text), calendar(region));
    let timetable = Timetable { hours: &hours, zone, holidays: &holidays, absences: &[] };
    let instant = at(zone, instant);
    let local = |at: chrono::DateTime<Utc>| at.with_timezone(&zone).format("%a %d.%m. %H:%M %Z").to_string();
    match timetable.state_at(instant) {
        State::Open { until } => format!("open until {}", until.map_or("ever".to_owned(), local)),
        State::Closed { why } => {
            let next = timetable.next_open(instant).map_or("never".to_owned(), |spell| local(spell.opens));
            format!("{why:?}, opens {next}")
        }
    }
}

#[test]
fn office_hours_and_their_holidays() {
    const OFFICE: &str = "Mo-Fr 09:00-17:00; PH off";
    for (instant, expected) in [
        ("2026-11-20 09:00", "open until Fri 20.11. 17:00 CET"),
        ("2026-11-20 16:59", "open until Fri 20.11. 17:00 CET"),
        ("2026-11-20 17:00", "Outside, opens Mon 23.11. 09:00 CET"),
        ("2026-11-21 21:40", "Outside, opens Mon 23.11. 09:00 CET"),
        ("2026-11-23 08:59", "Outside, opens Mon 23.11. 09:00 CET"),
        ("2026-12-25 10:00", "Holiday(2026-12-25), opens Mon 28.12. 09:00 CET"),
        // A Saturday: closed anyway.
        ("2026-12-26 10:00", "Outside, opens Mon 28.12. 09:00 CET"),
        ("2027-03-26 10:00", "Holiday(2027-03-26), opens Tue 30.03. 09:00 CEST"),
    ] {
        assert_eq!(line(OFFICE, "DE-BE", Berlin, instant), expected, "{instant}");
    }
    // A date that has the hours of every week is no reason.
    assert_eq!(
        line("Mo-Fr 09:00-17:00; 2026 Nov 23 09:00-17:00", "none", Berlin, "2026-11-23 20:00"),
        "Outside, opens Tue 24.11. 09:00 CET"
    );
    // What is said after the holidays is open on them: the second Christmas Day is a Saturday.
    assert_eq!(
        line("Mo-Fr 09:00-17:00; PH off; Sa 10:00-12:00", "DE-BE", Berlin, "2026-12-26 11:00"),
        "open until Sat 26.12. 12:00 CET"
    );
    assert_eq!(line(OFFICE, "none", Berlin, "2026-12-25 10:00"), "open until Fri 25.12. 17:00 CET");
    assert_eq!(
        line(OFFICE, "DE-SN", Berlin, "2026-11-18 10:00"),
        "Holiday(2026-11-18), opens Thu 19.11. 09:00 CET"
    );
    assert_eq!(line(OFFICE, "DE-BE", Berlin, "2026-11-18 10:00"), "open until Wed 18.11. 17:00 CET");
}

#[test]
fn a_shift_of_two_days_that_ends_at_a_midnight_that_comes_twice_ends_at_the_later_one() {
    // In Havana the clocks go back from one to midnight.
    let line = |instant| line("Fr 10:00-48:00", "none", Havana, instant);
    assert_eq!(line("2026-11-01 00:30"), "open until Sun 01.11. 00:00 CST");
    assert_eq!(line("2026-11-01 01:00"), "Outside, opens Fri 06.11. 10:00 CST");
}

#[test]
fn a_shift_belongs_to_the_day_on_which_it_starts() {
    // 2026-12-25 is a Friday, 2027-05-01 a Saturday, 2026-01-01 a Thursday.
    for (text, instant, expected) in [
        ("Fr 22:00-02:00; PH off", "2026-12-25 23:00", "Holiday(2026-12-25), opens Fri 08.01. 22:00 CET"),
        // The night after the holiday lacks the holiday's shift, and the holiday is the reason.
        ("Fr 22:00-02:00; PH off", "2026-12-26 01:00", "Holiday(2026-12-25), opens Fri 08.01. 22:00 CET"),
        ("Fr 22:00-02:00; PH off", "2027-05-01 01:00", "open until Sat 01.05. 02:00 CEST"),
        ("Fr 22:00-02:00; PH off", "2027-05-01 02:00", "Outside, opens Fri 07.05. 22:00 CEST"),
        ("Mo-Su 22:00-06:00; PH off", "2026-12-31 23:00", "open until Fri 01.01. 06:00 CET"),
        ("Mo 10:00-48:00", "2026-11-24 23:59", "open until Wed 25.11. 00:00 CET"),
        ("Mo 00:00-48:00; We 00:00-12:00", "2026-11-24 12:00", "open until Wed 25.11. 12:00 CET"),
    ] {
        assert_eq!(line(text, "DE-BE", Berlin, instant), expected, "{text} {instant}");
    }
}

#[test]
fn exceptions_by_date_win_over_weekdays_and_holidays() {
    const TEXT: &str =
        "Mo-Fr 09:00-17:00; PH off; 2026 Dec 24 10:00-12:00; Dec 25 10:00-11:00; Dec 28-31 off";
    for (instant, expected) in [
        ("2026-12-24 09:30", "Exception(2026-12-24), opens Thu 24.12. 10:00 CET"),
        ("2026-12-24 10:00", "open until Thu 24.12. 12:00 CET"),
        ("2026-12-25 10:00", "open until Fri 25.12. 11:00 CET"),
        ("2026-12-28 10:00", "Exception(2026-12-28), opens Mon 04.01. 09:00 CET"),
        ("2027-12-24 09:30", "open until Fri 24.12. 17:00 CET"),
        ("2027-12-28 10:00", "Exception(2027-12-28), opens Mon 03.01. 09:00 CET"),
    ] {
        assert_eq!(line(TEXT, "DE-BE", Berlin, instant), expected, "{instant}");
    }
    let yields = "Mo-Fr 09:00-17:00; Dec 20-31 10:00-12:00; PH off";
    assert_eq!(
        line(yields, "DE", Berlin, "2026-12-25 10:00"),
        "Holiday(2026-12-25), opens Sun 27.12. 10:00 CET"
    );
}

#[test]
fn a_29_february_exists_in_leap_years_only() {
    for (text, instant, expected) in [
        ("Feb 29 10:00-12:00", "2027-12-01 00:00", "Outside, opens Tue 29.02. 10:00 CET"),
        ("Feb 29 10:00-12:00", "2026-01-01 00:00", "Outside, opens never"),
        ("Feb 27-29 10:00-12:00", "2026-02-28 12:00", "Exception(2026-02-28), opens Sat 27.02. 10:00 CET"),
        ("Feb 10:00-12:00", "2028-02-28 12:00", "Exception(2028-02-28), opens Tue 29.02. 10:00 CET"),
    ] {
        assert_eq!(line(text, "none", Berlin, instant), expected, "{text} {instant}");
    }
}

#[test]
fn clock_changes_stretch_and_shift() {
    for (zone, text, instant, expected) in [
        // Spring: 02:00 to 03:00 does not exist on 2027-03-28.
        (Berlin, "Su 02:30-04:00", "2027-03-28 01:59", "Outside, opens Sun 28.03. 03:00 CEST"),
        (Berlin, "Su 01:00-02:30", "2027-03-28 01:30", "open until Sun 28.03. 03:00 CEST"),
        (Berlin, "Su 02:10-02:50", "2027-03-28 01:30", "Outside, opens Sun 04.04. 02:10 CEST"),
        // Autumn: 02:00 to 03:00 comes twice on 2027-10-31.
        (Berlin, "Su 02:30-04:00", "2027-10-31 01:00", "Outside, opens Sun 31.10. 02:30 CEST"),
        (Berlin, "Su 01:00-02:30", "2027-10-31 01:00", "open until Sun 31.10. 02:30 CET"),
        (Berlin, "Su 02:00-03:00", "2027-10-31 02:00", "open until Sun 31.10. 03:00 CET"),
        // Midnight itself is skipped in Chile on 2026-09-06.
        (Santiago, "Sa 20:00-24:00; Su 00:00-02:00", "2026-09-05 21:00", "open until Sun 06.09. 02:00 -03"),
        // Samoa had no 2011-12-30.
        (Apia, "Th-Fr 09:00-24:00", "2011-12-29 10:00", "open until Sat 31.12. 00:00 +14"),
    ] {
        assert_eq!(line(text, "none", zone, instant), expected, "{zone} {text} {instant}");
    }
}

#[test]
fn round_the_clock_has_no_end_and_touching_shifts_are_one() {
    assert_eq!(line("24/7", "DE", Berlin, "2026-12-25 10:00"), "open until ever");
    assert_eq!(line("24/7; PH off", "DE", Berlin, "2026-12-24 10:00"), "open until Fri 25.12. 00:00 CET");
    assert_eq!(line("Mo-Su 06:00-30:00; PH off", "none", Berlin, "2026-12-24 10:00"), "open until ever");
    assert_eq!(
        line("Mo 09:00-24:00; Tu 00:00-03:00", "DE", Berlin, "2026-11-23 10:00"),
        "open until Tue 24.11. 03:00 CET"
    );
}

#[test]
fn an_absence_closes_and_ends_the_spell() {
    let (hours, holidays) = (hours("Mo-Fr 09:00-17:00"), calendar("none"));
    // Unordered and overlapping: 23 to 25 November, from 14:00 on the 20th, and one that is none.
    let absences = [
        Absence::days(date("2026-11-23"), date("2026-11-24"), Berlin).unwrap(),
        Absence { from: at(Berlin, "2026-11-20 14:00"), until: at(Berlin, "2026-11-20 15:00") },
        Absence { from: at(Berlin, "2026-11-24 12:00"), until: at(Berlin, "2026-11-25 12:00") },
        Absence { from: at(Berlin, "2026-11-26 12:00"), until: at(Berlin, "2026-11-26 11:00") },
        Absence { from: at(Berlin, "2026-11-26 13:00"), until: at(Berlin, "2026-11-26 17:00") },
    ];
    let timetable = Timetable { hours: &hours, zone: Berlin, holidays: &holidays, absences: &absences };
    let state = |instant| timetable.state_at(at(Berlin, instant));
    let spell =
        |opens, closes| Some(OpenSpell { opens: at(Berlin, opens), closes: Some(at(Berlin, closes)) });

    assert_eq!(state("2026-11-20 13:59"), State::Open { until: Some(at(Berlin, "2026-11-20 14:00")) });
    assert_eq!(state("2026-11-20 14:00"), State::Closed { why: Why::Absence });
    assert_eq!(state("2026-11-20 15:00"), State::Open { until: Some(at(Berlin, "2026-11-20 17:00")) });
    assert_eq!(state("2026-11-23 03:00"), State::Closed { why: Why::Absence });
    assert_eq!(state("2026-11-26 11:30"), State::Open { until: Some(at(Berlin, "2026-11-26 13:00")) });
    assert_eq!(
        timetable.next_open(at(Berlin, "2026-11-20 14:00")),
        spell("2026-11-20 15:00", "2026-11-20 17:00")
    );
    assert_eq!(
        timetable.next_open(at(Berlin, "2026-11-20 17:00")),
        spell("2026-11-25 12:00", "2026-11-25 17:00")
    );
    // One that ends with the office hours leaves nothing of the day.
    assert_eq!(
        timetable.next_open(at(Berlin, "2026-11-26 13:00")),
        spell("2026-11-27 09:00", "2026-11-27 17:00")
    );
    assert_eq!(Absence::days(date("2026-11-24"), date("2026-11-23"), Berlin), None);
}

#[test]
fn an_opening_counts_if_it_is_less_than_the_horizon_away() {
    let (hours, holidays) = (Hours::round_the_clock(), calendar("none"));
    let now = at(Berlin, "2026-11-20 12:00");
    for (away, opens) in [(HORIZON - TimeDelta::seconds(1), true), (HORIZON, false)] {
        let absences = [Absence { from: now, until: now + away }];
        let timetable = Timetable { hours: &hours, zone: Berlin, holidays: &holidays, absences: &absences };
        assert_eq!(timetable.next_open(now).is_some(), opens, "{away}");
    }
}

#[test]
fn nothing_is_told_beyond_the_horizon() {
    let holidays = HolidayCalendar::of(Region::Nowhere);
    let always = hours("24/7");
    let now = at(Berlin, "2026-11-21 12:00");
    let away = |days| [Absence { from: now - TimeDelta::days(1), until: now + TimeDelta::days(days) }];
    for (days, opens) in [(369, true), (371, false)] {
        let absences = away(days);
        let timetable = Timetable { hours: &always, zone: Berlin, holidays: &holidays, absences: &absences };
        let expected = opens.then_some(OpenSpell { opens: now + TimeDelta::days(days), closes: None });
        assert_eq!(timetable.next_open(now), expected, "{days}");
    }
    let once = hours("2027 Dec 24 10:00-12:00");
    let timetable = Timetable { hours: &once, zone: Berlin, holidays: &holidays, absences: &[] };
    assert_eq!(timetable.next_open(now), None);
    assert_eq!(timetable.next_close(at(Berlin, "2027-01-01 12:00")), Some(at(Berlin, "2027-12-24 12:00")));
    assert_eq!(HORIZON, TimeDelta::days(370));
}

#[test]
fn a_day_that_begins_twice_has_its_shifts_both_times() {
    // In Newfoundland the clocks went from Sunday, 7 November 2010, 00:01 back to Saturday, 23:01.
    use chrono_tz::America::St_Johns;
    let holidays = calendar("none");
    for text in ["Sa 20:00-24:00", "Su 00:00-06:00", "Sa 23:30-23:45", "Mo-Su 22:00-26:00"] {
        let hours = hours(text);
        let timetable = Timetable { hours: &hours, zone: St_Johns, holidays: &holidays, absences: &[] };
        for minute in 0..8 * 60 {
            let instant = at(St_Johns, "2010-11-06 20:30") + TimeDelta::minutes(minute);
            let opens = timetable.next_open(instant).unwrap().opens;
            assert_eq!(timetable.is_open(instant), opens == instant, "{text} at {instant}");
        }
    }
}

#[test]
fn the_ends_of_the_calendar_do_no_harm() {
    let holidays = calendar("DE-BY");
    for text in ["24/7", "Mo-Fr 09:00-17:00; PH off", "Mo-Su 22:00-48:00"] {
        let hours = hours(text);
        for zone in [Berlin, Apia, Tz::UTC] {
            for instant in [
                chrono::DateTime::<Utc>::MIN_UTC,
                chrono::DateTime::<Utc>::MAX_UTC,
                Utc.with_ymd_and_hms(1, 1, 1, 0, 0, 0).unwrap(),
                Utc.with_ymd_and_hms(9999, 12, 31, 23, 59, 59).unwrap(),
            ] {
                let absences = [Absence { from: instant, until: chrono::DateTime::<Utc>::MAX_UTC }];
                let timetable = Timetable { hours: &hours, zone, holidays: &holidays, absences: &absences };
                let _ = timetable.next_open(instant);
                let timetable = Timetable { absences: &[], ..timetable };
                let open = matches!(timetable.state_at(instant), State::Open { .. });
                assert_eq!(open, timetable.is_open(instant), "{text} {zone} {instant}");
            }
        }
    }
}

/// What is around an instant is tolerated, but the reason is that of the instant itself.
#[test]
fn the_reason_is_the_one_at_the_instant_whatever_is_around_it() {
    for (text, zone, instant) in [
        // Minutes before a closed day, on which it would have been open.
        ("Mo-Su 00:00-12:00; 2026 Nov 22 off", Berlin, "2026-11-21 23:58"),
        // Minutes after one.
        ("Mo-Su 12:00-24:00; 2026 Nov 20 off", Berlin, "2026-11-21 00:02"),
        // The same in a night in which the clocks go forward at midnight.
        ("Mo-Su 00:00-12:00; 2026 Sep 06 off", Santiago, "2026-09-05 23:58"),
        ("Mo-Su 12:00-24:00; 2026 Sep 05 off", Santiago, "2026-09-06 01:02"),
    ] {
        let (hours, holidays, instant) = (hours(text), calendar("none"), at(zone, instant));
        let timetable = Timetable { hours: &hours, zone, holidays: &holidays, absences: &[] };
        let around = instant - TimeDelta::minutes(5)..=instant + TimeDelta::minutes(5);
        assert_eq!(timetable.why_closed(instant, &around), Some(Why::Outside), "{text} at {instant}");
    }
}
