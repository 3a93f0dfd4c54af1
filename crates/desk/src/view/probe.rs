//! "What happens on a Saturday at 21:40?"

use absprache_engine::contact::ContactKind;
use serde::{Deserialize, Serialize};

use crate::event::OutcomeKind;

/// A contact that might come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Probe {
    /// The channel's id.
    pub channel: String,
    /// What is attempted.
    pub kind: ContactKind,
    /// The day, 0 for Monday.
    pub weekday: u8,
    /// Minutes since that day's 0:00, by my clock.
    pub minute: u16,
    /// Which of the sketch's people; one that is not there stands for the client as a whole.
    pub person: u32,
}

/// What would come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ProbeLook {
    /// "Samstag, 21:40".
    pub when: String,
    /// What is to be done about it.
    pub outcome: OutcomeKind,
    /// The verdict in one sentence.
    pub sentence: String,
    /// The popup's title.
    pub title: String,
    /// The popup's body.
    pub body: String,
    /// The text that would be suggested.
    pub reply: Option<String>,
    /// The name of the channel to send it on.
    pub via: Option<String>,
    /// When to send it: "jetzt", "am besten Montag 9 Uhr".
    pub send_when: Option<String>,
}
