//! Real messages of the wire format, read.

use std::collections::HashMap;

use zbus::Message;
use zbus::Variant;

use super::*;

type Dict<'a> = HashMap<&'a str, Variant<'a>>;

fn call<B>(interface: &str, member: &str, body: &B) -> Message
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    Message::method_call("/org/freedesktop/Notifications", member)
        .sender(":1.7")
        .interface(interface)
        .build(body)
        .unwrap()
}

fn notify_call(hints: Dict<'_>) -> Message {
    let body = ("WhatsApp", 5_u32, "", "Anna Müller", "Hallo", vec!["default", "Öffnen"], hints, -1_i32);
    call("org.freedesktop.Notifications", "Notify", &body)
}

fn notify_of(message: &Message) -> Notify {
    let Event::Notify(notify) = Seen::read(message).unwrap().event else { panic!("no Notify") };
    notify
}

#[test]
fn a_notification_is_read_with_the_hints_that_count() {
    let hints = Dict::from([
        ("desktop-entry", Variant::from("signal")),
        ("category", Variant::from("im.received")),
        ("urgency", Variant::from(1_u8)),
        ("sender-pid", Variant::from(4711_i64)),
        ("image-data", Variant::from((1_i32, 1_i32, 4_i32, true, 8_i32, 4_i32, vec![0_u8, 0, 0, 0]))),
        ("x-kde-origin-name", Variant::from("web.whatsapp.com")),
        ("x-kde-eventId", Variant::from("notification")),
        ("x-kde-display-appname", Variant::from("WhatsApp")),
        ("x-kde-appname", Variant::from("kdeconnect")),
        ("x-shell-sender", Variant::from(":1.4")),
        ("x-absprache-own", Variant::from("1")),
        ("transient", Variant::from(true)),
    ]);
    let notify = notify_of(&notify_call(hints));
    let text = |text: &str| text.to_owned();
    let expected = Notify {
        app_name: text("WhatsApp"),
        replaces: 5,
        summary: text("Anna Müller"),
        body: text("Hallo"),
        hints: Hints {
            desktop_entry: text("signal"),
            category: text("im.received"),
            transient: true,
            own: true,
            passed_on: true,
            kde_origin: text("web.whatsapp.com"),
            kde_app: text("kdeconnect"),
            kde_event: text("notification"),
            kde_display_app: text("WhatsApp"),
        },
    };
    assert!(notify == expected);
}

#[test]
fn hints_of_another_type_are_as_good_as_absent() {
    let hints = Dict::from([
        ("desktop-entry", Variant::from(7_u32)),
        ("category", Variant::from(vec!["device"])),
        ("transient", Variant::from("yes")),
        ("x-kde-origin-name", Variant::from(1.5_f64)),
    ]);
    assert!(notify_of(&notify_call(hints)).hints == Hints::default());
    for number in [Variant::from(1_u8), Variant::from(1_i32), Variant::from(1_u32)] {
        assert!(notify_of(&notify_call(Dict::from([("transient", number)]))).hints.transient);
    }
}

#[test]
fn a_portal_s_and_a_gnome_app_s_notification_is_read() {
    let content = || {
        Dict::from([
            ("title", Variant::from("Anna Müller")),
            ("body", Variant::from("Hallo")),
            ("markup-body", Variant::from("<b>Hallo</b>")),
            ("priority", Variant::from("high")),
        ])
    };
    let expected = Added {
        markup_body: "<b>Hallo</b>".to_owned(),
        ..added("com.rtosta.zapzap", "m1", "Anna Müller", "Hallo")
    };
    let portal = call(
        "org.freedesktop.impl.portal.Notification",
        "AddNotification",
        &("com.rtosta.zapzap", "m1", content()),
    );
    assert!(Seen::read(&portal).unwrap().event == Event::Portal(expected.clone()));
    let gtk = call("org.gtk.Notifications", "AddNotification", &("com.rtosta.zapzap", "m1", content()));
    assert!(Seen::read(&gtk).unwrap().event == Event::Gtk(expected));
}

#[test]
fn answers_and_withdrawals_are_read() {
    let asked = notify_call(Dict::new());
    let serial = asked.primary_header().serial_num().get();
    let answer = Message::method_return(&asked.header()).sender(":1.0").build(&17_u32).unwrap();
    let expected = Event::Numbered { caller: ":1.7".to_owned(), call: serial, id: 17 };
    assert!(Seen::read(&answer).unwrap().event == expected);
    let close = call("org.freedesktop.Notifications", "CloseNotification", &17_u32);
    assert!(Seen::read(&close).unwrap().event == Event::Close { id: 17 });
    let remove = call("org.gtk.Notifications", "RemoveNotification", &("org.example.App", "m1"));
    let expected = Event::GtkRemove { app_id: "org.example.App".to_owned(), id: "m1".to_owned() };
    assert!(Seen::read(&remove).unwrap().event == expected);
}

#[test]
fn messages_of_another_form_are_passed_over() {
    let notifications = "org.freedesktop.Notifications";
    let signal = Message::signal("/org/freedesktop/DBus", "org.freedesktop.DBus", "NameLost");
    let answer = notify_call(Dict::new());
    for (what, message) in [
        ("no arguments", call(notifications, "Notify", &())),
        ("other arguments", call(notifications, "Notify", &("WhatsApp", "Anna Müller"))),
        (
            "one argument too few",
            call(notifications, "Notify", &("WhatsApp", 0_u32, "", "Anna", "Hallo", vec!["x"], Dict::new())),
        ),
        (
            "a number where a text belongs",
            call(notifications, "Notify", &(1_u32, 0_u32, "", "Anna", "", vec!["x"], Dict::new(), -1_i32)),
        ),
        ("another method", call(notifications, "GetCapabilities", &())),
        ("another interface", call("org.example.Notifications", "Notify", &())),
        (
            "the portal's front",
            call("org.freedesktop.portal.Notification", "AddNotification", &("m1", Dict::new())),
        ),
        ("a text that is no number", call(notifications, "CloseNotification", &"17")),
        ("a signal", signal.sender(":1.0").build(&"x").unwrap()),
        (
            "an answer that is no number",
            Message::method_return(&answer.header()).sender(":1.0").build(&vec!["actions"]).unwrap(),
        ),
        ("no sender", Message::method_call("/", "Notify").interface(notifications).build(&()).unwrap()),
    ] {
        assert!(Seen::read(&message).is_none(), "{what}");
    }
}

#[test]
fn nothing_that_was_said_shows_in_a_debug_print() {
    let print = format!("{:?}", Seen::read(&notify_call(Dict::new())).unwrap());
    assert!(print.contains("Notify") && !print.contains("Anna") && !print.contains("Hallo"), "{print}");
}
