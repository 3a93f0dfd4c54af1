use chrono::{DateTime, Utc};

use super::*;
use crate::tone::Language;
use crate::verdict::Opening;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn clock(language: Language) -> Clock {
    Clock { zone: chrono_tz::Europe::Berlin, language, now: at("2026-11-21T21:40:00+01:00") }
}

#[test]
fn a_moment_names_day_and_time_and_the_year_only_if_it_is_another() {
    for (instant, de, en) in [
        ("2026-11-23T09:00:00+01:00", "Montag, 23. November, 9 Uhr", "Monday 23 November at 9 am"),
        ("2026-11-23T09:30:00+01:00", "Montag, 23. November, 9:30 Uhr", "Monday 23 November at 9:30 am"),
        ("2026-11-24T12:00:00+01:00", "Dienstag, 24. November, 12 Uhr", "Tuesday 24 November at noon"),
        ("2026-11-24T12:05:00+01:00", "Dienstag, 24. November, 12:05 Uhr", "Tuesday 24 November at 12:05 pm"),
        ("2026-12-02T00:30:00+01:00", "Mittwoch, 2. Dezember, 0:30 Uhr", "Wednesday 2 December at 12:30 am"),
        ("2027-01-04T09:00:00+01:00", "Montag, 4. Januar 2027, 9 Uhr", "Monday 4 January 2027 at 9 am"),
        ("2027-01-04T00:00:00+01:00", "Montag, 4. Januar 2027", "Monday 4 January 2027"),
    ] {
        assert_eq!(clock(Language::De).moment(at(instant)).replace('\u{a0}', " "), de);
        assert_eq!(clock(Language::En).moment(at(instant)).replace('\u{a0}', " "), en);
    }
}

#[test]
fn a_number_is_never_parted_from_its_month_or_hour() {
    let moment = clock(Language::De).moment(at("2026-11-23T09:00:00+01:00"));
    assert_eq!(moment, "Montag, 23.\u{a0}November, 9\u{a0}Uhr");
}

#[test]
fn an_end_at_midnight_is_the_end_of_the_day_before() {
    let midnight = at("2026-11-23T00:00:00+01:00");
    assert_eq!(clock(Language::De).end(midnight).replace('\u{a0}', " "), "Sonntag, 22. November, 24 Uhr");
    assert_eq!(clock(Language::En).end(midnight).replace('\u{a0}', " "), "Sunday 22 November at midnight");
}

#[test]
fn the_other_clock_is_named_only_where_it_shows_another_time() {
    let clock = clock(Language::De);
    let seen =
        |zone: chrono_tz::Tz, instant| clock.seen_from(zone, at(instant)).map(|t| t.replace('\u{a0}', " "));
    assert_eq!(seen(chrono_tz::America::New_York, "2026-11-23T09:00:00+01:00").as_deref(), Some("3 Uhr"));
    assert_eq!(
        seen(chrono_tz::America::Los_Angeles, "2026-11-23T08:00:00+01:00").as_deref(),
        Some("Sonntag, 22. November, 23 Uhr")
    );
    assert_eq!(seen(chrono_tz::Europe::Vienna, "2026-11-23T09:00:00+01:00"), None);
}

#[test]
fn a_door_is_told_by_when_it_opens_or_closes() {
    let channels = crate::channel::Channels::shipped().unwrap();
    let door = |id: &str, opens: Option<&str>, closes: Option<&str>| {
        let channel = channels.get(&id.parse().unwrap()).unwrap();
        let door = Opening { channel: channel.id.clone(), opens: opens.map(at), closes: closes.map(at) };
        let words = |language| opening(channel, &door, &clock(language)).replace('\u{a0}', " ");
        (words(Language::De), words(Language::En))
    };
    let pair = |de: &str, en: &str| (de.to_owned(), en.to_owned());
    assert_eq!(door("email", None, None), pair("per E-Mail jederzeit", "by e-mail at any time"));
    assert_eq!(
        door("phone", None, Some("2026-11-21T23:00:00+01:00")),
        pair("telefonisch heute bis 23 Uhr", "by phone until 11 pm today")
    );
    assert_eq!(
        door("phone", Some("2026-11-23T09:00:00+01:00"), None),
        pair("telefonisch ab Montag, 23. November, 9 Uhr", "by phone from Monday 23 November at 9 am")
    );
    assert_eq!(door("email", None, Some("2026-12-21T00:00:00+01:00")), pair("per E-Mail", "by e-mail"));
}

#[test]
fn a_popup_says_the_near_day_by_its_name() {
    let clock = clock(Language::De);
    let near = |instant| clock.near(at(instant)).replace('\u{a0}', " ");
    assert_eq!(near("2026-11-23T09:00:00+01:00"), "Montag 9 Uhr");
    assert_eq!(near("2026-11-21T22:00:00+01:00"), "22 Uhr");
    assert_eq!(near("2026-11-30T09:00:00+01:00"), "Montag, 30. November, 9 Uhr");
    assert_eq!(clock.label(at("2026-11-23T09:00:00+01:00")), "Mo\u{a0}9:00");
}

#[test]
fn a_list_ends_with_or() {
    let items = ["E-Mail", "Telefon", "SMS"].map(str::to_owned);
    assert_eq!(either(&items, Language::De), "E-Mail, Telefon oder SMS");
    assert_eq!(either(&items, Language::En), "E-Mail, Telefon or SMS");
}
