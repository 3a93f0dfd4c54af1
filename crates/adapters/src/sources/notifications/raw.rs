//! What passes on the bus, in plain structs. Message texts exist in this folder only, and in memory only.

use std::collections::HashMap;
use std::fmt;

use zbus::message::Type;
use zbus::{Message, Variant};

/// One message on the bus that has to do with notifications.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    /// The unique name of the connection that sent it.
    pub(crate) sender: String,
    /// The sender's number of it.
    pub(crate) serial: u32,
    /// What it says.
    pub(crate) event: Event,
}

/// What a message says.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// `org.freedesktop.Notifications.Notify`.
    Notify(Notify),
    /// `org.freedesktop.Notifications.CloseNotification`.
    Close {
        /// The server's number of the notification.
        id: u32,
    },
    /// The server's answer to a `Notify`.
    Numbered {
        /// Who had called.
        caller: String,
        /// The caller's number of the call.
        call: u32,
        /// The number the server gave the notification.
        id: u32,
    },
    /// `AddNotification` of `org.gtk.Notifications` (GNOME).
    Gtk(Added),
    /// `RemoveNotification` of `org.gtk.Notifications`.
    GtkRemove {
        /// The application's id.
        app_id: String,
        /// The application's own name of the notification.
        id: String,
    },
    /// `AddNotification` of `org.freedesktop.impl.portal.Notification`: from the portal to the desktop.
    Portal(Added),
}

/// A notification as it goes to a notification server
/// (Desktop Notifications Specification 1.3, "org.freedesktop.Notifications.Notify").
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Notify {
    pub(crate) app_name: String,
    /// The number of the one it takes the place of; 0 for none.
    pub(crate) replaces: u32,
    pub(crate) summary: String,
    pub(crate) body: String,
    pub(crate) hints: Hints,
}

/// The hints that say where a notification comes from and what it is about; an empty text for an absent one.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Hints {
    pub(crate) desktop_entry: String,
    pub(crate) category: String,
    pub(crate) transient: bool,
    /// `x-absprache-own`: our own.
    pub(crate) own: bool,
    /// `x-shell-sender`: GNOME Shell passing on what another program sent.
    pub(crate) passed_on: bool,
    pub(crate) kde_origin: String,
    pub(crate) kde_app: String,
    pub(crate) kde_event: String,
    pub(crate) kde_display_app: String,
}

/// A notification with an application id and a name the application chose
/// (GNotification; XDG Desktop Portal, "org.freedesktop.portal.Notification").
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Added {
    /// Empty for programs outside a sandbox that call the portal.
    pub(crate) app_id: String,
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) body: String,
    /// The text with markup, where the application gave one.
    pub(crate) markup_body: String,
}

impl Seen {
    /// Reads a message; `None` if it is none of those, or not of the form it should have.
    pub(crate) fn read(message: &Message) -> Option<Self> {
        let header = message.header();
        let sender = header.sender()?.to_string();
        let serial = message.primary_header().serial_num().get();
        let body = message.body();
        let event = match message.message_type() {
            Type::MethodReturn => Event::Numbered {
                caller: header.destination()?.to_string(),
                call: header.reply_serial()?.get(),
                id: body.deserialize().ok()?,
            },
            Type::MethodCall => match (header.interface()?.as_str(), header.member()?.as_str()) {
                ("org.freedesktop.Notifications", "Notify") => Event::Notify(notify(&body)?),
                ("org.freedesktop.Notifications", "CloseNotification") => {
                    Event::Close { id: body.deserialize().ok()? }
                }
                ("org.gtk.Notifications", "AddNotification") => Event::Gtk(added(&body)?),
                ("org.gtk.Notifications", "RemoveNotification") => {
                    let (app_id, id) = body.deserialize().ok()?;
                    Event::GtkRemove { app_id, id }
                }
                ("org.freedesktop.impl.portal.Notification", "AddNotification") => {
                    Event::Portal(added(&body)?)
                }
                _ => return None,
            },
            Type::Error | Type::Signal => return None,
        };
        Some(Self { sender, serial, event })
    }
}

type Dictionary<'a> = HashMap<&'a str, Variant<'a>>;

fn notify(body: &zbus::message::Body) -> Option<Notify> {
    type Args<'a> = (&'a str, u32, &'a str, &'a str, &'a str, Vec<&'a str>, Dictionary<'a>, i32);
    let (app_name, replaces, _icon, summary, text, _actions, hints, _expire): Args<'_> =
        body.deserialize().ok()?;
    Some(Notify {
        app_name: app_name.to_owned(),
        replaces,
        summary: summary.to_owned(),
        body: text.to_owned(),
        hints: Hints {
            desktop_entry: text_of(&hints, "desktop-entry"),
            category: text_of(&hints, "category"),
            // Some senders give a number instead of a boolean.
            transient: matches!(
                hints.get("transient"),
                Some(Variant::Bool(true) | Variant::U8(1) | Variant::I32(1) | Variant::U32(1))
            ),
            own: hints.contains_key("x-absprache-own"),
            passed_on: hints.contains_key("x-shell-sender"),
            kde_origin: text_of(&hints, "x-kde-origin-name"),
            kde_app: text_of(&hints, "x-kde-appname"),
            kde_event: text_of(&hints, "x-kde-eventId"),
            kde_display_app: text_of(&hints, "x-kde-display-appname"),
        },
    })
}

fn added(body: &zbus::message::Body) -> Option<Added> {
    let (app_id, id, content): (&str, &str, Dictionary<'_>) = body.deserialize().ok()?;
    Some(Added {
        app_id: app_id.to_owned(),
        id: id.to_owned(),
        title: text_of(&content, "title"),
        body: text_of(&content, "body"),
        markup_body: text_of(&content, "markup-body"),
    })
}

/// Empty if it is absent or no text.
fn text_of(dictionary: &Dictionary<'_>, key: &str) -> String {
    match dictionary.get(key) {
        Some(Variant::Str(text)) => text.as_str().to_owned(),
        _ => String::new(),
    }
}

/// Nothing that was said gets into a log or a failing test by accident.
impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.event {
            Event::Notify(_) => "Notify",
            Event::Close { .. } => "Close",
            Event::Numbered { .. } => "Numbered",
            Event::Gtk(_) => "Gtk",
            Event::GtkRemove { .. } => "GtkRemove",
            Event::Portal(_) => "Portal",
        };
        write!(f, "{name} {}/{}", self.sender, self.serial)
    }
}
