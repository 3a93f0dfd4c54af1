//! What a holiday is called and on which day it falls.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use holiday_de::GermanHoliday;

use crate::tone::Language;

/// A name in the languages of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalName {
    /// German.
    pub de: &'static str,
    /// English.
    pub en: &'static str,
}

impl LocalName {
    /// The name in one language.
    pub fn text(self, language: Language) -> &'static str {
        match language {
            Language::De => self.de,
            Language::En => self.en,
        }
    }
}

/// How the day of a year is found.
enum Falls {
    On(u32, u32),
    /// Days after Easter Sunday, Gregorian.
    Easter(i64),
    /// The Wednesday before 23 November.
    RepentanceDay,
    /// The first Thursday of April, a week later if that is Maundy Thursday.
    NaefelsRide,
    /// The Thursday after the first Sunday of September.
    GenevaFast,
    /// The Monday after the third Sunday of September.
    FastMonday,
    /// 26 December unless three days in a row would be holidays or Sundays (a Tuesday or a Saturday).
    StephensDayUnlessLong,
    /// The day only if it is a Monday.
    IfMonday(u32, u32),
}

macro_rules! holiday_names {
    ($($name:ident: $de:literal, $en:literal, $falls:expr;)*) => {
        /// A holiday of any region.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum HolidayName {
            $(#[doc = $en] $name,)*
        }

        impl HolidayName {
            /// Every holiday of the tables.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its name.
            pub fn local_name(self) -> LocalName {
                match self {
                    $(Self::$name => LocalName { de: $de, en: $en },)*
                }
            }

            fn falls(self) -> Falls {
                match self {
                    $(Self::$name => $falls,)*
                }
            }
        }
    };
}

holiday_names! {
    NewYear: "Neujahr", "New Year’s Day", Falls::On(1, 1);
    Berchtold: "Berchtoldstag", "Saint Berchtold’s Day", Falls::On(1, 2);
    BerchtoldOnMonday: "2. Januar", "2 January", Falls::IfMonday(1, 2);
    Epiphany: "Heilige Drei Könige", "Epiphany", Falls::On(1, 6);
    RepublicDay: "Ausrufung der Republik", "Republic Day", Falls::On(3, 1);
    WomensDay: "Frauentag", "International Women’s Day", Falls::On(3, 8);
    Joseph: "Josefstag", "Saint Joseph’s Day", Falls::On(3, 19);
    NaefelsRide: "Näfelser Fahrt", "Näfels Ride", Falls::NaefelsRide;
    GoodFriday: "Karfreitag", "Good Friday", Falls::Easter(-2);
    EasterSunday: "Ostersonntag", "Easter Sunday", Falls::Easter(0);
    EasterMonday: "Ostermontag", "Easter Monday", Falls::Easter(1);
    LabourDay: "Tag der Arbeit", "Labour Day", Falls::On(5, 1);
    AustrianStateDay: "Staatsfeiertag", "State Holiday", Falls::On(5, 1);
    LiberationDay: "Tag der Befreiung", "Liberation Day", Falls::On(5, 8);
    Ascension: "Christi Himmelfahrt", "Ascension Day", Falls::Easter(39);
    WhitSunday: "Pfingstsonntag", "Whit Sunday", Falls::Easter(49);
    WhitMonday: "Pfingstmontag", "Whit Monday", Falls::Easter(50);
    CorpusChristi: "Fronleichnam", "Corpus Christi", Falls::Easter(60);
    UprisingDay: "17. Juni", "Anniversary of the Uprising of 1953", Falls::On(6, 17);
    JuraIndependence: "Fest der Unabhängigkeit", "Jura Independence Day", Falls::On(6, 23);
    PeterAndPaul: "Peter und Paul", "Saints Peter and Paul", Falls::On(6, 29);
    SwissNationalDay: "Bundesfeier", "Swiss National Day", Falls::On(8, 1);
    PeaceFestival: "Augsburger Friedensfest", "Augsburg Peace Festival", Falls::On(8, 8);
    Assumption: "Mariä Himmelfahrt", "Assumption Day", Falls::On(8, 15);
    GenevaFast: "Genfer Bettag", "Geneva Fast", Falls::GenevaFast;
    FastMonday: "Bettagsmontag", "Federal Fast Monday", Falls::FastMonday;
    ChildrensDay: "Weltkindertag", "World Children’s Day", Falls::On(9, 20);
    BrotherKlaus: "Bruder Klaus", "Saint Nicholas of Flüe", Falls::On(9, 25);
    GermanUnity: "Tag der Deutschen Einheit", "German Unity Day", Falls::On(10, 3);
    AustrianNationalDay: "Nationalfeiertag", "Austrian National Day", Falls::On(10, 26);
    Reformation: "Reformationstag", "Reformation Day", Falls::On(10, 31);
    AllSaints: "Allerheiligen", "All Saints’ Day", Falls::On(11, 1);
    Repentance: "Buß- und Bettag", "Day of Repentance and Prayer", Falls::RepentanceDay;
    ImmaculateConception: "Mariä Empfängnis", "Immaculate Conception", Falls::On(12, 8);
    Christmas: "1. Weihnachtsfeiertag", "Christmas Day", Falls::On(12, 25);
    SecondChristmas: "2. Weihnachtsfeiertag", "Boxing Day", Falls::On(12, 26);
    Stephen: "Stephanstag", "Saint Stephen’s Day", Falls::On(12, 26);
    StephenUnlessLong: "Stephanstag", "Saint Stephen’s Day", Falls::StephensDayUnlessLong;
    StephenOnMonday: "26. Dezember", "26 December", Falls::IfMonday(12, 26);
    Restoration: "Wiederherstellung der Republik", "Restoration of the Republic", Falls::On(12, 31);
}

impl HolidayName {
    /// Whether the holiday falls on this date. Rules most dates out without looking for Easter.
    pub fn falls_on(self, date: NaiveDate) -> bool {
        match self.falls() {
            Falls::On(month, day) => (date.month(), date.day()) == (month, day),
            Falls::Easter(days) => {
                let weekday = i64::from(date.weekday().num_days_from_sunday());
                days.rem_euclid(7) == weekday && self.date_in(date.year()) == Some(date)
            }
            Falls::RepentanceDay
            | Falls::NaefelsRide
            | Falls::GenevaFast
            | Falls::FastMonday
            | Falls::StephensDayUnlessLong
            | Falls::IfMonday(..) => self.date_in(date.year()) == Some(date),
        }
    }

    /// The day of this holiday in a year; `None` where it does not take place.
    pub fn date_in(self, year: i32) -> Option<NaiveDate> {
        let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        match self.falls() {
            Falls::On(month, day) => on(month, day),
            Falls::Easter(days) => after_easter(year, days),
            Falls::RepentanceDay => GermanHoliday::BussUndBettag.date(year),
            Falls::NaefelsRide => {
                let ride = NaiveDate::from_weekday_of_month_opt(year, 4, Weekday::Thu, 1)?;
                let maundy_thursday = after_easter(year, -3)?;
                if ride == maundy_thursday { ride.checked_add_days(Days::new(7)) } else { Some(ride) }
            }
            Falls::GenevaFast => {
                NaiveDate::from_weekday_of_month_opt(year, 9, Weekday::Sun, 1)?.checked_add_days(Days::new(4))
            }
            Falls::FastMonday => NaiveDate::from_weekday_of_month_opt(year, 9, Weekday::Sun, 3)?.succ_opt(),
            Falls::StephensDayUnlessLong => {
                on(12, 26).filter(|day| !matches!(day.weekday(), Weekday::Tue | Weekday::Sat))
            }
            Falls::IfMonday(month, day) => on(month, day).filter(|day| day.weekday() == Weekday::Mon),
        }
    }
}

fn after_easter(year: i32, days: i64) -> Option<NaiveDate> {
    GermanHoliday::Ostersonntag.date(year)?.checked_add_signed(chrono::TimeDelta::days(days))
}
