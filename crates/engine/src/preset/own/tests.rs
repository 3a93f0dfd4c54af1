use super::*;
use crate::clause::NetiquettePoint;
use crate::document;
use crate::party::Use;
use crate::preset::{Changed, Preset};
use crate::tone::Language;

const CLIENT: &str = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"),
    people: [(id: "anna", name: "Anna Müller"), (id: "jan", name: "Jan Özdemir")])"#;

fn channels() -> &'static Channels {
    Channels::shipped().unwrap()
}

fn clauses(list: &str) -> Vec<Clause> {
    let policy = format!(r#"(schema: 1, name: "x", clauses: [{list}])"#);
    document::read::<Policy>(&policy, channels()).unwrap().clauses
}

fn general(list: &str) -> (Vec<Clause>, Vec<Changed>) {
    let client: Client = document::read(CLIENT, channels()).unwrap();
    let mine = [("+4917139200010", Use::Private), ("+493023125001", Use::Business)];
    let mine = mine.map(|(number, used)| MyHandle {
        handle: crate::handle::Handle::Phone(number.parse().unwrap()),
        used,
    });
    let (preset, changes) = OwnPreset::of_rules("Betreuung", "", &clauses(list), &client, &mine);
    preset.check(channels()).expect("what is made can be read");
    (preset.clauses().to_vec(), changes.into_iter().map(|change| change.what).collect())
}

#[test]
fn what_names_somebody_goes_for_everybody_or_is_left_out() {
    let phone = |more: &str| format!(r#"Channel(id: "phone", channel: "phone", mode: Welcome{more})"#);
    let emergency = |definition: &str, word: &str, numbers: &str| {
        format!(
            r#"Emergency(id: "e", definition: "{definition}", word: "{word}", ways: ["phone"], numbers: [{numbers}])"#
        )
    };
    let text = |words: &str| format!(r#"FreeText(id: "t", text: "{words}")"#);
    let cases = [
        (phone(r#", who: Persons(["anna"])"#), Some(phone("")), Some(Changed::ForEveryone)),
        (phone(", who: Roles([DecisionMaker])"), Some(phone(", who: Roles([DecisionMaker])")), None),
        (
            phone(r#", at: Only([Phone("+493023125001")])"#),
            Some(phone(", at: Business")),
            Some(Changed::ForAllAddresses),
        ),
        (
            phone(r#", at: Only([Phone("+4917139200010")])"#),
            Some(phone(", at: Private")),
            Some(Changed::ForAllAddresses),
        ),
        (r#"People(id: "p", speaks: ["anna"])"#.to_owned(), None, Some(Changed::People)),
        (
            emergency("der Shop steht", "NOTFALL", r#""+4917139200010""#),
            Some(emergency("der Shop steht", "NOTFALL", "")),
            Some(Changed::WithoutNumbers),
        ),
        (emergency("Annas Shop steht", "NOTFALL", ""), None, Some(Changed::Words)),
        (emergency("der Shop von Frau Müller", "NOTFALL", ""), None, Some(Changed::Words)),
        (emergency("der Shop steht", "ANNA", ""), None, Some(Changed::Words)),
        (text("Am Telefon kurz."), Some(text("Am Telefon kurz.")), None),
        (
            text("Mo–Fr 09:00–17:00, ab 24.12.2026 nur nach Absprache"),
            Some(text("Mo–Fr 09:00–17:00, ab 24.12.2026 nur nach Absprache")),
            None,
        ),
        (text("Bei der Müller GmbH klingeln."), None, Some(Changed::Words)),
        (text("Sonst an <anna@example.org>."), None, Some(Changed::Words)),
        (text("Sonst unter 030 / 23125-001."), None, Some(Changed::Words)),
        (text("Sonst unter +49 30 23125001."), None, Some(Changed::Words)),
        (text("Im Notfall (nachts) 0171 3920010"), None, Some(Changed::Words)),
        (text("Mail:jana@example.org"), None, Some(Changed::Words)),
        (emergency("der Shop steht", "0171.3920.010", ""), None, Some(Changed::Words)),
    ];
    for (rule, expected, what) in cases {
        let expected = expected.map(|rule| clauses(&rule)).unwrap_or_default();
        assert_eq!(general(&rule), (expected, what.into_iter().collect()), "{rule}");
    }
}

#[test]
fn a_preset_is_written_and_read_as_the_same() {
    let (kept, _) =
        general(r#"Netiquette(id: "n", point: Respect), Promise(id: "a", by: Consultant, within: Hours(4))"#);
    assert_eq!(kept.len(), 2);
    assert!(matches!(&kept[0], Clause::Netiquette(clause) if clause.point == NetiquettePoint::Respect));
    let client: Client = document::read(CLIENT, channels()).unwrap();
    let (preset, _) = OwnPreset::of_rules("Betreuung", "Für Verträge", &kept, &client, &[]);
    let text = document::write(&preset).unwrap();
    assert_eq!(document::read::<OwnPreset>(&text, channels()), Ok(preset.clone()));
    let policy: Policy = document::read(&text, channels()).expect("it is a policy like any other");
    assert_eq!((policy.name.as_str(), policy.description.as_str()), ("Betreuung", "Für Verträge"));
}

#[test]
fn every_shipped_policy_could_be_shared() {
    for preset in Preset::all() {
        for language in [Language::De, Language::En] {
            let shared = document::read::<OwnPreset>(preset.text(language), channels());
            assert!(shared.is_ok(), "{preset}: {shared:?}");
        }
    }
}

#[test]
fn a_file_that_names_somebody_is_refused_with_its_place() {
    let cases = [
        (
            r#"Channel(id: "phone", channel: "phone", mode: Welcome, who: Persons(["anna"]))"#,
            "clauses[0].who",
            Problem::NamesPeople,
        ),
        (
            r#"Channel(id: "phone", channel: "phone", mode: Welcome, at: Only([Phone("+493023125001")]))"#,
            "clauses[0].at",
            Problem::NamesAddress,
        ),
        (r#"People(id: "p", decides: ["anna"])"#, "clauses[0].decides", Problem::NamesPeople),
        (
            r#"Emergency(id: "e", definition: "x", numbers: ["+4917139200010"])"#,
            "clauses[0].numbers",
            Problem::NamesAddress,
        ),
        (
            r#"Emergency(id: "e", definition: "x", word: "0171 3920010")"#,
            "clauses[0].word",
            Problem::NamesAddress,
        ),
        (r#"FreeText(id: "t", text: "an anna@example.org")"#, "clauses[0].text", Problem::NamesAddress),
        (r#"FreeText(id: "t", text: "24/7 0171 3920010")"#, "clauses[0].text", Problem::NamesAddress),
        (
            r#"FreeText(id: "t", text: "Mail:a@example.org,b@example.org")"#,
            "clauses[0].text",
            Problem::NamesAddress,
        ),
    ];
    for (rule, field, problem) in cases {
        let file = format!("(\n    schema: 1,\n    name: \"x\",\n    clauses: [\n        {rule},\n    ],\n)");
        let error = document::read::<OwnPreset>(&file, channels()).unwrap_err();
        assert_eq!((error.place.line, error.field.as_str(), error.problem), (5, field, problem), "{rule}");
    }
    let handles = r#"(schema: 1, name: "x", handles: [(handle: Mail("jana@example.org"), used: Business)], clauses: [])"#;
    for (file, field) in [(handles, "handles"), (r#"(schema: 1, name: " ", clauses: [])"#, "name")] {
        assert_eq!(document::read::<OwnPreset>(file, channels()).unwrap_err().field, field);
    }
}
