//! What stands beside the hours of a sketch: the client's clock against mine, and days off on both sides.

use absprache_engine::party::Side;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Days, NaiveDate, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::view::sides::{DayOff, OtherClock, Sides};
use crate::view::sketch::Sketch;
use crate::words::{say, say_counted};

/// How far days off are told ahead. Three weeks: the two that are being planned, and the Monday after.
const DAYS_AHEAD: u64 = 21;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// My side and that of a sketch, as far as they differ at this moment and in the weeks to come.
    pub fn sides(&self, sketch: &Sketch, language: Language, now: DateTime<Utc>) -> Sides {
        let client = self.reading(sketch, language).client;
        let clock = Clock { language, ..self.clock(now) };
        let name = match client.name.as_str() {
            "" => say(language, "sides-client", &[]),
            name => say(language, "sides-at", &[("name", name)]),
        };
        let mine = &self.consultant.side;
        Sides {
            clock: other_clock(mine.zone, client.side.zone, &clock),
            days_off: days_off(mine, &client.side, &name, &clock),
        }
    }
}

/// None if both clocks go alike today and on each of the days ahead.
fn other_clock(mine: Tz, theirs: Tz, clock: &Clock) -> Option<OtherClock> {
    let language = clock.language;
    let ahead = minutes_ahead(mine, theirs, clock.now);
    let later = days_ahead(clock).find_map(|day| {
        let noon = day.and_hms_opt(12, 0, 0)?.and_utc();
        let then = minutes_ahead(mine, theirs, noon);
        (then != ahead).then_some((day, then))
    });
    if ahead == 0 && later.is_none() {
        return None;
    }
    let place = theirs.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    let worded = |id: &str, minutes: i32, day: &str| {
        let shift = length(minutes, language);
        say(language, id, &[("place", &place), ("shift", &shift), ("day", day)])
    };
    let now = match ahead {
        0 => String::new(),
        1.. => worded("sides-clock-ahead", ahead, ""),
        _ => worded("sides-clock-behind", ahead, ""),
    };
    let then = later.map(|(day, minutes)| {
        let id = match minutes {
            0 => "sides-clock-then-alike",
            1.. => "sides-clock-then-ahead",
            _ => "sides-clock-then-behind",
        };
        worded(id, minutes, &clock.day(day))
    });
    let sentence = [now, then.unwrap_or_default()].join(" ").trim().to_owned();
    Some(OtherClock { ahead, place, sentence })
}

/// By how much their clock is ahead of mine, in minutes.
fn minutes_ahead(mine: Tz, theirs: Tz, at: DateTime<Utc>) -> i32 {
    let seconds = |zone: Tz| zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc();
    (seconds(theirs) - seconds(mine)) / 60
}

/// "6 Stunden", "5 Stunden 30 Minuten".
fn length(minutes: i32, language: Language) -> String {
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let counted = |id: &str, count: u32| {
        (count > 0).then(|| say_counted(language, id, usize::try_from(count).unwrap_or(0), &[]))
    };
    let parts = [counted("sides-hours", hours), counted("sides-minutes", rest)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn days_off(mine: &Side, theirs: &Side, name: &str, clock: &Clock) -> Vec<DayOff> {
    let language = clock.language;
    let (my_days, their_days) = (mine.holidays(), theirs.holidays());
    let day_off = |date: NaiveDate, name: &str, who: String| DayOff {
        date: date.to_string(),
        day: clock.day(date),
        name: name.to_owned(),
        who,
    };
    let at_mine = || say(language, "sides-off-mine", &[]);
    let at_theirs = || say(language, "sides-off-theirs", &[("name", name)]);
    let both = || say(language, "sides-off-both", &[]);
    let on = |date| match (my_days.name_on(date, language), their_days.name_on(date, language)) {
        (Some(my_day), Some(their_day)) if my_day == their_day => vec![day_off(date, my_day, both())],
        (my_day, their_day) => {
            let mine = my_day.map(|name| day_off(date, name, at_mine()));
            let theirs = their_day.map(|name| day_off(date, name, at_theirs()));
            mine.into_iter().chain(theirs).collect()
        }
    };
    days_ahead(clock).flat_map(on).collect()
}

/// Today by my calendar, and the days that follow.
fn days_ahead(clock: &Clock) -> impl Iterator<Item = NaiveDate> + use<> {
    let today = clock.date_at(clock.now);
    (0..=DAYS_AHEAD).filter_map(move |days| today.checked_add_days(Days::new(days)))
}
