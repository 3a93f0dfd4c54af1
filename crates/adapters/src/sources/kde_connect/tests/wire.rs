//! Real messages of the wire format, read.

use zbus::{Message, Variant};

use super::super::raw::{Event, Phone, Properties, Signal, note, phone};
use super::*;

const PIXEL: &str = "/modules/kdeconnect/devices/a1b2c3";

fn signal<B>(path: &str, interface: &str, member: &str, body: &B) -> Option<Event>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    let message = Message::signal(path, interface, member).sender(":1.7").build(body).unwrap();
    Signal::read(&message).map(|signal| signal.event)
}

#[test]
fn signals_are_read_by_interface_and_member() {
    let device = || "a1b2c3".to_owned();
    let (phone, notes) = (format!("{PIXEL}/telephony"), format!("{PIXEL}/notifications"));
    let telephony = "org.kde.kdeconnect.device.telephony";
    let notifications = "org.kde.kdeconnect.device.notifications";
    let one = "org.kde.kdeconnect.device.notifications.notification";
    let called =
        |event: &str| signal(&phone, telephony, "callReceived", &(event, "+491713920012", "Anna Müller"));
    let rings =
        |stage| Some(Event::Call { device: device(), call: call(stage, "+491713920012", "Anna Müller") });
    let shown = || Some(Event::Shown { device: device(), id: "7".to_owned() });
    let removed = |id: Option<&str>| Some(Event::Removed { device: device(), id: id.map(str::to_owned) });
    for (what, read, expected) in [
        ("rings", called("callReceived"), rings(Stage::Rings)),
        ("missed", called("missedCall"), rings(Stage::Missed)),
        ("something about a call", called(""), None),
        ("posted", signal(&notes, notifications, "notificationPosted", &"7"), shown()),
        ("updated", signal(&notes, notifications, "notificationUpdated", &"7"), shown()),
        ("updated, by itself", signal(&format!("{notes}/7"), one, "ready", &()), shown()),
        ("removed", signal(&notes, notifications, "notificationRemoved", &"7"), removed(Some("7"))),
        ("all removed", signal(&notes, notifications, "allNotificationsRemoved", &()), removed(None)),
        (
            "here",
            signal(PIXEL, "org.kde.kdeconnect.device", "reachableChanged", &true),
            Some(Event::Reached { device: device() }),
        ),
        ("away", signal(PIXEL, "org.kde.kdeconnect.device", "reachableChanged", &false), Some(Event::Phones)),
        ("paired", signal(PIXEL, "org.kde.kdeconnect.device", "pairStateChanged", &3), Some(Event::Phones)),
        ("charged", signal(PIXEL, "org.kde.kdeconnect.device.battery", "refreshed", &(true, 80)), None),
        ("another form", signal(&phone, telephony, "callReceived", &7), None),
        ("no device", signal("/", telephony, "callReceived", &("callReceived", "1", "2")), None),
    ] {
        assert!(read == expected, "{what}");
    }
}

#[test]
fn a_notification_is_read_by_its_properties() {
    let properties = Properties::from([
        ("internalId", Variant::from("0|com.whatsapp|1|x|10123")),
        ("appName", Variant::from("WhatsApp")),
        ("ticker", Variant::from("Anna Müller: Hallo")),
        ("title", Variant::from("Anna Müller")),
        ("text", Variant::from("Hallo")),
        ("silent", Variant::from(true)),
        ("dismissable", Variant::from(true)),
    ]);
    assert!(note(&properties) == Note { silent: true, ..whatsapp("Hallo") });
    assert!(note(&Properties::new()) == Note::default());
}

#[test]
fn a_device_is_a_phone_unless_it_says_that_it_is_a_computer() {
    let device = |kind: &'static str| {
        let properties = Properties::from([
            ("name", Variant::from("Pixel")),
            ("type", Variant::from(kind)),
            ("isReachable", Variant::from(true)),
        ]);
        phone("a1b2c3", &properties)
    };
    let pixel = Phone { id: "a1b2c3".to_owned(), name: "Pixel".to_owned(), is_connected: true };
    for kind in ["phone", "smartphone", "tablet", ""] {
        assert_eq!(device(kind).as_ref(), Some(&pixel), "{kind}");
    }
    for kind in ["desktop", "laptop", "tv"] {
        assert_eq!(device(kind), None, "{kind}");
    }
    let bare = Phone { name: "a1b2c3".to_owned(), is_connected: false, ..pixel };
    assert_eq!(phone("a1b2c3", &Properties::new()), Some(bare));
}
