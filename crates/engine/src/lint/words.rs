//! Findings in words, kind and plain: `locales/<lang>/lint.ftl`.

use crate::channel::Channels;
use crate::l10n::{Args, say};
use crate::lint::{Difficulty, Fact, Finding, Remedy, Severity};
use crate::party::Party;
use crate::tone::Language;

/// What is shown of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// A line for a list.
    pub title: String,
    /// Why it matters.
    pub explanation: String,
    /// What to do about it; empty where it is explained already.
    pub remedy: String,
    /// How to say in a file that it is meant so, where that is an answer.
    pub or_say_why: Option<String>,
}

/// A finding in the language of the program. Channels that `channels` does not have are named by their ids.
pub fn words(finding: &Finding, language: Language, channels: &Channels) -> FindingWords {
    let rule = finding.rule();
    let args = facts(&finding.fact, language, channels);
    let can_be_meant = matches!(finding.fact, Fact::NoOpenWay { .. } | Fact::NoEmergencyWay);
    let is_explained = can_be_meant && finding.severity == Severity::Hint;
    let why = if is_explained { "-explained" } else { "" };
    let remedy = remedy(&finding.remedy);
    FindingWords {
        title: say(language, &format!("lint-{rule}-title"), &args),
        explanation: say(language, &format!("lint-{rule}-explanation{why}"), &args),
        remedy: if is_explained { String::new() } else { say(language, remedy, &args) },
        or_say_why: (can_be_meant && !is_explained)
            .then(|| say(language, &format!("{remedy}-or-say-why"), &args)),
    }
}

fn remedy(remedy: &Remedy) -> &'static str {
    match remedy {
        Remedy::OpenAWay { .. } => "lint-remedy-open-a-way",
        Remedy::NameAnEmergencyWay => "lint-remedy-name-an-emergency-way",
        Remedy::AddAWrittenWay => "lint-remedy-add-a-written-way",
        Remedy::PromiseBoth { .. } => "lint-remedy-promise-both",
        Remedy::UseABusinessAddress => "lint-remedy-use-a-business-address",
        Remedy::SayItPlainly => "lint-remedy-say-it-plainly",
        Remedy::AddARecordClause => "lint-remedy-add-a-record-clause",
    }
}

fn facts<'a>(
    fact: &'a Fact,
    language: Language,
    channels: &Channels,
) -> Vec<(&'static str, fluent_bundle::FluentValue<'a>)> {
    match fact {
        Fact::NoOpenWay { receiver } => vec![("side", side(*receiver).into())],
        Fact::OneSidedPromise { by } => vec![("side", side(*by).into())],
        Fact::SoleMediumWithoutRecord { channels: ids } => {
            let names: Vec<String> = ids
                .iter()
                .map(|id| match (channels.get(id), language) {
                    (Some(channel), Language::De) => channel.name.de.clone(),
                    (Some(channel), Language::En) => channel.name.en.clone(),
                    (None, Language::De | Language::En) => id.to_string(),
                })
                .collect();
            vec![("count", names.len().into()), ("channels", names.join(", ").into())]
        }
        Fact::PrivateNumberGivenAway { address } => vec![("address", address.as_str().into())],
        Fact::HardToRead { sentence, difficulties } => {
            let why: Vec<String> = difficulties.iter().map(|one| difficulty(one, language)).collect();
            vec![("sentence", sentence.as_str().into()), ("why", why.join(" ").into())]
        }
        Fact::NoEmergencyWay | Fact::MissingRecordClause => Vec::new(),
    }
}

fn side(party: Party) -> &'static str {
    match party {
        Party::Consultant => "me",
        Party::Client => "client",
    }
}

fn difficulty(difficulty: &Difficulty, language: Language) -> String {
    let say = |id: &str, args: &Args<'_>| say(language, id, args);
    let listed = |words: &[String]| words.join(", ");
    match difficulty {
        Difficulty::NestedBrackets => say("lint-difficulty-nested-brackets", &[]),
        Difficulty::LegalWords(words) => {
            say("lint-difficulty-legal-words", &[("words", listed(words).into())])
        }
        Difficulty::LongSentence { words } => {
            say("lint-difficulty-long-sentence", &[("count", (*words).into())])
        }
        Difficulty::LongWords(words) => say("lint-difficulty-long-words", &[("words", listed(words).into())]),
        Difficulty::Passive => say("lint-difficulty-passive", &[]),
        Difficulty::LowScore { score } => say("lint-difficulty-low-score", &[("score", (*score).into())]),
    }
}
