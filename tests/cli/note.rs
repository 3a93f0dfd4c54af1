//! `note`.

use serde_json::json;

use super::House;

#[test]
fn a_note_is_written_changed_listed_and_dropped() {
    let house = House::with_anna();
    let added = house.absprache("note add --client mueller-gmbh").arg("Angebot bis Freitg").json();
    let seq = added["seq"].as_i64().unwrap();
    assert_eq!((&added["client"], &added["contact"]), (&json!("mueller-gmbh"), &json!(null)));
    let changed = house.absprache(&format!("note change {seq}")).arg("Angebot bis Freitag").json();
    assert_eq!(changed["at"], added["at"]);
    let listed = house.absprache("note list --client mueller-gmbh").json();
    assert_eq!(listed, json!([changed]));
    let said = house.absprache("note list").succeeds().out;
    assert!(said.contains("Angebot bis Freitag"), "{said}");
    let journal = house.absprache("journal list").succeeds().out;
    assert!(journal.contains("Note") && !journal.contains("Freitag"), "{journal}");
    house.absprache(&format!("note drop {}", changed["seq"])).succeeds();
    assert_eq!(house.absprache("note list").json(), json!([]));
}

#[test]
fn what_is_no_note_is_refused_with_what_to_do() {
    let house = House::with_anna();
    for (args, text, said) in [
        ("note add --client mueller-gmbh", " ", "Write a few words"),
        ("note add --client meier", "?", "meier"),
        ("note add --contact 17", "?", "--client ID"),
        ("note change 17", "?", "absprache note list"),
    ] {
        let refused = house.absprache(args).arg(text).run();
        assert!(refused.code == Some(2) && refused.err.contains(said), "{args}: {refused}");
    }
}
