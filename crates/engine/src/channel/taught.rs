//! What the user said a channel is recognised by, beside what its catalogue says.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::recognise::{self, Key};
use super::{ChannelId, Channels, Hint, KeyKind};

/// Something by which contacts on a channel are recognised. It matches something, and not everything.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Sign {
    kind: KeyKind,
    text: String,
    key: Key,
}

/// What nothing, or everything, would be recognised by.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no {kind}")]
pub struct NoSign {
    /// What it was to be.
    pub kind: KeyKind,
    /// As it was written.
    pub text: String,
}

/// A sign and the channel it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// The sign.
    pub sign: Sign,
    /// The channel.
    pub channel: ChannelId,
}

/// As it stands in a file.
#[derive(Serialize, Deserialize)]
enum Written {
    DesktopId(String),
    App(String),
    Origin(String),
    Android(String),
}

impl Sign {
    /// Reads a sign as [`Recognise`](super::Recognise) has them.
    ///
    /// # Errors
    /// If nothing, or everything, would be recognised by it: an empty text, an origin that is no host.
    pub fn parse(kind: KeyKind, text: &str) -> Result<Self, NoSign> {
        let text = text.trim();
        let key = recognise::key(kind, text).ok_or_else(|| NoSign { kind, text: text.to_owned() })?;
        Ok(Self { kind, text: text.to_owned(), key })
    }

    /// What sort of sign it is.
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Does it recognise the same?
    pub fn is_same(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl TryFrom<Hint<'_>> for Sign {
    type Error = NoSign;

    fn try_from(hint: Hint<'_>) -> Result<Self, NoSign> {
        match hint {
            Hint::DesktopId(id) => Self::parse(KeyKind::DesktopId, id),
            Hint::AppName(name) => Self::parse(KeyKind::AppName, name),
            Hint::AndroidPackage(package) => Self::parse(KeyKind::AndroidPackage, package),
            Hint::Origin(origin) => {
                let host = recognise::host_of(origin).unwrap_or_default();
                Self::parse(KeyKind::Origin, &host)
            }
        }
    }
}

impl Channels {
    /// This catalogue with what the user taught it. A lesson counts before what the catalogue itself says, and a later one
    /// before an earlier one; one about a channel that does not exist is passed over.
    #[must_use]
    pub fn taught(&self, lessons: &[Lesson]) -> Self {
        let mut keys = (*self.keys).clone();
        for Lesson { sign, channel } in lessons {
            if let Some(index) = self.channels.iter().position(|known| known.id == *channel) {
                keys.insert(sign.key.clone(), index);
            }
        }
        Self { keys: Arc::new(keys), ..self.clone() }
    }
}

impl TryFrom<Written> for Sign {
    type Error = NoSign;

    fn try_from(written: Written) -> Result<Self, NoSign> {
        let (kind, text) = match written {
            Written::DesktopId(text) => (KeyKind::DesktopId, text),
            Written::App(text) => (KeyKind::AppName, text),
            Written::Origin(text) => (KeyKind::Origin, text),
            Written::Android(text) => (KeyKind::AndroidPackage, text),
        };
        Self::parse(kind, &text)
    }
}

impl From<Sign> for Written {
    fn from(Sign { kind, text, .. }: Sign) -> Self {
        match kind {
            KeyKind::DesktopId => Self::DesktopId(text),
            KeyKind::AppName => Self::App(text),
            KeyKind::Origin => Self::Origin(text),
            KeyKind::AndroidPackage => Self::Android(text),
        }
    }
}

impl fmt::Debug for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.kind, self.text)
    }
}
