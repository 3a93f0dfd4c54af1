//! `me` and `client`: what is written is read again.

use serde_json::json;

use super::House;

#[test]
fn my_profile_is_shown_as_it_was_written() {
    let house = House::empty();
    let written = house
        .absprache("me --zone Europe/Vienna --state AT --mail jana@example.org --phone +493023125001")
        .args(["--name", "Jana Beispiel", "--hours", "Mo-Th 08:00-16:00; PH off"])
        .json();
    assert_eq!(written, house.absprache("me").json());
    assert_eq!(
        written,
        json!({
            "name": "Jana Beispiel",
            "zone": "Europe/Vienna",
            "region": "AT",
            "office_hours": "Mo-Th 08:00-16:00; PH off",
            "handles": [
                {"handle": "jana@example.org", "used": "Business"},
                {"handle": "+493023125001", "used": "Business"},
            ],
            "form": "sie",
            "absences": [],
            "days_off": [],
        })
    );
}

#[test]
fn absences_and_days_off_are_told_shown_and_taken_back() {
    let house = House::with_anna();
    let told = house
        .absprache("me --form du --away 2026-12-24..2027-01-06=Ski --away 2026-11-23..2026-11-25")
        .arg("--day-off=2026-12-31=Inventur")
        .json();
    assert_eq!(
        told["absences"],
        json!([
            {"first": "2026-11-23", "last": "2026-11-25"},
            {"first": "2026-12-24", "last": "2027-01-06", "note": "Ski"},
        ])
    );
    assert_eq!(told["days_off"], json!([{"date": "2026-12-31", "name": "Inventur"}]));
    assert_eq!(told["form"], json!("du"));
    let said = house.absprache("--lang de me").succeeds().out;
    for part in ["24.12.2026–6.1.2027 (Ski)", "31.12.2026 Inventur", "per Du"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let away = "may --client mueller-gmbh --channel phone --at 2026-11-24T10:00:00+01:00";
    assert_eq!(house.absprache(away).run().code, Some(0), "my absence keeps nobody from being called");
    let left = house.absprache("me --not-away 2026-11-23 --no-day-off 2026-12-31").json();
    assert_eq!((left["absences"].as_array().unwrap().len(), &left["days_off"]), (1, &json!([])));
}

#[test]
fn what_is_no_absence_is_refused_and_changes_nothing() {
    let house = House::of_jana();
    let before = house.absprache("me").json();
    for (args, said) in [
        ("me --away morgen", "2026-12-24..2027-01-06"),
        ("me --away 2027-01-06..2026-12-24", "ends before it begins"),
        ("me --not-away 2026-12-24", "No absence begins"),
        ("me --day-off 2026-12-31", "2026-12-31="),
        ("me --no-day-off 2026-12-31", "not on file as a day off"),
    ] {
        let refused = house.absprache(args).run();
        assert!(refused.code == Some(2) && refused.err.contains(said), "{args}: {refused}");
    }
    assert_eq!(house.absprache("me").json(), before);
}

#[test]
fn a_change_of_my_profile_changes_nothing_else() {
    let house = House::of_jana();
    let before = house.absprache("me").json();
    let mut expected = before.clone();
    expected["zone"] = json!("Europe/Zurich");
    expected["handles"][2] = json!({"handle": "+4917139200001", "used": "Business"});
    house.absprache("me --zone Europe/Zurich --phone +4917139200001").succeeds();
    assert_eq!(house.absprache("me").json(), expected);
}

#[test]
fn the_letter_of_a_client_one_says_du_to_says_du() {
    let house = House::of_jana();
    house.absprache("client add --name Tom --preset mail-only --form du").succeeds();
    let letter = house.absprache("client show tom").json()["letter"].to_string();
    assert!(letter.contains("Was du wissen solltest") && !letter.contains("Sie "), "{letter}");
}

#[test]
fn whoever_begins_with_a_preset_is_told_which_file_to_edit() {
    let house = House::of_jana();
    let added = house.absprache("client add --name Tom --preset mail-only").succeeds().out;
    let shown = house.absprache("client show tom").succeeds().out;
    for said in [added, shown] {
        assert!(said.contains("[HOME]/clients/tom/draft.ron"), "{said}");
    }
    let without = house.absprache("client add --name Eva").succeeds().out;
    assert!(!without.contains("draft.ron"), "{without}");
}

#[test]
fn a_name_stays_on_one_line() {
    let house = House::of_jana();
    let added =
        house.absprache("client add").args(["--name", "Müller\nGmbH", "--person", "Anna\tMüller"]).json();
    assert_eq!((&added["name"], &added["people"][0]["name"]), (&json!("Müller GmbH"), &json!("Anna Müller")));
}

#[test]
fn a_letter_by_the_clock_of_the_world_names_it() {
    let house = House::empty();
    house.absprache("me --name Jana --zone Etc/UTC").succeeds();
    house.absprache("client add --name Tom --preset mail-only").succeeds();
    let letter = house.absprache("client show tom").json()["letter"].to_string();
    assert!(letter.contains("Uhr in UTC") && !letter.contains("Unbekannt"), "{letter}");
}

#[test]
fn a_command_waits_for_another_one_that_is_nearly_done() {
    let house = House::of_jana();
    let lock = std::fs::File::open(house.path().join("lock")).expect("the lock");
    lock.lock().expect("nobody else has it");
    std::thread::scope(|scope| {
        let added = scope.spawn(|| house.absprache("client add --name Tom").run());
        std::thread::sleep(std::time::Duration::from_millis(500));
        drop(lock);
        let added = added.join().expect("the call");
        assert_eq!(added.code, Some(0), "{added}");
    });
}

#[test]
fn a_file_of_mine_that_is_broken_is_told_once_in_the_list() {
    let house = House::with_anna();
    house.absprache("client add --name Tom").succeeds();
    std::fs::write(house.path().join("me.ron"), "(schema: 9)").expect("a file is written");
    let listed = house.absprache("client list").run();
    assert_eq!(listed.err.matches("me.ron").count(), 1, "{listed}");
    assert_eq!(listed.out, "", "nobody says that there are no clients");
}

#[test]
fn a_data_folder_that_is_a_file_is_told_as_such() {
    let house = House::empty();
    let file = house.file("folder", "");
    for command in ["me", "me --name Jana --zone Europe/Berlin"] {
        let answer = house.absprache(&format!("--lang de {command} --home")).arg(&file).run();
        assert_eq!(answer.code, Some(2));
        assert!(answer.err.contains("kein Ordner") && !answer.err.contains("os error"), "{answer}");
    }
}

#[test]
fn profiles_are_shown_in_both_languages() {
    let house = House::with_anna();
    for lang in ["de", "en"] {
        insta::assert_snapshot!(
            format!("me-{lang}"),
            house.absprache(&format!("--lang {lang} me")).succeeds()
        );
        insta::assert_snapshot!(
            format!("clients-{lang}"),
            house.absprache(&format!("--lang {lang} client list")).succeeds()
        );
        let shown = house.absprache(&format!("--lang {lang} client show mueller-gmbh")).succeeds();
        let (profile, letter) = shown.out.split_once("\n\n").expect("profile and letter");
        insta::assert_snapshot!(format!("client-{lang}"), profile);
        assert!(letter.contains("WhatsApp"), "the letter says it: {letter}");
    }
}

#[test]
fn a_client_is_listed_and_shown_as_it_was_added() {
    let house = House::of_jana();
    let added = house
        .absprache(
            "client add --preset mail-only --lang en --form du --zone America/New_York --state none --json",
        )
        .args(["--name", "Öztürk & Söhne", "--mail", "info@example.com", "--handle", "linkedin=oeztuerk"])
        .succeeds();
    let added: serde_json::Value = serde_json::from_str(&added.out).expect("JSON");
    assert_eq!(
        (&added["id"], &added["lang"], &added["form"]),
        (&json!("oeztuerk-soehne"), &json!("en"), &json!("du"))
    );
    assert_eq!(
        added["people"][0]["name"], "Öztürk & Söhne",
        "by default a client is one person of the same name"
    );
    assert_eq!(added["zone"], "America/New_York");
    let mut shown = house.absprache("client show oeztuerk-soehne").json();
    let mut more = |field: &str| shown.as_object_mut().and_then(|shown| shown.remove(field)).expect(field);
    let (letter, _retention) = (more("letter"), more("retention"));
    assert!(letter.as_str().is_some_and(|letter| letter.contains("e-mail")), "an English letter: {letter}");
    assert_eq!(shown, added);
    assert_eq!(house.absprache("client list").json(), json!([added]));
}

#[test]
fn what_is_not_said_of_a_client_is_as_with_me() {
    let house = House::of_jana();
    house.absprache("client add --name Nord").succeeds();
    let client = house.absprache("client show nord").json();
    assert_eq!((&client["zone"], &client["region"]), (&json!("Europe/Berlin"), &json!("DE-BY")));
}

#[test]
fn a_second_client_of_one_name_is_refused_and_told_what_to_do() {
    let house = House::with_anna();
    let again =
        house.absprache("--lang de client add --phone +493023125003").args(["--name", "Müller GmbH"]).run();
    insta::assert_snapshot!("client-exists-de", again);
    house.absprache("client add --id mueller-2").args(["--name", "Müller GmbH"]).succeeds();
    assert_eq!(house.absprache("client list").json().as_array().map(Vec::len), Some(2));
}

#[test]
fn a_client_before_me_is_refused() {
    insta::assert_snapshot!(
        "no-consultant-de",
        House::empty().absprache("--lang de client add --name Nord").run()
    );
}

#[test]
fn a_broken_client_hides_no_other_and_is_not_overwritten() {
    let house = House::with_anna();
    house.absprache("client add --name Nord").succeeds();
    let file = house.path().join("clients/nord/client.ron");
    std::fs::write(&file, "(schema: 1, id: \"nord\"").expect("a file is written");
    let listed = house.absprache("client list").run();
    assert_eq!(listed.code, Some(1), "a script must not take the list for whole");
    assert!(listed.out.contains("mueller-gmbh") && listed.err.contains("nord/client.ron"), "{listed}");
    assert_eq!(house.absprache("client add --name Nord").run().code, Some(2));
    assert_eq!(std::fs::read_to_string(file).expect("the file is there"), "(schema: 1, id: \"nord\"");
}

#[test]
fn the_system_s_language_is_spoken_unless_told_otherwise() {
    let house = House::empty();
    for (lang, word) in [("de_DE.UTF-8", "Fehler"), ("en_GB.UTF-8", "Error"), ("C", "Error")] {
        let answer = house.absprache("me").env("LANG", lang).run();
        assert!(answer.err.starts_with(word), "{lang}: {answer}");
    }
    let answer = house.absprache("--lang en me").env("LANG", "de_DE.UTF-8").run();
    assert!(answer.err.starts_with("Error"), "{answer}");
}

#[test]
fn what_is_deleted_when_is_shown_and_can_be_stopped() {
    let house = House::with_anna();
    let retention = || house.absprache("client show mueller-gmbh").json()["retention"].clone();
    assert_eq!(retention()["preserved"], json!(null), "nothing is agreed yet");
    house
        .absprache("agreement record --client mueller-gmbh --on 2025-01-15 --means talk --by Anna")
        .succeeds();
    assert_eq!(retention()["preserved"], json!(false));
    insta::assert_snapshot!("preserved-de", house.absprache("--lang de client preserve mueller-gmbh").run());
    assert_eq!(retention()["preserved"], json!(true));
    insta::assert_snapshot!("released-en", house.absprache("--lang en client release mueller-gmbh").run());
    assert_eq!(retention()["preserved"], json!(false));
    assert_eq!(house.absprache("client preserve nobody").run().code, Some(2));
}
