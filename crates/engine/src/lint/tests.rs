use std::collections::BTreeSet;

use super::*;
use crate::document;
use crate::preset::Preset;

fn channels() -> &'static Channels {
    Channels::shipped().unwrap()
}

/// What a rule finds in these clauses, written as in a policy.
pub(super) fn found(check: Rule, clauses: &str) -> Vec<Finding> {
    found_with(check, "", clauses)
}

/// The same for a consultant with these addresses.
pub(super) fn found_with(check: Rule, handles: &str, clauses: &str) -> Vec<Finding> {
    let text = format!(r#"(schema: 1, name: "test", handles: [{handles}], clauses: [{clauses}])"#);
    let policy: Policy =
        document::read(&text, channels()).unwrap_or_else(|error| panic!("{clauses}: {error}"));
    check(Draft::of(&policy, Language::De), channels())
}

macro_rules! faulty {
    ($file:literal) => {
        include_str!(concat!("../../../../policies/faulty/", $file))
    };
}

/// The bad samples by the names of their folders.
const SAMPLES: [(&str, Language, &str); 8] = [
    ("hard-to-read", Language::De, faulty!("hard-to-read/policy.ron")),
    ("hard-to-read", Language::En, faulty!("hard-to-read/policy.en.ron")),
    ("missing-record-clause", Language::De, faulty!("missing-record-clause/policy.ron")),
    ("no-emergency-way", Language::De, faulty!("no-emergency-way/policy.ron")),
    ("no-open-way", Language::De, faulty!("no-open-way/policy.ron")),
    ("one-sided-promise", Language::De, faulty!("one-sided-promise/policy.ron")),
    ("private-number-given-away", Language::De, faulty!("private-number-given-away/policy.ron")),
    ("sole-medium-without-record", Language::De, faulty!("sole-medium-without-record/policy.ron")),
];

fn findings_of(language: Language, sample: &str) -> Vec<Finding> {
    let policy: Policy =
        document::read(sample, channels()).unwrap_or_else(|error| panic!("{error}\n{sample}"));
    lint(Draft::of(&policy, language), channels())
}

#[test]
fn every_bad_sample_has_the_findings_of_its_rule_and_no_other() {
    for (rule, language, sample) in SAMPLES {
        let findings = findings_of(language, sample);
        assert!(!findings.is_empty(), "{rule}: nothing found");
        for finding in findings {
            assert_eq!(finding.rule().to_string(), rule, "{finding:?}");
        }
    }
}

#[test]
fn every_rule_has_a_bad_sample_and_a_line_about_it() {
    let folders: BTreeSet<&str> = SAMPLES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(folders.len(), RULES.len());
    let readme = faulty!("README.md");
    for rule in folders {
        assert!(readme.contains(&format!("`{rule}`")), "{rule}");
    }
}

#[test]
fn the_findings_of_the_bad_samples_read_well() {
    for language in [Language::De, Language::En] {
        let mut text = String::new();
        for (rule, written, sample) in SAMPLES {
            for finding in findings_of(written, sample) {
                let FindingWords { title, explanation, remedy, or_say_why } =
                    words(&finding, language, channels());
                let remedy = [Some(remedy), or_say_why].into_iter().flatten().collect::<Vec<_>>().join(" ");
                let clause = finding.clause.as_ref().map_or("–", ClauseId::as_str);
                text.push_str(&format!(
                    "{rule} ({:?}, {clause})\n  {title}\n  {explanation}\n  {remedy}\n",
                    finding.severity
                ));
            }
        }
        assert!(!text.contains("lint-") && !text.contains('{'), "{text}");
        insta::assert_snapshot!(format!("words-{language:?}").to_lowercase(), text);
    }
}

#[test]
fn the_presets_have_no_findings() {
    for preset in Preset::all() {
        for language in [Language::De, Language::En] {
            let policy = preset.policy(language, channels()).unwrap();
            assert_eq!(lint(Draft::of(&policy, language), channels()), [], "{preset}");
        }
    }
}

#[test]
fn the_gravest_finding_comes_first() {
    let policy: Policy = document::read(
        r#"(schema: 1, name: "bad", clauses: [FreeText(id: "note", text: "Es wird gesagt.")])"#,
        channels(),
    )
    .unwrap();
    let severities: Vec<Severity> = lint(Draft::of(&policy, Language::De), channels())
        .into_iter()
        .map(|finding| finding.severity)
        .collect();
    let expected = [Severity::Error, Severity::Error, Severity::Error, Severity::Warning, Severity::Hint];
    assert_eq!(severities, expected);
}

#[test]
fn what_is_explained_asks_for_nothing_more() {
    let why = r#"FreeText(id: "why-no-emergency-way", text: "Beim Lektorat brennt nichts.")"#;
    for (clauses, is_explained) in [("", false), (why, true)] {
        let clauses = format!(r#"Channel(id: "email", channel: "email", mode: Welcome), {clauses}"#);
        let found: Vec<Finding> = RULES.iter().flat_map(|rule| found(*rule, &clauses)).collect();
        let finding = found.iter().find(|finding| matches!(finding.fact, Fact::NoEmergencyWay)).unwrap();
        let words = words(finding, Language::De, channels());
        assert_eq!((words.remedy.is_empty(), words.or_say_why.is_none()), (is_explained, is_explained));
        assert!(!words.remedy.contains("Kennung"), "{words:?}");
    }
}
