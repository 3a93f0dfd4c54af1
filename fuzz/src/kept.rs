//! What the program reads beside documents: files of its own that a disk may spoil, and archives that anybody may hand over.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use absprache_adapters::store::backup::{self, Fault};
use absprache_adapters::store::{Home, LockedHome};
use absprache_desk::ports::Files as _;
use absprache_desk::trouble::Trouble;
use absprache_engine::ids::ClientId;
use absprache_engine::note::{NoteId, NoteText};
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::DateTime;
use chrono_tz::Tz;
use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

/// Any bytes are a client that is being set up, or put aside; what is taken in is the same when it was kept again.
pub fn sketch(data: &[u8]) {
    let (house, locked) = house();
    let path = house.path().join("home/sketch.ron");
    fs::write(&path, data).expect("a file");
    let mut files = locked.files().expect("files");
    match files.sketch(None) {
        Ok(Some(sketch)) => {
            files.save_sketch(&sketch).expect("it can be kept");
            assert_eq!(files.sketch(None).expect("a sketch"), Some(sketch));
        }
        // It is that of somebody who is not on file.
        Ok(None) => assert_eq!(fs::read(&path).expect("a file"), data),
        Err(Trouble::BadFile { .. }) => {
            assert!(files.sketch(None).expect("none is in the way").is_none());
            assert_eq!(fs::read(house.path().join("home/sketch.ron.broken")).expect("a file"), data);
        }
        Err(other) => panic!("{other}"),
    }
}

/// Any bytes in the place of a note are refused unless they are that note; any text is a note without what no one types, or
/// none, and the same when it is read again.
pub fn note(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Ok(note) = text.parse::<NoteText>() else { return };
    assert!(!note.as_str().contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')), "{note:?}");
    assert_eq!(note.as_str().parse().as_ref(), Ok(&note));
    let (house, locked) = house();
    let mut files = locked.files().expect("files");
    let client: ClientId = "mueller".parse().expect("an id");
    let id = files.save_note(&client, &note).expect("a note");
    assert_eq!(files.note(&client, id).expect("a note"), note);
    let other = NoteId::of(&"Angebot".parse().expect("a note"));
    let folder = house.path().join("home/clients/mueller/notes");
    let kept = fs::read_dir(&folder).expect("a folder").flatten().next().expect("a file").path();
    fs::write(kept.with_file_name(format!("{other}.txt")), data).expect("a file");
    match files.note(&client, other) {
        Ok(read) => assert_eq!(NoteId::of(&read), other),
        Err(Trouble::ChangedNote { .. }) => {}
        Err(fault) => panic!("{fault}"),
    }
}

/// Any bytes are a backup, or refused with everything as it was; read as what an archive holds before it is packed, too.
/// Nothing is written but into the data folder.
pub fn backup(data: &[u8]) {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(data).expect("memory");
    for file in [data, &packed.finish().expect("memory")] {
        brought_back(file);
    }
}

fn brought_back(bytes: &[u8]) {
    let (house, locked) = house();
    let file = house.path().join("backup");
    fs::write(&file, bytes).expect("a file");
    fs::write(house.path().join("home/before.ron"), "()").expect("a file");
    let clock = Clock { zone: Tz::Europe__Berlin, language: Language::De, now: DateTime::UNIX_EPOCH };
    let looked = backup::look(&file, &clock);
    let (locked, restored) = backup::restore(locked, &file, &clock);
    let around: BTreeSet<_> = names(house.path());
    match restored {
        Ok(restored) => {
            assert_eq!(looked.expect("the same is seen"), restored.backup);
            assert_eq!(around.len(), 3, "{around:?}");
            assert!(restored.kept.is_some_and(|kept| Path::new(&kept).join("before.ron").is_file()));
            assert_eq!(files_below(&house.path().join("home")), restored.backup.files as usize + 1);
        }
        Err(Fault::NoBackup(_) | Fault::Newer { .. } | Fault::Damaged { .. }) => {
            assert!(looked.is_err(), "{looked:?}");
            assert_eq!(around, ["backup".to_owned(), "home".to_owned()].into());
            assert_eq!(
                names(&house.path().join("home")),
                ["before.ron".to_owned(), "lock".to_owned()].into()
            );
        }
        // Two parts of one path, or a file where another part has a folder.
        Err(Fault::Trouble(Trouble::Io { .. })) => {
            assert_eq!(around, ["backup".to_owned(), "home".to_owned()].into());
        }
        Err(fault) => panic!("{fault}"),
    }
    drop(locked);
}

fn house() -> (TempDir, LockedHome) {
    // Where there is one, in memory: what is durable on a disk takes its time.
    let memory = Path::new("/dev/shm");
    let house = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
    let house = house.expect("a folder");
    let locked = Home::at(house.path().join("home")).lock().expect("a lock");
    (house, locked)
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn files_below(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| if entry.path().is_dir() { files_below(&entry.path()) } else { 1 }).sum()
}
