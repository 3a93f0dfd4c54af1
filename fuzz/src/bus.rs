//! What passes on the bus of the session. The bus itself sees to it that its messages are well formed; what stands in them
//! is up to whoever sends them. An input is a text: a message in each paragraph, first its kind, then a field in each line,
//! `\n` for a line break in one.

use std::collections::{BTreeMap, HashSet};

use absprache_adapters::sources::{kde_connect, notifications};
use absprache_desk::arrival::Arrival;
use absprache_desk::event::SourceName;
use absprache_engine::contact::{Contact, Direction};
use absprache_engine::handle::{Handle, PhoneNumber};
use chrono::{DateTime, Utc};
use zbus::{Message, ObjectPath, Variant};

use super::CHANNELS;

const NOW: DateTime<Utc> = DateTime::from_timestamp(1_795_293_600, 0).expect("an instant");

/// The fields of a paragraph. Those whose names mean nothing to the reader of it are hints.
type Fields = BTreeMap<String, String>;

/// Whatever programs show on the desktop, at most each message is a contact, of somebody whose name can be shown and stood in
/// what was shown.
pub fn notifications(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let messages: Vec<Message> =
        paragraphs(&text).filter_map(|(kind, fields)| notification(kind, fields)).collect();
    let source = SourceName("notifications".to_owned());
    check(&notifications::arrivals_of(&messages, NOW, &CHANNELS, &source), messages.len(), &text);
}

/// Whatever a phone tells, at most each signal is a contact, as above.
pub fn kde_connect(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let heard: Vec<(Message, Option<Message>)> =
        paragraphs(&text).filter_map(|(kind, fields)| signal(kind, &fields)).collect();
    let source = SourceName("kdeconnect".to_owned());
    check(&kde_connect::arrivals_of(&heard, NOW, &CHANNELS, &source), heard.len(), &text);
}

fn check(arrivals: &[Arrival], heard: usize, text: &str) {
    assert!(arrivals.len() <= heard, "{arrivals:?}");
    let mut ids = HashSet::new();
    for arrival in arrivals {
        assert!(ids.insert(&arrival.source_id), "{arrival:?}");
        assert!(arrival.subject.is_none(), "{arrival:?}");
        let Contact { direction, at, from, shown, .. } = &arrival.contact;
        assert_eq!((*direction, *at), (Direction::In, NOW));
        if let Some(shown) = shown {
            assert!(!shown.is_empty() && shown.trim() == shown && shown.len() < 1000, "{arrival:?}");
            assert!(!shown.chars().any(char::is_control), "{arrival:?}");
            // Markup may have stood for a letter of it.
            assert!(text.contains('&') || shown.chars().all(|c| text.contains(c)), "{arrival:?}");
        }
        if let Some(handle @ Handle::Phone(_)) = from {
            assert_eq!(handle.to_string().parse::<PhoneNumber>().map(Handle::Phone).as_ref(), Ok(handle));
        }
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = (&str, Fields)> {
    text.split("\n\n").map(|paragraph| {
        let (kind, rest) = paragraph.split_once('\n').unwrap_or((paragraph, ""));
        let fields = rest.lines().filter_map(|line| line.split_once('='));
        (kind, fields.map(|(name, value)| (name.to_owned(), value.replace("\\n", "\n"))).collect())
    })
}

fn taken(fields: &mut Fields, name: &str) -> String {
    fields.remove(name).unwrap_or_default()
}

fn dictionary(fields: &Fields) -> BTreeMap<&str, Variant<'_>> {
    let value = |text: &'_ str| match text {
        "true" => Variant::from(true),
        _ => {
            text.parse().map_or_else(|_| Variant::from(text.to_owned()), |number: u32| Variant::from(number))
        }
    };
    fields.iter().map(|(name, text)| (name.as_str(), value(text))).collect()
}

/// A message to a notification server; none if no bus would carry it.
fn notification(kind: &str, mut fields: Fields) -> Option<Message> {
    let (member, interface) = match kind {
        "Notify" => ("Notify", "org.freedesktop.Notifications"),
        "Close" => ("CloseNotification", "org.freedesktop.Notifications"),
        "Gtk" => ("AddNotification", "org.gtk.Notifications"),
        "GtkRemove" => ("RemoveNotification", "org.gtk.Notifications"),
        "Portal" => ("AddNotification", "org.freedesktop.impl.portal.Notification"),
        _ => return None,
    };
    let call = Message::method_call("/org/freedesktop/Notifications", member);
    let call = call.sender(":1.7").interface(interface);
    let (app, id) = (taken(&mut fields, "app"), taken(&mut fields, "id"));
    let number: u32 = id.parse().unwrap_or_default();
    match kind {
        "Notify" => {
            let (title, body) = (taken(&mut fields, "title"), taken(&mut fields, "body"));
            call.build(&(app, number, "", title, body, vec!["default"], dictionary(&fields), -1_i32)).ok()
        }
        "Close" => call.build(&number).ok(),
        "GtkRemove" => call.build(&(app, id)).ok(),
        _ => call.build(&(app, id, dictionary(&fields))).ok(),
    }
}

/// A signal of KDE Connect, and what it answers when it is asked about the notification; none if no bus would carry it.
fn signal(kind: &str, fields: &Fields) -> Option<(Message, Option<Message>)> {
    const DEVICE: &str = "org.kde.kdeconnect.device";
    let of = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
    let told = |part: &str, member: &str| {
        let path = format!("/modules/kdeconnect/devices/{}{}", of("device"), part.replace('.', "/"));
        let path = ObjectPath::try_from(path).ok()?;
        Some(Message::signal(path, format!("{DEVICE}{part}"), member.to_owned()).sender(":1.7"))
    };
    let message = match kind {
        "Call" => told(".telephony", "callReceived")?.build(&(of("event"), of("number"), of("name"))),
        "Shown" => told(".notifications", "notificationPosted")?.build(&of("id")),
        "Removed" => told(".notifications", "notificationRemoved")?.build(&of("id")),
        "Cleared" => told(".notifications", "allNotificationsRemoved")?.build(&()),
        "Reached" => told("", "reachableChanged")?.build(&true),
        _ => return None,
    };
    let answer = Message::signal("/", DEVICE, "Answer").sender(":1.7").build(&dictionary(fields)).ok();
    Some((message.ok()?, answer))
}
