//! Thousands of notifications at once, as when a phone or a messenger catches up: known clients and strangers in turns.

use std::collections::HashMap;
use std::fs;
use std::time::Duration;

use xtask::desktop::Bus;
use xtask::desktop::wait::{self, Stopwatch};
use zbus::message::Flags;
use zbus::{Message, Variant, connection};

use super::house::{Desktop, House, SATURDAY, Tested};
use super::soak;

/// Each is a client and writes as often as the others.
const KNOWN: [&str; 5] = ["Anna Müller", "Berta Eins", "Carla Zwei", "Doris Drei", "Erika Vier"];
const STRANGER: &str = "Fritz Unbekannt";

/// Every other one is a stranger's.
#[tokio::test(flavor = "multi_thread")]
async fn of_a_burst_of_notifications_none_of_a_client_is_lost_and_four_popups_tell_of_it() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::of_jana(&desktop.around)?;
    for person in KNOWN {
        let alias = format!("whatsapp={person}");
        house.client(&["--name", person, "--person", person, "--alias", &alias])?;
    }
    let watch = house.watch(SATURDAY)?;
    let (first, all) = (50, soak::count(200, 5000));
    burst(&desktop.bus, 0..first).await;
    house.until_events("Judged", first / 2)?;
    let before = memory_of(watch.service.id());

    let began = Stopwatch::start();
    burst(&desktop.bus, first..all).await;
    let sent = began.elapsed();
    wait::until("all of it in the journal", Duration::from_secs(300), || {
        let counted = house.absprache(&["journal", "verify", "--json"])?;
        let counted: serde_json::Value = serde_json::from_str(&counted).unwrap();
        Ok((counted["events"].as_u64() >= Some(all as u64)).then_some(()))
    })?;
    let (judged, after) = (began.elapsed(), memory_of(watch.service.id()));
    println!("{all} notifications: sent in {sent:?}, judged after {judged:?}; {before} kB, then {after} kB");
    if !soak::is_long() {
        // With thousands of its own to show, the server takes minutes until it answers us.
        desktop.popups.until(4)?;
    }
    let said = watch.stop()?;

    assert_eq!(house.events("Received")?.len(), all / 2);
    let alone = desktop.popups.all().iter().filter(|popup| popup.replaces == 0).count();
    assert!(alone <= 4, "{:?}", desktop.popups.all());
    assert!(!house.bytes().contains("Fritz") && !house.bytes().contains("Nachricht Nr."));
    assert!(!said.contains("Fritz"), "{said}");
    // A kilobyte for each contact; what stands in memory of one is far less.
    assert!(after - before <= all as i64 / 2 + 8_000, "{before} kB, then {after} kB");
    Ok(())
}

async fn burst(bus: &Bus, numbers: std::ops::Range<usize>) {
    let connection = connection::Builder::address(bus.address()).build().await.unwrap();
    for number in numbers {
        let name = if number % 2 == 0 { KNOWN[number / 2 % KNOWN.len()] } else { STRANGER };
        let text = format!("Nachricht Nr. {number}");
        let hints: HashMap<&str, Variant<'_>> = HashMap::new();
        let body = ("WhatsApp", 0_u32, "", name, text, Vec::<&str>::new(), hints, 1_i32);
        let notify = Message::method_call("/org/freedesktop/Notifications", "Notify")
            .destination("org.freedesktop.Notifications")
            .interface("org.freedesktop.Notifications")
            .with_flags(Flags::NO_REPLY_EXPECTED)
            .build(&body)
            .unwrap();
        connection.send(&notify).await.unwrap();
    }
    // The bus answers this once it has taken in what came before.
    let bus = Some("org.freedesktop.DBus");
    connection.call_method(bus, "/org/freedesktop/DBus", bus, "GetId", &()).await.unwrap();
}

/// What a process keeps in memory, in kB (`VmRSS`; proc_pid_status(5)).
fn memory_of(process: u32) -> i64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
