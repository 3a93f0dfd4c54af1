//! "14:30", "gestern 9:00", "Mo 17 Uhr", "20.11. 8:15", "9 pm", "vor 10 Min": when something was, as a person types it in either
//! language.

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use thiserror::Error;

/// Why a text is no time that has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WhenFault {
    /// It is not understood.
    #[error("this is no time")]
    NotUnderstood,
    /// It names a day, and no time of it.
    #[error("a day without a time")]
    NoTime,
    /// It is still to come.
    #[error("this time is still to come")]
    StillToCome,
    /// The clocks were put forward over it.
    #[error("there was no such time on that day")]
    Skipped,
}

/// Words that say nothing more.
const FILLERS: [&str; 7] = ["um", "at", "uhr", "on", "den", "the", "o'clock"];
const WEEKDAYS: [(&str, &str); 7] = [
    ("montag", "monday"),
    ("dienstag", "tuesday"),
    ("mittwoch", "wednesday"),
    ("donnerstag", "thursday"),
    ("freitag", "friday"),
    ("samstag", "saturday"),
    ("sonntag", "sunday"),
];

/// The newest time that is meant, at or before `now`, by the clock of `zone`; nothing typed is now. A time without a day that
/// is still to come today was yesterday.
pub(crate) fn read_past(text: &str, now: DateTime<Utc>, zone: Tz) -> Result<DateTime<Utc>, WhenFault> {
    let words = telling(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let Some(ago) = ago(&words) {
        return Ok(now - ago);
    }
    let today = now.with_timezone(&zone).date_naive();
    let (day, at) = match words.as_slice() {
        [] => return Ok(now),
        [one] => match time(one) {
            Some(at) => (None, at),
            None => return Err(day(one, today).map_or(WhenFault::NotUnderstood, |_| WhenFault::NoTime)),
        },
        [first, second] => {
            let dated = |on, at| Some((day(on, today)?, time(at)?));
            let (day, at) =
                dated(first, second).or_else(|| dated(second, first)).ok_or(WhenFault::NotUnderstood)?;
            (Some(day), at)
        }
        [_, _, ..] => return Err(WhenFault::NotUnderstood),
    };
    let candidates = match day {
        None => vec![Some(today), today.pred_opt()],
        Some(Day::On(date)) => vec![Some(date)],
        Some(Day::Every(weekday)) => {
            let back = u64::from(today.weekday().days_since(weekday));
            [back, back + 7].map(|days| today.checked_sub_days(Days::new(days))).into()
        }
        Some(Day::Yearly { day, month }) => {
            [0, 1].map(|years| NaiveDate::from_ymd_opt(today.year() - years, month, day)).into()
        }
    };
    let mut meant = candidates.into_iter().flatten().map(|date| instant(date, at, now, zone));
    let is_it = |read: &Result<_, WhenFault>| *read != Err(WhenFault::StillToCome);
    let fault = match day {
        Some(Day::On(_)) => WhenFault::StillToCome,
        None | Some(Day::Every(_) | Day::Yearly { .. }) => WhenFault::NotUnderstood,
    };
    meant.find(is_it).unwrap_or(Err(fault))
}

/// The words that say something. "9 p.m." is one of them; the "am" before a day is none, behind a time neither.
fn telling(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace(',', " ");
    let all: Vec<&str> = text.split_whitespace().map(half_of_day).collect();
    let mut words = Vec::new();
    let mut before = "";
    for (place, word) in all.iter().enumerate() {
        let next = all.get(place + 1);
        let timed = format!("{before}{word}");
        let is_half = *word == "pm" || (*word == "am" && next.is_none_or(|next| !is_german_day(next)));
        if is_half && time(&timed).is_some() {
            words.pop();
            words.push(timed);
        } else if !(FILLERS.contains(word) || (*word == "am" && next.is_some())) {
            words.push((*word).to_owned());
        }
        before = word;
    }
    words
}

fn half_of_day(word: &str) -> &str {
    match word {
        "a.m." | "a.m" => "am",
        "p.m." | "p.m" => "pm",
        _ => word,
    }
}

/// A day as it stands behind the German "am": in English a weekday of two letters is none, and a date has no dots.
fn is_german_day(word: &str) -> bool {
    let name = word.trim_end_matches('.');
    let is_dotted = || name.split('.').all(|part| part.parse::<u32>().is_ok()) && word.contains('.');
    let is_weekday =
        |(de, en): &(&str, &str)| de.starts_with(name) && (name.len() == 2 || !en.starts_with(name));
    is_dotted() || (name.len() > 1 && WEEKDAYS.iter().any(is_weekday))
}

/// A day as it is named.
#[derive(Debug, Clone, Copy)]
enum Day {
    On(NaiveDate),
    Every(Weekday),
    Yearly { day: u32, month: u32 },
}

/// Of a time that there was twice the later one that has passed.
fn instant(
    date: NaiveDate,
    time: NaiveTime,
    now: DateTime<Utc>,
    zone: Tz,
) -> Result<DateTime<Utc>, WhenFault> {
    let passed = |at: &DateTime<Tz>| *at <= now;
    match date.and_time(time).and_local_timezone(zone) {
        LocalResult::None => Err(WhenFault::Skipped),
        LocalResult::Single(at) => Some(at).filter(passed).ok_or(WhenFault::StillToCome),
        LocalResult::Ambiguous(first, second) => {
            Some(second).filter(passed).or(Some(first).filter(passed)).ok_or(WhenFault::StillToCome)
        }
    }
    .map(|at| at.to_utc())
}

/// "vor 10 min", "10 minutes ago", "vor 2 std".
fn ago(words: &[&str]) -> Option<TimeDelta> {
    let (number, unit) = match words {
        ["vor", number, unit] | [number, unit, "ago"] => (number, unit),
        _ => return None,
    };
    let number = number.parse::<u16>().ok()?.into();
    if unit.starts_with("min") {
        TimeDelta::try_minutes(number)
    } else if ["std", "stunde", "h", "hour"].iter().any(|begin| unit.starts_with(begin)) {
        TimeDelta::try_hours(number)
    } else {
        None
    }
}

fn day(word: &str, today: NaiveDate) -> Option<Day> {
    let back = |days| today.checked_sub_days(Days::new(days)).map(Day::On);
    match word {
        "heute" | "today" => return back(0),
        "gestern" | "yesterday" => return back(1),
        "vorgestern" => return back(2),
        _ => {}
    }
    let name = word.trim_end_matches('.');
    let is_it = |(de, en): &(&str, &str)| name.len() > 1 && (de.starts_with(name) || en.starts_with(name));
    if let Some(place) = WEEKDAYS.iter().position(is_it) {
        return u8::try_from(place).ok().and_then(|place| Weekday::try_from(place).ok()).map(Day::Every);
    }
    if let Ok(date) = word.parse::<NaiveDate>() {
        return Some(Day::On(date));
    }
    let numbers: Vec<u32> = name.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match numbers.as_slice() {
        [day, month] => Some(Day::Yearly { day: *day, month: *month }),
        [day, month, year] => {
            let year = i32::try_from(if *year < 100 { year + 2000 } else { *year }).ok()?;
            NaiveDate::from_ymd_opt(year, *month, *day).map(Day::On)
        }
        _ => None,
    }
}

/// "9", "9:05", "9.05", "905", "21h", "2:30pm", "2:30p.m.".
fn time(word: &str) -> Option<NaiveTime> {
    let half = |names: [&str; 3]| names.iter().find_map(|name| word.strip_suffix(name));
    let (word, later) = match (half(["pm", "p.m.", "p.m"]), half(["am", "a.m.", "a.m"])) {
        (Some(word), _) => (word, Some(12)),
        (None, Some(word)) => (word, Some(0)),
        (None, None) => (word, None),
    };
    let word = word.strip_suffix("uhr").or_else(|| word.strip_suffix('h')).unwrap_or(word);
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute) = match word.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if word.len() > 2 => word.split_at_checked(word.len() - 2)?,
        None => (word, "00"),
    };
    if !is_number(hour) || !is_number(minute) {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match later {
        Some(later) if (1..=12).contains(&hour) => hour % 12 + later,
        Some(_) => return None,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Thursday, 19 November 2026, 14:30 in Berlin.
    const NOW: &str = "2026-11-19T14:30:00+01:00";

    fn read(text: &str, now: &str) -> Result<String, WhenFault> {
        let zone = Tz::Europe__Berlin;
        let at = read_past(text, now.parse().unwrap(), zone)?;
        Ok(at.with_timezone(&zone).format("%-d.%-m.%Y %H:%M %z").to_string())
    }

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (typed, meant) in [
            ("", "19.11.2026 14:30"),
            ("14:30", "19.11.2026 14:30"),
            ("9", "19.11.2026 09:00"),
            ("9 Uhr", "19.11.2026 09:00"),
            ("um 9.05 Uhr", "19.11.2026 09:05"),
            ("905", "19.11.2026 09:05"),
            ("1115", "19.11.2026 11:15"),
            ("2:15pm", "19.11.2026 14:15"),
            ("12am", "19.11.2026 00:00"),
            ("heute 8", "19.11.2026 08:00"),
            ("gestern 21:40", "18.11.2026 21:40"),
            ("21:40 gestern", "18.11.2026 21:40"),
            ("yesterday, at 9 am", "18.11.2026 09:00"),
            ("12 am", "19.11.2026 00:00"),
            ("12:30 am", "19.11.2026 00:30"),
            ("12:30 a.m.", "19.11.2026 00:30"),
            ("12 pm", "19.11.2026 12:00"),
            ("2:30 pm", "19.11.2026 14:30"),
            ("2:30p.m.", "19.11.2026 14:30"),
            ("at 2.15 P.M", "19.11.2026 14:15"),
            ("9 pm", "18.11.2026 21:00"),
            ("9 pm yesterday", "18.11.2026 21:00"),
            ("Monday, 12 am", "16.11.2026 00:00"),
            ("12 a.m. on Monday", "16.11.2026 00:00"),
            ("12 am Monday", "16.11.2026 00:00"),
            ("12 am Mon", "16.11.2026 00:00"),
            ("am Montag 12", "16.11.2026 12:00"),
            ("12 am Montag", "16.11.2026 12:00"),
            ("12 Uhr am Montag", "16.11.2026 12:00"),
            ("12 am Mo.", "16.11.2026 12:00"),
            ("um 12 am 3.11.", "3.11.2026 12:00"),
            ("am 3.11. 12:30", "3.11.2026 12:30"),
            ("am 3.11. um 9 pm", "3.11.2026 21:00"),
            ("14 am Montag", "16.11.2026 14:00"),
            ("vorgestern 7h", "17.11.2026 07:00"),
            ("Mo 17", "16.11.2026 17:00"),
            ("am Do 14", "19.11.2026 14:00"),
            ("Do. 15:00", "12.11.2026 15:00"),
            ("Friday 9:00", "13.11.2026 09:00"),
            ("2.11. 8:15", "2.11.2026 08:15"),
            ("24.12. 8:15", "24.12.2025 08:15"),
            ("24.12.25 8:15", "24.12.2025 08:15"),
            ("2026-11-02 8:15", "2.11.2026 08:15"),
            ("vor 10 Min", "19.11.2026 14:20"),
            ("2 hours ago", "19.11.2026 12:30"),
        ] {
            assert_eq!(read(typed, NOW), Ok(format!("{meant} +0100")), "{typed}");
        }
    }

    #[test]
    fn a_time_that_is_still_to_come_today_was_yesterday() {
        assert_eq!(read("14:31", NOW).unwrap(), "18.11.2026 14:31 +0100");
        assert_eq!(read("23:50", "2026-11-20T00:10:00+01:00").unwrap(), "19.11.2026 23:50 +0100");
    }

    #[test]
    fn what_is_no_time_that_has_passed_is_refused_with_its_reason() {
        use WhenFault::{NoTime, NotUnderstood, StillToCome};
        for (typed, fault) in [
            ("bald", NotUnderstood),
            ("25:00", NotUnderstood),
            ("9:5", NotUnderstood),
            ("13pm", NotUnderstood),
            ("13 pm", NotUnderstood),
            ("14 am", NotUnderstood),
            ("am", NotUnderstood),
            ("31.2. 9:00", NotUnderstood),
            ("gestern um 9 oder 10", NotUnderstood),
            ("gestern", NoTime),
            ("Montag", NoTime),
            ("20.11.", NoTime),
            ("heute 15:00", StillToCome),
            ("20.11.2026 9:00", StillToCome),
        ] {
            assert_eq!(read(typed, NOW), Err(fault), "{typed}");
        }
    }

    #[test]
    fn the_hour_that_there_is_twice_is_the_last_that_has_passed_and_the_one_that_there_is_not_is_told() {
        let (first, second) = ("2026-10-25T02:40:00+02:00", "2026-10-25T02:40:00+01:00");
        assert_eq!(read("2:30", first).unwrap(), "25.10.2026 02:30 +0200");
        assert_eq!(read("2:30", second).unwrap(), "25.10.2026 02:30 +0100");
        assert_eq!(read("29.3. 2:30", "2026-03-29T10:00:00+02:00"), Err(WhenFault::Skipped));
    }
}
