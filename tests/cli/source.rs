//! `source`: what is set up is listed, tried and removed.

use std::io::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use serde_json::json;
use xtask::desktop::{Bus, Trouble, wait};

use super::House;
use crate::binary::absprache;

#[test]
fn without_anything_set_up_the_notifications_of_the_desktop_are_listened_to() {
    let house = House::of_jana();
    let expected = json!([
        {"id": "notifications", "kind": "notifications", "name": "Notifications of this computer"},
    ]);
    assert_eq!(house.absprache("source list").json(), expected);
    assert!(!house.path().join("sources.ron").exists(), "a look writes nothing");
}

#[test]
fn a_call_monitor_is_set_up_changed_and_removed() {
    let house = House::of_jana();
    let add = "source add callmonitor --area-code 030 --private-number 03023125009";
    let added = house.absprache(add).json();
    let expected = json!({
        "id": "callmonitor:fritz.box",
        "kind": "callmonitor",
        "name": "Call monitor of the FRITZ!Box (fritz.box)",
        "host": "fritz.box",
        "port": 1012,
        "area_code": "030",
    });
    assert_eq!(added, expected);
    assert!(house.absprache(add).succeeds().out.contains("exactly so already"));
    let changed = house.absprache("source add callmonitor --area-code 0711").succeeds().out;
    assert!(changed.contains("are changed"), "{changed}");

    let listed = house.absprache("source list").json();
    assert_eq!((&listed[0]["id"], &listed[1]["area_code"]), (&json!("notifications"), &json!("0711")));
    // A private number of the line is one of my own: it stands where all of them stand.
    let handles = house.absprache("me").json()["handles"].clone();
    let private = json!({"handle": "+493023125009", "used": "Private"});
    assert!(handles.as_array().unwrap().contains(&private), "{handles}");

    let left = house.absprache("source remove callmonitor:fritz.box").json();
    assert_eq!(left, house.absprache("source list").json());
    assert_eq!(left.as_array().unwrap().len(), 1);
}

#[test]
fn every_source_can_be_removed_and_then_nothing_is_listened_to() {
    let house = House::of_jana();
    let removed = house.absprache("source remove notifications").succeeds();
    assert!(removed.err.contains("by hand only"), "{removed}");
    assert_eq!(house.absprache("source list").json(), json!([]));
    house.absprache("source add notifications").succeeds();
    assert_eq!(house.absprache("source list").json()[0]["id"], json!("notifications"));
}

#[test]
fn what_is_not_set_up_is_neither_tried_nor_removed() {
    let house = House::of_jana();
    for verb in ["check", "remove"] {
        let refused = house.absprache(&format!("source {verb} callmonitor:fritz.box")).run();
        assert!(
            refused.code == Some(2) && refused.err.contains("absprache source list"),
            "{verb}: {refused}"
        );
    }
}

#[test]
fn values_that_lead_nowhere_are_refused_with_an_example() {
    let house = House::of_jana();
    for (args, said) in [
        ("--area-code x", "030"),
        ("--area-code 030 --port 0", "65535"),
        ("--area-code 030 --host a/b", "fritz.box"),
        ("--area-code 030 --private-number 12", "+49 30"),
        // A number that clients have does not become a private one on the side.
        ("--area-code 030 --private-number 03023125001", "profile"),
    ] {
        let refused = house.absprache(&format!("source add callmonitor {args}")).run();
        assert!(refused.code == Some(2) && refused.err.contains(said), "{args}: {refused}");
    }
    assert!(!house.path().join("sources.ron").exists());
}

#[test]
fn a_check_says_what_is_wrong_and_what_would_help() {
    let house = House::of_jana();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let id = format!("callmonitor:127.0.0.1:{port}");
    house
        .absprache(&format!("source add callmonitor --host 127.0.0.1 --port {port} --area-code 030"))
        .succeeds();
    let check = format!("source check {id}");
    let checked = house.absprache(&check).json();
    assert_eq!((&checked[0]["ok"], &checked[0]["hindrance"]), (&json!(true), &json!("")));

    // The first check is still in the queue; the second is answered by something else.
    let greeter = std::thread::spawn(move || {
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.write_all(b"220 mail.example.org ESMTP\r\n");
        }
    });
    let other = house.absprache(&check).run();
    assert!(other.code == Some(1) && other.out.contains("is no call monitor"), "{other}");
    greeter.join().unwrap();

    let off = house.absprache(&check).run();
    assert!(off.code == Some(1) && off.out.contains("#96*5*"), "{off}");
}

#[test]
fn a_broken_file_of_sources_is_named_with_its_line() {
    let house = House::of_jana();
    std::fs::write(house.path().join("sources.ron"), "(schema: 1, sources: [\n    Telegraph,\n])").unwrap();
    for verb in ["source list", "watch"] {
        let refused = house.absprache(verb).run();
        let is_named = ["sources.ron", "line 2", "Telegraph"].iter().all(|said| refused.err.contains(said));
        assert!(refused.code == Some(2) && is_named, "{verb}: {refused}");
    }
}

#[test]
fn phones_are_set_up_tried_and_removed() -> Result<(), Trouble> {
    let bus = Bus::start()?;
    let house = House::of_jana();
    let added = house.absprache("source add kdeconnect").json();
    let expected = json!({"id": "kdeconnect", "kind": "kdeconnect", "name": "Phone through KDE Connect"});
    assert_eq!(added, expected);
    assert_eq!(house.absprache("source list").json()[1], expected);

    let home = house.path().to_string_lossy().into_owned();
    let mut check = bus.surroundings().command(absprache());
    check.args(["--lang", "en", "--home", &home, "source", "check", "kdeconnect"]);
    let said = wait::run(&mut check, Duration::from_secs(30))?;
    assert_eq!(said.status.code(), Some(1), "{said:?}");
    assert!(said.out.contains("KDE Connect is not running."), "{said:?}");

    house.absprache("source remove kdeconnect").succeeds();
    assert_eq!(house.absprache("source list").json().as_array().unwrap().len(), 1);
    Ok(())
}
