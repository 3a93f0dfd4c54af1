//! Files that cannot be used, and files that cannot be written.

use absprache_engine::document::Place;

use super::*;

#[test]
fn every_fault_of_a_file_is_told_with_its_place() {
    let with = |from: &str, to: &str| {
        let text = samples::CLIENT.replacen(from, to, 1);
        assert_ne!(text, samples::CLIENT, "`{from}` must occur");
        text.into_bytes()
    };
    let long = format!("{}{}", samples::CLIENT, " ".repeat(document::MAX_BYTES));
    let utf8 = [b"(\n    schema: 1,\n    name: \"M\xfcller\",\n)".to_vec()].concat();
    /// Name, bytes of the file, line and column, field (empty: whatever is told).
    type Case = (&'static str, Vec<u8>, (usize, usize), &'static str);
    let cases: [Case; 13] = [
        ("empty", Vec::new(), (1, 1), ""),
        ("Latin-1", utf8, (3, 13), ""),
        ("too long", long.into_bytes(), (1, 1), ""),
        ("newer", with("schema: 1", "schema: 2"), (2, 5), "schema"),
        ("comma missing", with("schema: 1,", "schema: 1"), (3, 5), ""),
        ("unknown field", with("name: \"Müller", "nmae: \"Müller"), (4, 5), "nmae"),
        ("field twice", with("id: \"mueller\",", "id: \"mueller\", id: \"mueller\","), (3, 20), ""),
        ("unknown word", with("role: DecisionMaker", "role: Chef"), (11, 19), "people[0].role"),
        ("no such zone", with("Europe/Berlin", "Europe/Bonn"), (5, 19), "side.zone"),
        ("no such hours", with("Mo-Th 08:00-16:30", "Mo-Th 08:00-8:30x"), (5, 64), "side.office_hours"),
        (
            "no such channel",
            with("channel: \"whatsapp\"", "channel: \"whatsup\""),
            (13, 13),
            "people[0].aliases",
        ),
        ("another client's", with("id: \"mueller\"", "id: \"schmidt\""), (3, 9), "id"),
        ("text after the end", with("],\n)", "],\n)\n)"), (17, 2), ""),
    ];
    for (name, bytes, (line, column), field) in cases {
        let folder = Folder::new();
        folder.write("clients/mueller/client.ron", bytes);
        let (clients, mut troubles) = folder.files.clients().unwrap();
        assert_eq!((clients.len(), troubles.len()), (0, 1), "{name}");
        let Trouble::BadFile { path, error } = troubles.remove(0) else { panic!("{name}: another trouble") };
        assert!(path.ends_with("clients/mueller/client.ron"), "{name}: {}", path.display());
        assert_eq!(error.place, Place { line, column }, "{name}: {error}");
        assert!(field.is_empty() || error.field == field, "{name}: {error}");
    }
}

#[test]
fn a_broken_client_hides_no_other_client() {
    let mut folder = Folder::new();
    folder.files.save_client(&samples::client()).unwrap();
    folder.write("clients/broken/client.ron", "(");
    folder.write("clients/lost/draft.ron", samples::POLICY);
    folder.write("clients/.git/config", "[core]");
    folder.write("clients/notes.txt", "not a client");
    folder.write("clients/interrupted/.x.absprache-tmp", "(schema");
    let (clients, troubles) = folder.files.clients().unwrap();
    assert_eq!(clients, [samples::client()]);
    assert!(
        matches!(&troubles[..], [Trouble::BadFile { path, .. }, Trouble::Io { path: lost, .. }]
            if path.ends_with("clients/broken/client.ron") && lost.ends_with("clients/lost/client.ron")),
        "{troubles:?}"
    );
}

#[test]
fn a_fault_in_the_user_s_channels_is_told_with_its_place() {
    let folder = Folder::new();
    folder.write("channels.ron", "(\n    schema: 1,\n    channels: [(id: \"Pager\")],\n)");
    let Err(Trouble::BadFile { path, error }) = Home::at(folder.temp.path()).files() else { panic!() };
    assert!(path.ends_with("channels.ron"));
    assert_eq!(error.place.line, 3, "{error}");
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let mut folder = Folder::new();
    let client = samples::client();
    folder.files.save_client(&client).unwrap();
    let mut twice = client.clone();
    twice.people.push(twice.people[0].clone());
    assert!(matches!(folder.files.save_client(&twice), Err(Trouble::BadFile { .. })));
    let mut long = client.clone();
    long.name = "x".repeat(document::MAX_BYTES);
    assert!(matches!(folder.files.save_client(&long), Err(Trouble::BadFile { .. })));
    assert_eq!(folder.files.clients().unwrap().0, [client]);
}

#[test]
fn a_file_that_cannot_be_replaced_is_told_and_leaves_nothing_behind() {
    let mut folder = Folder::new();
    fs::create_dir(folder.path("me.ron")).unwrap();
    let saved = folder.files.save_consultant(&samples::consultant());
    assert!(matches!(saved, Err(Trouble::Io { path, .. }) if path == folder.path("me.ron")));
    assert_eq!(folder.names(), Vec::<String>::new());
}
