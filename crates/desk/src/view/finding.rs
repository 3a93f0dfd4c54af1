//! A finding about a draft, with its words.

use absprache_engine::channel::Channels;
use absprache_engine::ids::ClauseId;
use absprache_engine::lint::{Finding, Severity, words};
use absprache_engine::tone::Language;
use serde::Serialize;

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingView {
    /// The name of the rule that found it.
    pub rule: String,
    /// `Hint`, `Warning` or `Error`.
    pub severity: &'static str,
    /// The clause it is about; none where one is missing.
    pub clause: Option<ClauseId>,
    /// A line for a list.
    pub title: String,
    /// Why it matters.
    pub explanation: String,
    /// What to do about it; empty where it is explained already.
    pub remedy: String,
}

impl FindingView {
    /// A finding in a language.
    pub fn of(finding: &Finding, language: Language, channels: &Channels) -> Self {
        let words = words(finding, language, channels);
        Self {
            rule: finding.rule().to_string(),
            severity: match finding.severity {
                Severity::Hint => "Hint",
                Severity::Warning => "Warning",
                Severity::Error => "Error",
            },
            clause: finding.clause.clone(),
            title: words.title,
            explanation: words.explanation,
            remedy: [Some(words.remedy), words.or_say_why]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
        }
    }
}
