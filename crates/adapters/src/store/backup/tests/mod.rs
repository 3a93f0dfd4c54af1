use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use absprache_desk::event::Seq;
use absprache_desk::ports::{Files as _, Journal as _, Verification};
use absprache_desk::settings::Settings;
use absprache_desk::trouble::Trouble;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono_tz::Tz;
use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, Header};

use super::{Fault, look, make, name, restore};
use crate::store::{Home, durable, samples};

/// A data folder with a client, a version and a journal, and a place for a backup beside it.
struct House {
    temp: tempfile::TempDir,
}

impl House {
    fn lived_in() -> Self {
        let house = Self::empty();
        let locked = house.home().lock().unwrap();
        let mut files = locked.files().unwrap();
        files.save_consultant(&samples::consultant()).unwrap();
        files.save_client(&samples::client()).unwrap();
        files.save_version(&samples::version()).unwrap();
        files.save_settings(&Settings::default()).unwrap();
        let mut journal = locked.journal().unwrap();
        for second in 0..20 {
            journal.append(samples::at(second), &samples::received(None)).unwrap();
        }
        house
    }

    fn empty() -> Self {
        Self { temp: tempfile::tempdir().unwrap() }
    }

    fn home(&self) -> Home {
        Home::at(self.temp.path().join("absprache"))
    }

    fn backup(&self) -> PathBuf {
        self.temp.path().join("backup.tar.gz")
    }

    fn made(self) -> Self {
        make(&self.home(), &self.backup(), &samples::clock(100)).unwrap();
        self
    }
}

/// All files below a folder that a person would miss.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(
                content(&path)
                    .into_iter()
                    .map(|(below, bytes)| (Path::new(&entry.file_name()).join(below), bytes)),
            );
        } else if path
            .extension()
            .is_some_and(|ending| ending == "ron" || ending == "json" || ending == "txt")
        {
            all.insert(entry.file_name().into(), fs::read(&path).unwrap());
        }
    }
    all
}

fn events(home: &Home) -> usize {
    let journal = home.journal().unwrap().unwrap();
    assert!(matches!(journal.verify().unwrap(), Verification::Sound { .. }));
    journal.since(Seq(1)).unwrap().len()
}

/// Brings the backup of one house back into another one.
fn bring(from: &Path, into: &Home) -> Result<absprache_desk::view::backup::RestoredView, Fault> {
    restore(into.lock().unwrap(), from, &samples::clock(200)).1
}

#[test]
fn what_is_brought_back_on_another_computer_is_what_was_backed_up() {
    let (house, other) = (House::lived_in(), House::empty());
    for sketch in ["sketch.ron", "clients/mueller/sketch.ron"] {
        fs::write(house.home().path().join(sketch), sketch).unwrap();
    }
    let house = house.made();
    let view = bring(&house.backup(), &other.home()).unwrap();
    assert_eq!((view.backup.clients, view.kept), (1, None));
    assert_eq!(content(other.home().path()), content(house.home().path()));
    assert_eq!(events(&other.home()), 20);
    let version = samples::version();
    let fingerprint = absprache_engine::fingerprint::Fingerprint::of(&version).unwrap();
    assert_eq!(other.home().files().unwrap().version(&version.client, fingerprint).unwrap(), version);
}

#[test]
fn a_backup_is_made_while_the_program_writes_and_holds_no_event_without_its_file() {
    let house = House::lived_in();
    let locked = house.home().lock().unwrap();
    let mut journal = locked.journal().unwrap();
    let view = make(&house.home(), &house.backup(), &samples::clock(100)).unwrap();
    journal.append(samples::at(101), &samples::received(None)).unwrap();
    assert_eq!(look(&house.backup(), &samples::clock(300)).unwrap(), view);
    let other = House::empty();
    bring(&house.backup(), &other.home()).unwrap();
    assert_eq!(events(&other.home()), 20, "as it was at that moment");
}

/// Does something again and again, each time with a higher number, while `work` goes on.
fn beside<T>(mut busy: impl FnMut(usize) + Send, work: impl FnOnce() -> T) -> T {
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| (1..).take_while(|_| !is_over.load(Ordering::Relaxed)).for_each(&mut busy));
        let done = work();
        is_over.store(true, Ordering::Relaxed);
        done
    })
}

#[test]
fn a_mailbox_is_never_further_in_a_backup_than_the_journal_so_that_no_mail_is_lost() {
    let house = House::lived_in();
    let home = house.home();
    let position = home.path().join("sources/imap.ron");
    fs::create_dir_all(position.parent().unwrap()).unwrap();
    fs::write(&position, "0").unwrap();
    let mut journal = home.lock().unwrap().journal().unwrap();
    journal.hurry();
    // As mail is told: the event first, then how far the mailbox was told.
    let hear_mail = |number: usize| {
        journal.append(samples::at(20), &samples::received(None)).unwrap();
        durable::overwrite(&position, &number.to_string()).unwrap();
    };
    let backup = || {
        for second in 0..10 {
            make(&home, &house.backup(), &samples::clock(second)).unwrap();
            let other = House::empty();
            bring(&house.backup(), &other.home()).unwrap();
            let told = fs::read_to_string(other.home().path().join("sources/imap.ron")).unwrap();
            let told: usize = told.parse().unwrap();
            let written = events(&other.home()) - 20;
            assert!(told <= written, "{told} mails were told, and {written} are written down");
        }
    };
    beside(hear_mail, backup);
}

#[test]
fn a_file_that_is_replaced_or_removed_meanwhile_spoils_no_backup() {
    let house = House::lived_in();
    let home = house.home();
    let (settings, notes) = (home.path().join("settings.ron"), home.path().join("clients/mueller/notes"));
    fs::create_dir_all(&notes).unwrap();
    let go_on = |number: usize| {
        durable::overwrite(&settings, &format!("({})", " ".repeat(number % 1000))).unwrap();
        let note = notes.join(format!("{number}.txt"));
        fs::write(&note, "Ruft morgen an").unwrap();
        fs::remove_file(&note).unwrap();
    };
    let backup = || {
        for second in 0..30 {
            make(&home, &house.backup(), &samples::clock(second)).unwrap();
            look(&house.backup(), &samples::clock(second)).unwrap();
        }
    };
    beside(go_on, backup);
}

#[test]
fn the_day_of_a_backup_is_that_of_whoever_reads_it() {
    let house = House::lived_in();
    let late = "2026-11-21T23:30:00Z".parse().unwrap();
    make(&house.home(), &house.backup(), &Clock { now: late, ..samples::clock(0) }).unwrap();
    let made_on = |zone, language| {
        let clock = Clock { zone, language, now: samples::at(0) };
        look(&house.backup(), &clock).unwrap().made_on.replace('\u{a0}', " ")
    };
    assert_eq!(made_on(Tz::Europe__Berlin, Language::De), "22. November 2026");
    assert_eq!(made_on(Tz::UTC, Language::En), "21 November 2026");
    assert_eq!(name("2026-11-22".parse().unwrap()), "absprache-2026-11-22.tar.gz");
}

#[test]
fn what_was_there_before_is_kept_beside_it_under_a_name_with_the_date() {
    let house = House::lived_in().made();
    let before = {
        let locked = house.home().lock().unwrap();
        let mut client = samples::client();
        client.name = "Später GmbH".to_owned();
        locked.files().unwrap().save_client(&client).unwrap();
        content(house.home().path())
    };
    let view = bring(&house.backup(), &house.home()).unwrap();
    let kept = PathBuf::from(view.kept.unwrap());
    let name = format!("absprache-{}", samples::at(200).format("%Y-%m-%d-%H%M%S"));
    assert_eq!(kept.file_name().unwrap().to_string_lossy(), name);
    assert_eq!(content(&kept), before);
    let (clients, _) = house.home().files().unwrap().clients().unwrap();
    assert_eq!(clients, [samples::client()]);
    assert!(bring(&house.backup(), &house.home()).unwrap().kept.unwrap().ends_with("-2"), "none is lost");
}

#[test]
fn the_lock_goes_over_to_the_new_folder_without_a_gap() {
    let house = House::lived_in().made();
    let (locked, restored) = restore(house.home().lock().unwrap(), &house.backup(), &samples::clock(200));
    restored.unwrap();
    assert_eq!(locked.home().path(), house.home().path());
    assert!(matches!(house.home().lock(), Err(Trouble::InUse { .. })));
    locked.files().unwrap().save_client(&samples::client()).unwrap();
    drop(locked);
    house.home().lock().unwrap();
}

#[test]
fn what_is_no_secret_of_the_program_stays_where_it_is() {
    let house = House::lived_in();
    for name in ["password", "notes.txt", "me.ron.bak", ".hidden.ron", "clients/mueller/answers/x.txt.bak"] {
        let path = house.home().path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "geheim").unwrap();
    }
    for (name, text) in [("answers/0.txt", "Einverstanden"), ("notes/n1.txt", "Ruft morgen an")] {
        let path = house.home().path().join("clients/mueller").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let house = house.made();
    let other = House::empty();
    bring(&house.backup(), &other.home()).unwrap();
    let there: Vec<_> = content(other.home().path()).into_values().collect();
    assert!(there.contains(&b"Einverstanden".to_vec()) && there.contains(&b"Ruft morgen an".to_vec()));
    assert!(!there.contains(&b"geheim".to_vec()));
    for name in ["password", "me.ron.bak", ".hidden.ron", "lock.bak"] {
        assert!(!other.home().path().join(name).exists(), "{name}");
    }
}

#[test]
fn a_damaged_backup_is_refused_wherever_it_is_damaged_and_nothing_is_changed() {
    let house = House::lived_in().made();
    let whole = fs::read(house.backup()).unwrap();
    let before = content(house.home().path());
    let damaged = house.temp.path().join("damaged");
    let mut seen = 0;
    for at in (12..whole.len()).step_by(whole.len() / 60) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0b0001_0000;
        fs::write(&damaged, &bytes).unwrap();
        let fault = bring(&damaged, &house.home()).unwrap_err();
        assert!(matches!(fault, Fault::Damaged { .. } | Fault::NoBackup(_)), "{at}: {fault:?}");
        seen += 1;
    }
    assert!(seen > 50);
    for end in [0, 5, whole.len() / 2, whole.len() * 9 / 10] {
        fs::write(&damaged, &whole[..end]).unwrap();
        assert!(bring(&damaged, &house.home()).is_err(), "cut off after {end}");
    }
    assert_eq!(content(house.home().path()), before);
    let left: Vec<_> =
        fs::read_dir(house.temp.path()).unwrap().flatten().map(|one| one.file_name()).collect();
    assert_eq!(left.len(), 3, "the folder, the backup and the damaged one: {left:?}");
}

/// An archive with these parts.
fn archive(path: &Path, parts: &[(&str, &str)]) {
    let mut archive = Builder::new(GzEncoder::new(fs::File::create(path).unwrap(), Compression::fast()));
    for (name, text) in parts {
        let mut header = Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o600);
        // `set_path` would refuse what an attacker writes all the same.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        archive.append(&header, text.as_bytes()).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap().flush().unwrap();
}

fn manifest(schema: u32, journal: i64, part: &str) -> String {
    let sha256 = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    format!(
        r#"{{"schema":{schema},"program":"9.1.0","made_at":"2026-11-21T20:40:00Z","journal_format":{journal},
            "files":[{{"path":"{part}","bytes":3,"sha256":"{sha256}"}}]}}"#
    )
}

#[test]
fn a_backup_of_a_newer_program_is_refused_by_the_name_of_that_program() {
    let house = House::lived_in();
    for (schema, journal) in [(2, 1), (1, 99)] {
        archive(
            &house.backup(),
            &[("manifest.json", &manifest(schema, journal, "me.ron")), ("me.ron", "foo")],
        );
        let fault = bring(&house.backup(), &house.home()).unwrap_err();
        assert!(matches!(&fault, Fault::Newer { program, .. } if program == "9.1.0"), "{fault:?}");
    }
}

#[test]
fn what_is_no_backup_is_refused_as_such() {
    let house = House::lived_in();
    fs::write(house.backup(), "not even compressed").unwrap();
    assert!(matches!(look(&house.backup(), &samples::clock(300)), Err(Fault::NoBackup(_))));
    archive(&house.backup(), &[("me.ron", "foo")]);
    assert!(matches!(look(&house.backup(), &samples::clock(300)), Err(Fault::NoBackup(_))));
    assert!(matches!(
        look(house.temp.path().join("none").as_path(), &samples::clock(300)),
        Err(Fault::Trouble(Trouble::Io { .. }))
    ));
}

#[test]
fn no_part_leaves_the_folder_or_names_a_file_that_is_none_of_the_programs() {
    let house = House::empty();
    for path in ["../me.ron", "/tmp/me.ron", "clients/../../x.ron", "run.sh", ".ssh/key.ron", "lock"] {
        archive(&house.backup(), &[("manifest.json", &manifest(1, 4, path)), (path, "foo")]);
        let fault = bring(&house.backup(), &house.home()).unwrap_err();
        assert!(matches!(&fault, Fault::Damaged { part, .. } if part == path), "{path}: {fault:?}");
    }
    let sound = manifest(1, 4, "me.ron");
    archive(&house.backup(), &[("manifest.json", &sound), ("me.ron", "foo")]);
    look(&house.backup(), &samples::clock(300)).unwrap();
    for parts in [
        vec![("manifest.json", sound.as_str())],
        vec![("manifest.json", &sound), ("me.ron", "bar")],
        vec![("manifest.json", &sound), ("settings.ron", "foo")],
        vec![("manifest.json", &sound), ("me.ron", "foo"), ("settings.ron", "foo")],
    ] {
        archive(&house.backup(), &parts);
        assert!(
            matches!(look(&house.backup(), &samples::clock(300)), Err(Fault::Damaged { .. })),
            "{parts:?}"
        );
    }
}

#[test]
fn without_a_data_folder_there_is_nothing_to_be_backed_up() {
    let house = House::empty();
    assert!(matches!(make(&house.home(), &house.backup(), &samples::clock(0)), Err(Fault::Nothing(_))));
    assert!(!house.backup().exists() && !house.home().path().exists());
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_a_backup_or_what_was_brought_back() {
    use std::os::unix::fs::PermissionsExt as _;
    let (house, other) = (House::lived_in().made(), House::empty());
    bring(&house.backup(), &other.home()).unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&house.backup()), 0o600);
    for (path, expected) in
        [("", 0o700), ("clients/mueller", 0o700), ("me.ron", 0o600), ("journal.sqlite", 0o600)]
    {
        assert_eq!(mode(&other.home().path().join(path)), expected, "{path}");
    }
}

#[test]
fn of_whom_nothing_is_deleted_for_now_stays_so_when_an_older_backup_comes_back() {
    let house = House::lived_in().made();
    let id = samples::client().id;
    let locked = house.home().lock().unwrap();
    let preserved = || house.home().files().unwrap().settings().unwrap().preserved;
    let settings = Settings { preserved: [id.clone()].into(), ..Settings::default() };
    locked.files().unwrap().save_settings(&settings).unwrap();
    let (_locked, restored) = restore(locked, &house.backup(), &samples::clock(200));
    restored.unwrap();
    assert_eq!(preserved(), [id].into());
}
