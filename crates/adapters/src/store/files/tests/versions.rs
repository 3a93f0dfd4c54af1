//! An agreed version never changes.

use super::*;

#[test]
fn an_agreed_version_that_was_edited_is_refused() {
    for (what, from, to) in [
        ("a clause", "mode: NotUsed", "mode: Welcome"),
        ("the letter", "am liebsten", "nur"),
        ("the client", "client: \"mueller\"", "client: \"schmidt\""),
    ] {
        let mut folder = Folder::new();
        let version = samples::version();
        let fingerprint = folder.files.save_version(&version).unwrap();
        let name = format!("clients/mueller/versions/{fingerprint}.ron");
        let text = folder.text(&name);
        assert!(text.contains(from), "{text}");
        folder.write(&name, text.replace(from, to));
        let changed = |result: Result<(), Trouble>| {
            assert!(
                matches!(&result, Err(Trouble::ChangedVersion { path, fingerprint: f }) if path.ends_with(&name) && *f == fingerprint),
                "{what}: {result:?}"
            );
        };
        changed(folder.files.version(&version.client, fingerprint).map(|_| ()));
        changed(folder.files.save_version(&version).map(|_| ()));
        assert_eq!(
            folder.text(&name),
            text.replace(from, to),
            "{what}: what was edited is still there to be looked at"
        );
    }
}

#[test]
fn saving_a_version_again_leaves_its_file_alone() {
    let mut folder = Folder::new();
    let fingerprint = folder.files.save_version(&samples::version()).unwrap();
    let name = format!("clients/mueller/versions/{fingerprint}.ron");
    let commented = format!("// kept by hand\n{}", folder.text(&name));
    folder.write(&name, &commented);
    assert_eq!(folder.files.save_version(&samples::version()).unwrap(), fingerprint);
    assert_eq!(folder.text(&name), commented);
    assert_eq!(folder.names(), [name]);
}

#[test]
fn a_version_that_is_not_there_is_missing() {
    let folder = Folder::new();
    let version = samples::version();
    let missing = folder.files.version(&version.client, Fingerprint::of(&version).unwrap());
    assert!(matches!(missing, Err(Trouble::MissingVersion { path }) if path.starts_with(folder.temp.path())));
}
