//! What was found about a policy.

use std::path::Path;

use absprache_desk::view::finding::FindingView;
use absprache_engine::tone::Language;

use super::say;

/// The findings about one file.
pub(crate) fn findings(file: &Path, findings: &[FindingView], language: Language) -> String {
    let file = file.display().to_string();
    if findings.is_empty() {
        return format!("{}\n", say(language, "cli-lint-clean", &[("file", &file)]));
    }
    let listed = findings.iter().map(|one| finding(one, language));
    format!("{file}\n{}", listed.collect::<Vec<_>>().concat())
}

/// One finding: what, why it matters, and what to do.
pub(crate) fn finding(finding: &FindingView, language: Language) -> String {
    let severity = match finding.severity {
        "Error" => "cli-lint-error",
        "Warning" => "cli-lint-warning",
        _ => "cli-lint-hint",
    };
    let clause = finding.clause.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
    let severity = say(language, severity, &[]);
    let FindingView { title, explanation, remedy, rule, .. } = finding;
    let remedy = if remedy.is_empty() { String::new() } else { format!("    → {remedy}\n") };
    format!("  {severity}: {title}{clause} [{rule}]\n    {explanation}\n{remedy}")
}
