//! Public holidays of known years.

use chrono::{Datelike, NaiveDate};

use super::{Holiday, HolidayCalendar, HolidayName, KNOWN_YEARS, Region, holiday_on, holidays};
use crate::tone::Language::{De, En};

fn region(code: &str) -> Region {
    code.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_days_people_get_wrong_are_right() {
    for (day, are, are_not) in [
        // Once in Berlin: 75 and 80 years after the war, 75 years after the uprising.
        ("2025-05-08", "DE-BE", "DE-BB DE DE-SN"),
        ("2026-05-08", "", "DE-BE"),
        ("2028-06-17", "DE-BE", "DE-BB DE"),
        ("2027-06-17", "", "DE-BE"),
        // Women's Day: Berlin since 2019, Mecklenburg-Vorpommern since 2023.
        ("2019-03-08", "DE-BE", "DE-MV"),
        ("2026-03-08", "DE-BE DE-MV", "DE-BB DE-HH"),
        // Reformation Day: everywhere in 2017, in the north since 2018.
        ("2017-10-31", "DE DE-BY DE-NW DE-SL DE-BE DE-HH", "AT CH"),
        ("2018-10-31", "DE-HB DE-HH DE-NI DE-SH DE-MV DE-BB DE-SN DE-ST DE-TH", "DE DE-BE DE-BY DE-NW"),
        ("2016-10-31", "DE-BB DE-SN", "DE-HH DE-NI"),
        // Buß- und Bettag: the Wednesday before 23 November.
        ("2025-11-19", "DE-SN DE-SN+catholic", "DE-BE DE-BY DE-TH"),
        ("2026-11-18", "DE-SN", "DE-ST"),
        ("2027-11-17", "DE-SN", ""),
        ("2028-11-22", "DE-SN", ""),
        // Bavaria.
        ("2026-08-08", "DE-BY+augsburg", "DE-BY DE-BY+protestant DE-BW"),
        ("2026-08-15", "DE-BY DE-BY+augsburg DE-SL AT CH-LU CH-TI", "DE-BY+protestant DE-BW CH-ZH CH"),
        // Sundays that the law of Brandenburg names.
        ("2026-04-05", "DE-BB", "DE DE-BE DE-SN AT CH-ZH"),
        ("2026-05-24", "DE-BB", "DE DE-BE"),
        // Corpus Christi.
        (
            "2027-05-27",
            "DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL DE-SN+catholic DE-TH+catholic AT CH-LU",
            "DE DE-SN DE-TH DE-BE CH-ZH",
        ),
        ("2026-06-04", "DE-NW AT CH-TI", "DE-NI"),
        ("2026-09-20", "DE-TH DE-TH+catholic", "DE-SN DE"),
        ("2018-09-20", "", "DE-TH"),
        ("2027-01-06", "DE-BW DE-BY DE-ST AT CH-TI CH-UR CH-SZ", "DE-NW CH-ZH"),
        ("2027-11-01", "DE-BW DE-BY DE-NW DE-RP DE-SL AT CH-VS", "DE-BE CH-ZH CH-BE"),
        ("2026-10-03", "DE DE-BE DE-BY+protestant", "AT CH none"),
        // Austria: no Good Friday since 2019.
        ("2026-04-03", "DE CH-ZH CH-BE", "AT CH-TI CH"),
        ("2026-10-26", "AT", "DE CH"),
        ("2026-12-08", "AT CH-TI CH-LU", "DE-BY CH-ZH"),
        ("2026-12-26", "DE AT CH-ZH CH-TI", "CH-VD CH-GE CH"),
        ("2026-05-01", "DE AT CH-ZH CH-TI CH-BS", "CH-BE CH"),
        // Switzerland.
        ("2026-08-01", "CH CH-ZH CH-TI CH-GE CH-AI", "DE AT"),
        ("2026-01-02", "CH-BE CH-VD", "CH-ZH CH-TI CH-NE CH"),
        ("2026-03-19", "CH-TI CH-UR CH-VS CH-NW CH-SZ", "CH-ZH CH-LU"),
        ("2026-06-29", "CH-TI", "CH-ZH CH-GR"),
        ("2026-09-10", "CH-GE", "CH-VD"),
        ("2026-09-21", "CH-VD", "CH-GE"),
        ("2026-09-25", "CH-OW", "CH-NW"),
        ("2026-12-31", "CH-GE", "CH-VD"),
        ("2026-03-01", "CH-NE", "CH-JU"),
        ("2026-06-23", "CH-JU", "CH-NE"),
        // Näfelser Fahrt: 2 April 2026 is Maundy Thursday.
        ("2026-04-09", "CH-GL", "CH-ZH"),
        ("2026-04-02", "", "CH-GL"),
        ("2027-04-01", "CH-GL", ""),
        // Only on a Monday in Neuchâtel; not on a Tuesday or Saturday in Uri and both Appenzells.
        ("2028-12-26", "CH-ZH", "CH-NE CH-AR CH-AI CH-UR"),
        ("2022-12-26", "CH-NE CH-AR CH-UR", "CH-GE"),
        ("2023-01-02", "CH-NE", "CH-ZH"),
    ] {
        let on = |code: &str| {
            holidays(&region(code), date(day).year()).iter().any(|known| known.date == date(day))
        };
        for code in are.split_whitespace() {
            assert!(on(code), "{day} is a holiday in {code}");
        }
        for code in are_not.split_whitespace() {
            assert!(!on(code), "{day} is no holiday in {code}");
        }
    }
}

#[test]
fn every_region_has_the_days_its_law_counts() {
    for (code, days) in [
        ("none", 0),
        ("DE", 9),
        ("DE-BW", 12),
        ("DE-BY", 13),
        ("DE-BY+augsburg", 14),
        ("DE-BY+protestant", 12),
        ("DE-BE", 10),
        ("DE-BB", 12),
        ("DE-HB", 10),
        ("DE-HH", 10),
        ("DE-HE", 10),
        ("DE-MV", 11),
        ("DE-NI", 10),
        ("DE-NW", 11),
        ("DE-RP", 11),
        ("DE-SL", 12),
        ("DE-SN", 11),
        ("DE-SN+catholic", 12),
        ("DE-ST", 11),
        ("DE-SH", 10),
        ("DE-TH", 11),
        ("DE-TH+catholic", 12),
        ("AT", 13),
        ("CH", 4),
        ("CH-TI", 15),
        ("CH-ZH", 9),
        ("CH-GE", 9),
    ] {
        assert_eq!(holidays(&region(code), 2026).len(), days, "{code}");
    }
}

#[test]
fn holidays_come_in_order_and_once_for_every_region_and_known_year() {
    for region in Region::all().filter(|region| *region != Region::Nowhere) {
        for year in [1995, 2000, 2008, 2016, 2017, 2024, 2026, 2038, 2100, 2999] {
            let days = holidays(&region, year);
            assert!(
                days.windows(2).all(|pair| pair[0].name != pair[1].name && pair[0].date <= pair[1].date),
                "{region} {year}"
            );
            assert!(days.iter().all(|day| day.date.year() == year), "{region} {year}");
            assert!(days.iter().any(|day| day.name == HolidayName::NewYear), "{region} {year}");
        }
        for year in [i32::MIN, KNOWN_YEARS.start() - 1, KNOWN_YEARS.end() + 1, i32::MAX] {
            assert_eq!(holidays(&region, year), [], "{region} {year}");
        }
    }
}

#[test]
fn a_region_is_written_as_it_is_read() {
    for region in Region::all() {
        assert_eq!(region.to_string().parse(), Ok(region));
        let written = ron::to_string(&region).unwrap();
        assert_eq!(ron::from_str::<Region>(&written).unwrap(), region);
        let name = region.local_name();
        assert!(!name.de.is_empty() && !name.en.is_empty());
    }
    for (text, canonical) in [
        ("BY", "DE-BY"),
        ("by+Augsburg", "DE-BY+augsburg"),
        ("BE", "DE-BE"),
        ("NW", "DE-NW"),
        ("de-th+CATHOLIC", "DE-TH+catholic"),
        (" ch-be ", "CH-BE"),
        ("at", "AT"),
        ("None", "none"),
    ] {
        assert_eq!(region(text).to_string(), canonical, "{text}");
    }
}

#[test]
fn an_unknown_region_is_refused() {
    for text in
        ["", "XX", "DE-", "DE-XX", "CH-XX", "ZH", "BY+catholic", "DE-BE+augsburg", "AT-9", "Bayern", "ÄÄÄ-ZH"]
    {
        assert_eq!(text.parse::<Region>().unwrap_err().text, text, "{text}");
    }
}

#[test]
fn a_calendar_knows_names_and_own_days() {
    let mut calendar = HolidayCalendar::of(region("DE-NW"));
    calendar.own.insert(date("2027-02-08"), "Rosenmontag".to_owned());
    calendar.own.insert(date("2026-12-25"), "Betriebsfeier".to_owned());
    for (day, de, en) in [
        ("2027-02-08", Some("Rosenmontag"), Some("Rosenmontag")),
        ("2026-12-25", Some("Betriebsfeier"), Some("Betriebsfeier")),
        ("2027-12-25", Some("1. Weihnachtsfeiertag"), Some("Christmas Day")),
        ("2026-06-04", Some("Fronleichnam"), Some("Corpus Christi")),
        ("2026-06-05", None, None),
    ] {
        assert_eq!(calendar.name_on(date(day), De), de, "{day}");
        assert_eq!(calendar.name_on(date(day), En), en, "{day}");
        assert_eq!(calendar.is_holiday(date(day)), de.is_some(), "{day}");
    }
    let written = ron::to_string(&calendar).unwrap();
    assert_eq!(ron::from_str::<HolidayCalendar>(&written).unwrap(), calendar);
    assert_eq!(
        ron::from_str::<HolidayCalendar>(r#"(region:"AT")"#).unwrap(),
        HolidayCalendar::of(Region::Austria)
    );
}

#[test]
fn a_day_has_the_name_of_a_holiday_on_it_and_every_other_day_has_none() {
    for region in Region::all() {
        for year in [1999, 2022, 2026] {
            let days = holidays(&region, year);
            let new_year = NaiveDate::from_yo_opt(year, 1).unwrap();
            for date in new_year.iter_days().take_while(|date| date.year() == year) {
                match holiday_on(region, date) {
                    Some(name) => assert!(days.contains(&Holiday { date, name }), "{region} {date} {name:?}"),
                    None => assert!(days.iter().all(|day| day.date != date), "{region} {date}"),
                }
            }
        }
    }
}

#[test]
fn a_list_of_regions_has_countries_states_and_cantons_once() {
    let all: Vec<Region> = Region::all().collect();
    for code in ["none", "DE", "DE-BW", "DE-TH", "AT", "CH", "CH-AG", "CH-ZH"] {
        assert_eq!(all.iter().filter(|listed| **listed == region(code)).count(), 1, "{code}");
    }
}
