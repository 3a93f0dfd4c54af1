//! The letter's language: messages, lists, dates, places and numbers.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use fluent_bundle::FluentValue;
use icu::datetime::fieldsets::{YMD, zone::ExemplarCity};
use icu::datetime::input::Date;
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{Locale, locale};
use icu::time::zone::IanaParser;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat};

use crate::handle::PhoneNumber;
use crate::l10n;
use crate::tone::{Form, Language};

/// Speaks one language in one form of address.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice {
    pub(super) language: Language,
    pub(super) form: Form,
}

impl Voice {
    pub(super) fn say(self, id: &str, args: &l10n::Args<'_>) -> String {
        let form = match self.form {
            Form::Sie => "sie",
            Form::Du => "du",
        };
        let mut all: Vec<(&str, FluentValue<'_>)> = vec![("form", form.into())];
        all.extend(args.iter().cloned());
        l10n::say(self.language, id, &all)
    }

    /// "E-Mail, LinkedIn und Xing".
    pub(super) fn and(self, items: &[String]) -> String {
        list(ListFormatter::try_new_and(self.locale().into(), ListFormatterOptions::default()), items)
    }

    /// "SMS oder Telefon".
    pub(super) fn or(self, items: &[String]) -> String {
        list(ListFormatter::try_new_or(self.locale().into(), ListFormatterOptions::default()), items)
    }

    /// "23. November 2026".
    pub(super) fn date(self, date: NaiveDate) -> String {
        let month = u8::try_from(date.month()).unwrap_or_default();
        let day = u8::try_from(date.day()).unwrap_or_default();
        let formatter = DateTimeFormatter::try_new(self.locale().into(), YMD::long());
        match (formatter, Date::try_new_iso(date.year(), month, day)) {
            (Ok(formatter), Ok(day)) => formatter.format(&day).to_string(),
            (Err(_), _) | (_, Err(_)) => date.to_string(),
        }
    }

    /// The city a zone is called after: "Berlin", "Wien", "New York".
    pub(super) fn city(self, zone: Tz) -> String {
        // No city keeps the world's time; the name is what people know.
        if let Some(name) = zone.name().strip_prefix("Etc/") {
            return name.to_owned();
        }
        let id = IanaParser::new().parse(zone.name()).without_offset();
        match NoCalendarFormatter::try_new(self.locale().into(), ExemplarCity) {
            Ok(formatter) => formatter.format(&id).to_string(),
            Err(_) => zone.name().to_owned(),
        }
    }

    fn locale(self) -> Locale {
        match self.language {
            Language::De => locale!("de"),
            // With a comma before the last item only where British readers would write one: nowhere.
            Language::En => locale!("en-GB"),
        }
    }
}

/// Formats never fail with the data that is compiled in; if they did, commas would still be read.
fn list<E>(formatter: Result<ListFormatter, E>, items: &[String]) -> String {
    formatter.map_or_else(|_| items.join(", "), |formatter| formatter.format_to_string(items.iter()))
}

/// A number as it is written in letters: "+49 30 23125001".
pub(super) fn spaced(number: &PhoneNumber) -> String {
    PHONE_NUMBER_UTIL.parse(number.as_str(), None).map_or_else(
        |_| number.as_str().to_owned(),
        |parsed| parsed.format_as(PhoneNumberFormat::International).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const DE: Voice = Voice { language: Language::De, form: Form::Sie };
    const EN: Voice = Voice { language: Language::En, form: Form::Sie };

    #[test]
    fn lists_dates_places_and_numbers_are_written_as_people_write_them() {
        let three = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(DE.and(&three), "A, B und C");
        assert_eq!(EN.and(&three), "A, B and C");
        assert_eq!(DE.or(&three), "A, B oder C");
        assert_eq!(EN.or(&three), "A, B or C");
        let day = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
        assert_eq!(DE.date(day), "3. November 2026");
        assert_eq!(EN.date(day), "3 November 2026");
        for (zone, de, en) in [
            (Tz::Europe__Berlin, "Berlin", "Berlin"),
            (Tz::Europe__Vienna, "Wien", "Vienna"),
            (Tz::America__New_York, "New York", "New York"),
        ] {
            assert_eq!((DE.city(zone).as_str(), EN.city(zone).as_str()), (de, en));
        }
        assert_eq!(spaced(&"030 23125001".parse().unwrap()), "+49 30 23125001");
    }
}
