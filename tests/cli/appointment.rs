//! `appointment`, `calendar`, and the sources they come from.

use serde_json::json;

use super::House;

const ADD: &str =
    "appointment add --client mueller-gmbh --at 2026-11-23T10:00:00+01:00 --minutes 45 --channel skype";
const LIST: &str = "appointment list --since 2026-01-01T00:00:00Z";

#[test]
fn an_appointment_is_noted_listed_and_cancelled() {
    let house = House::with_anna();
    let added = house.absprache(&format!("{ADD} --lead 5 --tail 20")).json();
    let id = added["id"].as_str().unwrap().to_owned();
    let expected = json!({
        "id": id, "client": "mueller-gmbh", "channel": "skype",
        "start": "2026-11-23T10:00:00+01:00", "end": "2026-11-23T10:45:00+01:00",
        "lead": 5, "tail": 20, "calendar": null, "came": null,
    });
    assert_eq!(added, expected);
    assert_eq!(house.absprache(LIST).json(), json!([expected]));
    assert_eq!(house.absprache(&format!("{LIST} --client mueller-gmbh")).json(), json!([expected]));
    let said = house.absprache(LIST).succeeds().out;
    assert!(said.contains(&id) && said.contains("2026-11-23 10:00–10:45"), "{said}");
    house.absprache(&format!("appointment cancel {id}")).succeeds();
    assert_eq!(house.absprache(LIST).json(), json!([]));
    let gone = house.absprache(&format!("appointment cancel {id}")).run();
    assert!(gone.code == Some(2) && gone.err.contains("absprache appointment list"), "{gone}");
}

#[test]
fn what_became_of_an_appointment_is_noted_once_it_has_begun() {
    let house = House::with_anna();
    let past = house.absprache("appointment add --client mueller-gmbh --at 2025-11-24T10:00:00+01:00").json();
    let far = house.absprache("appointment add --client mueller-gmbh --at 2099-11-24T10:00:00+01:00").json();
    let (past, far) = (past["id"].as_str().unwrap(), far["id"].as_str().unwrap());
    for verb in ["kept", "missed"] {
        assert_eq!(house.absprache(&format!("appointment {verb} {past}")).json()["came"], json!(verb));
        let early = house.absprache(&format!("appointment {verb} {far}")).run();
        assert!(early.code == Some(2) && early.err.contains("not begun"), "{early}");
    }
}

#[test]
fn what_names_no_appointment_or_time_is_refused_with_an_example() {
    let house = House::with_anna();
    for (args, said) in [
        ("appointment kept 17", "h and a number"),
        ("appointment kept h17", "absprache appointment list"),
        ("appointment add --client mueller-gmbh --at morgen", "2026-11"),
        (
            "appointment add --client mueller-gmbh --at 2026-11-23T10:00:00+01:00 --channel telegraph",
            "channel",
        ),
        ("appointment add --client meier --at 2026-11-23T10:00:00+01:00", "meier"),
    ] {
        let refused = house.absprache(args).run();
        assert!(refused.code == Some(2) && refused.err.contains(said), "{args}: {refused}");
    }
}

#[test]
fn calendars_are_set_up_changed_and_removed() {
    let house = House::of_jana();
    let add = "source add caldav --url https://Cloud.example.org/remote.php/dav/ --user anna@example.org";
    let added = house.absprache(add).arg("--password-command=pass calendar").json();
    let expected = json!({
        "id": "caldav:anna@example.org@cloud.example.org/remote.php/dav/",
        "kind": "caldav",
        "name": "Calendar anna@example.org@cloud.example.org/remote.php/dav/",
        "host": "cloud.example.org", "port": 443, "user": "anna@example.org",
        "password": "command", "tls": "system", "path": "/remote.php/dav/",
    });
    assert_eq!(added, expected);
    let file = house.path().join("termine.ics");
    let ics = house.absprache("source add ics --lead 0 --path").arg(&file).json();
    assert_eq!(ics["id"], json!("ics:[HOME]/termine.ics"));
    assert_eq!(house.absprache("source list").json().as_array().unwrap().len(), 3);
    for id in [added["id"].as_str().unwrap(), &format!("ics:{}", file.display())] {
        house.absprache("source remove").arg(id).succeeds();
    }
    assert_eq!(house.absprache("source list").json().as_array().unwrap().len(), 1);
}

#[test]
fn addresses_that_lead_to_no_calendar_are_refused_with_an_example() {
    let house = House::of_jana();
    for (args, said) in [
        ("--url cloud.example.org", "https://"),
        ("--url ftp://cloud.example.org", "https://"),
        ("--url https://anna:geheim@cloud.example.org/", "neither name nor password"),
        ("--url https://cloud.example.org:0/", "https://"),
        ("--url http://cloud.example.org/ --tls system", "http://"),
        ("--url https://cloud.example.org/ --tls none", "http://"),
    ] {
        let refused =
            house.absprache(&format!("source add caldav --user anna --password-command true {args}")).run();
        assert!(refused.code == Some(2) && refused.err.contains(said), "{args}: {refused}");
    }
    assert!(!house.path().join("sources.ron").exists());
}

#[test]
fn a_check_of_a_calendar_file_says_what_it_finds_or_what_is_wrong() {
    let house = House::of_jana();
    let folder = house.path().join("kalender");
    let id = format!("ics:{}", folder.display());
    house.absprache("source add ics --path").arg(&folder).succeeds();
    let missing = house.absprache("source check").arg(&id).run();
    assert!(missing.code == Some(1) && missing.out.contains("Was it moved?"), "{missing}");

    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("a.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n").unwrap();
    std::fs::write(folder.join("notes.txt"), "kein Kalender").unwrap();
    let checked = house.absprache("source check").arg(&id).json();
    assert_eq!(checked[0]["calendar"], json!({"calendars": 1, "events": 0, "open": false}));

    std::fs::write(folder.join("b.ics"), "kein Kalender").unwrap();
    let broken = house.absprache("source check").arg(&id).run();
    assert!(broken.code == Some(1) && broken.out.contains("b.ics"), "{broken}");
}

#[test]
fn a_calendar_for_a_client_tells_when_each_way_is_open() {
    let house = House::with_anna();
    let out = house.path().join("mueller.ics");
    let written = house.absprache("calendar export --client mueller-gmbh --out").arg(&out).json();
    let entries = usize::try_from(written["entries"].as_u64().unwrap()).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    // Eight weeks of office hours by phone; holidays are left out, mail is open at all times.
    assert!((30..=41).contains(&entries), "{entries}");
    assert_eq!(text.matches("SUMMARY:Erreichbar: Telefon").count(), entries, "{text}");
    assert!(text.contains("DESCRIPTION:Jederzeit: E-Mail"), "{text}");
    assert_eq!(text.matches("TRANSP:TRANSPARENT").count(), entries, "it takes no time of the client's");
}

#[test]
fn an_event_of_a_calendar_is_given_to_a_client_by_hand_and_taken_back() {
    let house = House::with_anna();
    let assigned = house.absprache("appointment assign 1@example.org --client mueller-gmbh").json();
    assert_eq!(assigned["client"], "mueller-gmbh");
    let id = assigned["series"].as_str().unwrap();
    assert!(id.starts_with('s') && id.len() == 17, "{assigned}");
    let nobody = house.absprache("appointment assign 1@example.org --client meier").run();
    assert!(nobody.code == Some(2) && nobody.err.contains("meier"), "{nobody}");
    assert_eq!(house.absprache("appointment unassign 1@example.org").json(), assigned);
    let gone = house.absprache(&format!("appointment unassign {id}")).run();
    assert!(gone.code == Some(2) && gone.err.contains("UID"), "{gone}");
}
