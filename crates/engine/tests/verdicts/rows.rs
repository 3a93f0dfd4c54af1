//! A verdict table as it is written.

use std::path::PathBuf;

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::{ContactKind, Direction, Urgency};
use absprache_engine::context::Context;
use absprache_engine::handle::Handle;
use absprache_engine::identity::Certainty;
use absprache_engine::ids::{ClauseId, PersonId};
use absprache_engine::party::Role;
use absprache_engine::policy::Policy;
use absprache_engine::redirection::Withhold;
use absprache_engine::verdict::{GroundKind, Reason};
use chrono::{DateTime, Utc};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) policy: Source,
    #[serde(default)]
    pub(crate) people: Vec<PersonRow>,
    pub(crate) cases: Vec<Row>,
}

#[derive(Deserialize)]
pub(crate) enum Source {
    File(PathBuf),
    Inline(Box<Policy>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonRow {
    pub(crate) id: PersonId,
    pub(crate) role: Role,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) channel: ChannelId,
    pub(crate) at: DateTime<Utc>,
    #[serde(default)]
    pub(crate) kind: ContactKind,
    #[serde(default)]
    pub(crate) direction: Direction,
    #[serde(default)]
    pub(crate) person: Option<PersonId>,
    #[serde(default)]
    pub(crate) mine: Option<Handle>,
    #[serde(default)]
    pub(crate) urgency: Urgency,
    #[serde(default = "verified")]
    pub(crate) certainty: Certainty,
    #[serde(default)]
    pub(crate) standing: StandingName,
    #[serde(default)]
    pub(crate) context: Context,
    pub(crate) expect: Expected,
}

#[derive(Default, Deserialize)]
pub(crate) enum StandingName {
    Wish,
    Proposed,
    #[default]
    Agreed,
    Ended,
}

fn verified() -> Certainty {
    Certainty::Verified
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) outcome: OutcomeName,
    #[serde(default)]
    pub(crate) reason: Option<Reason>,
    #[serde(default)]
    pub(crate) until: Option<DateTime<Utc>>,
    #[serde(default)]
    pub(crate) to: Option<Vec<ChannelId>>,
    #[serde(default)]
    pub(crate) to_includes: Vec<ChannelId>,
    pub(crate) grounds: Vec<ExpectedGround>,
    #[serde(default)]
    pub(crate) openings: Option<Vec<ExpectedOpening>>,
    #[serde(default)]
    pub(crate) reply: Option<ExpectedReply>,
    #[serde(default)]
    pub(crate) via: Option<ChannelId>,
    #[serde(default)]
    pub(crate) when: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
pub(crate) enum OutcomeName {
    Admit,
    Defer,
    Redirect,
    Ask,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedGround {
    #[serde(default)]
    pub(crate) clause: Option<ClauseId>,
    pub(crate) kind: GroundKind,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedOpening {
    pub(crate) channel: ChannelId,
    #[serde(default)]
    pub(crate) opens: Option<DateTime<Utc>>,
    #[serde(default)]
    pub(crate) closes: Option<DateTime<Utc>>,
}

#[derive(Debug, PartialEq, Deserialize)]
pub(crate) enum ExpectedReply {
    Text,
    Withhold(WithholdName),
}

#[derive(Debug, PartialEq, Deserialize)]
pub(crate) enum WithholdName {
    InOrder,
    Emergency,
    Running,
    Probable,
    Mine,
    NoWay,
}

impl WithholdName {
    pub(crate) fn reason(&self) -> Withhold {
        match self {
            Self::InOrder => Withhold::InOrder,
            Self::Emergency => Withhold::Emergency,
            Self::Running => Withhold::Running,
            Self::Probable => Withhold::Probable,
            Self::Mine => Withhold::Mine,
            Self::NoWay => Withhold::NoWay,
        }
    }
}
