//! `agreement answer`: what is no answer, or not to this, is told apart, and records nothing.

use serde_json::json;

use super::House;
use super::agreement_house::{accepted, block, two_counters};

/// Nothing but the offer happened.
fn nothing_else_happened(house: &House) {
    assert_eq!(house.shown()["state"], "Open");
    assert_eq!(house.absprache("journal list").json().as_array().map(Vec::len), Some(1));
}

#[test]
fn documents_that_are_no_answer_are_told_with_what_helps() {
    let house = House::with_offer();
    let version = house.offered();
    let whole = block(&two_counters(&version), &version);
    let half = whole.split_at(whole.len() * 2 / 3).0;
    let file = std::fs::read_to_string(house.answer_file(&two_counters(&version))).expect("the file");
    let mut other = version.clone();
    other.client_name = "Nord GmbH".to_owned();
    for (name, text) in [
        ("half-copied.txt", half.to_owned()),
        ("foreign.txt", block(&accepted(&other), &other)),
        ("tampered.json", file.replacen("08:00-18:00", "06:00-22:00", 1)),
        ("broken.json", file.replacen("\"schema\": 1,", "\"schema\": 1", 1)),
        ("cut-off.json", file.split_at(file.len() / 2).0.to_owned()),
        ("letter.txt", version.letter.clone()),
        ("agreement.json", std::fs::read_to_string(house.exported("json")).expect("the data file")),
    ] {
        let path = house.file(name, &text);
        let answer = house.agreement("answer --take").arg(&path).run();
        assert_eq!((answer.code, answer.out.as_str()), (Some(2), ""), "{name}: {answer}");
        insta::assert_snapshot!(format!("no-answer-{}-de", name.replace('.', "-")), answer);
    }
    nothing_else_happened(&house);
}

#[test]
fn in_english_too() {
    let house = House::with_offer();
    let path = house.file("nothing.txt", "Hello, shall we meet on Tuesday?");
    let answer = house.absprache("--lang en agreement answer --client mueller-gmbh").arg(path).run();
    insta::assert_snapshot!("no-answer-nothing-en", answer);
}

#[test]
fn the_same_answer_twice_is_one() {
    let house = House::with_answer();
    let again = house.agreement("answer --take").arg(house.path().join("antwort.json")).run();
    insta::assert_snapshot!("doubled-de", again);
    assert_eq!(house.absprache("journal list").json().as_array().map(Vec::len), Some(2));
}

#[test]
fn an_answer_to_an_older_offer_counts_where_nothing_changed() {
    let house = House::with_offer();
    let old = house.offered();
    let draft = house.path().join("clients/mueller-gmbh/draft.ron");
    let rules = std::fs::read_to_string(&draft).expect("the draft");
    let longer = rules.replacen("09:00-17:00", "09:00-18:00", 1);
    assert_ne!(longer, rules);
    std::fs::write(&draft, longer).expect("the draft is changed");
    let differs = house.agreement("diff").run();
    insta::assert_snapshot!("diff-de", differs);
    house.agreement("propose --valid-from 2999-01-01").succeeds();

    let answer = house.answer_file(&accepted(&old));
    let taken = house.agreement("answer --take").arg(answer).json();
    assert_eq!((&taken["class"], &taken["version"]), (&json!("Crossing"), &json!(1)));
    let clauses = taken["agreement"]["clauses"].as_array().expect("clauses");
    let open: Vec<_> = clauses.iter().filter(|one| one["state"] != "Settled").collect();
    assert_eq!(open.len(), 1, "{open:?}");
    assert_eq!(open[0]["id"], "phone");
}

#[test]
fn an_answer_after_the_offer_was_withdrawn_is_late() {
    let house = House::with_offer();
    let answer = house.answer_file(&accepted(&house.offered()));
    assert_eq!(house.agreement("withdraw").json()["state"], "Withdrawn");
    assert_eq!(house.agreement("answer").arg(answer).json()["class"], "Late");
}

#[test]
fn an_answer_is_read_from_standard_input_too() {
    let house = House::with_offer();
    let answer = house.answer_file(&accepted(&house.offered()));
    let answer = std::fs::File::open(answer).expect("the file");
    let taken = house.agreement("answer --take -").stdin(answer).json();
    assert_eq!(taken["agreement"]["state"], "Agreed", "{taken}");
}
