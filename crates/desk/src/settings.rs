//! What the user chose about how contacts are told.

use std::collections::{BTreeMap, BTreeSet};

use absprache_engine::channel::{Channel, ChannelId, ChannelKind, Channels};
use absprache_engine::contact::ContactKind;
use absprache_engine::document::{Checked, Fault, Problem};
use absprache_engine::ids::ClientId;
use absprache_engine::tell::Shown;
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::keys::Keys;

/// When a contact outside the agreement is told, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Promptness {
    /// At once, with a sound.
    Aloud,
    /// At once, quietly.
    AtOnce,
    /// In the digest at the start of office hours.
    Digest,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How large everything in the window is, in percent: 100 to 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), specta(inline, transparent))]
#[serde(try_from = "u8", into = "u8")]
pub struct TextSize(u8);

/// Text would be smaller or larger than the window is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} is no text size: 100 to 200 percent")]
pub struct NoTextSize(u8);

impl TryFrom<u8> for TextSize {
    type Error = NoTextSize;
    fn try_from(percent: u8) -> Result<Self, NoTextSize> {
        if (100..=200).contains(&percent) { Ok(Self(percent)) } else { Err(NoTextSize(percent)) }
    }
}

impl From<TextSize> for u8 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// The step of the first start that the user has come to. Each can be passed over, and is found in the settings later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum FirstStep {
    /// The language and the name.
    Name,
    /// The usual hours, and whose holidays are kept.
    Hours,
    /// How clients are addressed.
    Tone,
    /// What is heard on this computer, and what a popup looks like.
    Listening,
}

/// A time in which nothing but emergencies is told. Kept in the file, so that it outlives the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// Since when.
    pub since: DateTime<Utc>,
    /// Until when.
    pub until: DateTime<Utc>,
}

/// What the user chose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The language of popups; none for the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// How much a popup shows.
    pub shown: Shown,
    /// Light or dark.
    pub theme: Theme,
    /// How large everything in the window is.
    pub text_size: TextSize,
    /// How far the first start has come; none once it is behind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_step: Option<FirstStep>,
    /// Outside my hours what would be told at once waits until they begin; emergencies do not.
    pub hold: bool,
    /// Begin with the session. The window sees to it.
    pub autostart: bool,
    /// The keys that open quick capture from anywhere; none if no keys do. The window sees to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capture_keys: Option<Keys>,
    /// The pause that is going on, or is over and has not been told about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
    /// Where the user decided otherwise than [`Promptness::usual`] would.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub channels: BTreeMap<ChannelId, Promptness>,
    /// The clients who were put away. They are judged as everybody else.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub archived: BTreeSet<ClientId>,
    /// The clients of whom nothing is deleted for now, although its time may be over.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub preserved: BTreeSet<ClientId>,
}

impl Checked for Settings {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        match self.channels.keys().find(|id| channels.get(id).is_none()) {
            Some(id) => Err(("channels".to_owned(), Problem::UnknownChannel(id.clone()))),
            None => Ok(()),
        }
    }
}

impl Settings {
    /// What the user chose for a channel, else what is usual.
    pub fn promptness(&self, channel: &Channel, kind: ContactKind) -> Promptness {
        self.channels.get(&channel.id).copied().unwrap_or_else(|| Promptness::usual(channel, kind))
    }
}

impl Promptness {
    /// What goes where the user chose nothing else: calls and messages are told at once. Mail, tickets and comments
    /// disturbed nobody yet and go to the digest.
    pub fn usual(channel: &Channel, kind: ContactKind) -> Self {
        let waits = match channel.kind {
            ChannelKind::Mail | ChannelKind::Ticket | ChannelKind::Site | ChannelKind::Post => true,
            ChannelKind::Phone
            | ChannelKind::ShortMessage
            | ChannelKind::Messenger
            | ChannelKind::Meeting
            | ChannelKind::Team
            | ChannelKind::Network
            | ChannelKind::InPerson => kind == ContactKind::Comment,
        };
        if waits { Self::Digest } else { Self::AtOnce }
    }
}
