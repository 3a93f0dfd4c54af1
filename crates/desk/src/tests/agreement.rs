//! What was agreed is recorded while the program runs.

use absprache_engine::agreement::Means;
use chrono::NaiveDate;

use super::fakes::{MUELLER, Office, time};
use crate::use_cases::record_agreement::{Fault, Request};

fn on(day: u32) -> Request {
    Request {
        client: MUELLER.parse().unwrap(),
        on: NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
        means: Means::Mail,
        by: "Anna Müller".to_owned(),
    }
}

#[test]
fn the_desk_goes_by_what_was_agreed_at_once() {
    let mut office = Office::open();
    office.receive("whatsapp", "Anna M.", "Fri 12:00");
    office.desk.record_agreement(&on(21), time("Sat 20:00")).unwrap();
    office.receive("whatsapp", "Anna M.", "Sat 21:40");
    let beginnings: Vec<String> = office
        .popups()
        .into_iter()
        .filter_map(|popup| popup.body.split_once(':').map(|(beginning, _)| beginning.to_owned()))
        .collect();
    assert_eq!(beginnings, ["Ihr Wunsch", "Vereinbart"]);
    let again = office.desk.record_agreement(&on(21), time("Sat 20:00"));
    assert!(matches!(again, Err(Fault::Unchanged(version)) if version.number == 1));
}

#[test]
fn a_day_longer_ago_than_a_working_life_is_a_slip_in_the_year() {
    let now = "2026-11-16T12:00:00Z".parse().unwrap();
    for (day, refused) in [("1976-11-16", false), ("1976-11-15", true), ("0026-11-15", true)] {
        let mut office = Office::open();
        let request = Request { on: day.parse().unwrap(), ..on(1) };
        let recorded = office.desk.record_agreement(&request, now);
        assert_eq!(matches!(recorded, Err(Fault::TooLongAgo(_))), refused, "{day}");
        assert_eq!(office.events().is_empty(), refused, "{day}");
    }
}

#[test]
fn nothing_was_agreed_on_a_day_that_is_still_to_come() {
    // On my clock: an hour before midnight in Greenwich it is tomorrow here.
    let now = "2026-11-16T23:00:00Z".parse().unwrap();
    for (day, refused) in [(16, false), (17, false), (18, true)] {
        let mut office = Office::open();
        let recorded = office.desk.record_agreement(&on(day), now);
        assert_eq!(matches!(recorded, Err(Fault::StillToCome(_))), refused, "{day}");
        assert_eq!(office.events().is_empty(), refused, "{day}");
    }
}
