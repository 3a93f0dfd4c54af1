//! What the window knows before anything is done in it: who I am, what I chose, and the lists to choose from.

use absprache_engine::party::{Leave, OwnDay, Use};
use absprache_engine::tone::{Form, Language};
use serde::{Deserialize, Serialize};

use crate::settings::Promptness;
use crate::view::settings::Settings;

/// All that a window begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Start {
    /// My profile; none at the first start.
    pub me: Option<Me>,
    /// What I chose.
    pub settings: Settings,
    /// The language in force.
    pub language: Language,
    /// All channels, in the order of the catalogue.
    pub channels: Vec<ChannelInfo>,
    /// The shipped policies, the one most people want first, and then the user's own by their names.
    pub presets: Vec<PresetInfo>,
    /// The regions with known holidays.
    pub regions: Vec<RegionInfo>,
    /// The version of the program.
    pub version: String,
    /// Today's date in my zone: `2026-11-21`.
    pub today: String,
    /// What the system calls its user, as long as nothing is known about me. It is kept nowhere unless it is taken.
    pub suggested_name: Option<String>,
    /// The zone of this computer.
    pub suggested_zone: String,
}

/// A channel to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ChannelInfo {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Among which it is listed.
    pub group: Group,
    /// Whether both have to be there at the same time.
    pub live: bool,
    /// The head of its family, if it is a further member of one.
    pub family: Option<String>,
    /// Whether people expect it among friends and family.
    pub private_leaning: bool,
    /// How an address on it is read.
    pub address: AddressKind,
    /// When and how a message on it is told, unless the user chose otherwise.
    pub usual: Promptness,
}

/// What channels are listed under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Group {
    /// Mail, tickets, web sites, paper.
    Written,
    /// Telephone, video calls, face to face.
    Calls,
    /// Messengers, SMS, team chats.
    Messengers,
    /// Social networks.
    Social,
}

/// How an address on a channel is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum AddressKind {
    /// As a mail address.
    Mail,
    /// As a phone number.
    Phone,
    /// As a name on a network.
    Account,
    /// There is none: face to face, on paper.
    None,
}

/// A policy to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PresetInfo {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it comes to, in one sentence; of one of the user's own what it is for, and maybe empty.
    pub summary: String,
    /// Whether it is one of the user's own.
    pub own: bool,
}

/// A region with known holidays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RegionInfo {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// My own profile as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Me {
    /// The name as clients know it.
    pub name: String,
    /// The IANA zone.
    pub zone: String,
    /// The code of the holiday region.
    pub region: String,
    /// The office hours as people write them.
    pub office_hours: String,
    /// Mail addresses and phone numbers.
    pub handles: Vec<MyAddress>,
    /// How new clients are addressed in German.
    pub form: Form,
    /// When I am away, by the first day.
    pub absences: Vec<Leave>,
    /// Days off of my own, by their date.
    pub own_days: Vec<OwnDay>,
}

/// One of my own addresses as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MyAddress {
    /// The address.
    pub address: String,
    /// `email` or `phone`.
    pub channel: String,
    /// What it is for.
    pub used: Use,
}
