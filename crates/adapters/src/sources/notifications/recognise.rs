//! From a notification to the channel it came by, and to the name it shows.

use absprache_engine::channel::{Address, Channel, ChannelKind, Channels, Hint};
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::handle::Handle;
use chrono::{DateTime, Utc};

use super::name::{self, Name};
use super::origin::{self, Browser};
use super::phones::{self, PhoneCall};
use super::raw::{Added, Notify};

/// A notification whose channel is known.
pub(crate) struct Recognised<'c> {
    pub(crate) channel: &'c Channel,
    pub(crate) kind: ContactKind,
    /// None where the program hides names.
    pub(crate) shown: Option<String>,
    pub(crate) from: Option<Handle>,
    /// What was written, to tell the same message from the next one. It goes no further.
    pub(crate) text: String,
}

impl Recognised<'_> {
    /// The contact it tells of; what was written stays behind.
    pub(crate) fn contact(self, at: DateTime<Utc>) -> Contact {
        let Self { channel, kind, shown, from, text: _ } = self;
        Contact {
            channel: channel.id.clone(),
            kind,
            direction: Direction::In,
            at,
            from,
            shown,
            mine: None,
            urgency: Urgency::Ordinary,
        }
    }
}

/// What a notification tells about a contact, before the catalogue of channels is asked.
pub(crate) struct Told<'a> {
    /// What it can be recognised by, best first.
    pub(crate) hints: Vec<Hint<'a>>,
    pub(crate) kind: Option<ContactKind>,
    pub(crate) title: &'a str,
    pub(crate) text: &'a str,
    /// The program's name, which stands in the place of a person's where names are hidden.
    pub(crate) app: &'a str,
}

/// What was read of a notification, before the catalogue of channels is asked.
pub(crate) enum Read<'a> {
    /// A call on a phone.
    Call(PhoneCall),
    /// Anything else.
    Told(Told<'a>),
}

/// Of a notification sent to a server; `None` if it is none of a contact.
pub(crate) fn notify(notify: &Notify) -> Option<Read<'_>> {
    let Notify { app_name, summary, body, hints, .. } = notify;
    let kind = match topic(&hints.category) {
        Topic::Contact(kind) => kind,
        Topic::Other => return None,
    };
    if hints.transient {
        return None;
    }
    if let Some(call) = phones::kde_connect_call(notify) {
        return Some(Read::Call(call));
    }
    let told = match origin::browser(app_name, &hints.desktop_entry) {
        Some(Browser::Chromium) => {
            let origin = origin::of_notify(notify)?;
            Told { hints: vec![Hint::Origin(origin.site)], kind, title: summary, text: origin.text, app: "" }
        }
        None if phones::is_kde_connect(notify) => phones::kde_connect_message(notify)?,
        // A browser that tells no origin is no channel, unless the user taught that it is one.
        Some(Browser::Silent) | None => Told {
            hints: vec![Hint::DesktopId(&hints.desktop_entry), Hint::AppName(app_name)],
            kind,
            title: summary,
            text: body,
            app: app_name,
        },
    };
    Some(Read::Told(told))
}

/// Of a notification with an application id, through GNOME.
pub(crate) fn gtk<'a>(channels: &Channels, added: &'a Added) -> Option<Read<'a>> {
    if added.app_id == phones::GSCONNECT {
        return match phones::gsconnect_call(added) {
            Some(call) => Some(Read::Call(call)),
            None => phones::gsconnect_message(channels, added).map(Read::Told),
        };
    }
    Some(Read::Told(of_app(added)))
}

/// Of a notification with an application id, through the portal.
pub(crate) fn portal(added: &Added) -> Read<'_> {
    Read::Told(match origin::of_portal(added) {
        Some(origin) => {
            let hints = vec![Hint::Origin(origin.site)];
            Told { hints, kind: None, title: &added.title, text: origin.text, app: "" }
        }
        None => of_app(added),
    })
}

impl Read<'_> {
    /// On its channel, if that is known.
    pub(crate) fn on(self, channels: &Channels) -> Option<Recognised<'_>> {
        match self {
            Self::Call(call) => call.on(channels),
            Self::Told(told) => told.on(channels),
        }
    }
}

fn of_app(added: &Added) -> Told<'_> {
    let hints = vec![Hint::DesktopId(&added.app_id)];
    Told { hints, kind: None, title: &added.title, text: &added.body, app: "" }
}

impl Told<'_> {
    /// On the channel it is recognised by.
    pub(crate) fn on<'c>(&self, channels: &'c Channels) -> Option<Recognised<'c>> {
        let channel = self.hints.iter().find_map(|hint| channels.recognise(hint))?;
        let shown = match name::shown(self.title, &[self.app, &channel.name.de, &channel.name.en])? {
            Name::Of(name) => Some(name),
            Name::Hidden => None,
        };
        let from = shown.as_deref().filter(|_| channel.address == Address::Phone).and_then(name::number);
        let kind = self.kind.unwrap_or(match channel.kind {
            ChannelKind::Phone => ContactKind::Call,
            ChannelKind::Mail
            | ChannelKind::ShortMessage
            | ChannelKind::Messenger
            | ChannelKind::Meeting
            | ChannelKind::Team
            | ChannelKind::Network
            | ChannelKind::Site
            | ChannelKind::Ticket
            | ChannelKind::InPerson
            | ChannelKind::Post => ContactKind::Message,
        });
        Some(Recognised { channel, kind, shown, from, text: self.text.to_owned() })
    }
}

/// What a notification is about, by its category.
enum Topic {
    Contact(Option<ContactKind>),
    Other,
}

/// Desktop Notifications Specification 1.3, "Categories".
fn topic(category: &str) -> Topic {
    let (class, about) = category.split_once('.').unwrap_or((category, ""));
    match (class, about) {
        ("call", "ended") | ("device" | "network" | "presence" | "transfer", _) => Topic::Other,
        (_, "error" | "bounced") => Topic::Other,
        ("call", _) => Topic::Contact(Some(ContactKind::Call)),
        _ => Topic::Contact(None),
    }
}
