//! What can be filled in: a closed set, one id each, with a name in each language.

use serde::{Deserialize, Serialize};

use super::TextKind;
use crate::tone::Language;

/// A fact that is filled in when the text is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Placeholder {
    /// "Guten Tag Frau Müller,"
    Greeting,
    /// "Frau Müller", "Anna"
    Name,
    /// "danke für Ihre Nachricht über WhatsApp, sie ist gut angekommen."
    Thanks,
    /// "WhatsApp": where the contact came in.
    Channel,
    /// "wie vereinbart", "wie vorgeschlagen", "am besten": what is true of the rules.
    Agreed,
    /// "per E-Mail", "telefonisch ab Montag, 23. November, 9 Uhr"
    Way,
    /// "Montag, 23. November, 9 Uhr"
    Time,
    /// "LinkedIn oder Xing"
    Networks,
    /// A second way, as a sentence.
    Alternative,
    /// The way for emergencies, as a sentence.
    Emergency,
}

/// What becomes of a placeholder that has nothing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fills {
    /// It is part of a sentence: the program's own text is said instead.
    Phrase,
    /// It is a sentence, and is left out.
    Sentence,
}

impl Placeholder {
    /// All of them, in the order in which a text uses them.
    pub const ALL: [Self; 10] = [
        Self::Greeting,
        Self::Name,
        Self::Thanks,
        Self::Channel,
        Self::Agreed,
        Self::Way,
        Self::Time,
        Self::Networks,
        Self::Alternative,
        Self::Emergency,
    ];

    /// The id in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Name => "name",
            Self::Thanks => "thanks",
            Self::Channel => "channel",
            Self::Agreed => "agreed",
            Self::Way => "way",
            Self::Time => "time",
            Self::Networks => "networks",
            Self::Alternative => "alternative",
            Self::Emergency => "emergency",
        }
    }

    /// What people write between the brackets.
    pub fn name(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::De, Self::Greeting) => "Anrede",
            (Language::En, Self::Greeting) => "Greeting",
            (_, Self::Name) => "Name",
            (Language::De, Self::Thanks) => "Dank",
            (Language::En, Self::Thanks) => "Thanks",
            (Language::De, Self::Channel) => "Kanal",
            (Language::En, Self::Channel) => "Channel",
            (Language::De, Self::Agreed) => "Vereinbart",
            (Language::En, Self::Agreed) => "Agreed",
            (Language::De, Self::Way) => "Weg",
            (Language::En, Self::Way) => "Way",
            (Language::De, Self::Time) => "Zeit",
            (Language::En, Self::Time) => "Time",
            (Language::De, Self::Networks) => "Netzwerke",
            (Language::En, Self::Networks) => "Networks",
            (_, Self::Alternative) => "Alternative",
            (Language::De, Self::Emergency) => "Notfall",
            (Language::En, Self::Emergency) => "Emergency",
        }
    }

    /// The placeholder of a name in any language, or of an id, in whatever case.
    pub fn of(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let is_it = |one: &Self| {
            one.id() == name
                || [Language::De, Language::En]
                    .iter()
                    .any(|language| one.name(*language).to_lowercase() == name)
        };
        Self::ALL.into_iter().find(is_it)
    }

    /// What becomes of it where there is nothing to fill in.
    pub fn fills(self) -> Fills {
        match self {
            Self::Alternative | Self::Emergency => Fills::Sentence,
            Self::Greeting
            | Self::Name
            | Self::Thanks
            | Self::Channel
            | Self::Agreed
            | Self::Way
            | Self::Time
            | Self::Networks => Fills::Phrase,
        }
    }

    /// The fewest characters it is filled with, names not counted: „Hallo ,“, „danke für Ihre SMS.“, „per SMS“,
    /// „Mo 9 Uhr“. A text that is too long with these is never said.
    pub(super) fn least(self) -> usize {
        match self {
            Self::Greeting | Self::Way => 7,
            Self::Thanks => 19,
            Self::Channel => 1,
            Self::Agreed => 7,
            Self::Time => 14,
            Self::Networks => 4,
            Self::Name | Self::Alternative | Self::Emergency => 0,
        }
    }
}

impl TextKind {
    /// What can be filled in on such an occasion. Under a public comment nothing is said about arrangements.
    pub fn placeholders(self) -> &'static [Placeholder] {
        use Placeholder::{
            Agreed, Alternative, Channel, Emergency, Greeting, Name, Networks, Thanks, Time, Way,
        };
        match self {
            Self::Elsewhere | Self::Video | Self::ByAppointment => {
                &[Greeting, Name, Thanks, Channel, Agreed, Way, Alternative, Emergency]
            }
            Self::Later | Self::Booked => {
                &[Greeting, Name, Thanks, Channel, Agreed, Way, Time, Alternative, Emergency]
            }
            Self::Connection => &[Greeting, Name, Thanks, Channel, Networks],
            Self::Comment | Self::Ask => &[Greeting, Name, Thanks, Channel, Way],
        }
    }

    /// What no text on such an occasion may be without.
    pub fn required(self) -> &'static [Placeholder] {
        match self {
            Self::Elsewhere | Self::ByAppointment | Self::Video | Self::Comment | Self::Ask => {
                &[Placeholder::Way]
            }
            Self::Later | Self::Booked => &[Placeholder::Way, Placeholder::Time],
            Self::Connection => &[Placeholder::Networks],
        }
    }
}
