//! Files with mistakes: what happened, where, and what to do, in both languages.

use super::{Absprache, House};

const BROKEN: [(&str, &str); 10] = [
    ("no-ron", "(\n    schema: 1,\n    name: \"x\"\n    clauses: [],\n)"),
    (
        "unknown-channel",
        "(\n    schema: 1,\n    name: \"x\",\n    clauses: [\n        Channel(id: \"fax\", channel: \"fax\", mode: NotUsed),\n    ],\n)",
    ),
    ("newer-schema", "(\n    schema: 7,\n    name: \"x\",\n    surprises: [],\n)"),
    (
        "duplicate-clause",
        "(\n    schema: 1,\n    name: \"x\",\n    clauses: [\n        Channel(id: \"a\", channel: \"email\", mode: Welcome),\n        Channel(id: \"a\", channel: \"phone\", mode: Welcome),\n    ],\n)",
    ),
    (
        "second-emergency",
        "(\n    schema: 1,\n    name: \"x\",\n    clauses: [\n        Emergency(id: \"a\", definition: \"Brand\"),\n        Emergency(id: \"b\", definition: \"Ausfall\"),\n    ],\n)",
    ),
    (
        "bad-hours",
        "(\n    schema: 1,\n    name: \"x\",\n    clauses: [\n        Channel(id: \"a\", channel: \"phone\", mode: Welcome, hours: Own(\"Mo-Fr 9 to 5\")),\n    ],\n)",
    ),
    (
        "unknown-mode",
        "(\n    schema: 1,\n    name: \"x\",\n    clauses: [\n        Channel(id: \"a\", channel: \"phone\", mode: Sometimes),\n    ],\n)",
    ),
    ("unknown-field", "(\n    schema: 1,\n    name: \"x\",\n    colour: \"red\",\n    clauses: [],\n)"),
    ("missing-field", "(\n    schema: 1,\n    name: \"x\",\n)"),
    ("empty", ""),
];

fn judge(house: &House, lang: &str) -> Absprache {
    house.absprache(&format!("--lang {lang} judge --channel phone --at 2026-11-23T10:00:00+01:00 --policy"))
}

#[test]
fn a_mistake_in_a_policy_is_told_with_its_place_and_its_remedy() {
    let house = House::empty();
    for (name, text) in BROKEN {
        let file = house.file("policy.ron", text);
        for lang in ["de", "en"] {
            let answer = judge(&house, lang).arg(&file).run();
            assert_eq!(answer.code, Some(2), "{name}: {answer}");
            insta::assert_snapshot!(format!("broken-{name}-{lang}"), answer);
        }
    }
}

/// A phone clause with one mistake, as it comes out of a hand or a word processor.
const MISTYPED: [(&str, &str); 14] = [
    ("clock-without-minutes", r#"id: "a", channel: "phone", mode: Welcome, hours: Own("Mo-Fr 9-17")"#),
    ("hours-without-own", r#"id: "a", channel: "phone", mode: Welcome, hours: "Mo-Fr 09:00-17:00""#),
    ("hours-in-words", r#"id: "a", channel: "phone", mode: Welcome, hours: Own("Montags 9 bis 17 Uhr")"#),
    ("hours-elsewhere", r#"id: "a", channel: "phone", mode: NotUsed, hours: Anytime"#),
    ("german-quotes", r#"id: „a“, channel: "phone", mode: Welcome"#),
    ("no-quotes", r#"id: "a", channel: phone, mode: Welcome"#),
    ("quoted-mode", r#"id: "a", channel: "phone", mode: "Welcome""#),
    ("no-comma", r#"id: "a" channel: "phone", mode: Welcome"#),
    ("open-quote", "id: \"a,\n    channel: \"phone\", mode: Welcome"),
    ("no-id", r#"id: "Über Telefon", channel: "phone", mode: Welcome"#),
    ("nobody", r#"id: "a", channel: "phone", mode: Welcome, who: Persons([])"#),
    ("bad-number", r#"id: "a", channel: "phone", mode: Welcome, at: Only([Phone("12")])"#),
    ("bad-mail", r#"id: "a", channel: "phone", mode: Welcome, at: Only([Mail("jana at example")])"#),
    ("no-colon", r#"id "a", channel: "phone", mode: Welcome"#),
];

#[test]
fn what_people_mistype_is_told_in_their_language_and_not_in_the_types_english() {
    let house = House::empty();
    let mut told = String::new();
    for (name, clause) in MISTYPED {
        let policy =
            format!("(\n    schema: 1, name: \"x\", clauses: [\n        Channel({clause}),\n    ],\n)");
        let file = house.file("policy.ron", &policy);
        let answer = judge(&house, "de").arg(&file).run();
        assert_eq!(answer.code, Some(2), "{name}: {answer}");
        told += &format!("{name}\n{}\n", answer.err);
    }
    for english in ["xpected", "cannot", " is ", " no ", "column"] {
        assert!(!told.contains(english), "`{english}` is no German: {told}");
    }
    insta::assert_snapshot!("mistyped-de", told);
}

#[test]
fn zones_regions_and_days_in_files_are_told_as_on_the_command_line() {
    let house = House::of_jana();
    let mut told = String::new();
    for (found, instead) in [
        ("Europe/Berlin", "Berlin"),
        ("DE-BY", "Bayern"),
        ("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 10:00-10:00"),
        ("+493023125001", "12"),
        ("jana@example.org", "jana"),
    ] {
        let path = house.path().join("me.ron");
        let sound = std::fs::read_to_string(&path).expect("the profile");
        std::fs::write(&path, sound.replacen(found, instead, 1)).expect("a file is written");
        told += &format!("{}\n", house.absprache("--lang de me").run().err);
        std::fs::write(&path, sound).expect("a file is written");
    }
    let context = house.file("context.ron", "(ended: \"31.10.2026\")");
    let policy = super::repository("policies/presets/freelancer/policy.ron");
    told += &judge(&house, "de").arg(policy).arg("--context").arg(context).run().err;
    insta::assert_snapshot!("values-in-files-de", told);
}

#[test]
fn a_dash_of_a_word_processor_is_a_dash() {
    let house = House::of_jana();
    let shown = house.absprache("me").arg("--hours=Mo–Fr 09:00–17:00; PH off").succeeds();
    assert_eq!(shown, house.absprache("me").succeeds());
}

#[test]
fn a_file_that_is_not_there_or_no_text_is_told() {
    let house = House::empty();
    insta::assert_snapshot!(
        "missing-file-de",
        judge(&house, "de").arg(house.path().join("nowhere.ron")).run()
    );
    let path = house.path().join("policy.ron");
    std::fs::write(&path, [0xff, 0xfe, 0x00]).expect("a file is written");
    insta::assert_snapshot!("no-text-de", judge(&house, "de").arg(path).run());
}

#[test]
fn a_policy_without_a_clock_needs_a_profile() {
    let policy =
        r#"(schema: 1, name: "x", clauses: [Channel(id: "phone", channel: "phone", mode: Welcome)])"#;
    let house = House::empty();
    let file = house.file("policy.ron", policy);
    insta::assert_snapshot!("no-side-de", judge(&house, "de").arg(file).run());
    let house = House::of_jana();
    let file = house.file("policy.ron", policy);
    judge(&house, "de").arg(file).succeeds();
}

#[test]
fn a_mistake_in_the_context_is_told_with_its_place() {
    let house = House::empty();
    let context =
        house.file("context.ron", "(\n    appointments: [(start: \"tomorrow\", end: \"later\")],\n)");
    let policy = super::repository("policies/presets/freelancer/policy.ron");
    let answer = judge(&house, "en").arg(policy).arg("--context").arg(context).run();
    insta::assert_snapshot!("broken-context-en", answer);
}

#[test]
fn a_mistake_in_my_own_files_is_told_with_its_place() {
    let house = House::of_jana();
    std::fs::write(house.path().join("me.ron"), "(schema: 1, name: 5)").expect("a file is written");
    insta::assert_snapshot!("broken-me-de", house.absprache("--lang de me").run());
}
