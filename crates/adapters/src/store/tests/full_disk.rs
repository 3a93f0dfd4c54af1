//! Without room on the disk nothing that was there is lost. The room ends at a limit on the size of a file; a write
//! beyond it fails in the middle, as on a full disk.
#![cfg(unix)]

use absprache_desk::event::{Event, Seq};
use absprache_desk::ports::{Appended, Files, Journal, Verification};
use absprache_desk::trouble::Trouble;

use super::{child, home};
use crate::store::{Home, backup, samples};

/// Blocks of 512 or 1024 bytes, by the shell: room for what SQLite needs beside its log, and little more.
const LIMITED: [&str; 3] = ["sh", "-c", "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""];

#[test]
fn what_was_there_stays_as_it_was_when_there_is_no_room() {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::at(temp.path());
    let locked = home.lock().unwrap();
    locked.files().unwrap().save_client(&samples::client()).unwrap();
    drop(locked);

    let status =
        child(&LIMITED, "full_disk::writes_more_than_there_is_room_for", temp.path()).status().unwrap();
    assert!(status.success(), "the child met the troubles it expected");

    let (clients, troubles) = home.files().unwrap().clients().unwrap();
    assert!(troubles.is_empty(), "{troubles:?}");
    assert_eq!(clients, [samples::client()]);
    let names = std::fs::read_dir(temp.path().join("clients/mueller")).unwrap();
    assert_eq!(names.count(), 1, "nothing is left of the attempt");

    let mut journal = home.lock().unwrap().journal().unwrap();
    let events = journal.since(Seq(1)).unwrap().len();
    assert!(events > 0, "there was room for some");
    assert_eq!(journal.verify().unwrap(), Verification::Sound { events: events as u64, erased: 0 });
    let next = Appended::New(Seq(events as i64 + 1));
    assert_eq!(journal.append(samples::at(0), &samples::received(None)).unwrap(), next);
}

#[test]
#[ignore = "the child of `what_was_there_stays_as_it_was_when_there_is_no_room`"]
fn writes_more_than_there_is_room_for() {
    let home = home();
    let locked = home.lock().unwrap();
    let mut client = samples::client();
    client.name = "x".repeat(400_000);
    let saved = locked.files().unwrap().save_client(&client);
    let path = home.path().join("clients/mueller/client.ron");
    assert!(matches!(&saved, Err(Trouble::Io { path: told, .. }) if *told == path), "{saved:?}");

    let mut journal = locked.journal().unwrap();
    let mut acknowledged = 0;
    let trouble = loop {
        match journal.append(samples::at(0), &Event::Mention { contact: Seq(1) }) {
            Ok(Appended::New(seq)) => acknowledged = seq.0,
            Ok(other) => panic!("{other:?}"),
            Err(trouble) => break trouble,
        }
        assert!(acknowledged < 10_000, "the room ends somewhere");
    };
    assert!(matches!(trouble, Trouble::Journal { .. }), "{trouble:?}");
    assert_eq!(
        journal.since(Seq(1)).unwrap().len() as i64,
        acknowledged,
        "exactly what was acknowledged is there"
    );
}

/// Text that does not get shorter by compressing it, and is a name.
fn incompressible(bytes: usize) -> String {
    let mut state = 1_u64;
    let mut digit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'a' + u8::try_from((state >> 33) % 26).unwrap())
    };
    (0..bytes).map(|_| digit()).collect()
}

#[test]
fn a_backup_that_has_no_room_is_not_there_and_one_that_cannot_be_unpacked_changes_nothing() {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::at(temp.path().join("absprache"));
    let mut client = samples::client();
    client.name = incompressible(400_000);
    home.lock().unwrap().files().unwrap().save_client(&client).unwrap();
    backup::make(&home, &temp.path().join("whole"), &samples::clock(0)).unwrap();
    let status =
        child(&LIMITED, "full_disk::backs_up_and_restores_without_room", temp.path()).status().unwrap();
    assert!(status.success(), "the child met the troubles it expected");
    let mut left: Vec<_> =
        std::fs::read_dir(temp.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    left.sort();
    assert_eq!(left, ["absprache", "whole"]);
    assert_eq!(home.files().unwrap().clients().unwrap().0, [client]);
}

#[test]
#[ignore = "the child of `a_backup_that_has_no_room_is_not_there_and_one_that_cannot_be_unpacked_changes_nothing`"]
fn backs_up_and_restores_without_room() {
    let folder = home().path().to_owned();
    let home = Home::at(folder.join("absprache"));
    let made = backup::make(&home, &folder.join("half"), &samples::clock(0));
    assert!(matches!(made, Err(backup::Fault::Trouble(Trouble::Io { .. }))), "{made:?}");
    let (_lock, restored) = backup::restore(home.lock().unwrap(), &folder.join("whole"), &samples::clock(1));
    assert!(matches!(restored, Err(backup::Fault::Trouble(Trouble::Io { .. }))), "{restored:?}");
}
