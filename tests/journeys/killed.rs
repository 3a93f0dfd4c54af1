//! Killed at any moment, while contacts stream in: what was acknowledged stays, and nothing is told twice.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher as _, RandomState};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use chrono::{DateTime, TimeDelta};
use serde_json::Value;
use xtask::desktop::{Bus, Service, Trouble, wait};

use super::house::{Desktop, House, SATURDAY, SOON, Tested};
use super::soak::count;

const PEOPLE: [&str; 6] = ["Anna M.", "Berta Eins", "Carla Zwei", "Doris Drei", "Erika Vier", "Frida Fünf"];

#[test]
fn killed_at_any_moment_it_loses_nothing_acknowledged_and_tells_nothing_twice() -> Tested {
    let rounds = count(12, 100);
    let stopwatch = wait::Stopwatch::start();
    let desktop = Desktop::start()?;
    desktop.dunst.set_paused(true)?;
    let house = House::with_anna(&desktop.around)?;
    for person in &PEOPLE[1..] {
        house.client(&["--name", person, "--alias", &format!("whatsapp={person}")])?;
    }
    let _stream = stream(&desktop.bus)?;
    let mut now = DateTime::parse_from_rfc3339(SATURDAY).unwrap();
    let (mut acknowledged, mut unjudged) = (0, 0);
    for round in 0..rounds {
        let mut watch = house.watch_at_once(&now.to_rfc3339())?;
        // Every other kill hits it while it starts, at the latest a second after it listens.
        if round.is_multiple_of(2) {
            watch.until_line("Bereit")?;
        }
        sleep(Duration::from_millis(chance(1000)));
        let before = house.journal()?;
        sleep(Duration::from_millis(chance(40)));
        kill(&mut watch.service)?;

        assert_sound(&house)?;
        let after = house.journal()?;
        assert_eq!(after[..before.len()], before[..], "what a reader saw is still there");
        acknowledged += before.iter().filter(|entry| entry["kind"] == "Received").count();
        unjudged += contacts(&after).values().filter(|fate| fate.judged == 0).count();
        // Now a new episode, now the one of before.
        now += next(round);
    }
    let last = house.watch(&now.to_rfc3339())?;
    last.stop()?;

    assert_sound(&house)?;
    let journal = house.journal()?;
    let contacts = contacts(&journal);
    for (seq, fate) in &contacts {
        assert_eq!(fate.judged, 1, "contact {seq} is judged once");
        assert!(fate.told <= 1, "contact {seq} is told {} times", fate.told);
    }
    let ids: BTreeSet<&str> =
        journal.iter().filter_map(|entry| entry.pointer("/event/source_id")?.as_str()).collect();
    assert_eq!(ids.len(), contacts.len(), "nothing is written down twice");
    let told = contacts.values().filter(|fate| fate.told == 1).count();
    assert!(acknowledged > rounds && told > PEOPLE.len(), "{acknowledged} acknowledged, {told} told");
    println!(
        "\nkilled: {rounds} kills; {} contacts, {told} told, {unjudged} found unjudged and taken up; {} entries, {:.0} s",
        contacts.len(),
        journal.len(),
        stopwatch.seconds()
    );
    Ok(())
}

/// What became of a contact.
#[derive(Default)]
struct Fate {
    judged: usize,
    told: usize,
}

fn contacts(journal: &[Value]) -> BTreeMap<i64, Fate> {
    let mut contacts = BTreeMap::<i64, Fate>::new();
    for entry in journal {
        let about = || entry.pointer("/event/contact").and_then(Value::as_i64).unwrap();
        match entry["kind"].as_str() {
            Some("Received") => drop(contacts.insert(entry["seq"].as_i64().unwrap(), Fate::default())),
            Some("Judged") => contacts.get_mut(&about()).unwrap().judged += 1,
            Some("Notifying") => contacts.get_mut(&about()).unwrap().told += 1,
            _ => {}
        }
    }
    contacts
}

fn next(round: usize) -> TimeDelta {
    TimeDelta::minutes(if round.is_multiple_of(2) { 5 } else { 40 })
}

/// Somebody writes all the time.
fn stream(bus: &Bus) -> Result<Service, Trouble> {
    let people = PEOPLE.map(|person| format!("'{person}'")).join(" ");
    let script = format!(
        "i=0; while :; do for person in {people}; do i=$((i+1)); notify-send -a WhatsApp \"$person\" \"Nr. $i\"; done; done"
    );
    Service::start(bus.surroundings(), "sh", ["-c", &script])
}

fn kill(watch: &mut Service) -> Tested {
    let killed = Command::new("kill").args(["-KILL", &watch.id().to_string()]).status();
    assert!(killed.is_ok_and(|status| status.success()), "{}", watch.log());
    wait::until("the end of watch", SOON, || watch.ended()).map(drop)
}

fn assert_sound(house: &House) -> Tested {
    let verified = house.run(&["journal", "verify", "--json"])?;
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    Ok(())
}

/// Anything below `end`, another in every run.
fn chance(end: u64) -> u64 {
    RandomState::new().hash_one(()) % end
}
