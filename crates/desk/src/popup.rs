//! A popup as the desk means it; the adapter knows how a notification server wants it.

use std::time::Duration;

use crate::event::Seq;

/// Names a popup for its whole life, whatever ids a server gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PopupKey {
    /// About one contact.
    Contact(Seq),
    /// About several at once: the storm, or the digest.
    Several,
    /// About a reply to an offer, by the contact that the mail is.
    Reply(Seq),
    /// About mails among junk.
    Junk,
    /// The rehearsal: "this is how it looks".
    Rehearsal,
    /// No popup: the rules as a message, put on the clipboard from the window, which tells itself what came of it.
    HandOver,
}

/// How a popup behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loudness {
    /// Without sound; the server's do-not-disturb is respected.
    Quiet,
    /// With a sound, as the user chose for a channel; the server's do-not-disturb is respected all the same.
    Audible,
    /// An emergency: breaks through.
    Loud,
}

/// What the user may do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Copy the text.
    Copy,
    /// Bring it back at the next opening.
    Remind,
    /// Mention it at the next talk.
    Mention,
    /// "That was fine."
    Fine,
    /// "Yes, this is that person."
    Confirm,
    /// From now on only in the digest.
    DigestOnly,
    /// Show it in the window. Only a program with a window offers this, as a click on the popup itself.
    Open,
}

impl Action {
    /// Its name on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Remind => "remind",
            Self::Mention => "mention",
            Self::Fine => "fine",
            Self::Confirm => "confirm",
            Self::DigestOnly => "digest-only",
            Self::Open => "open",
        }
    }

    /// The action of a name.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Copy, Self::Remind, Self::Mention, Self::Fine, Self::Confirm, Self::DigestOnly, Self::Open]
            .into_iter()
            .find(|action| action.id() == id)
    }
}

/// An action and the words on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What it does.
    pub action: Action,
    /// What stands on it, at most some ten characters: servers cut longer ones.
    pub label: String,
}

/// A popup. Plain text throughout; the adapter escapes it where a server reads markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Popup {
    /// Its name.
    pub key: PopupKey,
    /// Person and channel.
    pub title: String,
    /// The rule in one sentence, and the first line of the text.
    pub body: String,
    /// Quiet or loud.
    pub loudness: Loudness,
    /// What a click on the popup itself does; none for a mere notice. Not repeated among the buttons' ids.
    pub default: Option<Button>,
    /// Further actions, best first.
    pub buttons: Vec<Button>,
    /// How long it stands.
    pub stands: Duration,
    /// A passing notice ("Kopiert") that no list of past notifications needs.
    pub passing: bool,
}

/// What the world tells about a popup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PopupAnswer {
    /// The user chose an action.
    Chosen(PopupKey, Action),
    /// It is gone without an action.
    Gone(PopupKey),
    /// The text was seen on the clipboard.
    Copied(PopupKey),
    /// The text could not be brought to the clipboard, or was not there when it was read back.
    NotCopied(PopupKey, CopyFault),
    /// It could not be shown.
    NotShown(PopupKey, NotShown),
}

/// Why a text is not on the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyFault {
    /// There is no display, or none that lets a background program copy.
    NoClipboard(String),
    /// Something else stood there when it was read back.
    Overwritten,
}

/// Why a popup was not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotShown {
    /// No session bus.
    NoBus(String),
    /// A bus, but no notification server on it.
    NoServer,
    /// The server refused it.
    Refused(String),
}
