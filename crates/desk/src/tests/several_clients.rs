//! One person who works for several clients: judged if the rules of both agree, else asked about.

use absprache_engine::document;
use absprache_engine::policy::Policy;
use absprache_engine::tone::Language;
use absprache_engine::verdict::GroundKind;

use super::fakes::{ANNA, MUELLER, Office, RULES, channels, time};
use crate::event::{Event, Judged, OutcomeKind};
use crate::popup::Action;
use crate::ports::Files;
use crate::use_cases::today::Senses;

/// Anna's number is at a second client, too, with these rules.
fn office(rules: &str) -> Office {
    let mut office = Office::open();
    let mut client = office.files.client();
    client.id = "schulz".parse().unwrap();
    client.name = "Schulz AG".to_owned();
    client.people.truncate(1);
    let policy: Policy = document::read(rules, channels()).unwrap();
    office.files.save_draft(&client.id, &policy).unwrap();
    office.files.save_client(&client).unwrap();
    office.desk.reread().unwrap();
    office
}

fn judged(office: &Office) -> Vec<Judged> {
    let entries = office.journal.0.borrow();
    let judged = entries.iter().filter_map(|entry| match &entry.event {
        Some(Event::Judged(judged)) => Some(judged.clone()),
        _ => None,
    });
    judged.collect()
}

const WELCOME: &str = r#"(schema: 1, name: "rules", clauses: [
    Channel(id: "whatsapp", channel: "whatsapp", mode: Welcome, hours: Anytime)])"#;

#[test]
fn rules_that_agree_judge() {
    let mut office = office(RULES);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    assert_eq!(judged(&office)[0].outcome, OutcomeKind::Redirect);
    assert_eq!(office.popups().len(), 1);
}

#[test]
fn rules_that_disagree_ask_for_which_client_it_was_and_offer_no_text() {
    let mut office = office(WELCOME);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let verdict = &judged(&office)[0];
    assert_eq!((verdict.outcome, verdict.ground), (OutcomeKind::Ask, GroundKind::Disagreement));
    let popups = office.popups();
    let [popup] = popups.as_slice() else { panic!("one popup, not {popups:?}") };
    assert_eq!(popup.title, "Anna Müller · WhatsApp");
    assert_eq!(popup.body, "Das kann Müller GmbH oder Schulz AG sein.");
    assert_eq!(
        popup.default.as_ref().map(|button| button.action),
        Some(Action::Open),
        "Today asks who it is"
    );
    assert!(popup.buttons.is_empty());
}

#[test]
fn it_is_asked_once_for_a_sender_and_channel_also_after_a_restart() {
    let mut first = office(WELCOME);
    first.receive("whatsapp", ANNA, "Sat 21:40");
    let mut office = Office::reopen(first.journal, first.files);
    office.receive("whatsapp", ANNA, "Sun 21:40");
    assert!(office.popups().is_empty());
}

#[test]
fn whoever_says_for_which_client_it_was_has_it_judged_by_their_rules() {
    let mut office = office(WELCOME);
    office.receive("whatsapp", ANNA, "Sat 21:40");
    let today = office.desk.today(time("Sat 21:45"), Language::De, Senses::default());
    assert!(today.groups.is_empty());
    let anna = "anna".parse().unwrap();
    let id = today.strangers[0].id;
    office.desk.introduce(id, &MUELLER.parse().unwrap(), Some(&anna), time("Sat 21:46")).unwrap();
    assert_eq!(judged(&office).last().map(|judged| judged.outcome), Some(OutcomeKind::Redirect));
    let today = office.desk.today(time("Sat 21:47"), Language::De, Senses::default());
    assert_eq!((today.groups[0].name.as_str(), today.strangers.len()), ("Müller GmbH", 0));
}
