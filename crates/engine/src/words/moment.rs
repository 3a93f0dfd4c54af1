//! Days and times in words.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{E, MD, MDE, YMD, YMDE};
use icu::datetime::input::Date;
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets::enums::DateFieldSet};
use icu::locale::{Locale, locale};

use crate::l10n::say;
use crate::tone::Language;

/// Whose clock is read, in which language, and when "now" is: the year is named only if it is another one.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    /// Where the clock hangs.
    pub zone: Tz,
    /// The language of the words.
    pub language: Language,
    /// Now.
    pub now: DateTime<Utc>,
}

impl Clock {
    /// "Montag, 23. November, 9 Uhr", "Monday 23 November at 9 am". A day that begins is its day alone.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let wall = self.wall(at);
        if is_midnight(wall) { self.day(wall.date()) } else { self.day_and_time(wall.date(), &self.time(at)) }
    }

    /// The same as an end: midnight belongs to the day that is over.
    pub fn end(&self, at: DateTime<Utc>) -> String {
        let (day, time) = self.last_of_day(at);
        self.day_and_time(day, &time)
    }

    /// The time alone if the end is today, by this clock.
    pub fn end_today(&self, at: DateTime<Utc>) -> Option<String> {
        let (day, time) = self.last_of_day(at);
        (day == self.wall(self.now).date()).then_some(time)
    }

    /// Short, for popups: "Montag 9 Uhr" within a week, else as [`moment`](Self::moment).
    pub fn near(&self, at: DateTime<Utc>) -> String {
        let wall = self.wall(at);
        let days = wall.date().signed_duration_since(self.wall(self.now).date()).num_days();
        let day = format(self.language, wall.date(), DateFieldSet::E(E::long()));
        match (is_midnight(wall), days) {
            (true, 1..=6) => day,
            (false, 0) => self.time(at),
            (false, -6..=-1 | 1..=6) => {
                say(self.language, "moment-near", &[("day", day.into()), ("time", self.time(at).into())])
            }
            (true | false, _) => self.moment(at),
        }
    }

    /// For a button: "Mo 9:00".
    pub fn label(&self, at: DateTime<Utc>) -> String {
        format!("{}\u{a0}{}", self.weekday(at), self.digits(at))
    }

    /// "Mo".
    pub fn weekday(&self, at: DateTime<Utc>) -> String {
        format(self.language, self.wall(at).date(), DateFieldSet::E(E::short()))
    }

    /// "Montag".
    pub fn weekday_name(&self, at: DateTime<Utc>) -> String {
        format(self.language, self.wall(at).date(), DateFieldSet::E(E::long()))
    }

    /// For a button: "9:00".
    pub fn digits(&self, at: DateTime<Utc>) -> String {
        let wall = self.wall(at);
        format!("{}:{:02}", wall.hour(), wall.minute())
    }

    /// "9 Uhr", "9:30 Uhr", "9 am".
    pub fn time(&self, at: DateTime<Utc>) -> String {
        let wall = self.wall(at);
        self.clock_time(wall.hour(), wall.minute())
    }

    /// "Montag, 23. November", with the year if it is not this one.
    pub fn day(&self, date: NaiveDate) -> String {
        let this_year = date.year() == self.wall(self.now).year();
        let long = format(
            self.language,
            date,
            if this_year { DateFieldSet::MDE(MDE::long()) } else { DateFieldSet::YMDE(YMDE::long()) },
        );
        if this_year {
            long
        } else {
            long.replacen(", ", if self.language == Language::En { " " } else { ", " }, 1)
        }
    }

    /// "23. November".
    pub fn date(&self, date: NaiveDate) -> String {
        format(self.language, date, DateFieldSet::MD(MD::long()))
    }

    /// The date at an instant, by this clock.
    pub fn date_at(&self, at: DateTime<Utc>) -> NaiveDate {
        self.wall(at).date()
    }

    /// The same instant on another clock, if that shows another time: the time alone on the same day, else day and time.
    pub fn seen_from(&self, other: Tz, at: DateTime<Utc>) -> Option<String> {
        let (here, there) = (self.wall(at), Self { zone: other, ..*self }.wall(at));
        if here == there {
            return None;
        }
        let time = self.clock_time(there.hour(), there.minute());
        Some(if here.date() == there.date() { time } else { self.day_and_time(there.date(), &time) })
    }

    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let utc = at.naive_utc();
        let offset = self.zone.offset_from_utc_datetime(&utc).fix();
        // At the very ends of the calendar the clock on the wall cannot be told any more.
        utc.checked_add_offset(offset).unwrap_or(utc)
    }

    fn last_of_day(&self, at: DateTime<Utc>) -> (NaiveDate, String) {
        let wall = self.wall(at);
        match wall.date().pred_opt().filter(|_| is_midnight(wall)) {
            Some(day_before) => (day_before, self.clock_time(24, 0)),
            None => (wall.date(), self.time(at)),
        }
    }

    fn day_and_time(&self, day: NaiveDate, time: &str) -> String {
        say(self.language, "moment", &[("day", self.day(day).into()), ("time", time.into())])
    }

    /// English has twelve hours and names for noon and midnight.
    fn clock_time(&self, hour: u32, minute: u32) -> String {
        let half = match (hour, minute) {
            (0 | 24, 0) => "midnight",
            (12, 0) => "noon",
            (0..=11, _) => "am",
            _ => "pm",
        };
        let shown = match self.language {
            Language::De => hour,
            Language::En => (hour + 11) % 12 + 1,
        };
        let clock = if minute == 0 { shown.to_string() } else { format!("{shown}:{minute:02}") };
        say(self.language, "clock", &[("clock", clock.into()), ("half", half.into())])
    }
}

/// How long an end is worth naming.
pub(crate) const SOON: TimeDelta = TimeDelta::hours(36);

fn is_midnight(wall: NaiveDateTime) -> bool {
    wall.hour() == 0 && wall.minute() == 0
}

/// Day and month stay on one line.
/// "23. November 2026", "23 November 2026".
pub fn date(language: Language, date: NaiveDate) -> String {
    format(language, date, DateFieldSet::YMD(YMD::long()))
}

fn format(language: Language, date: NaiveDate, fields: DateFieldSet) -> String {
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    let words = Date::try_new_gregorian(date.year(), month, day).ok().and_then(|date| {
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(language).into(), fields).ok()?;
        Some(formatter.format(&date).to_string())
    });
    let words = words.unwrap_or_else(|| date.to_string());
    let number = date.day().to_string();
    words.replacen(&format!("{number}. "), &format!("{number}.\u{a0}"), 1).replacen(
        &format!("{number} "),
        &format!("{number}\u{a0}"),
        1,
    )
}

fn locale(language: Language) -> Locale {
    match language {
        Language::De => locale!("de"),
        Language::En => locale!("en-GB"),
    }
}
