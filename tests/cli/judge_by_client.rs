//! `judge --client`: a client's own rules, and who it is.

use serde_json::json;

use super::House;

const WHATSAPP: &str = "judge --client mueller-gmbh --channel whatsapp --at 2026-11-21T21:40:00+01:00";

#[test]
fn without_an_address_it_is_the_client_s_only_person() {
    let identity = House::with_anna().absprache(WHATSAPP).json()["identity"].clone();
    assert_eq!(
        identity,
        json!({"kind": "Known", "client": "mueller-gmbh", "person": "anna-mueller", "certainty": "Verified"})
    );
}

#[test]
fn an_address_is_certain_a_confirmed_name_nearly_and_a_mere_name_is_not() {
    let house = House::with_anna();
    for (sender, certainty, has_text) in [
        ("--from=030/23125002", "Verified", true),
        ("--name=Anna", "Confirmed", true),
        ("--name=Anna Müller", "Probable", false),
    ] {
        let data = house.absprache(WHATSAPP).arg(sender).json();
        assert_eq!(data["identity"]["certainty"], certainty, "{sender}");
        assert_eq!(data["outcome"], "Redirect", "{sender}");
        assert_eq!(data["reply"]["text"].is_string(), has_text, "nobody is accused on a mere name: {sender}");
    }
}

#[test]
fn an_address_that_is_not_theirs_is_a_mistake_of_the_question() {
    let house = House::with_anna();
    let answer = house.absprache("--lang de").args(WHATSAPP.split(' ')).arg("--from=+493023125099").run();
    insta::assert_snapshot!("not-theirs-de", answer);
}

#[test]
fn a_wish_is_judged_by_but_not_called_agreed() {
    let data = House::with_anna().absprache(WHATSAPP).json();
    assert_eq!(
        data["agreement"],
        json!({"id": "mueller-gmbh", "version": null, "standing": "Wish", "fingerprint": null})
    );
    let text = data["reply"]["text"].as_str().expect("a text");
    assert!(!text.contains("vereinbart") && !text.contains("Vereinbart"), "{text}");
}

#[test]
fn a_version_judges_from_its_day_on() {
    let house = House::with_anna();
    house
        .absprache("agreement record --client mueller-gmbh --on 2025-11-21 --means talk")
        .arg("--by=Anna Müller")
        .succeeds();
    for (at, version, standing) in [
        ("2025-11-20T23:59:59+01:00", json!(null), "Wish"),
        ("2025-11-21T00:00:00+01:00", json!(1), "Agreed"),
        ("2025-11-21T21:40:00+01:00", json!(1), "Agreed"),
    ] {
        let data =
            house.absprache(&format!("judge --client mueller-gmbh --channel whatsapp --at {at}")).json();
        assert_eq!(
            (&data["agreement"]["version"], &data["agreement"]["standing"]),
            (&version, &json!(standing)),
            "{at}"
        );
    }
}

#[test]
fn my_absence_on_file_goes_as_it_does_for_the_contact_itself() {
    let house = House::with_anna();
    let at = "judge --client mueller-gmbh --channel phone --at 2026-11-23T10:00:00+01:00";
    assert_eq!(house.absprache(at).json()["outcome"], "Admit");
    house.absprache("me --away 2026-11-23..2026-11-24").succeeds();
    let judged = house.absprache(at).json();
    assert_eq!(
        (&judged["outcome"], &judged["until"]),
        (&json!("Defer"), &json!("2026-11-25T09:00:00+01:00"))
    );
    assert!(judged["reply"]["text"].as_str().is_some_and(|text| text.contains("zurück")), "{judged}");
}

#[test]
fn a_call_to_my_private_number_is_redirected() {
    let house = House::with_anna();
    let call = |to: &str| {
        house
            .absprache("judge --client mueller-gmbh --channel phone --at 2026-11-23T10:00:00+01:00")
            .args(["--to", to])
            .json()["grounds"][0]["kind"]
            .clone()
    };
    assert_eq!(call("+493023125001"), "Welcome");
    assert_eq!(call("+4917139200001"), "PrivateHandle");
}

#[test]
fn nothing_is_written_by_judging_and_no_lock_is_needed() {
    let house = House::with_anna();
    let lock = absprache_adapters::store::Home::at(house.path()).lock().expect("the lock is free");
    assert_eq!(house.absprache(WHATSAPP).run().code, Some(1));
    let refused = house.absprache("me --name Jana").run();
    insta::assert_snapshot!("in-use-en", refused);
    drop(lock);
    assert!(!house.path().join("journal.sqlite").exists(), "judging writes no journal");
}
