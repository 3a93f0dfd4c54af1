//! What is older than agreed is gone, from every file, and the chain of the journal holds.

use std::fs;

use super::house::{Desktop, House, Tested};

/// Far enough ahead of the real clock, by which the agreement is written down. The shipped rules say 36 months.
const AT_FIRST: &str = "2090-11-21T21:40:00+01:00";
const BEFORE: &str = "2093-11-21T20:00:00+01:00";
const OVER: &str = "2093-11-22T20:00:00+01:00";
/// The clock is believed: the program ran on the days before.
const DAYS: &str = r#"(schema: 1, days: ["2093-11-14", "2093-11-15", "2093-11-16", "2093-11-17", "2093-11-18", "2093-11-19", "2093-11-20"])"#;
const NUMBER: &str = "+49 171 3920012";

/// All that the journal has in its files.
fn journal(house: &House) -> String {
    let files = fs::read_dir(house.path()).unwrap().map(|file| file.unwrap().path());
    let journal = files.filter(|path| path.to_string_lossy().contains("journal.sqlite"));
    journal.map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
}

#[test]
fn a_contact_is_gone_from_every_file_when_its_time_is_over_and_the_chain_holds() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(AT_FIRST)?;
    desktop.receive("WhatsApp", NUMBER, "Kannst du kurz …?")?;
    house.until_events("Notifying", 1)?;
    watch.stop()?;

    fs::write(house.path().join("days.ron"), DAYS).unwrap();
    let watch = house.watch(BEFORE)?;
    desktop.receive("WhatsApp", "Anna M.", "Noch da?")?;
    house.until_events("Notifying", 2)?;
    watch.stop()?;
    assert!(journal(&house).contains("4917139200"), "until the day itself it is kept");

    let watch = house.watch(OVER)?;
    let expired = house.until_events("Expired", 1)?;
    watch.stop()?;
    assert_eq!(expired[0]["before"], "2090-11-22");
    assert_eq!(house.events("Received")?.len(), 1, "what is younger stays");
    let left = journal(&house);
    assert!(!left.contains("4917139200") && left.contains("Anna M."), "{left}");
    house.absprache(&["journal", "verify"])?;
    Ok(())
}
