//! `lint`: what a client would rightly dislike.

use super::{House, repository};

#[test]
fn the_shipped_policies_have_no_errors() {
    let house = House::empty();
    for preset in ["freelancer", "agency", "mail-only"] {
        let path = repository(&format!("policies/presets/{preset}/policy.ron"));
        house.absprache("lint --lang de").arg(path).succeeds();
    }
}

#[test]
fn errors_are_told_with_reason_and_remedy() {
    let house = House::empty();
    let file = house.file(
        "policy.ron",
        r#"(schema: 1, name: "closed", clauses: [Channel(id: "phone", channel: "phone", mode: NotUsed)])"#,
    );
    for lang in ["de", "en"] {
        let answer = house.absprache(&format!("--lang {lang} lint")).arg(&file).run();
        assert_eq!(answer.code, Some(1), "{answer}");
        insta::assert_snapshot!(format!("lint-{lang}"), answer);
    }
    let data = house.absprache("lint").arg(&file).json();
    let findings = data[0]["findings"].as_array().expect("findings");
    assert!(findings.iter().any(|one| one["rule"] == "no-open-way" && one["severity"] == "Error"), "{data}");
}

#[test]
fn one_file_with_errors_is_enough_and_a_broken_one_is_no_answer() {
    let house = House::empty();
    let good = repository("policies/presets/freelancer/policy.ron");
    let bad = house.file("bad.ron", r#"(schema: 1, name: "closed", clauses: [])"#);
    let broken = house.file("broken.ron", "(");
    assert_eq!(house.absprache("lint").args([&good, &bad]).run().code, Some(1));
    assert_eq!(house.absprache("lint").args([&good, &broken]).run().code, Some(2));
}
