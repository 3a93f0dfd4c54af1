//! `agreement record`: what was agreed is frozen.

use serde_json::json;

use super::{Absprache, House};

fn record(house: &House, on: &str, means: &str) -> Absprache {
    house
        .absprache(&format!("--lang de agreement record --client mueller-gmbh --on {on} --means {means}"))
        .arg("--by=Anna Müller")
}

#[test]
fn what_was_recorded_is_shown_again_and_stands_in_the_journal() {
    let house = House::with_anna();
    let recorded = record(&house, "2025-01-15", "talk").json();
    assert_eq!(
        (&recorded["version"], &recorded["standing"], &recorded["means"], &recorded["by"]),
        (&json!(1), &json!("Agreed"), &json!("Talk"), &json!("Anna Müller"))
    );
    let shown = house.absprache("client show mueller-gmbh").json();
    assert_eq!(shown["agreement"], recorded);
    let fingerprint = recorded["fingerprint"].as_str().expect("a fingerprint");
    let file = house.path().join(format!("clients/mueller-gmbh/versions/{fingerprint}.ron"));
    assert!(file.exists(), "the version's file is named by its fingerprint");
    let journal = house.absprache("journal list").json();
    assert_eq!(journal[0]["kind"], "Agreed");
    assert_eq!(journal[0]["event"]["fingerprint"], fingerprint);
    house.absprache("journal verify").succeeds();
}

#[test]
fn the_letter_both_hold_stays_when_my_profile_changes() {
    let house = House::with_anna();
    record(&house, "2025-01-15", "signed").succeeds();
    let letter = house.absprache("client show mueller-gmbh").json()["letter"].clone();
    house.absprache("me --name Jana --hours 24/7").succeeds();
    assert_eq!(house.absprache("client show mueller-gmbh").json()["letter"], letter);
}

#[test]
fn the_same_again_is_refused_but_a_signature_may_follow_a_talk() {
    let house = House::with_anna();
    record(&house, "2025-01-15", "talk").succeeds();
    insta::assert_snapshot!("unchanged-de", record(&house, "2025-01-15", "talk").run());
    assert_eq!(record(&house, "2025-01-15", "signed").json()["version"], 1);
    assert_eq!(record(&house, "2025-02-01", "signed").json()["version"], 2);
    insta::assert_snapshot!("before-the-last-de", record(&house, "2025-01-20", "signed").run());
}

#[test]
fn terms_without_an_open_way_are_refused_until_they_say_why() {
    let house = House::of_jana();
    let policy = |more: &str| {
        format!(
            r#"(schema: 1, name: "closed", clauses: [
                Channel(id: "phone", channel: "phone", mode: NotUsed),
                Emergency(id: "emergency", definition: "Der Shop steht.", word: "NOTFALL", ways: ["phone"]),
                Record(id: "record", months: 12),{more}
            ])"#
        )
    };
    let file = house.file("closed.ron", &policy(""));
    house.absprache("client add --name Nord --policy").arg(&file).succeeds();
    let refused = house
        .absprache("--lang de agreement record --client nord --on 2025-01-15 --means mail --by Nora")
        .run();
    insta::assert_snapshot!("objections-de", refused);
    assert!(!house.path().join("clients/nord/versions").exists(), "nothing is recorded");

    let because = r#"FreeText(id: "why-no-open-way", text: "Wir sehen uns jeden Tag im Büro."),"#;
    let file = house.file("explained.ron", &policy(because));
    house.absprache("client add --name Ost --policy").arg(&file).succeeds();
    house.absprache("agreement record --client ost --on 2025-01-15 --means mail --by Olga").succeeds();
}

#[test]
fn a_version_edited_by_hand_is_refused() {
    let house = House::with_anna();
    let fingerprint = record(&house, "2025-01-15", "talk").json()["fingerprint"].clone();
    let fingerprint = fingerprint.as_str().expect("a fingerprint");
    let file = house.path().join(format!("clients/mueller-gmbh/versions/{fingerprint}.ron"));
    let text = std::fs::read_to_string(&file).expect("the file is there");
    let edited = text.replacen("NotUsed", "Welcome", 1);
    assert_ne!(edited, text);
    std::fs::write(&file, edited).expect("the file is changed");
    let answer = house
        .absprache("judge --client mueller-gmbh --channel whatsapp --at 2026-11-21T21:40:00+01:00")
        .run();
    assert_eq!(answer.code, Some(2), "{answer}");
    assert!(answer.err.contains("changed afterwards"), "{answer}");
}

#[test]
fn a_day_that_is_none_is_told() {
    insta::assert_snapshot!("no-date-de", record(&House::with_anna(), "2026-02-30", "talk").run());
}

#[test]
fn a_day_that_is_still_to_come_is_refused() {
    let house = House::with_anna();
    insta::assert_snapshot!("still-to-come-de", record(&house, "2999-01-15", "talk").run());
    assert!(!house.path().join("clients/mueller-gmbh/versions").exists(), "nothing is recorded");
}

#[test]
fn a_day_whose_year_is_a_slip_is_refused() {
    let house = House::with_anna();
    insta::assert_snapshot!("too-long-ago-de", record(&house, "0026-01-15", "talk").run());
    assert!(!house.path().join("clients/mueller-gmbh/versions").exists(), "nothing is recorded");
}

#[test]
fn a_version_whose_event_was_never_written_does_not_count_and_can_be_recorded_again() {
    let house = House::with_anna();
    let first = record(&house, "2025-01-15", "talk").json();
    // As after a crash between the file and the event.
    for file in ["journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"] {
        let _ = std::fs::remove_file(house.path().join(file));
    }
    assert_eq!(house.absprache("client show mueller-gmbh").json()["agreement"]["standing"], "Wish");
    assert_eq!(record(&house, "2025-01-15", "talk").json(), first);
    assert_eq!(house.absprache("client show mueller-gmbh").json()["agreement"], first);
}
