//! Whoever opens a client and changes nothing changes nothing.

use absprache_engine::clause::{At, ChannelClause, Clause, ClauseHours, Mode, Towards, Who};
use absprache_engine::preset::Preset;
use absprache_engine::tone::Form;
use proptest::prelude::*;

use super::*;
use crate::tests::fakes::MUELLER;
use crate::view::sketch::Base;

/// Every kind of clause, in an order that no sketch has, and with all that a sketch says less exactly.
const RICH: &str = r#"(
    schema: 1,
    name: "rich",
    clauses: [
        FreeText(id: "note", text: "Im August machen wir beide Pause.\n"),
        Promise(id: "mine", by: Consultant, within: Hours(1)),
        Channel(id: "email", channel: "email", mode: Welcome),
        Channel(id: "phone", channel: "phone", towards: Consultant, mode: Welcome, hours: Own("Mo-Fr 12:00-13:00; PH 10:00-11:00; 2026 Dec 24-26 off"), at: Only([Phone("+493023125001")])),
        Channel(id: "phone-client", channel: "phone", towards: Client, mode: ByAppointment, who: Roles([DecisionMaker, DayToDay])),
        Promise(id: "theirs", by: Client, channel: "email", within: WorkingDays(3)),
        Channel(id: "skype", channel: "skype", mode: Welcome),
        Channel(id: "sms", channel: "sms", mode: EmergencyOnly, who: Persons(["anna", "jan"])),
        Channel(id: "x", channel: "x", mode: NotUsed),
        Channel(id: "facebook", channel: "facebook", mode: AfterEngagement, at: Private),
        Channel(id: "night", channel: "threema", mode: Welcome, hours: Own("Mo-Fr 22:00-06:00")),
        Emergency(id: "emergency", definition: "Ausfall des Shops.", numbers: ["+493023125002"]),
        Frequency(id: "calls", channel: "phone", towards: Consultant, at_most: 2, per: Day),
        Frequency(id: "all", at_most: 1, per: Month),
        People(id: "people", speaks: ["anna", "jan"], decides: ["jan"]),
        Tone(id: "tone", form: du, emoji: true),
        Record(id: "record", months: 1),
        Netiquette(id: "dates", point: Dates),
        Review(id: "review", every_months: 1),
        Ending(id: "ending", notice_days: 14),
    ],
)"#;

/// The client of the fakes with these rules, opened and taken in again.
fn again(policy: &Policy) -> (Office, Sketch) {
    let mut office = Office::open();
    let id = MUELLER.parse().unwrap();
    crate::ports::Files::save_draft(&mut office.files, &id, policy).unwrap();
    let sketch = office.desk.edit_sketch(&id, DE).unwrap();
    office.desk.take_in(&sketch, DE).unwrap();
    (office, sketch)
}

#[test]
fn every_kind_of_clause_comes_back_as_it_was() {
    let rich = policy(RICH);
    let before = Office::open().files.client();
    let (office, _) = again(&rich);
    assert_eq!(office.files.draft_of(MUELLER).unwrap().clauses, rich.clauses);
    assert_eq!(office.files.client(), before);
}

#[test]
fn every_preset_comes_back_as_it_was() {
    for preset in Preset::all() {
        for language in [Language::De, Language::En] {
            let mut policy = preset.policy(language, channels()).unwrap();
            crate::rules::speak(&mut policy.clauses, Form::Du);
            let (office, sketch) = again(&policy);
            assert_eq!(office.files.draft_of(MUELLER), Some(policy), "{preset} {language:?}");
            assert_eq!(sketch.base, Base::Preset { id: preset.to_string() });
        }
    }
}

#[test]
fn a_client_without_rules_of_their_own_still_has_none() {
    let mut office = Office::open();
    let id = office.desk.take_in(&named(&office.desk, "Berg"), DE).unwrap();
    let sketch = office.desk.edit_sketch(&id, DE).unwrap();
    office.desk.take_in(&sketch, DE).unwrap();
    assert_eq!(office.files.draft_of("berg"), None);
}

#[test]
fn what_a_sketch_has_no_field_for_stays() {
    let mut office = Office::open();
    let mut client = office.files.client();
    client.side.own_days = vec![absprache_engine::party::OwnDay {
        date: chrono::NaiveDate::from_ymd_opt(2026, 12, 24).unwrap(),
        name: "Heiligabend".to_owned(),
    }];
    client.people[0].tone = Some(absprache_engine::tone::Tone { language: Language::En, form: Form::Sie });
    crate::ports::Files::save_client(&mut office.files, &client).unwrap();
    let mut sketch = office.desk.edit_sketch(&client.id, DE).unwrap();
    sketch.name = "Müller AG".to_owned();
    office.desk.take_in(&sketch, DE).unwrap();
    client.name = "Müller AG".to_owned();
    assert_eq!(office.files.client(), client);
}

fn clauses() -> impl Strategy<Value = Vec<Clause>> {
    let own = ["Mo-Fr 09:00-12:30,13:30-17:00; PH off", "24/7", "Sa 22:00-02:00", "2026 Dec 24 10:00-12:00"];
    let own = prop::sample::select(own.to_vec())
        .prop_map(|text| Mode::Welcome(ClauseHours::Own(Box::new(text.parse().unwrap()))));
    let mode = prop_oneof![
        Just(Mode::NotUsed),
        Just(Mode::ByAppointment),
        Just(Mode::EmergencyOnly),
        Just(Mode::AfterEngagement),
        Just(Mode::Welcome(ClauseHours::Usual)),
        Just(Mode::Welcome(ClauseHours::Anytime)),
        Just(Mode::Welcome(ClauseHours::OfficeHours)),
        own,
    ];
    let ids: Vec<_> = channels().iter().map(|channel| channel.id.clone()).collect();
    let at = prop_oneof![
        Just(At::Any),
        Just(At::Business),
        Just(At::Private),
        Just(At::Only(vec![absprache_engine::handle::Handle::Mail("jana@example.org".parse().unwrap())])),
    ];
    let towards = prop_oneof![Just(Towards::Both), Just(Towards::Consultant), Just(Towards::Client)];
    let who = prop_oneof![
        Just(Who::Everyone),
        Just(Who::Roles(vec![absprache_engine::party::Role::ThirdParty])),
        Just(Who::Persons(vec!["jan".parse().unwrap()])),
    ];
    let clause = (prop::sample::select(ids), mode, at, towards, who);
    prop::collection::vec(clause, 1..10).prop_map(|all| {
        let clause = |(index, (channel, mode, at, towards, who))| {
            let id = format!("c{index}").parse().unwrap();
            Clause::Channel(ChannelClause { id, channel, towards, at, mode, who })
        };
        all.into_iter().enumerate().map(clause).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_rule_about_a_channel_comes_back_as_it_was(clauses in clauses()) {
        let mut rules = policy(RICH);
        rules.clauses = clauses;
        let (office, _) = again(&rules);
        prop_assert_eq!(office.files.draft_of(MUELLER).unwrap().clauses, rules.clauses);
    }
}
