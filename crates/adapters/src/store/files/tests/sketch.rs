use absprache_desk::view::sketch::{
    AliasSketch, Base, Began, HandleSketch, Level, Mine, PersonSketch, RuleSketch, Term, Unit, WhoSketch,
};
use absprache_engine::clause::{NetiquettePoint, Period, Towards};
use absprache_engine::party::{Party, Role};
use absprache_engine::tone::{Form, Language};

use super::*;

/// A sketch of every kind of thing, typed to half.
fn sketch() -> Sketch {
    let id = "x".to_owned();
    let text = "„Müller“\n\"& Söhne\" \\ 🌻 None Some(1)".to_owned();
    let handles = vec![HandleSketch { channel: "email".to_owned(), address: "anna@".to_owned() }];
    let aliases = vec![AliasSketch { channel: "whatsapp".to_owned(), name: text.clone() }];
    let rule = |who| RuleSketch {
        id: id.clone(),
        channel: "phone".to_owned(),
        level: Level::Hours,
        hours: "Mo–Fr 9–".to_owned(),
        mine: Mine::Business,
        who,
        towards: Towards::Consultant,
    };
    let persons = vec!["anna".to_owned()];
    let people = vec![PersonSketch {
        id: None,
        name: "None".to_owned(),
        role: Role::DecisionMaker,
        salutation: String::new(),
        handles: handles.clone(),
        aliases: aliases.clone(),
    }];
    let began = Began { people: people.clone(), handles: handles.clone(), aliases: aliases.clone() };
    Sketch {
        client: None,
        name: text.clone(),
        people,
        handles,
        aliases,
        language: Language::En,
        form: Form::Du,
        zone: Some("None".to_owned()),
        region: None,
        office_hours: Some(String::new()),
        base: Base::Client { id: "berg".parse().unwrap() },
        rules: vec![
            rule(WhoSketch::Everyone),
            rule(WhoSketch::Roles { roles: vec![Role::DayToDay] }),
            rule(WhoSketch::Persons { persons: persons.clone() }),
        ],
        terms: vec![
            Term::Promise { id: id.clone(), by: Party::Client, channel: None, unit: Unit::Hours, count: 0 },
            Term::Promise {
                id: id.clone(),
                by: Party::Client,
                channel: Some("None".to_owned()),
                unit: Unit::WorkingDays,
                count: 70_000,
            },
            Term::Emergency {
                id: id.clone(),
                definition: text.clone(),
                word: String::new(),
                ways: vec!["sms".to_owned()],
                numbers: vec!["030".to_owned()],
            },
            Term::Frequency {
                id: id.clone(),
                channel: None,
                towards: Towards::Both,
                at_most: 2,
                per: Period::Week,
            },
            Term::People { id: id.clone(), speaks: persons, decides: Vec::new() },
            Term::Tone { id: id.clone(), emoji: true },
            Term::Netiquette { id: id.clone(), point: NetiquettePoint::Dates },
            Term::Record { id: id.clone(), months: 36 },
            Term::Review { id: id.clone(), every_months: 6 },
            Term::Ending { id: id.clone(), notice_days: 0 },
            Term::FreeText { id, text },
        ],
        began: Some(began),
    }
}

#[test]
fn whatever_was_typed_is_there_again() {
    let mut folder = Folder::new();
    assert_eq!(folder.files.sketch(None).unwrap(), None);
    for base in [Base::Standard, Base::Preset { id: "agency".to_owned() }, sketch().base] {
        let sketch = Sketch { base, ..sketch() };
        folder.files.save_sketch(&sketch).unwrap();
        assert_eq!(folder.files.sketch(None).unwrap(), Some(sketch));
    }
    assert!(folder.text("sketch.ron").contains("schema: 1"));
}

/// A folder with this client in it, and what is typed of them.
fn with_client() -> (Folder, ClientId, Sketch) {
    let mut folder = Folder::new();
    let client = samples::client();
    folder.files.save_client(&client).unwrap();
    let sketch = Sketch { client: Some(client.id.clone()), ..sketch() };
    (folder, client.id, sketch)
}

#[test]
fn each_client_has_their_own() {
    let (mut folder, id, theirs) = with_client();
    folder.files.save_sketch(&sketch()).unwrap();
    folder.files.save_sketch(&theirs).unwrap();
    assert_eq!(folder.files.sketch(None).unwrap(), Some(sketch()));
    assert_eq!(folder.files.sketch(Some(&id)).unwrap().as_ref(), Some(&theirs));
    folder.files.drop_sketch(None).unwrap();
    assert_eq!(folder.files.sketch(None).unwrap(), None);
    assert_eq!(folder.files.sketch(Some(&id)).unwrap(), Some(theirs));
    folder.files.drop_sketch(Some(&id)).unwrap();
    assert_eq!(folder.names(), [format!("clients/{id}/client.ron")]);
}

#[test]
fn that_of_a_client_which_an_older_version_kept_for_any_is_found() {
    for ask in [None, Some(())] {
        let (mut folder, id, theirs) = with_client();
        folder.files.save_sketch(&theirs).unwrap();
        let own = format!("clients/{id}/sketch.ron");
        let text = folder.text(&own);
        folder.files.drop_sketch(Some(&id)).unwrap();
        folder.write("sketch.ron", &text);
        match ask {
            None => folder.files.save_sketch(&sketch()).unwrap(),
            Some(()) => assert_eq!(folder.files.sketch(None).unwrap(), None, "it is not the new one's"),
        }
        assert_eq!(folder.files.sketch(Some(&id)).unwrap().as_ref(), Some(&theirs));
        assert_eq!(folder.text(&own), text);
        folder.files.drop_sketch(Some(&id)).unwrap();
        assert_eq!(folder.files.sketch(Some(&id)).unwrap(), None, "it does not come back");
    }
}

#[test]
fn nothing_is_left_of_a_sketch_that_was_dropped() {
    let mut folder = Folder::new();
    folder.files.drop_sketch(None).unwrap();
    for name in ["first", "second"] {
        folder.files.save_sketch(&Sketch { name: name.to_owned(), ..sketch() }).unwrap();
    }
    folder.files.drop_sketch(None).unwrap();
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[test]
fn a_broken_sketch_is_told_once_and_kept_aside() {
    for broken in [
        "(schema: 1, sketch: (name: ",
        "",
        "\u{0}",
        "(schema: 1)",
        r#"(schema: 1, sketch: (client: Some("../x")))"#,
    ] {
        let mut folder = Folder::new();
        folder.write("sketch.ron", broken);
        assert!(matches!(folder.files.sketch(None), Err(Trouble::BadFile { .. })), "{broken}");
        assert_eq!(folder.files.sketch(None).unwrap(), None, "{broken}");
        assert_eq!(folder.text("sketch.ron.broken"), broken);
    }
}

#[test]
fn a_sketch_of_a_newer_program_is_kept_aside_too() {
    let mut folder = Folder::new();
    folder.write("sketch.ron", "(schema: 2, sketch: ())");
    let told = folder.files.sketch(None).unwrap_err().to_string();
    assert!(told.contains("schema"), "{told}");
    assert_eq!(folder.names(), ["sketch.ron.broken"]);
}

#[test]
fn who_only_reads_neither_keeps_nor_moves_a_sketch() {
    let folder = Folder::new();
    folder.write("sketch.ron", "(");
    let mut reading = Home::at(folder.temp.path()).files().unwrap();
    assert!(reading.sketch(None).is_err());
    assert!(reading.save_sketch(&sketch()).is_err());
    assert!(reading.drop_sketch(None).is_err());
    assert_eq!(folder.names(), ["sketch.ron"]);
}
