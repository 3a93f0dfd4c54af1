//! What a window begins with. It works before there is a desk: at the first start nothing is known about the user.

use absprache_engine::channel::{Address, Channel, ChannelKind, Channels, Pace, Sphere};
use absprache_engine::contact::ContactKind;
use absprache_engine::handle::Handle;
use absprache_engine::hours::Region;
use absprache_engine::party::{Consultant, MyHandle};
use absprache_engine::tone::Language;
use absprache_engine::words;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::settings::Promptness;
use crate::trouble::Trouble;
use crate::typed::show_hours;
use crate::use_cases::presets;
use crate::view::settings::Settings;
use crate::view::start::{AddressKind, ChannelInfo, Group, Me, MyAddress, RegionInfo, Start};

/// Where most users are; a computer that does not tell its zone gets it suggested.
const USUAL_ZONE: Tz = Tz::Europe__Berlin;

/// What the computer says about itself.
#[derive(Debug, Clone)]
pub struct Here {
    /// What time it is.
    pub now: DateTime<Utc>,
    /// Its zone, where it is known.
    pub zone: Option<Tz>,
    /// The system's language.
    pub language: Language,
    /// What the system calls its user, where it knows a full name.
    pub name: Option<String>,
}

/// Reads what a window begins with.
///
/// # Errors
/// If the profile or the settings cannot be read.
pub fn start(files: &impl Files, channels: &Channels, here: Here) -> Result<Start, Trouble> {
    let consultant = files.consultant()?;
    let settings = files.settings()?;
    let language = settings.language.unwrap_or(here.language);
    let suggested = here.zone.unwrap_or(USUAL_ZONE);
    let zone = consultant.as_ref().map_or(suggested, |consultant| consultant.side.zone);
    Ok(Start {
        me: consultant.as_ref().map(|consultant| me(consultant, language)),
        settings: Settings::from(&settings),
        language,
        channels: channels.iter().map(|channel| channel_info(channel, language)).collect(),
        // One that cannot be read is told where they are listed.
        presets: presets::list(files, language)?.0,
        regions: Region::all().map(|region| region_info(region, language)).collect(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: here.now.with_timezone(&zone).date_naive().to_string(),
        suggested_name: here.name.filter(|_| consultant.is_none()),
        suggested_zone: suggested.name().to_owned(),
    })
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What a window begins with, once there is a desk.
    pub fn start(&self, here: Here) -> Result<Start, Trouble> {
        start(&self.files, &self.channels, here)
    }
}

fn me(consultant: &Consultant, language: Language) -> Me {
    let side = &consultant.side;
    Me {
        name: consultant.name.clone(),
        zone: side.zone.name().to_owned(),
        region: side.region.to_string(),
        office_hours: show_hours(&side.office_hours, language),
        handles: consultant.handles.iter().filter_map(my_address).collect(),
        form: consultant.form,
        absences: consultant.absences.clone(),
        own_days: side.own_days.clone(),
    }
}

/// Accounts on networks are not asked for in the profile; they stay as they are.
fn my_address(mine: &MyHandle) -> Option<MyAddress> {
    let channel = match &mine.handle {
        Handle::Mail(_) => "email",
        Handle::Phone(_) => "phone",
        Handle::Account(_) => return None,
    };
    Some(MyAddress { address: words::handle(&mine.handle), channel: channel.to_owned(), used: mine.used })
}

fn channel_info(channel: &Channel, language: Language) -> ChannelInfo {
    ChannelInfo {
        id: channel.id.to_string(),
        name: words::name(channel, language).to_owned(),
        group: group(channel.kind),
        live: channel.pace == Pace::Live,
        family: channel.family.as_ref().map(ToString::to_string),
        private_leaning: channel.sphere == Sphere::Private,
        address: match (channel.kind, channel.address) {
            (ChannelKind::InPerson | ChannelKind::Post, _) => AddressKind::None,
            (_, Address::Mail) => AddressKind::Mail,
            (_, Address::Phone) => AddressKind::Phone,
            (_, Address::Account) => AddressKind::Account,
        },
        usual: Promptness::usual(channel, ContactKind::usual_on(channel)),
    }
}

fn group(kind: ChannelKind) -> Group {
    match kind {
        ChannelKind::Mail | ChannelKind::Ticket | ChannelKind::Site | ChannelKind::Post => Group::Written,
        ChannelKind::Phone | ChannelKind::Meeting | ChannelKind::InPerson => Group::Calls,
        ChannelKind::Messenger | ChannelKind::ShortMessage | ChannelKind::Team => Group::Messengers,
        ChannelKind::Network => Group::Social,
    }
}

fn region_info(region: Region, language: Language) -> RegionInfo {
    let name = region.local_name();
    let name = match language {
        Language::De => name.de,
        Language::En => name.en,
    };
    RegionInfo { code: region.to_string(), name: name.to_owned() }
}
