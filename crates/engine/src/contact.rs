//! One attempt by one side to reach the other.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::channel::{Channel, ChannelId, ChannelKind, Pace};
use crate::handle::Handle;
use crate::party::Party;

/// What was attempted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ContactKind {
    /// A message or mail.
    #[default]
    Message,
    /// A call.
    Call,
    /// A call with a picture.
    VideoCall,
    /// A request to connect on a network.
    ConnectionRequest,
    /// A comment under something public.
    Comment,
}

impl ContactKind {
    /// Does it ask for attention at this very moment?
    pub fn is_live(self) -> bool {
        matches!(self, Self::Call | Self::VideoCall)
    }

    /// What an attempt on a channel mostly is: a call where both have to be there and not in one room, else a message.
    pub fn usual_on(channel: &Channel) -> Self {
        match (channel.pace, channel.kind) {
            (Pace::Live, kind) if kind != ChannelKind::InPerson => Self::Call,
            (Pace::Live | Pace::Written, _) => Self::Message,
        }
    }
}

/// Who reached out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// The client to the consultant.
    #[default]
    In,
    /// The consultant to the client.
    Out,
}

impl Direction {
    /// Whose hours, zone and holidays the contact is judged by.
    pub fn receiver(self) -> Party {
        match self {
            Self::In => Party::Consultant,
            Self::Out => Party::Client,
        }
    }
}

/// What marks a contact as an emergency, apart from the number it was made to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Urgency {
    /// Nothing.
    #[default]
    Ordinary,
    /// One of the two sides says it is one.
    Asserted,
    /// The agreed word was seen where it counts.
    Word,
}

/// One attempt by one side to reach the other. Holds no message text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// On which channel.
    pub channel: ChannelId,
    /// What was attempted.
    pub kind: ContactKind,
    /// By whom.
    pub direction: Direction,
    /// When it arrived.
    pub at: DateTime<Utc>,
    /// The other side's address, where the source knows it.
    pub from: Option<Handle>,
    /// The display name the source showed.
    pub shown: Option<String>,
    /// The consultant's address it was made to (or from), where the source knows it.
    pub mine: Option<Handle>,
    /// What marks it as an emergency.
    pub urgency: Urgency,
}
