//! The end of the work with a client.

use absprache_engine::context::Context;
use absprache_engine::tone::Language;
use absprache_engine::verdict::Outcome;

use super::fakes::{ANNA, MUELLER, Office, channels, message, time};
use crate::event::OutcomeKind;
use crate::trouble::Trouble;
use crate::use_cases::clients::list_clients;
use crate::use_cases::judge_contact::{By, Request, judge_contact};
use crate::view::client_page::StandingKind;

fn ended(on: &str) -> Office {
    let mut office = Office::open();
    office.desk.end_engagement(&MUELLER.parse().unwrap(), on.parse().unwrap(), time("Wed 10:00")).unwrap();
    office
}

fn outcome(office: &Office) -> Option<OutcomeKind> {
    let (_, contact) = office.desk.memory().contacts().last()?;
    contact.judged.as_ref().map(|judged| judged.outcome)
}

#[test]
fn the_rules_go_to_the_end_of_the_last_day_and_no_longer() {
    for (at, expected) in [("Thu 23:59", OutcomeKind::Redirect), ("Fri 00:00", OutcomeKind::Admit)] {
        let mut office = ended("2026-11-19");
        office.receive("whatsapp", ANNA, at);
        assert_eq!(outcome(&office), Some(expected), "{at}");
        let mut restarted = Office::reopen(office.journal, office.files);
        restarted.receive("whatsapp", ANNA, "Sat 20:00");
        assert_eq!(outcome(&restarted), Some(OutcomeKind::Admit));
    }
}

#[test]
fn an_engagement_that_goes_on_has_its_rules_again_from_then_on() {
    let mut office = ended("2026-11-19");
    office.receive("whatsapp", ANNA, "Fri 10:00");
    office.desk.resume_engagement(&MUELLER.parse().unwrap(), time("Fri 12:00")).unwrap();
    office.desk.resume_engagement(&MUELLER.parse().unwrap(), time("Fri 12:01")).unwrap();
    office.receive("whatsapp", ANNA, "Fri 20:00");
    assert_eq!(outcome(&office), Some(OutcomeKind::Redirect));
    let events = office.events();
    assert_eq!(events.iter().filter(|name| **name == "EngagementResumed").count(), 1);
    let zone = chrono_tz::Europe::Berlin;
    let engagements = office.desk.memory().engagements();
    let client = MUELLER.parse().unwrap();
    assert!(engagements.ended(&client, time("Fri 10:00"), zone).is_some(), "what was judged then stays so");
}

#[test]
fn an_end_in_the_past_that_is_taken_back_leaves_the_days_since_as_they_were() {
    let mut office = Office::open();
    let client = MUELLER.parse().unwrap();
    office.receive("whatsapp", ANNA, "Tue 20:00");
    office.desk.end_engagement(&client, "2026-11-16".parse().unwrap(), time("Wed 10:00")).unwrap();
    office.desk.resume_engagement(&client, time("Wed 10:01")).unwrap();
    let office = Office::reopen(office.journal, office.files);
    let over = |at: &str| {
        let engagements = office.desk.memory().engagements();
        engagements.ended(&client, time(at), chrono_tz::Europe::Berlin).is_some()
    };
    assert!(!over("Tue 20:00"), "nobody knew of an end then");
    assert!(over("Wed 10:00"));
    assert!(!over("Wed 10:01"));
}

#[test]
fn the_last_day_can_be_moved_and_is_written_down_once() {
    let mut office = ended("2026-11-30");
    let client = MUELLER.parse().unwrap();
    for day in ["2026-11-30", "2026-11-20"] {
        office.desk.end_engagement(&client, day.parse().unwrap(), time("Wed 11:00")).unwrap();
    }
    assert_eq!(office.events(), ["EngagementEnded", "EngagementEnded"]);
    assert_eq!(office.desk.memory().engagements().last_day(&client), Some("2026-11-20".parse().unwrap()));
}

#[test]
fn nobodys_engagement_ends() {
    let mut office = Office::open();
    let nobody = "nobody".parse().unwrap();
    let ended = office.desk.end_engagement(&nobody, "2026-11-19".parse().unwrap(), time("Wed 10:00"));
    assert!(matches!(ended, Err(Trouble::NoClient(_))));
}

#[test]
fn the_end_is_told_kindly_before_and_after() {
    let office = ended("2026-11-30");
    let page = |at: chrono::DateTime<chrono::Utc>| {
        office.desk.client_page(&MUELLER.parse().unwrap(), at, Language::De).unwrap()
    };
    let before = page(time("Sat 12:00"));
    assert_eq!(before.standing.kind, StandingKind::Wish);
    assert!(before.ended.as_deref().is_some_and(|text| text.contains("endet mit dem")), "{:?}", before.ended);
    let after = page(time("Sat 12:00") + chrono::TimeDelta::days(10));
    assert_eq!(after.standing.kind, StandingKind::Ended);
    let words = after.ended.unwrap().replace('\u{a0}', " ");
    assert!(words.contains("endete am 30. November 2026"), "{words}");
}

#[test]
fn whoever_asks_what_if_is_answered_by_the_end_of_the_engagement_too() {
    let office = ended("2026-11-19");
    let judged = |at: &str| {
        let request = Request {
            by: By::Client(MUELLER.parse().unwrap()),
            contact: message("whatsapp", ANNA, at).contact,
            context: Context::default(),
        };
        judge_contact(Some(&office.journal), &office.files, channels(), request).unwrap().verdict.outcome
    };
    assert!(matches!(judged("Thu 20:00"), Outcome::Redirect { .. }));
    assert!(matches!(judged("Fri 20:00"), Outcome::Admit(_)));
    let (clients, _) =
        list_clients(Some(&office.journal), &office.files, channels(), time("Fri 20:00")).unwrap();
    assert_eq!(clients[0].standing, absprache_engine::agreement::Standing::Ended);
}
