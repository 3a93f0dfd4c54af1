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

use crate::keys::Keys;

/// When a contact outside the agreement is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Promptness {
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
    /// Where the user decided otherwise than [`Settings::promptness`] would.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub channels: BTreeMap<ChannelId, Promptness>,
    /// The clients who were put away. They are judged as everybody else.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub archived: BTreeSet<ClientId>,
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
    /// Calls and messages are told at once. Mail, tickets and comments disturbed nobody yet and go to the digest.
    pub fn promptness(&self, channel: &Channel, kind: ContactKind) -> Promptness {
        if let Some(chosen) = self.channels.get(&channel.id) {
            return *chosen;
        }
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
        if waits { Promptness::Digest } else { Promptness::AtOnce }
    }
}
