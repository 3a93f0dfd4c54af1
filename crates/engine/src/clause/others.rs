//! The clauses that are not about a channel. All of them are part of the first schema, judged or not.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use crate::channel::ChannelId;
use crate::clause::Towards;
use crate::handle::PhoneNumber;
use crate::ids::{ClauseId, PersonId};
use crate::party::Party;
use crate::tone::Form;

/// Within what time one side answers, counted in its own office hours from its next open moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseClause {
    /// The clause's id.
    pub id: ClauseId,
    /// Who promises.
    pub by: Party,
    /// On which channel; without it on all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelId>,
    /// The time.
    pub within: Within,
}

/// A stretch of office time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Within {
    /// So many office hours, at least one.
    Hours(#[serde(deserialize_with = "at_least_one")] u16),
    /// By the end of so many working days after the day of arrival, at least one.
    WorkingDays(#[serde(deserialize_with = "at_least_one")] u16),
}

/// What an emergency is and how it is told. An emergency is admitted on any channel, at any time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyClause {
    /// The clause's id.
    pub id: ClauseId,
    /// What counts, in the parties' words ("Ausfall des Shops").
    pub definition: String,
    /// The word that marks it, in a mail's subject or at the start of a message.
    #[serde(default, deserialize_with = "not_blank", skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    /// The channels on which it is best told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<ChannelId>,
    /// The consultant's numbers kept for emergencies: whoever calls one asserts an emergency.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<PhoneNumber>,
}

/// How often is often enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrequencyClause {
    /// The clause's id.
    pub id: ClauseId,
    /// On which channel; without it on all of them together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelId>,
    /// Which direction.
    #[serde(default)]
    pub towards: Towards,
    /// The number of contacts, at least one: for none at all there is the mode `NotUsed`.
    #[serde(deserialize_with = "at_least_one")]
    pub at_most: u16,
    /// Per what.
    pub per: Period,
}

/// A calendar period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Period {
    /// A calendar day.
    Day,
    /// A week, Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
}

/// Who of the client's people speaks for the client, and who decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleClause {
    /// The clause's id.
    pub id: ClauseId,
    /// Who may give instructions and corrections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaks: Vec<PersonId>,
    /// Whose word settles it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decides: Vec<PersonId>,
}

/// How the sides speak to each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToneClause {
    /// The clause's id.
    pub id: ClauseId,
    /// Formal or informal.
    pub form: Form,
    /// Are emoji welcome?
    #[serde(default)]
    pub emoji: bool,
}

/// One point of good manners, kept by both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetiquetteClause {
    /// The clause's id.
    pub id: ClauseId,
    /// The point; its wording is in `locales/<lang>/document.ftl`.
    pub point: NetiquettePoint,
}

/// The nine points of manners that guides on client contact agree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum NetiquettePoint {
    /// Respect in tone, also under pressure.
    Respect,
    /// Factual criticism is welcome.
    Criticism,
    /// Own up to mistakes.
    Mistakes,
    /// Keep dates, or say early that they will not be kept.
    Dates,
    /// Settle matters among those concerned.
    Directly,
    /// Not through third parties.
    ThirdParties,
    /// Pass corrections on collected.
    Corrections,
    /// Answer within reasonable time.
    Answers,
    /// Take responsibility.
    Responsibility,
}

/// What the consultant writes down about contacts: when and by which channel, not the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordClause {
    /// The clause's id.
    pub id: ClauseId,
    /// For how many months, at least one.
    #[serde(deserialize_with = "at_least_one")]
    pub months: u16,
}

/// When the agreement is looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewClause {
    /// The clause's id.
    pub id: ClauseId,
    /// Every so many months, at least one.
    #[serde(deserialize_with = "at_least_one")]
    pub every_months: u16,
}

/// How either side leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndingClause {
    /// The clause's id.
    pub id: ClauseId,
    /// Days between word and effect; 0 is at once.
    pub notice_days: u16,
}

/// Anything else, in the parties' own words. Never judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreeTextClause {
    /// The clause's id.
    pub id: ClauseId,
    /// The words.
    pub text: String,
}

fn at_least_one<'de, D: Deserializer<'de>>(wire: D) -> Result<u16, D::Error> {
    match u16::deserialize(wire)? {
        0 => Err(D::Error::custom("0 is not possible here; the least is 1")),
        number => Ok(number),
    }
}

/// An empty word would mark every message.
fn not_blank<'de, D: Deserializer<'de>>(wire: D) -> Result<Option<String>, D::Error> {
    match Option::<String>::deserialize(wire)? {
        Some(word) if word.trim().is_empty() => Err(D::Error::custom("an empty word marks nothing")),
        word => Ok(word),
    }
}
