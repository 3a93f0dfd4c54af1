//! `backup` and `restore`: everything in one file, and back again.

use std::path::Path;

use absprache_adapters::store::Home;

use super::{Absprache, House};

/// A call in another data folder.
fn in_folder(folder: &Path, args: &str) -> Absprache {
    Absprache::new(folder).args(args.split_whitespace())
}

#[test]
fn what_is_backed_up_here_is_brought_back_there() {
    let house = House::with_anna();
    let (file, there) = (house.path().join("backup.tar.gz"), house.path().join("there/absprache"));
    let made = house.absprache("backup --out").arg(&file).json();
    assert_eq!((made["clients"].as_u64(), made["file"].as_str()), (Some(1), Some("[HOME]/backup.tar.gz")));
    let restored = in_folder(&there, "restore").arg(&file).json();
    assert_eq!(restored["kept"], serde_json::Value::Null);
    assert_eq!(in_folder(&there, "me").json(), house.absprache("me").json());
    assert_eq!(
        in_folder(&there, "client show mueller-gmbh").json(),
        house.absprache("client show mueller-gmbh").json()
    );
    let again = in_folder(&there, "--lang de restore").arg(&file).succeeds().out;
    assert!(again.contains("ein Kunde") && again.contains("Was vorher hier war"), "{again}");
    assert!(again.contains("Passwörter"), "{again}");
}

#[test]
fn a_backup_is_brought_back_into_a_folder_that_is_named_by_its_name_alone() {
    let house = House::with_anna();
    let file = house.path().join("backup.tar.gz");
    house.absprache("backup --out").arg(&file).succeeds();
    let there = tempfile::tempdir().expect("a temporary folder");
    let here = |args: &str| in_folder(Path::new("data"), args).within(there.path());
    here("me --zone Europe/Vienna --name Anna").succeeds();
    let restored = here("restore").arg(&file).json();
    let kept = restored["kept"].as_str().unwrap_or_default().replace("[HOME]", "data");
    assert!(there.path().join(&kept).join("me.ron").is_file(), "{restored}");
    assert_eq!(here("me").json(), house.absprache("me").json());
    here("me --name Jana").succeeds();
}

#[test]
fn while_the_program_runs_a_backup_is_made_and_none_is_brought_back() {
    let house = House::with_anna();
    let home = house.path().join("absprache");
    let file = house.path().join("backup.tar.gz");
    in_folder(&home, "me --zone Europe/Berlin --name Jana").succeeds();
    let running = Home::at(&home).lock().unwrap();
    in_folder(&home, "backup --out").arg(&file).succeeds();
    let refused = in_folder(&home, "restore").arg(&file).run();
    assert!(refused.code == Some(2) && refused.err.contains("is using this data folder"), "{refused}");
    drop(running);
    in_folder(&home, "restore").arg(&file).succeeds();
}

#[test]
fn what_is_no_backup_is_refused_and_everything_is_as_it_was() {
    let house = House::with_anna();
    let before = house.absprache("client show mueller-gmbh").json();
    let file = house.file("letter.txt", "Guten Tag");
    let refused = house.absprache("restore").arg(&file).run();
    assert!(refused.code == Some(2) && refused.err.contains("no backup"), "{refused}");
    assert!(refused.err.contains("letter.txt"), "{refused}");
    assert_eq!(house.absprache("client show mueller-gmbh").json(), before);
    let empty = house.path().join("none");
    let nothing = in_folder(&empty, "backup --out").arg(house.path().join("x")).run();
    assert!(nothing.code == Some(2) && nothing.err.contains("nothing here"), "{nothing}");
}
