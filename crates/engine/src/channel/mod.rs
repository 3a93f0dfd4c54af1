//! The ways two people reach each other, as data: `policies/channels.ron`.
//!
//! A [`Channel`] says what kind of way it is and by which notifications it is recognised;
//! [`Channels`] is the catalogue, shipped with the program and extendable by the user.

mod catalogue;
mod check;
mod document;
mod fault;
mod id;
mod recognise;
mod taught;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use catalogue::Channels;
pub use fault::{ChannelsError, Fault, KeyKind, Reference};
pub use id::{ChannelId, ChannelIdError};
pub use recognise::Hint;
pub use taught::{Lesson, NoSign, Sign};

/// One way of reaching somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// What clauses and contacts call it.
    pub id: ChannelId,
    /// The head of its family, if it is a further member of one (`skype-call` belongs to `skype`):
    /// a clause on the head covers the members without a clause of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<ChannelId>,
    /// What people call it.
    pub name: Names,
    /// What sort of way it is.
    pub kind: ChannelKind,
    /// Whether both have to be there at the same time.
    pub pace: Pace,
    /// Where people expect it: at work or at home.
    pub sphere: Sphere,
    /// How long a text on it may be.
    pub length: Length,
    /// Whether it leaves a written trace by itself, without anybody taking notes.
    pub keeps_record: bool,
    /// How the handles on it are read.
    pub address: Address,
    /// The professional channel to point to instead (`facebook` points to `linkedin`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<ChannelId>,
    /// What took its place after it was closed (`skype` became `teams`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<ChannelId>,
    /// By what a contact on it is recognised.
    #[serde(default, skip_serializing_if = "Recognise::is_empty")]
    pub recognise: Recognise,
}

/// The name of a channel as used in the middle of a sentence. Neither is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// German, a noun: "E-Mail", "Skype-Anruf".
    pub de: String,
    /// English: "e-mail", "Skype call".
    pub en: String,
}

/// What sort of way a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ChannelKind {
    /// Electronic mail.
    Mail,
    /// A call over the telephone network.
    Phone,
    /// SMS.
    ShortMessage,
    /// Messages between people: WhatsApp, Signal.
    Messenger,
    /// Calls and video calls by appointment: Zoom, Google Meet.
    Meeting,
    /// Rooms of a team: Slack, Teams.
    Team,
    /// Social networks.
    Network,
    /// Something written on a web site: a chat window, a comment, a forum.
    Site,
    /// A system that numbers requests.
    Ticket,
    /// Face to face.
    InPerson,
    /// Paper.
    Post,
}

/// Whether both have to be there at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pace {
    /// It waits until it is read.
    Written,
    /// It interrupts.
    Live,
}

/// Where people expect a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sphere {
    /// At work.
    Professional,
    /// Among friends and family.
    Private,
}

/// How long a text on a channel may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Length {
    /// The ordinary length: up to 600 characters.
    Long,
    /// As in an SMS: up to 300 characters.
    Short,
}

/// How the handles on a channel are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Address {
    /// As mail addresses.
    Mail,
    /// As phone numbers.
    Phone,
    /// As names the provider, or nobody but the two, gave.
    Account,
}

/// By what a contact on a channel is recognised; see [`Hint`] for how each list is compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Recognise {
    /// Desktop file names, sent as `desktop-entry` or as the portal's application id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub desktop_ids: Vec<String>,
    /// Names programs give themselves in their notifications.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub app_names: Vec<String>,
    /// Hosts of web apps (`web.whatsapp.com`), or all below a domain (`.slack.com`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<String>,
    /// Android packages, told by a connected phone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub android: Vec<String>,
}

impl Recognise {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
