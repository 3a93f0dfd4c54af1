//! The rules that are not about one channel.

use absprache_engine::clause::{NetiquettePoint, Period, Towards};
use absprache_engine::party::Party;
use serde::{Deserialize, Serialize};

/// A rule that is not about one channel. Numbers may be anything the field lets one type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum Term {
    /// Within what time one side answers.
    Promise {
        /// The clause's id.
        id: String,
        /// Who promises.
        by: Party,
        /// On which channel; without it on all of them.
        channel: Option<String>,
        /// Counted in what.
        unit: Unit,
        /// How many.
        count: u32,
    },
    /// What an emergency is and how it is told.
    Emergency {
        /// The clause's id.
        id: String,
        /// What counts.
        definition: String,
        /// The word that marks it; may be empty.
        word: String,
        /// The ids of the channels on which it is best told.
        ways: Vec<String>,
        /// My numbers kept for emergencies.
        numbers: Vec<String>,
    },
    /// How often is often enough.
    Frequency {
        /// The clause's id.
        id: String,
        /// On which channel; without it on all of them together.
        channel: Option<String>,
        /// Which direction.
        towards: Towards,
        /// The number of contacts.
        at_most: u32,
        /// Per what.
        per: Period,
    },
    /// Who speaks and who decides; as in [`WhoSketch::Persons`](super::WhoSketch::Persons).
    People {
        /// The clause's id.
        id: String,
        /// Who may give instructions.
        speaks: Vec<String>,
        /// Whose word settles it.
        decides: Vec<String>,
    },
    /// How both write; the form of address is the sketch's own.
    Tone {
        /// The clause's id.
        id: String,
        /// Are emoji welcome?
        emoji: bool,
    },
    /// One point of good manners.
    Netiquette {
        /// The clause's id.
        id: String,
        /// The point.
        point: NetiquettePoint,
    },
    /// What is written down about contacts.
    Record {
        /// The clause's id.
        id: String,
        /// For how many months.
        months: u32,
    },
    /// When the agreement is looked at again.
    Review {
        /// The clause's id.
        id: String,
        /// Every so many months.
        every_months: u32,
    },
    /// How either side leaves.
    Ending {
        /// The clause's id.
        id: String,
        /// Days between word and effect.
        notice_days: u32,
    },
    /// Anything else. An empty text does not count.
    FreeText {
        /// The clause's id.
        id: String,
        /// The words.
        text: String,
    },
}

/// What a promise is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Unit {
    /// Office hours.
    Hours,
    /// Working days after the day of arrival.
    WorkingDays,
}

impl Term {
    /// The clause's id.
    pub fn id(&self) -> &str {
        match self {
            Self::Promise { id, .. }
            | Self::Emergency { id, .. }
            | Self::Frequency { id, .. }
            | Self::People { id, .. }
            | Self::Tone { id, .. }
            | Self::Netiquette { id, .. }
            | Self::Record { id, .. }
            | Self::Review { id, .. }
            | Self::Ending { id, .. }
            | Self::FreeText { id, .. } => id,
        }
    }
}
