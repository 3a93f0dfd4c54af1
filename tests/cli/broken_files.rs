//! Files with mistakes: what happened, where, and what to do, in both languages.

use super::{Absprache, House};

const BROKEN: [(&str, &str); 9] = [
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
