//! Findings: what a client would rightly dislike about a draft, found before it is proposed.
//!
//! One rule, one file, under `rules`; this is the list. A finding carries facts; its words are in
//! `locales/<lang>/lint.ftl`. Rules that speak of a side look at both sides alike.

mod readability;
mod rules;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;

use crate::channel::{ChannelId, Channels};
use crate::clause::{ChannelClause, Clause, Mode};
use crate::ids::ClauseId;
use crate::party::{MyHandle, Party};
use crate::policy::Policy;
use crate::tone::Language;

pub(crate) use readability::is_legal;
pub use readability::{Difficulty, Ease, Reading, reading};
pub use words::{FindingWords, words};

/// What is looked at: the clauses of a draft, with what is needed to understand them.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The clauses, in reading order.
    pub clauses: &'a [Clause],
    /// The consultant's addresses.
    pub handles: &'a [MyHandle],
    /// The language of the parties' own words.
    pub language: Language,
}

impl<'a> Draft<'a> {
    /// A policy on its own.
    pub fn of(policy: &'a Policy, language: Language) -> Self {
        Self { clauses: &policy.clauses, handles: &policy.handles, language }
    }

    fn channel_clauses(self) -> impl Iterator<Item = &'a ChannelClause> {
        self.clauses.iter().filter_map(Clause::as_channel)
    }

    /// The clauses by which this side can be reached without an appointment.
    fn open_ways(self, receiver: Party) -> Vec<&'a ChannelClause> {
        self.channel_clauses()
            .filter(|clause| matches!(clause.mode, Mode::Welcome(_)) && clause.towards.covers(receiver))
            .collect()
    }

    /// A free text that tells the client why the draft leaves something out: its id is `why-` and the rule's name.
    fn says_why(self, rule: RuleId) -> bool {
        let id = format!("why-{rule}");
        self.clauses.iter().any(|clause| {
            matches!(clause, Clause::FreeText(text) if text.id.as_str() == id && !text.text.trim().is_empty())
        })
    }
}

/// A rule; its name is also the folder of its bad sample under `policies/faulty/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {
    /// One side cannot be reached by the other.
    NoOpenWay,
    /// Nobody knows what to do in an emergency.
    NoEmergencyWay,
    /// Whatever is said is said on channels that keep no record.
    SoleMediumWithoutRecord,
    /// One side promises an answer, the other does not.
    OneSidedPromise,
    /// An address marked private ends up with the client.
    PrivateNumberGivenAway,
    /// A text of the parties is hard to read.
    HardToRead,
    /// Nothing tells the client what is noted.
    MissingRecordClause,
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoOpenWay => "no-open-way",
            Self::NoEmergencyWay => "no-emergency-way",
            Self::SoleMediumWithoutRecord => "sole-medium-without-record",
            Self::OneSidedPromise => "one-sided-promise",
            Self::PrivateNumberGivenAway => "private-number-given-away",
            Self::HardToRead => "hard-to-read",
            Self::MissingRecordClause => "missing-record-clause",
        })
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a thought.
    Hint,
    /// The client will rightly ask about it.
    Warning,
    /// Not to be proposed like this.
    Error,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// No channel is welcome for reaching this side.
    NoOpenWay {
        /// Who cannot be reached.
        receiver: Party,
    },
    /// There is no emergency clause, or one without way, number and word.
    NoEmergencyWay,
    /// None of the welcome channels keeps a record.
    SoleMediumWithoutRecord {
        /// The welcome channels.
        channels: Vec<ChannelId>,
    },
    /// Only this side promises an answer.
    OneSidedPromise {
        /// Who promises.
        by: Party,
    },
    /// A private address goes to the client.
    PrivateNumberGivenAway {
        /// The address as it is written in files.
        address: String,
    },
    /// A sentence is hard to read.
    HardToRead {
        /// The sentence.
        sentence: String,
        /// Why, the worst first.
        difficulties: Vec<Difficulty>,
    },
    /// There is no record clause.
    MissingRecordClause,
}

impl Fact {
    /// The rule that found it.
    pub fn rule(&self) -> RuleId {
        match self {
            Self::NoOpenWay { .. } => RuleId::NoOpenWay,
            Self::NoEmergencyWay => RuleId::NoEmergencyWay,
            Self::SoleMediumWithoutRecord { .. } => RuleId::SoleMediumWithoutRecord,
            Self::OneSidedPromise { .. } => RuleId::OneSidedPromise,
            Self::PrivateNumberGivenAway { .. } => RuleId::PrivateNumberGivenAway,
            Self::HardToRead { .. } => RuleId::HardToRead,
            Self::MissingRecordClause => RuleId::MissingRecordClause,
        }
    }
}

/// What would put it right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remedy {
    /// Make a channel welcome for reaching this side.
    OpenAWay {
        /// Who is to be reached.
        receiver: Party,
    },
    /// Add an emergency clause, or a way to the one there is.
    NameAnEmergencyWay,
    /// Make a written channel welcome as well.
    AddAWrittenWay,
    /// Let the other side promise the same, or neither.
    PromiseBoth {
        /// Who is to promise as well.
        by: Party,
    },
    /// Take the address out, or mark it as business.
    UseABusinessAddress,
    /// Say it in shorter, plainer sentences.
    SayItPlainly,
    /// Say what is noted and for how long.
    AddARecordClause,
}

/// One thing to think about before a draft is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The clause it is about; none where one is missing.
    pub clause: Option<ClauseId>,
    /// What was found.
    pub fact: Fact,
    /// What would put it right.
    pub remedy: Remedy,
}

impl Finding {
    /// The rule that found it.
    pub fn rule(&self) -> RuleId {
        self.fact.rule()
    }
}

type Rule = fn(Draft<'_>, &Channels) -> Vec<Finding>;

const RULES: [Rule; 7] = [
    rules::no_open_way::check,
    rules::no_emergency_way::check,
    rules::sole_medium_without_record::check,
    rules::one_sided_promise::check,
    rules::private_number_given_away::check,
    rules::hard_to_read::check,
    rules::missing_record_clause::check,
];

/// All findings about a draft, the gravest first.
pub fn lint(draft: Draft<'_>, channels: &Channels) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|check| check(draft, channels)).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}
