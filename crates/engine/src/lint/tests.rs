use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

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

fn faulty() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/faulty")
}

/// The bad samples: rule, language, findings.
fn samples() -> Vec<(String, Language, Vec<Finding>)> {
    let mut samples = Vec::new();
    for folder in
        fs::read_dir(faulty()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for (file, language) in [("policy.ron", Language::De), ("policy.en.ron", Language::En)] {
            let Ok(text) = fs::read_to_string(folder.join(file)) else { continue };
            let policy: Policy = document::read(&text, channels())
                .unwrap_or_else(|error| panic!("{}/{file}: {error}", folder.display()));
            let rule = folder.file_name().unwrap().to_string_lossy().into_owned();
            samples.push((rule, language, lint(Draft::of(&policy, language), channels())));
        }
    }
    samples.sort_by_key(|(rule, language, _)| (rule.clone(), *language));
    samples
}

#[test]
fn every_bad_sample_has_the_findings_of_its_rule_and_no_other() {
    for (rule, _, findings) in samples() {
        assert!(!findings.is_empty(), "{rule}: nothing found");
        for finding in findings {
            assert_eq!(finding.rule().to_string(), rule, "{finding:?}");
        }
    }
}

#[test]
fn every_rule_has_a_bad_sample_and_a_line_about_it() {
    let folders: BTreeSet<String> = samples().into_iter().map(|(rule, ..)| rule).collect();
    assert_eq!(folders.len(), RULES.len());
    let readme = fs::read_to_string(faulty().join("README.md")).unwrap();
    for rule in folders {
        assert!(readme.contains(&format!("`{rule}`")), "{rule}");
    }
}

#[test]
fn the_findings_of_the_bad_samples_read_well() {
    for language in [Language::De, Language::En] {
        let mut text = String::new();
        for (rule, _, findings) in samples() {
            for finding in findings {
                let FindingWords { title, explanation, remedy } = words(&finding, language, channels());
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
