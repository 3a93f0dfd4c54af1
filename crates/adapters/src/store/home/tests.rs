use absprache_desk::ports::{Files, Journal};

use super::*;
use crate::store::samples;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_second_program_is_told_that_the_folder_is_in_use() {
    let temp = folder();
    let home = Home::at(temp.path());
    let held = home.lock().unwrap();
    assert!(matches!(home.lock(), Err(Trouble::InUse { home }) if home == temp.path()));
    drop(held);
    home.lock().unwrap();
}

#[test]
fn the_lock_is_held_as_long_as_anything_can_still_write() {
    let temp = folder();
    let home = Home::at(temp.path());
    let locked = home.lock().unwrap();
    let (files, journal) = (locked.files().unwrap(), locked.journal().unwrap());
    drop(locked);
    assert!(matches!(home.lock(), Err(Trouble::InUse { .. })), "the files can write");
    drop(files);
    assert!(matches!(home.lock(), Err(Trouble::InUse { .. })), "the journal can write");
    drop(journal);
    home.lock().unwrap();
}

#[test]
fn reading_needs_no_lock_and_sees_what_the_holder_of_the_lock_wrote() {
    let temp = folder();
    let home = Home::at(temp.path());
    let locked = home.lock().unwrap();
    locked.files().unwrap().save_client(&samples::client()).unwrap();
    locked.journal().unwrap().append(samples::at(0), &samples::received(None)).unwrap();
    assert_eq!(home.files().unwrap().clients().unwrap().0, [samples::client()]);
    assert_eq!(home.journal().unwrap().unwrap().since(absprache_desk::event::Seq(1)).unwrap().len(), 1);
}

#[test]
fn reading_a_folder_that_does_not_exist_finds_nothing_and_creates_nothing() {
    let temp = folder();
    let home = Home::at(temp.path().join("none"));
    let files = home.files().unwrap();
    assert_eq!(files.consultant().unwrap(), None);
    assert_eq!(files.standard().unwrap(), None);
    assert_eq!(files.draft(&samples::client().id).unwrap(), None);
    assert!(
        matches!(files.clients().unwrap(), (clients, troubles) if clients.is_empty() && troubles.is_empty())
    );
    assert!(home.journal().unwrap().is_none());
    assert!(!home.path().exists());
}

#[test]
fn what_is_opened_for_reading_does_not_write() {
    let temp = folder();
    let home = Home::at(temp.path());
    drop(home.lock().unwrap().journal().unwrap());
    let saved = home.files().unwrap().save_client(&samples::client());
    assert!(
        matches!(saved, Err(Trouble::Io { error, .. }) if error.kind() == std::io::ErrorKind::PermissionDenied)
    );
    assert!(!temp.path().join("clients").exists());
    let mut journal = home.journal().unwrap().unwrap();
    assert!(matches!(journal.append(samples::at(0), &samples::received(None)), Err(Trouble::Journal { .. })));
    assert_eq!(journal.since(absprache_desk::event::Seq(1)).unwrap(), []);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_the_data() {
    use std::os::unix::fs::PermissionsExt;
    let temp = folder();
    let home = Home::at(temp.path().join("share/absprache"));
    let locked = home.lock().unwrap();
    locked.files().unwrap().save_client(&samples::client()).unwrap();
    let mut journal = locked.journal().unwrap();
    journal.append(samples::at(0), &samples::received(None)).unwrap();
    for (name, mode) in [
        ("", 0o700),
        ("clients", 0o700),
        ("clients/mueller", 0o700),
        ("clients/mueller/client.ron", 0o600),
        ("lock", 0o600),
        ("journal.sqlite", 0o600),
        ("journal.sqlite-wal", 0o600),
    ] {
        let found = home.path().join(name).metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "mode of `{name}`: {found:o}");
    }
}

#[test]
fn the_default_folder_is_called_absprache() {
    let path = Home::default_path().unwrap();
    assert!(path.is_absolute() && path.ends_with("absprache"), "{}", path.display());
}

#[test]
fn taking_the_lock_removes_what_interrupted_writes_left_and_nothing_else() {
    let temp = folder();
    let versions = temp.path().join("clients/mueller/versions");
    std::fs::create_dir_all(&versions).unwrap();
    let leftovers = [temp.path().join(".abc.absprache-tmp"), versions.join(".x1.absprache-tmp")];
    let own = [temp.path().join("notes.absprache-tmp"), temp.path().join(".hidden"), versions.join("a.ron")];
    for path in leftovers.iter().chain(&own) {
        std::fs::write(path, "half").unwrap();
    }
    let _locked = Home::at(temp.path()).lock().unwrap();
    for path in &leftovers {
        assert!(!path.exists(), "{} is gone", path.display());
    }
    for path in &own {
        assert!(path.exists(), "{} is the user's own", path.display());
    }
}
