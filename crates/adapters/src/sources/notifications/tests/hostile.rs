//! Whatever passes on the bus, nothing breaks and nothing is made up.

use proptest::prelude::*;

use super::*;

#[test]
fn huge_and_odd_texts_break_nothing() {
    let huge = "a".repeat(1 << 20);
    let odd =
        ["\u{0}", "\u{202e}", "\u{fffd}", "🦀", "<a href=\"", "\">", "</a>", "|||", ": ", "+", "[] from "];
    for text in odd.into_iter().chain([huge.as_str()]) {
        for event in every_shape(text, text, text, text) {
            let arrival = arrival_of(event);
            let shown = arrival.and_then(|arrival| arrival.contact.shown).unwrap_or_default();
            assert!(shown.len() < 1000, "{} characters are no name", shown.len());
        }
    }
    assert_eq!(arrival_of(Event::Notify(whatsapp(&huge, "Hallo"))), None);
    assert!(
        arrival_of(Event::Notify(whatsapp("Anna Müller", &huge))).is_some(),
        "a long message is a message"
    );
}

/// The same texts in every shape a message can have, with names of programs that lead into every branch.
fn every_shape(id: &str, origin: &str, title: &str, body: &str) -> Vec<Event> {
    let apps = ["WhatsApp", "Chromium", "Firefox", "KDE Connect", "Slack", "", id];
    let notifies = apps.iter().flat_map(|app| {
        ["", "notification", "callReceived"].map(|event| {
            let mut notify = notify(app, id, title, body);
            notify.hints.kde_origin = origin.to_owned();
            notify.hints.kde_event = event.to_owned();
            Event::Notify(notify)
        })
    });
    let app_ids = ["org.gnome.Shell.Extensions.GSConnect", "com.rtosta.zapzap", "", id];
    let addeds = app_ids.iter().flat_map(|app| {
        [id.to_owned(), format!("a|0|com.whatsapp|{id}"), "0".repeat(64)]
            .map(|name| Added { markup_body: body.to_owned(), ..added(app, &name, title, body) })
    });
    let addeds: Vec<Added> = addeds.collect();
    notifies
        .chain(addeds.iter().cloned().map(Event::Gtk))
        .chain(addeds.iter().cloned().map(Event::Portal))
        .collect()
}

proptest! {
    #[test]
    fn a_name_that_arrives_is_clean_and_part_of_what_was_shown(
        id in any::<String>(), origin in any::<String>(), title in any::<String>(), body in any::<String>(),
    ) {
        let all = format!("{title}\n{body}");
        let visible: String = all.chars().filter(|c| !c.is_control()).collect();
        for event in every_shape(&id, &origin, &title, &body) {
            let Some(shown) = arrival_of(event).and_then(|arrival| arrival.contact.shown) else { continue };
            prop_assert!(!shown.is_empty() && shown.trim() == shown && !shown.chars().any(char::is_control));
            prop_assert!(shown.chars().all(|c| visible.contains(c)));
        }
    }

    #[test]
    fn no_text_makes_a_page_another_one(text in "\\PC*|(<a href=\"https://web.whatsapp.com/\">|web\\.whatsapp\\.com|\n| |x)*") {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let mut plasma = notify("Chromium", "chromium", "Anna", &escaped);
        plasma.hints.kde_origin = "evil.example".to_owned();
        for notify in [
            notify("Chromium", "chromium", "Anna", &format!("<a href=\"https://evil.example/\">evil.example</a>\n\n{escaped}")),
            notify("Chromium", "chromium", "Anna", &format!("evil.example\n\n{text}")),
            notify("Firefox", "firefox", "Anna", &text),
            notify("Notizen", "org.example.Notes", "Anna", &text),
            plasma,
        ] {
            prop_assert!(arrival_of(Event::Notify(notify)).is_none());
        }
    }

    #[test]
    fn each_message_of_a_burst_arrives_once(bodies in prop::collection::btree_set("[a-z]{1,8}", 1..60)) {
        let mut converter = converter();
        let mut ids = std::collections::BTreeSet::new();
        for (serial, body) in (1..).zip(&bodies) {
            let arrival = converter.take(seen(serial, Event::Notify(whatsapp("Anna Müller", body))), at(i64::from(serial)));
            prop_assert!(ids.insert(arrival.unwrap().source_id));
        }
        prop_assert_eq!(ids.len(), bodies.len());
    }
}
