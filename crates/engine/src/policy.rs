//! A policy: the clauses as a file, before they belong to any client.

use serde::{Deserialize, Serialize};

use crate::clause::Clause;
use crate::party::{MyHandle, Side};

/// The clauses as a file. Presets are policies; so is the draft of a client's rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The file's format; see `document`.
    pub schema: u32,
    /// What the policy is called.
    pub name: String,
    /// What it is for, in the words of whoever keeps it as a preset; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The consultant's side, where the policy is used without a profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consultant: Option<Side>,
    /// The client's side, where the policy is used without a profile; without it the consultant's goes for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<Side>,
    /// The consultant's addresses, where the policy is used without a profile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<MyHandle>,
    /// The clauses, in reading order.
    pub clauses: Vec<Clause>,
}
