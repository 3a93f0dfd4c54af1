//! The single steps of `agreement`, and what each says when it is not possible.

use serde_json::json;

use super::House;
use super::agreement_house::undated;

#[test]
fn before_anything_is_proposed_there_is_nothing_to_show() {
    let house = House::with_draft();
    let shown = house.shown();
    assert_eq!((&shown["id"], &shown["state"]), (&json!("mueller-gmbh"), &json!("Nothing")));
    assert_eq!((&shown["version"], &shown["fingerprint"]), (&json!(null), &json!(null)));
    assert_eq!(shown["clauses"], json!([]));
    assert_eq!(house.agreement("in-force").run().code, Some(1));
    assert!(!house.path().join("journal.sqlite").exists(), "reading writes nothing");
}

#[test]
fn an_offer_is_shown_clause_by_clause() {
    let house = House::with_offer();
    let shown = house.shown();
    for field in ["sha256", "code"] {
        assert!(shown["fingerprint"][field].is_string(), "{shown}");
    }
    insta::assert_snapshot!("offer-de", undated(&house.agreement("show").succeeds().to_string()));
    let english = house.absprache("--lang en agreement show --client mueller-gmbh").succeeds().out;
    let state = english.lines().next().unwrap_or_default();
    assert!(state.starts_with("Version 1 (") && state.ends_with("no answer yet."), "{state}");
}

#[test]
fn steps_that_cannot_happen_are_told_with_what_helps() {
    let house = House::with_offer();
    for (name, verb) in [
        ("accept", "accept"),
        ("decline", "decline --clause nothing"),
        ("counter-other-kind", "counter --clause record --hours 24/7"),
        ("counter-the-same", "counter --clause whatsapp --mode not-used"),
        ("counter-within", "counter --clause my-answer --within soon"),
        ("counter-hours-without-welcome", "counter --clause phone --mode not-used --hours 24/7"),
        ("settle", "settle --means talk"),
        ("propose-again", "propose --valid-from 2999-01-01"),
        ("propose-lapsed", "propose --answer-by 2020-01-01"),
        ("end-no-date", "end --on tomorrow"),
    ] {
        let refused = house.agreement(verb).run();
        assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{name}: {refused}");
        insta::assert_snapshot!(format!("refused-{name}-de"), refused);
    }
    assert_eq!(house.absprache("journal list").json().as_array().map(Vec::len), Some(1));
}

#[test]
fn each_clause_that_was_answered_wants_a_decision() {
    let house = House::with_answer();
    let refused = house.agreement("accept --clause phone").run();
    insta::assert_snapshot!("refused-missing-de", refused);
    let declined = house
        .agreement("decline --clause phone --accept whatsapp")
        .args(["--reason", "Das schaffe ich nicht."]);
    let declined = declined.json();
    assert_eq!((&declined["state"], &declined["version"]), (&json!("Open"), &json!(2)));
    let body = declined["message"]["body"].as_str().expect("a message");
    assert!(body.contains("Das schaffe ich nicht."), "the reason goes with it:\n{body}");
}

#[test]
fn a_counter_can_come_from_a_file_of_rules() {
    let house = House::with_answer();
    let file = house.file(
        "counter.ron",
        r#"(schema: 1, name: "counter", clauses: [
            Channel(id: "phone", channel: "phone", mode: ByAppointment),
            Channel(id: "whatsapp", channel: "whatsapp", mode: AfterEngagement),
        ])"#,
    );
    let countered = house.agreement("counter").arg("--clause-file").arg(file).json();
    assert_eq!(countered["state"], "Open");
    let clauses = countered["clauses"].as_array().expect("clauses");
    let open: Vec<_> = clauses.iter().filter(|one| one["state"] != "Settled").map(|one| &one["id"]).collect();
    assert_eq!(open, [&json!("phone"), &json!("whatsapp")]);
}

#[test]
fn what_is_settled_can_be_agreed_alone_and_the_rest_is_asked_about() {
    let house = House::with_answer();
    let settled = house.agreement("settle --means talk").json();
    assert_eq!((&settled["state"], &settled["version"]), (&json!("Answered"), &json!(1)), "the rest is open");
    assert_eq!(settled["agreed"], 2);
    let agreed = house.path().join("agreed.json");
    house.agreement("export --format json --number 2").arg("--out").arg(&agreed).succeeds();
    let agreed = std::fs::read_to_string(agreed).expect("the data file");
    assert!(agreed.contains("email") && !agreed.contains("whatsapp"), "{agreed}");
    let judge = |channel: &str| {
        house
            .absprache(&format!(
                "judge --client mueller-gmbh --channel {channel} --at 2999-01-07T10:00:00+01:00"
            ))
            .json()["outcome"]
            .clone()
    };
    assert_eq!((judge("email"), judge("whatsapp")), (json!("Admit"), json!("Ask")));
}

#[test]
fn a_reminder_is_for_an_open_offer_only() {
    let house = House::with_draft();
    assert_eq!(house.agreement("remind").run().code, Some(2));
    house.agreement("propose").succeeds();
    let reminder = house.agreement("remind").json();
    assert_eq!(reminder["to"], "anna@example.org");
    assert!(reminder["body"].as_str().is_some_and(|body| body.starts_with("Guten Tag Anna Müller,")));
    assert_eq!(house.absprache("journal list").json().as_array().map(Vec::len), Some(1), "it is a draft");
}

#[test]
fn the_end_has_kind_words_and_the_rules_stop_with_it() {
    let house = House::with_draft();
    house
        .absprache("agreement record --client mueller-gmbh --on 2025-01-15 --means talk --by Anna")
        .succeeds();
    let ended = house.agreement("end --on 2025-06-30").json();
    assert_eq!((&ended["state"], &ended["ends"]), (&json!("Ended"), &json!("2025-06-30")));
    let body = ended["message"]["body"].as_str().expect("a message");
    assert!(body.contains("30.\u{a0}Juni 2025") && body.contains("Danke"), "{body}");
    assert_eq!(house.agreement("in-force --at 2025-06-30T12:00:00+02:00").run().code, Some(0));
    assert_eq!(house.agreement("in-force --at 2025-07-01T12:00:00+02:00").run().code, Some(1));
    let again = house.agreement("end --on 2025-06-30").run();
    assert_eq!(again.code, Some(2), "{again}");
}
