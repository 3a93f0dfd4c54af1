//! Against the `opening-hours` crate, where the definitions agree.
//!
//! Compared on a wall without clock changes (UTC), since the crate maps the doubled hour to its last
//! occurrence and closes for a minute before it. Left out are shifts past midnight together with
//! rules for the next day: there a rule replaces the calendar day, here shifts that start on it.

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use opening_hours::{Context, ContextHolidays, OpeningHours};
use proptest::prelude::*;

use super::{calendar, date, hours};
use crate::hours::{HolidayCalendar, Timetable, holidays};

fn oracle(text: &str, calendar: &HolidayCalendar) -> OpeningHours {
    let days = (2025..=2029).flat_map(|year| holidays(&calendar.region, year)).map(|holiday| holiday.date);
    let context = Context::default()
        .with_holidays(ContextHolidays::new(Arc::new(days.collect()), Arc::default()))
        .approx_bound_interval_size(TimeDelta::days(370));
    text.parse::<OpeningHours>().unwrap_or_else(|error| panic!("{text}: {error}")).with_context(context)
}

/// Whether ours is open at the minutes, where the crate is, and changes next when the crate does.
fn assert_agreement(text: &str, minutes: impl Iterator<Item = NaiveDateTime>) {
    let (ours, holidays) = (hours(text), calendar("DE-BY"));
    let timetable = Timetable { hours: &ours, zone: Tz::UTC, holidays: &holidays, absences: &[] };
    let theirs = oracle(text, &holidays);
    let canonical = oracle(&ours.to_string(), &holidays);
    for minute in minutes {
        let open = timetable.is_open(minute.and_utc());
        assert_eq!(open, theirs.is_open(minute), "{text} at {minute}");
        assert_eq!(open, canonical.is_open(minute), "{ours}, written for {text}, at {minute}");
        let change = match timetable.next_open(minute.and_utc()) {
            Some(spell) if open => spell.closes,
            spell => spell.map(|spell| spell.opens),
        };
        let soon = |at: &DateTime<chrono::Utc>| at.naive_utc() - minute < TimeDelta::days(300);
        let expected = theirs.next_change(minute).map(|at| at.and_utc()).filter(soon);
        assert_eq!(change.filter(soon), expected, "{text} changes after {minute}");
    }
}

fn every(step: TimeDelta) -> impl Iterator<Item = NaiveDateTime> {
    let midnight = |day| date(day).and_hms_opt(0, 0, 0).unwrap();
    let end = midnight("2028-01-01");
    std::iter::successors(Some(midnight("2026-01-01")), move |at| Some(*at + step))
        .take_while(move |at| *at < end)
}

#[test]
fn office_hours_agree_with_the_opening_hours_crate() {
    for text in [
        "24/7",
        "Mo-Fr 09:00-17:00; PH off",
        "Mo-Th 08:30-12:00,13:00-17:15; Fr 08:30-11:30",
        "Mo-Fr,PH 09:00-17:00; Dec 24,Dec 31 off",
        "Mo-Su 10:00-20:00; PH 12:00-14:00; 2026 Dec 24 10:00-12:00",
        "PH off; Mo-Fr 09:00-17:00; Sa 09:00-12:00",
        "Mo-Fr 09:00-17:00; Dec 20-Jan 6 10:00-12:00; PH off",
        "Mo-Fr 09:00-17:00; PH off; Jul-Aug Mo-Fr 10:00-14:00; 2027 Jul 5-9 off",
        "Mo-Fr 22:00-02:00",
    ] {
        assert_agreement(text, every(TimeDelta::minutes(293)));
    }
}

fn weekdays() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["Mo-Fr", "Mo", "Tu,Th", "Sa-Su", "Fr-Mo", "PH", "We,PH", "Mo-Su"])
}

fn dates() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Dec 24",
        "2026 Dec 24-26",
        "Dec 20-Jan 6",
        "Jul-Aug",
        "2027 May 01",
        "Feb",
        "2026 Nov 20-2027 Feb 03",
    ])
}

fn times() -> impl Strategy<Value = String> {
    let cuts = prop::collection::btree_set(0_u32..=96, 2..6);
    cuts.prop_map(|cuts| {
        let cuts: Vec<_> = cuts.into_iter().map(|quarter| (quarter / 4, quarter % 4 * 15)).collect();
        let spans = cuts.chunks_exact(2).map(|pair| {
            let [(h1, m1), (h2, m2)] = [pair[0], pair[1]];
            format!("{h1:02}:{m1:02}-{h2:02}:{m2:02}")
        });
        spans.collect::<Vec<_>>().join(",")
    })
}

fn rule() -> impl Strategy<Value = String> {
    let times = || prop_oneof![4 => times(), 1 => Just("off".to_owned())];
    let restricted = prop::sample::select(vec!["", " Mo-Fr", " Sa"]);
    prop_oneof![
        3 => (weekdays(), times()).prop_map(|(days, times)| format!("{days} {times}")),
        1 => (dates(), restricted, times()).prop_map(|(dates, days, times)| format!("{dates}{days} {times}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_rules_without_night_shifts_agree_with_the_opening_hours_crate(
        rules in prop::collection::vec(rule(), 1..7),
        start in 0_i64..30_000,
    ) {
        let text = rules.join("; ");
        prop_assume!(text.parse::<crate::hours::Hours>().is_ok());
        assert_agreement(&text, every(TimeDelta::minutes(29_989)).map(|at| at + TimeDelta::minutes(start)));
    }
}
