//! The engine's answer to a sketch.

use absprache_engine::channel::Channels;
use absprache_engine::ids::ClauseId;
use absprache_engine::lint::{Finding, Severity, words};
use absprache_engine::tone::Language;
use serde::Serialize;

use crate::view::hours::WeekSpan;
use crate::view::letter::Letter;
use crate::view::mirror::MirrorRow;

/// What is understood of a sketch, and what a client would read and dislike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Look {
    /// What cannot be understood yet.
    pub faults: Vec<Fault>,
    /// One for each rule about a channel, in the same order.
    pub rules: Vec<RuleLook>,
    /// What goes for all other ways.
    pub remaining: String,
    /// The letter, from what is understood so far.
    pub letter: Letter,
    /// What to think about before it is proposed, the gravest first.
    pub findings: Vec<FindingLook>,
    /// What the rules ask of the client, beside what they ask of me.
    pub mirror: Vec<MirrorRow>,
    /// Whether the client can be put on file: there is a name, and no fault.
    pub can_save: bool,
}

/// What cannot be understood, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Fault {
    /// The path of the field: `rules.3.hours`, `people.0.handles.1.address`.
    pub field: String,
    /// What is the matter.
    pub message: String,
    /// Where the bad word begins, in UTF-16 units.
    pub start: Option<u32>,
    /// Where it ends.
    pub end: Option<u32>,
    /// The whole text of the field, put right.
    pub suggestion: Option<String>,
}

/// A rule as it is understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RuleLook {
    /// The rule in the letter's own words; empty as long as it is not understood.
    pub sentence: String,
    /// The level in a few words: "jederzeit", "Mo–Fr 9–17", "nach Absprache".
    pub slot: String,
    /// When contact may arrive, without holidays.
    pub week: Vec<WeekSpan>,
    /// Whether it is otherwise than in its base.
    pub differs: bool,
}

/// A finding with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FindingLook {
    /// The name of the rule that found it.
    pub rule: String,
    /// How much it weighs.
    pub severity: FindingWeight,
    /// The clause it is about; none where one is missing.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub clause: Option<ClauseId>,
    /// A line for a list.
    pub title: String,
    /// Why it matters.
    pub explanation: String,
    /// What to do about it.
    pub remedy: String,
    /// Whether one click puts it right.
    pub one_click: bool,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum FindingWeight {
    /// Worth a thought.
    Hint,
    /// The client will rightly ask about it.
    Warning,
    /// Not to be proposed like this.
    Error,
}

impl FindingLook {
    /// A finding in a language.
    pub fn of(finding: &Finding, one_click: bool, language: Language, channels: &Channels) -> Self {
        let words = words(finding, language, channels);
        Self {
            rule: finding.rule().to_string(),
            severity: match finding.severity {
                Severity::Hint => FindingWeight::Hint,
                Severity::Warning => FindingWeight::Warning,
                Severity::Error => FindingWeight::Error,
            },
            clause: finding.clause.clone(),
            title: words.title,
            explanation: words.explanation,
            remedy: words.remedy,
            one_click,
        }
    }
}
