//! Every key of the catalogue, in every form in which a notification with it was seen.

use absprache_engine::channel::{Channel, ChannelId};

use super::*;

const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// The channel a key stands for: that of a family is its head.
fn expected(channels: &Channels, channel: &Channel) -> ChannelId {
    channels.family_of(&channel.id).clone()
}

/// A program, known by its desktop file.
fn by_desktop_id(id: &str) -> Vec<(&'static str, Event)> {
    let message = |entry: &str| Event::Notify(notify("Irgendwas", entry, "Anna Müller", "Hallo"));
    vec![
        ("hint", message(id)),
        ("hint with its ending", message(&format!("{id}.desktop"))),
        ("portal", Event::Portal(added(id, "1", "Anna Müller", "Hallo"))),
        ("GNotification", Event::Gtk(added(id, "1", "Anna Müller", "Hallo"))),
    ]
}

/// A program or an app on a phone, known by its name.
fn by_app_name(name: &str) -> Vec<(&'static str, Event)> {
    let kde = |summary: &str, body: &str, shown: &str| {
        let mut notify = notify("KDE Connect", "org.kde.kdeconnect.daemon", summary, body);
        notify.hints.kde_event = "notification".to_owned();
        notify.hints.kde_display_app = shown.to_owned();
        notify.hints.kde_origin = "Pixel".to_owned();
        Event::Notify(notify)
    };
    vec![
        ("app name", Event::Notify(notify(name, "", "Anna Müller", "Hallo"))),
        ("KDE Connect, dunst", kde(name, "Anna Müller: Hallo", "")),
        ("KDE Connect, Plasma", kde("Anna Müller", "Hallo", name)),
    ]
}

/// A web page in Chromium, known by its host; of a domain any host below it.
fn by_origin(origin: &str) -> Vec<(&'static str, Event)> {
    let host = if origin.starts_with('.') { format!("mueller{origin}") } else { origin.to_owned() };
    let plain = |body: String| notify("Chromium", "chromium", "Anna Müller", &body);
    let linked = |site: &str| format!("<a href=\"https://{site}/\">{site}</a>");
    let mut plasma = plain("Hallo".to_owned());
    plasma.hints.kde_origin.clone_from(&host);
    let portal = Added {
        markup_body: format!("{} - Hallo", linked(&host)),
        ..added("", SHA, "Anna Müller", &format!("{host}\n\nHallo"))
    };
    vec![
        ("link", Event::Notify(plain(format!("{}\n\nHallo", linked(&host))))),
        ("line", Event::Notify(plain(format!("{host}\n\nHallo")))),
        ("link with a port", Event::Notify(plain(format!("{}\n\nHallo", linked(&format!("{host}:8443")))))),
        ("line with a port", Event::Notify(plain(format!("{host}:8443\n\nHallo")))),
        ("hint", Event::Notify(plasma)),
        ("portal", Event::Portal(portal)),
    ]
}

/// An app on a phone, known by its package.
fn by_package(package: &str) -> Vec<(&'static str, Event)> {
    let id = format!("a1b2c3|0|{package}|1|null|10123");
    vec![("GSConnect", Event::Gtk(added(phones::GSCONNECT, &id, "Irgendwas", "Anna Müller: Hallo")))]
}

#[test]
fn every_key_is_recognised_in_every_form() {
    let channels = Channels::shipped().unwrap();
    let mut keys = 0;
    for channel in channels.iter() {
        let signs = &channel.recognise;
        let forms = signs.desktop_ids.iter().map(|id| (id, by_desktop_id(id)));
        let forms = forms.chain(signs.app_names.iter().map(|name| (name, by_app_name(name))));
        let forms = forms.chain(signs.origins.iter().map(|origin| (origin, by_origin(origin))));
        let forms = forms.chain(signs.android.iter().map(|package| (package, by_package(package))));
        for (key, forms) in forms {
            keys += 1;
            for (form, event) in forms {
                let contact = arrival_of(event).unwrap_or_else(|| panic!("{key}, {form}")).contact;
                assert_eq!(contact.channel, expected(channels, channel), "{key}, {form}");
                // GSConnect has SMS shown by the person, and the app in the place of the person otherwise.
                let is_sms_form = form == "GSConnect" && key.contains("sms");
                let is_anna = contact.shown.as_deref() == Some("Anna Müller");
                assert!(is_anna || is_sms_form, "{key}, {form}: {:?}", contact.shown);
            }
        }
    }
    assert!(keys > 150, "all keys, not {keys}");
}

/// Chromium cuts the text of an origin of more than 28 characters to its registrable domain where the server draws no links.
#[test]
fn a_long_origin_is_known_by_what_is_left_of_it() {
    let long = "muellergmbh-und-partner.slack.com";
    let cut = |site: &str, text: &str| {
        Event::Notify(notify("Chromium", "chromium", "Anna Müller", &site.replace("TEXT", text)))
    };
    for event in [
        cut(&format!("<a href=\"https://{long}/\">TEXT</a>\n\nHallo"), "slack.com"),
        cut("TEXT\n\nHallo", "slack.com"),
    ] {
        assert_eq!(told(arrival_of(event).unwrap()).0, "slack");
    }
    // What is left may be a domain of many pages: then it is no channel.
    assert_eq!(arrival_of(cut("TEXT\n\nHallo", "example.co.uk")), None);
}

#[test]
fn relatives_of_chromium_tell_the_page_as_it_does() {
    for (name, id) in [
        ("Google Chrome", "google-chrome"),
        ("Microsoft Edge", "microsoft-edge"),
        ("Brave", "brave-browser"),
        ("Vivaldi", "vivaldi-stable"),
        ("Opera", "opera"),
        ("", "com.google.Chrome"),
    ] {
        let body = "web.whatsapp.com\n\nHallo";
        let event = Event::Notify(notify(name, id, "Anna Müller", body));
        assert_eq!(
            arrival_of(event).map(|arrival| told(arrival).0).as_deref(),
            Some("whatsapp"),
            "{name} {id}"
        );
    }
}
