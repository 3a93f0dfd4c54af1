//! The suggested text, and where and when to send it. A human sends it, always.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::channel::ChannelId;
use crate::tone::{Form, Language};
use crate::wording::Placeholder;

/// The three steps of the ladder. Never harsher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Step {
    /// Thank, and mention the channel.
    First,
    /// A short friendly reminder.
    Again,
    /// Ask whether the rule still fits.
    StillFits,
}

impl Step {
    /// The step after so many texts copied or sent on this ladder.
    pub fn after(texts: u32) -> Self {
        match texts {
            0 => Self::First,
            1 => Self::Again,
            _ => Self::StillFits,
        }
    }
}

/// When to send the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Now: it is office time.
    Now,
    /// At the next opening of the consultant's office hours; writing at 21:40 teaches that 21:40 works.
    At(DateTime<Utc>),
}

/// Why there is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Withhold {
    /// The contact is in order.
    InOrder,
    /// An emergency is never redirected.
    Emergency,
    /// Nor is a running conversation.
    Running,
    /// Nobody is accused on a probable identity: "Is this …?" comes first.
    Probable,
    /// Several people fit.
    Ambiguous,
    /// Nobody on file.
    Stranger,
    /// The consultant's own contact: the verdict is for the consultant, there is nobody to write to.
    Mine,
    /// No channel opens within the horizon, so there is nothing to point to.
    NoWay,
}

/// Whose words a text is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The program's; the user has none of their own.
    Program,
    /// The user's.
    Own,
    /// The program's, since the user's would not do on this occasion.
    Instead(Unfit),
}

/// Why the user's wording would not do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing to fill in.
    Nothing(Placeholder),
    /// It is too long on this channel.
    TooLong {
        /// What it has at the least.
        characters: usize,
        /// What there may be, with the names in it.
        limit: usize,
    },
    /// It says that something is agreed, and nothing is, or others read it.
    SaysAgreed,
    /// It offers a way that is not open.
    ClosedWay(ChannelId),
}

/// The suggested text, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redirection {
    /// A text to copy.
    Reply {
        /// The text, ready to send.
        text: String,
        /// Whose words they are.
        words: Words,
        /// The channel to send it on.
        via: ChannelId,
        /// When to send it; the user may copy at once all the same.
        when: When,
        /// The language of the text.
        language: Language,
        /// The form of address.
        form: Form,
        /// The step of the ladder.
        step: Step,
    },
    /// No text.
    Withhold(Withhold),
}
