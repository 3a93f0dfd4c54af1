//! The negotiable terms of an arrangement. Each clause has an id that stays the same for the whole life of an agreement.

mod channel;
mod others;

use serde::{Deserialize, Serialize};

pub use channel::{At, ChannelClause, ClauseError, ClauseHours, Mode, Towards, Who};
pub use others::{
    EmergencyClause, EndingClause, FreeTextClause, FrequencyClause, NetiquetteClause, NetiquettePoint,
    PeopleClause, Period, PromiseClause, RecordClause, ReviewClause, ToneClause, Within,
};

use crate::ids::ClauseId;

/// One negotiable term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Clause {
    /// How and when a channel may be used.
    Channel(ChannelClause),
    /// Within what time one side answers.
    Promise(PromiseClause),
    /// What an emergency is and how it is told.
    Emergency(EmergencyClause),
    /// How often is often enough.
    Frequency(FrequencyClause),
    /// Who speaks and who decides.
    People(PeopleClause),
    /// How the sides speak to each other.
    Tone(ToneClause),
    /// One point of good manners.
    Netiquette(NetiquetteClause),
    /// What is written down about contacts, and for how long.
    Record(RecordClause),
    /// When the agreement is looked at again.
    Review(ReviewClause),
    /// How either side leaves.
    Ending(EndingClause),
    /// Anything else, in the parties' own words.
    FreeText(FreeTextClause),
}

impl Clause {
    /// The clause's id.
    pub fn id(&self) -> &ClauseId {
        match self {
            Self::Channel(clause) => &clause.id,
            Self::Promise(clause) => &clause.id,
            Self::Emergency(clause) => &clause.id,
            Self::Frequency(clause) => &clause.id,
            Self::People(clause) => &clause.id,
            Self::Tone(clause) => &clause.id,
            Self::Netiquette(clause) => &clause.id,
            Self::Record(clause) => &clause.id,
            Self::Review(clause) => &clause.id,
            Self::Ending(clause) => &clause.id,
            Self::FreeText(clause) => &clause.id,
        }
    }

    /// The clause about a channel, if it is one.
    pub fn as_channel(&self) -> Option<&ChannelClause> {
        if let Self::Channel(clause) = self { Some(clause) } else { None }
    }
}
