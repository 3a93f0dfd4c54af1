//! The two sides of an arrangement, and the people on them.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::channel::ChannelId;
use crate::handle::Handle;
use crate::hours::{Absence, HolidayCalendar, Hours, Region};
use crate::ids::{ClientId, PersonId};
use crate::tone::{Form, Tone};

/// One of the two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Party {
    /// The freelancer or consultant: "me".
    Consultant,
    /// The client.
    Client,
}

impl Party {
    /// The other side.
    pub fn other(self) -> Self {
        match self {
            Self::Consultant => Self::Client,
            Self::Client => Self::Consultant,
        }
    }
}

/// Where and when one side works: everything its clauses are evaluated with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// The IANA zone of its wall clock.
    pub zone: Tz,
    /// Whose public holidays it keeps.
    pub region: Region,
    /// When it attends to what arrives.
    pub office_hours: Hours,
    /// Days off of its own that return in no calendar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_days: Vec<OwnDay>,
}

impl Side {
    /// Its public holidays and own days.
    pub fn holidays(&self) -> HolidayCalendar {
        HolidayCalendar {
            region: self.region,
            own: self.own_days.iter().map(|day| (day.date, day.name.clone())).collect(),
        }
    }
}

/// A day off that the side named itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct OwnDay {
    /// The day, in the side's zone.
    pub date: NaiveDate,
    /// What the day is, in the user's words.
    pub name: String,
}

/// What an address of mine is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Use {
    /// Given to clients.
    Business,
    /// Not for clients.
    Private,
}

/// One of my own addresses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MyHandle {
    /// The address.
    pub handle: Handle,
    /// What it is for.
    pub used: Use,
}

/// Days on which the consultant is away. They stand beside every agreement and change none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// The first whole day, in the consultant's zone.
    pub first: NaiveDate,
    /// The last whole day.
    pub last: NaiveDate,
    /// What it is, for the consultant alone: clients are told when they are back, never why they are away. May be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The freelancer or consultant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultant {
    /// The file's format; see `document`.
    pub schema: u32,
    /// The name as clients know it.
    pub name: String,
    /// Zone, holidays, office hours.
    pub side: Side,
    /// Business and private addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<MyHandle>,
    /// How new clients are addressed in German.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub form: Form,
    /// When the consultant is away, by the first day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absences: Vec<Leave>,
}

impl Consultant {
    /// The absences as instants: from the beginning of the first day to the end of the last one.
    pub fn away(&self) -> Vec<Absence> {
        let zone = self.side.zone;
        self.absences.iter().filter_map(|leave| Absence::days(leave.first, leave.last, zone)).collect()
    }
}

fn is_usual(form: &Form) -> bool {
    *form == Form::default()
}

/// What a person does for the client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Role {
    /// Decides.
    DecisionMaker,
    /// The one contact comes from day by day.
    #[default]
    DayToDay,
    /// Neither, but involved.
    ThirdParty,
}

/// A display name that the user has confirmed, valid on this channel (and its family) only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// Where the name is shown.
    pub channel: ChannelId,
    /// The name as shown there.
    pub name: String,
}

/// A human being on the client's side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Names the person within the client.
    pub id: PersonId,
    /// The full name.
    pub name: String,
    /// How a formal letter greets the person, such as "Frau Müller" or "Ms Müller"; without it the full name is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    /// What the person does.
    #[serde(default)]
    pub role: Role,
    /// The person's addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<Handle>,
    /// Confirmed display names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Alias>,
    /// Overrides the client's tone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
}

/// A client with their people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// The file's format; see `document`.
    pub schema: u32,
    /// Names the client.
    pub id: ClientId,
    /// The name of the firm or person.
    pub name: String,
    /// Zone, holidays, office hours.
    pub side: Side,
    /// How people of this client are spoken to.
    #[serde(default)]
    pub tone: Tone,
    /// The people; by default one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// Addresses of the client as a whole (`info@…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<Handle>,
    /// Display names of the client as a whole (a group chat).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Alias>,
}

impl Client {
    /// The person of that id.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// Who is meant where nobody is named: the only person. Of several it is the client as a whole.
    pub fn only_person(&self) -> Option<&Person> {
        match self.people.as_slice() {
            [only] => Some(only),
            [] | [_, _, ..] => None,
        }
    }

    /// The tone for a person, or for the client as a whole.
    pub fn tone_for(&self, person: Option<&PersonId>) -> Tone {
        person.and_then(|id| self.person(id)).and_then(|person| person.tone).unwrap_or(self.tone)
    }
}
