//! A client as one types them: everything as text, so that nothing typed is lost before it can be understood.
//! `use_cases::sketch` reads it.

mod term;

use absprache_engine::clause::Towards;
use absprache_engine::ids::ClientId;
use absprache_engine::party::Role;
use absprache_engine::tone::{Form, Language};
use serde::{Deserialize, Serialize};

pub use self::term::{Term, Unit};

/// A client that is being set up or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Sketch {
    /// The client on file that is changed; none for a new one.
    #[cfg_attr(feature = "specta", specta(type = Option<String>))]
    pub client: Option<ClientId>,
    /// The name of the firm or person.
    pub name: String,
    /// The people; a new client without any is one person of the client's name.
    pub people: Vec<PersonSketch>,
    /// Addresses of the client as a whole.
    pub handles: Vec<HandleSketch>,
    /// Display names of the client as a whole.
    pub aliases: Vec<AliasSketch>,
    /// The language of texts to the client.
    pub language: Language,
    /// The form of address in them.
    pub form: Form,
    /// The client's IANA zone; none for mine.
    pub zone: Option<String>,
    /// The code of the client's holiday region; none for mine.
    pub region: Option<String>,
    /// The client's office hours as typed; none for mine.
    pub office_hours: Option<String>,
    /// What the rules began with.
    pub base: Base,
    /// The rules about channels.
    pub rules: Vec<RuleSketch>,
    /// All other rules.
    pub terms: Vec<Term>,
    /// What it began with; none for a new client.
    #[serde(default)]
    pub began: Option<Began>,
}

/// What was on file when a sketch was begun. What the program learns meanwhile is told by it from what is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Began {
    /// The people.
    pub people: Vec<PersonSketch>,
    /// Addresses of the client as a whole.
    pub handles: Vec<HandleSketch>,
    /// Display names of the client as a whole.
    pub aliases: Vec<AliasSketch>,
}

/// What the rules of a client begin with, and what a changed one is held against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum Base {
    /// The user's own standard; the first preset where there is none.
    Standard,
    /// A shipped policy.
    Preset {
        /// Its name.
        id: String,
    },
    /// The rules of another client.
    Client {
        /// Whose.
        #[cfg_attr(feature = "specta", specta(type = String))]
        id: ClientId,
    },
}

/// One of the client's people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonSketch {
    /// The id; none for a person who is not on file yet.
    pub id: Option<String>,
    /// The full name.
    pub name: String,
    /// What the person does.
    pub role: Role,
    /// How a formal letter greets the person, such as "Frau Müller"; may be empty.
    pub salutation: String,
    /// The person's addresses.
    pub handles: Vec<HandleSketch>,
    /// The person's display names.
    pub aliases: Vec<AliasSketch>,
}

/// An address as typed. An empty one does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HandleSketch {
    /// The id of the channel by which it is read.
    pub channel: String,
    /// The address.
    pub address: String,
}

/// "Shows up in WhatsApp as …". An empty name does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AliasSketch {
    /// The id of the channel where the name is shown.
    pub channel: String,
    /// The name as shown there.
    pub name: String,
}

/// A rule about one channel, or a family of channels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RuleSketch {
    /// The clause's id.
    pub id: String,
    /// The channel's id.
    pub channel: String,
    /// What is agreed.
    pub level: Level,
    /// The hours as typed. They count at [`Level::Hours`] only and are kept at any other, so that switching back remembers.
    pub hours: String,
    /// Which of my addresses the rule speaks of.
    pub mine: Mine,
    /// Who of the client's people may.
    pub who: WhoSketch,
    /// Which direction it speaks of.
    pub towards: Towards,
}

/// What is agreed about a channel: mode and hours in one choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Level {
    /// Contact may arrive at any time.
    Anytime,
    /// In the receiver's office hours.
    OfficeHours,
    /// In hours of its own.
    Hours,
    /// Only at an appointment made beforehand.
    ByAppointment,
    /// Only in an emergency.
    EmergencyOnly,
    /// Only once the work together has ended.
    AfterEngagement,
    /// Not at all.
    NotUsed,
}

/// Which of my addresses a rule speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Mine {
    /// Any of them.
    Any,
    /// Those given to clients. A rule on file that names certain business addresses shows as this.
    Business,
    /// Those not given to clients. A rule on file that names a certain private address shows as this.
    Private,
}

/// Who of the client's people a rule is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind")]
pub enum WhoSketch {
    /// Everyone.
    Everyone,
    /// Those with one of these roles.
    Roles {
        /// The roles.
        roles: Vec<Role>,
    },
    /// Certain people.
    Persons {
        /// Their ids; of somebody without an id yet the name.
        persons: Vec<String>,
    },
}
