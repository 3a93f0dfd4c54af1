//! What KDE Connect says on the bus, in plain structs. Texts of notifications exist in this folder only, and in memory only.
//!
//! The interfaces as KDE/kdeconnect-kde has them at 07b669151 (core/daemon.h, core/device.h, plugins/telephony,
//! plugins/notifications); captured from 22.12.3.

use std::collections::HashMap;
use std::fmt;

use zbus::message::Type;
use zbus::{Message, Variant};

/// Where devices live: `/modules/kdeconnect/devices/<id>`.
pub(super) const DEVICES: &str = "/modules/kdeconnect/devices/";

/// One signal that has to do with phones.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Signal {
    /// The unique name of the daemon's connection.
    pub(super) sender: String,
    /// The daemon's number of it.
    pub(super) serial: u32,
    /// What it tells.
    pub(super) event: Event,
}

/// What a signal tells.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Event {
    /// Somebody calls a phone, or called in vain.
    Call {
        /// The phone, by the daemon's name of it.
        device: String,
        /// Who calls, and whether it still rings.
        call: Call,
    },
    /// A notification is there, or has changed. What it says has to be asked for.
    Shown {
        /// The phone.
        device: String,
        /// The daemon's name of the notification.
        id: String,
    },
    /// A notification was taken back or dismissed.
    Removed {
        /// The phone.
        device: String,
        /// The daemon's name of the notification; none for all of them.
        id: Option<String>,
    },
    /// A phone has connected, and tells again what is shown on it.
    Reached {
        /// The phone.
        device: String,
    },
    /// Phones have come or gone otherwise, or the daemon itself has.
    Phones,
}

/// A call as a phone tells it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Call {
    /// Whether it rings.
    pub(super) stage: Stage,
    /// The number; where it is hidden, words in the user's language that say so.
    pub(super) number: String,
    /// The name in the phone's contacts; the number again where there is none.
    pub(super) name: String,
}

/// How far a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// It rings.
    Rings,
    /// It was not answered.
    Missed,
}

/// A notification of an app on a phone.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Note {
    /// Android's key of it, which holds the package.
    pub(super) key: String,
    pub(super) app: String,
    pub(super) title: String,
    pub(super) text: String,
    /// Told, but not shown: such as what was there before the phone connected.
    pub(super) silent: bool,
}

/// A paired device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phone {
    pub(super) id: String,
    /// As its owner calls it.
    pub(super) name: String,
    pub(super) is_connected: bool,
}

impl Signal {
    /// Reads a message; `None` if it has nothing to do with phones.
    pub(super) fn read(message: &Message) -> Option<Self> {
        if message.message_type() != Type::Signal {
            return None;
        }
        let header = message.header();
        let path = header.path()?.as_str();
        let body = message.body();
        let words = || body.deserialize::<&str>().ok().map(str::to_owned);
        let device = || path.strip_prefix(DEVICES)?.split('/').next().map(str::to_owned);
        let event = match (header.interface()?.as_str(), header.member()?.as_str()) {
            ("org.kde.kdeconnect.device.telephony", "callReceived") => {
                Event::Call { device: device()?, call: call(&body)? }
            }
            ("org.kde.kdeconnect.device.notifications", "notificationPosted" | "notificationUpdated") => {
                Event::Shown { device: device()?, id: words()? }
            }
            // The daemon tells of a change on the notification itself.
            ("org.kde.kdeconnect.device.notifications.notification", "ready") => {
                Event::Shown { device: device()?, id: path.rsplit('/').next()?.to_owned() }
            }
            ("org.kde.kdeconnect.device.notifications", "notificationRemoved") => {
                Event::Removed { device: device()?, id: Some(words()?) }
            }
            ("org.kde.kdeconnect.device.notifications", "allNotificationsRemoved") => {
                Event::Removed { device: device()?, id: None }
            }
            ("org.kde.kdeconnect.device", "reachableChanged") if body.deserialize().unwrap_or(false) => {
                Event::Reached { device: device()? }
            }
            ("org.kde.kdeconnect.device", "reachableChanged" | "pairStateChanged" | "trustedChanged")
            | ("org.kde.kdeconnect.daemon", "deviceListChanged")
            | ("org.freedesktop.DBus", "NameOwnerChanged") => Event::Phones,
            _ => return None,
        };
        let serial = message.primary_header().serial_num().get();
        Some(Self { sender: header.sender()?.to_string(), serial, event })
    }
}

fn call(body: &zbus::message::Body) -> Option<Call> {
    let (event, number, name): (&str, &str, &str) = body.deserialize().ok()?;
    let stage = match event {
        "callReceived" => Stage::Rings,
        "missedCall" => Stage::Missed,
        _ => return None,
    };
    Some(Call { stage, number: number.to_owned(), name: name.to_owned() })
}

/// Properties of an object of the daemon.
pub(super) type Properties<'a> = HashMap<&'a str, Variant<'a>>;

/// A notification, by its properties.
pub(super) fn note(properties: &Properties<'_>) -> Note {
    Note {
        key: text(properties, "internalId"),
        app: text(properties, "appName"),
        title: text(properties, "title"),
        text: text(properties, "text"),
        silent: is(properties, "silent"),
    }
}

/// A device, by its properties; `None` if it is a computer: those have no calls and pass no messages on.
pub(super) fn phone(id: &str, properties: &Properties<'_>) -> Option<Phone> {
    if matches!(text(properties, "type").as_str(), "desktop" | "laptop" | "tv") {
        return None;
    }
    let name = text(properties, "name");
    let name = if name.is_empty() { id.to_owned() } else { name };
    Some(Phone { id: id.to_owned(), name, is_connected: is(properties, "isReachable") })
}

fn text(properties: &Properties<'_>, name: &str) -> String {
    match properties.get(name) {
        Some(Variant::Str(text)) => text.as_str().to_owned(),
        _ => String::new(),
    }
}

fn is(properties: &Properties<'_>, name: &str) -> bool {
    matches!(properties.get(name), Some(Variant::Bool(true)))
}

/// Nothing that was said gets into a log or a failing test by accident.
impl fmt::Debug for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.event {
            Event::Call { .. } => "Call",
            Event::Shown { .. } => "Shown",
            Event::Removed { .. } => "Removed",
            Event::Reached { .. } => "Reached",
            Event::Phones => "Phones",
        };
        write!(f, "{name} {}/{}", self.sender, self.serial)
    }
}
