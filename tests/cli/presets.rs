//! Rules to begin with, saved from a client and shared as files.

use serde_json::json;

use super::House;

#[test]
fn the_rules_of_a_client_are_saved_shared_and_begun_with() {
    let house = House::of_jana();
    house.absprache("client add --name Tom --preset mail-only").succeeds();
    let saved =
        house.absprache("preset save --client tom --description Ruhe").args(["--name", "Wie bei Ruhigen"]);
    assert_eq!(saved.json()["preset"]["id"], "wie-bei-ruhigen");
    let shared = house.path().join("shared.ron");
    house.absprache("preset export wie-bei-ruhigen --out").arg(&shared).succeeds();

    let colleague = House::of_jana();
    let added = colleague.absprache("preset add").arg(&shared).args(["--name", "Ruhig"]).json();
    assert_eq!(added["preset"], json!({ "id": "ruhig", "name": "Ruhig", "summary": "Ruhe", "own": true }));
    colleague.absprache("client add --name Eva --preset ruhig").succeeds();
    let rules = |house: &House, client: &str| {
        let file = house.path().join(format!("clients/{client}/draft.ron"));
        let text = std::fs::read_to_string(file).unwrap();
        text.split_once("clauses:").unwrap().1.to_owned()
    };
    assert_eq!(rules(&colleague, "eva"), rules(&house, "tom"));

    let listed = colleague.absprache("--lang de preset list").succeeds().out;
    assert!(listed.contains("ruhig") && listed.contains("Ruhig (eigene)"), "{listed}");
    let shown = colleague.absprache("preset show ruhig").json();
    assert!(shown["rules"].as_array().unwrap().len() > 5, "{shown}");
    let renamed = colleague.absprache("preset rename ruhig --name Still").json();
    assert_eq!((&renamed["id"], &renamed["name"]), (&json!("ruhig"), &json!("Still")));
    let removed = colleague.absprache("preset remove ruhig").succeeds().out;
    assert!(removed.contains("[HOME]/presets/ruhig.ron.bak"), "{removed}");
    colleague.absprache("client show eva").succeeds();
}

#[test]
fn people_and_addresses_do_not_come_along_and_a_file_with_some_is_refused() {
    let house = House::of_jana();
    let policy = house.path().join("policy.ron");
    let rules = r#"(
        schema: 1,
        name: "tom",
        clauses: [
            Channel(id: "email", channel: "email", mode: Welcome),
            FreeText(id: "desk", text: "Sonst ruft Tom unter 030 23125 001 an."),
        ],
    )"#;
    std::fs::write(&policy, rules).unwrap();
    house.absprache("client add --name Tom --policy").arg(&policy).succeeds();
    let saved = house.absprache("--lang de preset save --client tom --name Neu").succeeds().out;
    assert!(saved.contains("nennt jemanden oder eine Adresse"), "{saved}");
    let refused = house.absprache("--lang de preset add").arg(&policy).run();
    assert_eq!(refused.code, Some(2), "{refused}");
    for words in ["Zeile 6", "clauses[1].text", "nennt keine Adressen"] {
        assert!(refused.err.contains(words), "{refused}");
    }
}

#[test]
fn what_cannot_be_done_with_a_preset_is_said() {
    let house = House::of_jana();
    for (command, words) in [
        ("preset show nichts", "gibt es nicht"),
        ("preset remove agency", "gehört zum Programm"),
        ("preset rename agency --name X", "gehört zum Programm"),
        ("preset save --client nobody --name X", "nobody"),
        ("client add --name X --preset nichts", "preset list"),
    ] {
        let refused = house.absprache(&format!("--lang de {command}")).run();
        assert!(refused.code == Some(2) && refused.err.contains(words), "{command}: {refused}");
    }
}
