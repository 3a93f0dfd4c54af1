use absprache_engine::document;

use super::*;

fn read(text: &str) -> Result<Sources, String> {
    document::read(text, Channels::shipped().unwrap()).map_err(|error| error.to_string())
}

#[test]
fn without_a_file_there_are_the_notifications_of_the_desktop() {
    assert_eq!(Sources::default().sources, [Source::Notifications]);
}

#[test]
fn a_file_with_every_kind_of_source_is_read_and_written_without_loss() {
    let text = r#"(schema: 1, sources: [
        Notifications,
        CallMonitor(host: "Fritz.Box", area_code: "+49 30"),
        KdeConnect,
        Imap(host: "imap.example.org", user: "anna@example.org", password: Command("pass mail")),
        Imap(host: "mail.example.org", user: "anna@example.org", password: Token("token mail")),
        CalDav(host: "Cloud.example.org", path: "/remote.php/dav/", user: "anna@example.org", password: Keyring),
        Ics(path: "/home/anna/termine.ics", margins: (lead: 5, tail: 0)),
        Imap(host: "::1", port: 10143, user: "anna", password: Keyring,
            tls: Pinned("AB:CD:EF:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89")),
    ])"#;
    let sources = read(text).unwrap();
    let names: Vec<_> = sources.sources.iter().map(|source| source.name().0).collect();
    let expected = [
        "notifications",
        "callmonitor:fritz.box",
        "kdeconnect",
        "imap:anna@example.org@imap.example.org",
        "imap:anna@example.org@mail.example.org",
        "caldav:anna@example.org@cloud.example.org/remote.php/dav/",
        "ics:/home/anna/termine.ics",
        "imap:anna@::1:10143",
    ];
    assert_eq!(names, expected);
    let Some(Source::CallMonitor(monitor)) = sources.sources.get(1) else { panic!("{sources:?}") };
    assert_eq!((monitor.area_code.as_str(), monitor.port.number()), ("030", 1012));
    assert_eq!(read(&document::write(&sources).unwrap()).as_ref(), Ok(&sources));
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (text, said) in [
        (
            "(schema: 1, sources: [\nNotifications,\nNotifications])",
            "line 3, column 1: `sources[1]`: `notifications` is set up twice",
        ),
        (
            "(schema: 1, sources: [\nCallMonitor(host: \"a\", area_code: \"030\"),\nCallMonitor(host: \"A\", area_code: \"089\")])",
            "line 3, column 1: `sources[1]`: `callmonitor:a` is set up twice",
        ),
        ("(schema: 2, sources: [])", "line 1, column 2: `schema`: the file has format 2"),
        ("(schema: 1, sources: [\nCallMonitor(host: \"fritz.box\", area_code: \"x\")])", "line 2"),
        ("(schema: 1, sources: [\nCallMonitor(host: \"a b\", area_code: \"030\")])", "line 2"),
        ("(schema: 1, sources: [\nCallMonitor(host: \"a\", port: 0, area_code: \"030\")])", "line 2"),
        ("(schema: 1, sources: [\nCallMonitor(host: \"a\", area_code: \"030\", wish: 1)])", "line 2"),
        (
            "(schema: 1, sources: [Telegraph])",
            "`Telegraph` is none of Notifications, Imap, CallMonitor, KdeConnect, CalDav, Ics",
        ),
        ("(schema: 1, sources: [], more: 1)", "there is no field `more` here"),
    ] {
        let error = read(text).unwrap_err();
        assert!(error.contains(said), "{text}: {error}");
    }
}

#[test]
fn an_area_code_is_the_same_in_every_spelling() {
    for text in ["030", "30", "+49 30", "+4930", "0049 30", "(030)"] {
        assert_eq!(text.parse::<AreaCode>().map(|code| code.to_string()), Ok("030".to_owned()), "{text}");
    }
    for text in ["", "0", "00", "0x3", "0301234567", "000"] {
        assert!(text.parse::<AreaCode>().is_err(), "{text}");
    }
}
