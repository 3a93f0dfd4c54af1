use proptest::prelude::*;

use super::*;
use crate::agreement::Means;
use crate::document;
use crate::document::Place;
use crate::tests::clauses;

fn channels() -> &'static Channels {
    Channels::shipped().unwrap()
}

fn version() -> Version {
    document::read(clauses::VERSION, channels()).unwrap()
}

fn standing() -> impl Strategy<Value = Standing> {
    let on = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    prop_oneof![
        Just(Standing::Wish),
        Just(Standing::Proposed),
        Just(Standing::Ended),
        clauses::words().prop_map(move |by| Standing::Agreed { on, means: Means::Mail, by }),
    ]
}

fn assert_same(read: &Version, written: &Version) {
    assert_eq!(read, written);
    assert_eq!(serde_json::to_string(read).unwrap(), serde_json::to_string(written).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_version_comes_back_with_its_fingerprint(version in clauses::version(), standing in standing()) {
        let file = read(&write(&version, &standing).unwrap(), channels()).unwrap();
        assert_same(&file.version, &version);
        prop_assert_eq!(file.standing, standing);
        prop_assert_eq!(file.fingerprint, Fingerprint::of(&version).unwrap());
    }

    #[test]
    fn every_version_comes_back_from_its_own_file(version in clauses::version()) {
        let fingerprint = Fingerprint::of(&version).unwrap();
        assert_same(&read_ron(&document::write(&version).unwrap(), fingerprint, channels()).unwrap(), &version);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>(), at in any::<prop::sample::Index>()) {
        let whole = write(&version(), &Standing::Proposed).unwrap();
        let places: Vec<usize> = whole.char_indices().map(|(place, _)| place).collect();
        let place = places[at.index(places.len())];
        if let Ok(file) = read(&format!("{}{text}{}", &whole[..place], &whole[place..]), channels()) {
            prop_assert_eq!(file.fingerprint, Fingerprint::of(&version()).unwrap());
        }
        let _ = read(&text, channels());
    }
}

#[test]
fn a_file_whose_content_was_changed_says_so() {
    let version = version();
    let said = Fingerprint::of(&version).unwrap();
    let (json, ron) = (write(&version, &Standing::Proposed).unwrap(), document::write(&version).unwrap());
    for (from, to) in [
        ("Müller GmbH", "Müller AG"),
        ("09:00-17:00", "09:00-18:00"),
        ("Brief", "brief"),
        ("NOTFALL", "NOTRUF"),
    ] {
        let changed = |file: &str| file.replacen(from, to, 1);
        if json.contains(from) {
            let found = read(&changed(&json), channels()).unwrap_err();
            assert!(
                matches!(found, DataFileError::Tampered { said: told, found } if told == said && found != said)
            );
            assert!(read_ron(&changed(&ron), said, channels()).is_err());
        }
    }
    let other = Fingerprint::of(&Version { client_name: "x".to_owned(), ..version }).unwrap();
    let moved = json.replace(&said.to_string(), &other.to_string());
    assert_eq!(read(&moved, channels()), Err(DataFileError::Tampered { said: other, found: said }));
    assert!(matches!(
        read(&json.replace(&said.code(), &other.code()), channels()),
        Err(DataFileError::Unreadable(error)) if error.field == "fingerprint.code"
    ));
}

#[test]
fn a_fault_is_named_with_its_line_column_and_field() {
    let file = write(&version(), &Standing::Proposed).unwrap();
    let cases = [
        (r#""absprache": "agreement""#, r#""absprache": "answer""#, (2, 16), "absprache"),
        (r#""schema": 1"#, r#""schema": 2"#, (3, 13), "schema"),
        (
            "\"version\": {\n    \"schema\": 1",
            "\"version\": {\n    \"schema\": 9",
            (10, 15),
            "version.schema",
        ),
        (r#""standing": "Proposed""#, r#""standing": "Maybe""#, (8, 21), "standing"),
        (r#""number": 2"#, r#""number": -2"#, (12, 16), "version.number"),
        (r#""zone": "Europe/Berlin""#, r#""zone": "Berlin""#, (16, 22), "version.consultant_side.zone"),
        (r#""channel": "whatsapp""#, r#""channel": "pigeon""#, (0, 0), "version.clauses[2].channel"),
        (r#""id": "whatsapp""#, r#""id": "phone""#, (0, 0), "version.clauses[2].id"),
        (r#""months": 12"#, r#""months": 0"#, (0, 0), "version.clauses[12].Record.months"),
        (r#""months": 12"#, r#""monate": 12"#, (0, 0), "version.clauses[12].Record.monate"),
    ];
    for (found, instead, (line, column), field) in cases {
        assert!(file.contains(found), "{found}");
        let error = read(&file.replacen(found, instead, 1), channels()).expect_err(instead);
        let DataFileError::Unreadable(error) = error else { panic!("{instead}: {error}") };
        assert_eq!(error.field, field, "{error}");
        assert!(error.place.line > 1, "{error}");
        if line > 0 {
            assert_eq!(error.place, Place { line, column }, "{error}");
        }
    }
}
