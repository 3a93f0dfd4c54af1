//! `journal`: what happened, and whether it can be believed.

use serde_json::json;

use super::House;

#[test]
fn before_the_first_event_the_journal_is_empty_and_sound() {
    let house = House::empty();
    assert_eq!(house.absprache("journal list").json(), json!([]));
    assert_eq!(house.absprache("journal verify").json(), json!({"sound": true, "events": 0, "erased": 0}));
    assert!(std::fs::read_dir(house.path()).expect("the folder").next().is_none(), "reading creates nothing");
}

#[test]
fn a_changed_journal_is_told_from_its_first_false_entry_on() {
    let house = House::with_anna();
    for means in ["talk", "mail", "signed"] {
        let record =
            format!("agreement record --client mueller-gmbh --on 2025-01-15 --by Anna --means {means}");
        house.absprache(&record).succeeds();
    }
    insta::assert_snapshot!("journal-sound-de", house.absprache("--lang de journal verify").succeeds());
    let journal = rusqlite::Connection::open(house.path().join("journal.sqlite")).expect("the journal");
    let forge =
        "DROP TRIGGER payload_keeps; UPDATE payload SET body = replace(body, 'Anna', 'Otto') WHERE seq = 2";
    journal.execute_batch(forge).expect("an update");
    drop(journal);
    let verified = house.absprache("--lang de journal verify").run();
    insta::assert_snapshot!("journal-broken-de", verified);
}

#[test]
fn the_list_can_be_of_one_client_and_short() {
    let house = House::with_anna();
    house.absprache("client add --preset freelancer --name Nord").succeeds();
    for (client, means) in [("mueller-gmbh", "talk"), ("nord", "talk"), ("mueller-gmbh", "mail")] {
        let record = format!("agreement record --client {client} --on 2025-01-15 --by Anna --means {means}");
        house.absprache(&record).succeeds();
    }
    let numbers = |args: &str| {
        let listed = house.absprache(&format!("journal list {args}")).json();
        listed
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["seq"].as_i64().unwrap_or(0))
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers(""), [1, 2, 3]);
    assert_eq!(numbers("--client mueller-gmbh"), [1, 3]);
    assert_eq!(numbers("--limit 2"), [2, 3]);
    assert_eq!(numbers("--client mueller-gmbh --limit 1"), [3]);
    assert_eq!(house.absprache("journal list --client sued").run().code, Some(2));
}

#[test]
fn the_list_speaks_the_users_language() {
    let house = House::with_anna();
    let german = |args: &str| house.absprache(&format!("--lang de {args}"));
    german("agreement record --client mueller-gmbh --on 2025-01-15 --means talk --by Anna").succeeds();
    let at = "--at 2025-03-03T10:00:00+01:00";
    let mine =
        german(&format!("contact --direction out --channel WhatsApp --from 03023125002 {at}")).succeeds();
    assert!(mine.out.contains("Von mir  mueller-gmbh  whatsapp"), "{mine}");
    assert!(mine.out.contains("anderer Weg whatsapp"), "{mine}");
    let listed = german("journal list").succeeds().out;
    assert!(listed.contains("vom 15.1.2025 mit Anna"), "{listed}");
}

#[test]
fn a_contact_without_a_sender_is_wrong_usage_and_no_stranger() {
    let house = House::with_anna();
    let answer = house.absprache("contact --channel whatsapp").run();
    assert_eq!(answer.code, Some(2), "{answer}");
    assert!(answer.err.contains("--from") && answer.err.contains("--name"), "{answer}");
}

#[test]
fn a_popup_that_nobody_shows_is_told_with_the_way_to_its_text() {
    let house = House::with_anna();
    let answer = house
        .absprache("--lang de contact --channel phone --from 03023125002 --at 2025-03-02T10:00:00+01:00")
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .succeeds();
    let way = "absprache judge --client mueller-gmbh --channel phone --at 2025-03-02T10:00:00+01:00";
    assert!(answer.err.contains(way), "{answer}");
}

#[test]
fn a_name_can_neither_forge_an_entry_nor_move_the_cursor() {
    let house = House::with_anna();
    house
        .absprache("agreement record --client mueller-gmbh --on 2025-01-15 --means talk")
        .args(["--by", "Anna\u{1b}[2J\n    2  Forged \u{202e}annA"])
        .succeeds();
    let listed = house.absprache("journal list").succeeds().out;
    assert_eq!(listed.lines().count(), 1, "{listed}");
    assert!(!listed.contains(['\u{1b}', '\u{202e}']), "{listed:?}");
    let exact = house.absprache("journal list").json()[0]["event"]["by"].clone();
    assert_eq!(exact, "Anna\u{1b}[2J\n    2  Forged \u{202e}annA", "data are exact");
}
