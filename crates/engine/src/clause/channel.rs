//! The clause that product and notification turn on: how and when one channel may be used.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::channel::{ChannelId, Pace};
use crate::handle::Handle;
use crate::hours::Hours;
use crate::ids::{ClauseId, PersonId};
use crate::party::{Party, Role};

/// How and when one channel, or a family of channels, may be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ChannelClauseV1", into = "ChannelClauseV1")]
pub struct ChannelClause {
    /// The clause's id.
    pub id: ClauseId,
    /// The channel, or the head of a family: then it covers members without a clause of their own.
    pub channel: ChannelId,
    /// Which direction of contact the clause speaks of.
    pub towards: Towards,
    /// Which of the consultant's addresses it speaks of.
    pub at: At,
    /// What is agreed.
    pub mode: Mode,
    /// Who of the client's people may.
    pub who: Who,
}

impl ChannelClause {
    /// Whether it speaks of any address, of everyone, and of both directions. Of several clauses that speak of a contact the
    /// one with the least of this is the nearest, an address counting before people, and people before a direction.
    pub fn breadth(&self) -> [bool; 3] {
        [self.at == At::Any, self.who == Who::Everyone, self.towards == Towards::Both]
    }
}

/// Which direction of contact a clause speaks of, named by the receiver.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Towards {
    /// Either side reaching the other.
    #[default]
    Both,
    /// The client reaching the consultant.
    Consultant,
    /// The consultant reaching the client.
    Client,
}

impl Towards {
    /// Does a clause with this direction speak of contacts that `receiver` receives?
    pub fn covers(self, receiver: Party) -> bool {
        match self {
            Self::Both => true,
            Self::Consultant => receiver == Party::Consultant,
            Self::Client => receiver == Party::Client,
        }
    }
}

/// Which of the consultant's addresses a clause speaks of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// Any of them.
    #[default]
    Any,
    /// Those given to clients.
    Business,
    /// Those not given to clients.
    Private,
    /// Exactly these.
    Only(Vec<Handle>),
}

/// What is agreed about a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Contact may arrive in these hours.
    Welcome(ClauseHours),
    /// Contact only at an appointment made beforehand.
    ByAppointment,
    /// Only in an emergency.
    EmergencyOnly,
    /// Only once the work together has ended.
    AfterEngagement,
    /// Not at all.
    NotUsed,
}

/// When contact on a welcome channel may arrive.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ClauseHours {
    /// What goes for the channel where nothing is said: written channels take contact at any time, live ones in office hours.
    #[default]
    Usual,
    /// At any time; it is attended to in office hours.
    Anytime,
    /// In the receiver's office hours.
    OfficeHours,
    /// In hours of its own, in the receiver's zone.
    Own(Box<Hours>),
}

impl ClauseHours {
    /// The same with [`ClauseHours::Usual`] resolved for a channel's pace.
    pub fn resolved(&self, pace: Pace) -> &Self {
        match (self, pace) {
            (Self::Usual, Pace::Written) => &Self::Anytime,
            (Self::Usual, Pace::Live) => &Self::OfficeHours,
            (Self::Anytime | Self::OfficeHours | Self::Own(_), _) => self,
        }
    }
}

/// Who of the client's people may use the channel.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Who {
    /// Everyone.
    #[default]
    Everyone,
    /// Those with one of these roles.
    Roles(Vec<Role>),
    /// These.
    Persons(Vec<PersonId>),
}

/// Why a channel clause contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ClauseError {
    /// Hours say when contact is welcome; no other mode has any.
    #[error("clause `{0}` gives hours, but only the mode Welcome has hours")]
    HoursWithoutWelcome(ClauseId),
    /// A list that names nobody or nothing can never apply.
    #[error("clause `{0}` names an empty list")]
    EmptyList(ClauseId),
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum ModeV1 {
    Welcome,
    ByAppointment,
    EmergencyOnly,
    AfterEngagement,
    NotUsed,
}

/// The clause as files hold it: mode and hours side by side.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelClauseV1 {
    id: ClauseId,
    channel: ChannelId,
    #[serde(default, skip_serializing_if = "is_default")]
    towards: Towards,
    #[serde(default, skip_serializing_if = "is_default")]
    at: At,
    mode: ModeV1,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hours: Option<ClauseHours>,
    #[serde(default, skip_serializing_if = "is_default")]
    who: Who,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl TryFrom<ChannelClauseV1> for ChannelClause {
    type Error = ClauseError;

    fn try_from(wire: ChannelClauseV1) -> Result<Self, ClauseError> {
        let ChannelClauseV1 { id, channel, towards, at, mode, hours, who } = wire;
        let names_nothing = matches!(&at, At::Only(handles) if handles.is_empty())
            || matches!(&who, Who::Roles(roles) if roles.is_empty())
            || matches!(&who, Who::Persons(persons) if persons.is_empty());
        if names_nothing {
            return Err(ClauseError::EmptyList(id));
        }
        let mode = match (mode, hours) {
            (ModeV1::Welcome, hours) => Mode::Welcome(hours.unwrap_or_default()),
            (_, Some(_)) => return Err(ClauseError::HoursWithoutWelcome(id)),
            (ModeV1::ByAppointment, None) => Mode::ByAppointment,
            (ModeV1::EmergencyOnly, None) => Mode::EmergencyOnly,
            (ModeV1::AfterEngagement, None) => Mode::AfterEngagement,
            (ModeV1::NotUsed, None) => Mode::NotUsed,
        };
        Ok(Self { id, channel, towards, at, mode, who })
    }
}

impl From<ChannelClause> for ChannelClauseV1 {
    fn from(clause: ChannelClause) -> Self {
        let ChannelClause { id, channel, towards, at, mode, who } = clause;
        let (mode, hours) = match mode {
            Mode::Welcome(ClauseHours::Usual) => (ModeV1::Welcome, None),
            Mode::Welcome(hours) => (ModeV1::Welcome, Some(hours)),
            Mode::ByAppointment => (ModeV1::ByAppointment, None),
            Mode::EmergencyOnly => (ModeV1::EmergencyOnly, None),
            Mode::AfterEngagement => (ModeV1::AfterEngagement, None),
            Mode::NotUsed => (ModeV1::NotUsed, None),
        };
        Self { id, channel, towards, at, mode, hours, who }
    }
}
