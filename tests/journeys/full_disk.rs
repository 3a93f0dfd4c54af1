//! No room to write: contacts are kept in mind, and written down, judged and told once there is room.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::desktop::{Service, wait};

use super::house::{Desktop, House, SATURDAY, SOON, Tested};
use super::soak::is_long;

#[test]
fn what_a_full_disk_kept_from_being_written_judged_or_told_is_made_up_for() -> Tested {
    // So many bytes until the disk is full: before the first event of a contact, the second, the third. One event takes
    // some 12 kB of what SQLite writes ahead.
    let rooms: Vec<u64> =
        if is_long() { (0..=48_000).step_by(4_000).collect() } else { vec![0, 24_000, 40_000] };
    let stopwatch = wait::Stopwatch::start();
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    for number in 0..rooms.len() {
        house.client(&["--name", &person(number), "--alias", &format!("whatsapp={}", person(number))])?;
    }
    // A limit on the size of files is an error then, as on a full disk, and not the end.
    let mut watch = house.start_ignoring("XFSZ", &["watch", "--now", SATURDAY])?;
    watch.until_line("being ready", SOON, |line| line.starts_with("Bereit"))?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    house.until_events("Notifying", 1)?;

    let written_ahead = house.path().join("journal.sqlite-wal");
    let mut last_written = BTreeSet::new();
    for (number, room) in rooms.iter().enumerate() {
        let troubles = count_of_troubles(&watch);
        limit(&watch, &(size(&written_ahead) + room).to_string())?;
        desktop.receive("WhatsApp", &person(number), "Hallo")?;
        wait::until("a contact that was told or could not be", SOON, || {
            let is_told = house.events("Notifying")?.len() > number + 1;
            Ok((is_told || count_of_troubles(&watch) > troubles).then_some(()))
        })?;
        last_written.extend(house.journal()?.last().map(|entry| entry["kind"].to_string()));
        limit(&watch, "unlimited")?;
        house.until_events("Notifying", number + 2)?;
    }
    assert!(last_written.len() > 1, "the disk was never full in the middle of a contact: {last_written:?}");
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    for kind in ["Received", "Judged", "Notifying"] {
        assert_eq!(house.events(kind)?.len(), rooms.len() + 1, "{kind}");
    }
    assert_eq!(house.run(&["journal", "verify"])?.status.code(), Some(0));
    println!(
        "\nfull disk: {} times, last written {last_written:?}, all made up for; {:.0} s",
        rooms.len(),
        stopwatch.seconds()
    );
    Ok(())
}

fn person(number: usize) -> String {
    format!("Person {number:02}")
}

fn size(file: &Path) -> u64 {
    fs::metadata(file).unwrap().len()
}

fn count_of_troubles(watch: &Service) -> usize {
    watch.log().matches("journal.sqlite").count()
}

/// No file may grow beyond so many bytes.
fn limit(watch: &Service, bytes: &str) -> Tested {
    let mut prlimit = Command::new("prlimit");
    // The soft limit alone, so that it can be lifted again.
    prlimit.args(["--pid", &watch.id().to_string(), &format!("--fsize={bytes}:unlimited")]);
    wait::output_of(&mut prlimit, SOON).map(drop)
}
