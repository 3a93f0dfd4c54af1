//! Several messages in their order: copies, successors, replays.

use super::*;

fn source_ids(
    converter: &mut Converter,
    messages: Vec<(i64, Seen)>,
) -> Vec<Option<(String, Option<String>)>> {
    let mut taken = |(then, seen)| converter.take(seen, at(then));
    messages
        .into_iter()
        .map(|message| taken(message).map(|arrival| (arrival.source_id.unwrap(), arrival.continues)))
        .collect()
}

fn arrived(messages: Vec<(i64, Seen)>) -> Vec<bool> {
    source_ids(&mut converter(), messages).iter().map(Option::is_some).collect()
}

fn replacing(id: u32, body: &str) -> Event {
    Event::Notify(Notify { replaces: id, ..whatsapp("Anna Müller", body) })
}

fn numbered(call: u32, id: u32) -> Event {
    Event::Numbered { caller: ":1.7".to_owned(), call, id }
}

#[test]
fn the_portal_s_three_messages_are_one_arrival() {
    let portal = |serial| {
        seen(
            serial,
            Event::Portal(added(
                "com.rtosta.zapzap",
                &serial.to_string(),
                "Anna Müller",
                &format!("Nr. {serial}"),
            )),
        )
    };
    let shown = |serial| {
        seen(serial, Event::Notify(notify("", "com.rtosta.zapzap", "Anna Müller", &format!("Nr. {serial}"))))
    };
    let shown_by_gnome =
        |serial| seen(serial, Event::Gtk(added("com.rtosta.zapzap", "x", "Anna Müller", "Nr. 1")));
    assert_eq!(arrived(vec![(0, portal(1)), (5, shown(2))]), [true, false]);
    assert_eq!(arrived(vec![(0, portal(1)), (5, shown_by_gnome(2))]), [true, false]);
    assert_eq!(
        arrived(vec![(0, portal(1)), (5, shown(2)), (10, portal(3)), (15, shown(4))]),
        [true, false, true, false],
        "two messages at once are two"
    );
    assert_eq!(
        arrived(vec![(0, portal(1)), (5, shown(2)), (10, shown(3))]),
        [true, false, true],
        "each is shown once; the next is another one"
    );
    assert_eq!(arrived(vec![(0, portal(1)), (2001, shown(2))]), [true, true], "too late to be its copy");
}

#[test]
fn what_gnome_shell_passes_on_is_the_copy_and_not_the_original() {
    let original = seen(1, Event::Notify(whatsapp("Anna Müller", "Hallo")));
    let mut copy = whatsapp("Anna Müller", "Hallo");
    copy.hints.passed_on = true;
    assert_eq!(arrived(vec![(0, original), (3, seen(9, Event::Notify(copy)))]), [true, false]);
}

#[test]
fn the_same_words_within_two_seconds_are_one_message() {
    let message = |serial, body: &str| seen(serial, Event::Notify(whatsapp("Anna Müller", body)));
    assert_eq!(arrived(vec![(0, message(1, "Hallo")), (1999, message(2, "Hallo"))]), [true, false]);
    assert_eq!(arrived(vec![(0, message(1, "Hallo")), (2001, message(2, "Hallo"))]), [true, true]);
    assert_eq!(arrived(vec![(0, message(1, "Hallo")), (1, message(2, "Hallo Du"))]), [true, true]);
    let by_another = seen(2, Event::Notify(whatsapp("Müller GmbH", "Hallo")));
    assert_eq!(arrived(vec![(0, message(1, "Hallo")), (1, by_another)]), [true, true]);
    let elsewhere = seen(2, Event::Notify(notify("Signal", "", "Anna Müller", "Hallo")));
    assert_eq!(
        arrived(vec![(0, message(1, "Hallo")), (1, elsewhere)]),
        [true, true],
        "two channels are two contacts"
    );
}

#[test]
fn one_message_seen_through_phone_and_browser_is_one_arrival() {
    let mut phone = notify("KDE Connect", "org.kde.kdeconnect.daemon", "WhatsApp", "Anna Müller: A & B");
    phone.hints.kde_event = "notification".to_owned();
    let browser = notify(
        "Chromium",
        "chromium",
        "Anna Müller",
        "<a href=\"https://web.whatsapp.com/\">web.whatsapp.com</a>\n\nA &amp; B",
    );
    let both = vec![(0, seen(1, Event::Notify(phone))), (700, seen(2, Event::Notify(browser)))];
    assert_eq!(arrived(both), [true, false]);
}

#[test]
fn a_notification_in_place_of_an_earlier_one_continues_it() {
    let first = "0123456789abcdef0123456789abcdef/:1.7/1".to_owned();
    let second = "0123456789abcdef0123456789abcdef/:1.7/3".to_owned();
    let third = "0123456789abcdef0123456789abcdef/:1.7/5".to_owned();
    let messages = vec![
        (0, seen(1, replacing(0, "Hallo"))),
        (1, seen(2, numbered(1, 17))),
        (5000, seen(3, replacing(17, "Bist du da?"))),
        (5001, seen(4, numbered(3, 17))),
        (9000, seen(5, replacing(17, "Dann morgen"))),
    ];
    let expected = [
        Some((first.clone(), None)),
        None,
        Some((second.clone(), Some(first))),
        None,
        Some((third, Some(second))),
    ];
    assert_eq!(source_ids(&mut converter(), messages), expected);
}

#[test]
fn what_replaces_a_copy_continues_the_original() {
    let mut converter = converter();
    let original = converter.take(seen(1, replacing(0, "Hallo")), at(0)).unwrap();
    assert_eq!(converter.take(seen(2, replacing(0, "Hallo")), at(100)), None);
    converter.take(seen(3, numbered(2, 18)), at(101));
    let next = converter.take(seen(4, replacing(18, "Bist du da?")), at(5000)).unwrap();
    assert_eq!(next.continues, original.source_id);
}

#[test]
fn only_a_notification_that_still_stands_is_continued() {
    let stranger = Seen { sender: ":1.8".to_owned(), serial: 3, event: replacing(17, "Du?") };
    let close = Event::Close { id: 17 };
    for (why, between, next) in [
        ("the number is another program's", vec![seen(2, numbered(1, 17))], stranger),
        ("the number is unknown", vec![seen(2, numbered(1, 18))], seen(3, replacing(17, "Du?"))),
        ("it was closed", vec![seen(2, numbered(1, 17)), seen(3, close)], seen(4, replacing(17, "Du?"))),
    ] {
        let mut converter = converter();
        converter.take(seen(1, replacing(0, "Hallo")), at(0)).unwrap();
        for message in between {
            assert_eq!(converter.take(message, at(10)), None);
        }
        assert_eq!(converter.take(next, at(3000)).unwrap().continues, None, "{why}");
    }
}

#[test]
fn an_application_continues_a_conversation_by_the_name_it_gave_it() {
    let mut converter = converter();
    let message =
        |body| added("org.gnome.Shell.Extensions.GSConnect", "a1|0|com.whatsapp|1|x|1", "WhatsApp", body);
    let first = converter.take(seen(1, Event::Gtk(message("Anna Müller: Hallo"))), at(0)).unwrap();
    let second = converter.take(seen(2, Event::Gtk(message("Anna Müller: Da?"))), at(100)).unwrap();
    assert_eq!((first.continues, second.continues), (None, first.source_id));
    let remove = Event::GtkRemove {
        app_id: "org.gnome.Shell.Extensions.GSConnect".to_owned(),
        id: "a1|0|com.whatsapp|1|x|1".to_owned(),
    };
    converter.take(seen(3, remove), at(200));
    let third = converter.take(seen(4, Event::Gtk(message("Anna Müller: Nein?"))), at(300)).unwrap();
    assert_eq!(third.continues, None);
}

#[test]
fn the_id_of_an_arrival_is_the_message_s_own_and_never_another_s() {
    let message = |sender: &str, serial| Seen {
        sender: sender.to_owned(),
        serial,
        event: Event::Notify(whatsapp("Anna Müller", "Hallo")),
    };
    let id = |bus: &str, seen| {
        let mut converter = converter();
        converter.on_bus(bus);
        converter.take(seen, at(0)).unwrap().source_id.unwrap()
    };
    assert_eq!(id("a", message(":1.7", 1)), id("a", message(":1.7", 1)), "a replay is the same one");
    let ids = [
        id("a", message(":1.7", 1)),
        id("a", message(":1.7", 2)),
        id("a", message(":1.71", 2)),
        id("a", message(":1.8", 1)),
        id("b", message(":1.7", 1)),
    ];
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), ids.len(), "{ids:?}");
}

#[test]
fn an_arrival_bears_the_instant_it_was_given() {
    let arrival = converter().take(seen(1, replacing(0, "Hallo")), at(-123_456_789)).unwrap();
    assert_eq!(arrival.contact.at, at(-123_456_789));
}
