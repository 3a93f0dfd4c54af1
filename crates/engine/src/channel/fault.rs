//! Why a catalogue is refused.

use std::fmt;

use ron::error::Position;

use super::ChannelId;

/// A catalogue that is refused, with the place of the first fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct ChannelsError {
    /// Line and column, both from 1, the column in characters.
    pub place: Position,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong with a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not RON, or not of the right form: a field unknown or missing, an id misspelt.
    #[error(transparent)]
    Unreadable(#[from] ron::Error),
    /// It has another schema than this program can read.
    #[error("schema {found} cannot be read; the newest known is {newest}")]
    Schema {
        /// The schema of the file.
        found: u32,
        /// The newest this program knows.
        newest: u32,
    },
    /// Two channels have one id.
    #[error("there is already a channel `{0}`")]
    DuplicateId(ChannelId),
    /// A channel has no name in one of the languages.
    #[error("channel `{0}` has an empty name")]
    EmptyName(ChannelId),
    /// A channel names another that does not exist.
    #[error("channel `{channel}` names `{named}` as its {reference}, which does not exist")]
    UnknownChannel {
        /// The channel that names another.
        channel: ChannelId,
        /// As what it names it.
        reference: Reference,
        /// The one that does not exist.
        named: ChannelId,
    },
    /// A channel names itself.
    #[error("channel `{channel}` names itself as its {reference}")]
    NamesItself {
        /// The channel.
        channel: ChannelId,
        /// As what it names itself.
        reference: Reference,
    },
    /// The head of a family belongs to a family itself.
    #[error("channel `{channel}` belongs to `{family}`, which belongs to another family itself")]
    FamilyWithinFamily {
        /// The channel.
        channel: ChannelId,
        /// The family it names, which is no head.
        family: ChannelId,
    },
    /// A key that nothing, or anything, would match: an empty text, an address that is no host.
    #[error("channel `{channel}`: `{key}` is no {kind}")]
    UnusableKey {
        /// The channel.
        channel: ChannelId,
        /// What the key was to be.
        kind: KeyKind,
        /// The key as written.
        key: String,
    },
    /// Two channels of different families would be recognised by one key.
    #[error("channel `{channel}`: the {kind} `{key}` belongs to `{owner}` already")]
    SharedKey {
        /// The later channel.
        channel: ChannelId,
        /// What sort of key it is.
        kind: KeyKind,
        /// The key as written at the later channel.
        key: String,
        /// The channel that has the key already.
        owner: ChannelId,
    },
}

/// As what one channel names another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// As the head of its family.
    Family,
    /// As its professional counterpart.
    Counterpart,
    /// As what took its place.
    Successor,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Family => "family",
            Self::Counterpart => "counterpart",
            Self::Successor => "successor",
        })
    }
}

/// By what sort of key a channel is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// A desktop file name.
    DesktopId,
    /// The name a program gives itself.
    AppName,
    /// A host, or a domain with all below it.
    Origin,
    /// An Android package.
    AndroidPackage,
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DesktopId => "desktop id",
            Self::AppName => "app name",
            Self::Origin => "origin",
            Self::AndroidPackage => "Android package",
        })
    }
}
