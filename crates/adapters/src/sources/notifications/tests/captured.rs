//! One message each: which channel, which kind, which name.

use super::*;

const SHA: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// A web page's host and the channel it is recognised as.
const SITES: &[(&str, Option<&str>)] = &[
    ("web.whatsapp.com", Some("whatsapp")),
    ("teams.microsoft.com", Some("teams")),
    ("teams.live.com", Some("teams")),
    ("www.linkedin.com", Some("linkedin")),
    ("www.facebook.com", Some("facebook")),
    ("www.messenger.com", Some("messenger")),
    // Look-alikes, and pages that are no channel.
    ("web.whatsapp.com.evil.example", None),
    ("evil.example", None),
    ("web-whatsapp.com", None),
    ("whatsapp.com", None),
    ("localhost:8123", None),
];

/// A host as Chromium 156 tells it to servers of different abilities.
fn in_chromium(host: &str) -> Vec<(&'static str, Event)> {
    let linked = format!("<a href=\"https://{host}/\">{host}</a>");
    let plain = |body: String| notify("Chromium", "chromium", "Anna Müller", &body);
    let mut plasma = plain("Hallo &lt;b&gt;Du&lt;/b&gt; &amp; ich".to_owned());
    plasma.hints.kde_origin = host.to_owned();
    let portal = Added {
        markup_body: format!("{linked} - Hallo"),
        ..added("", SHA, "Anna Müller", &format!("{host}\n\nHallo"))
    };
    vec![
        ("links", Event::Notify(plain(format!("{linked}\n\nHallo &lt;b&gt;Du&lt;/b&gt; &amp; ich")))),
        ("markup", Event::Notify(plain(format!("{host}\n\nHallo &lt;b&gt;Du&lt;/b&gt; &amp; ich")))),
        ("plain", Event::Notify(plain(format!("{host}\n\nHallo <b>Du</b> & ich")))),
        ("plasma", Event::Notify(plasma)),
        ("portal", Event::Portal(portal)),
    ]
}

#[test]
fn chromium_tells_the_channel_by_the_page_in_each_form() {
    for &(host, channel) in SITES {
        for (form, event) in in_chromium(host) {
            let expected = channel.map(|channel| {
                (channel.to_owned(), ContactKind::Message, Some("Anna Müller".to_owned()), None)
            });
            assert_eq!(arrival_of(event).map(told), expected, "{host} {form}");
        }
    }
}

#[test]
fn an_origin_counts_only_where_a_browser_put_it() {
    let linked = "<a href=\"https://web.whatsapp.com/\">web.whatsapp.com</a>\n\nHallo";
    let line = "web.whatsapp.com\n\nHallo";
    let with_hint = |mut notify: Notify, origin: &str| {
        notify.hints.kde_origin = origin.to_owned();
        Event::Notify(notify)
    };
    let plain = |app, entry, body| Event::Notify(notify(app, entry, "Anna Müller", body));
    let linked_elsewhere = "<a href=\"https://evil.example/\">web.whatsapp.com</a>\n\nHallo";
    for (why, event) in [
        ("no browser", plain("Notizen", "org.example.Notes", linked)),
        ("no browser", plain("Notizen", "org.example.Notes", line)),
        ("Firefox does not name it: the page wrote this", plain("Firefox", "firefox-esr", linked)),
        ("Firefox does not name it: the page wrote this", plain("Firefox", "firefox-esr", line)),
        ("nor in a snap", plain("Firefox", "/snap/firefox/1377", line)),
        ("nor with a hint", with_hint(notify("Firefox", "firefox", "Anna", line), "web.whatsapp.com")),
        ("no browser", with_hint(notify("Notizen", "", "Anna", line), "web.whatsapp.com")),
        ("the link leads elsewhere", plain("Chromium", "chromium", linked_elsewhere)),
        (
            "user information is no host",
            plain("Chromium", "chromium", "<a href=\"https://web.whatsapp.com@evil.example/\">x</a>\n\n"),
        ),
        (
            "the hint is the origin, the text is not",
            with_hint(notify("Chromium", "chromium", "Anna", line), "evil.example"),
        ),
        (
            "a page's own link comes after the origin",
            plain("Chromium", "chromium", &format!("evil.example\n\n{linked}")),
        ),
        ("the text names it without being it", plain("Chromium", "chromium", &format!("Hallo {line}"))),
        ("a page cannot name the app", plain("Chromium", "chromium", "evil.example\n\nWhatsApp")),
        (
            "portal: no digest, no browser",
            Event::Portal(Added { markup_body: linked.to_owned(), ..added("", "1", "Anna", line) }),
        ),
        (
            "portal: another app",
            Event::Portal(Added {
                markup_body: linked.to_owned(),
                ..added("org.example.Notes", SHA, "Anna", line)
            }),
        ),
    ] {
        assert_eq!(arrival_of(event).map(told), None, "{why}");
    }
}

fn kde(event: &str, summary: &str, body: &str, display_app: &str) -> Event {
    let mut notify = notify("KDE Connect", "org.kde.kdeconnect.daemon", summary, body);
    notify.hints.kde_app = "kdeconnect".to_owned();
    notify.hints.kde_event = event.to_owned();
    // A device, not a web page.
    notify.hints.kde_origin = "web.whatsapp.com".to_owned();
    notify.hints.kde_display_app = display_app.to_owned();
    Event::Notify(notify)
}

fn gsconnect(id: &str, title: &str, body: &str) -> Event {
    Event::Gtk(added("org.gnome.Shell.Extensions.GSConnect", id, title, body))
}

fn with(notify: Notify, change: impl FnOnce(&mut Hints)) -> Event {
    let mut notify = notify;
    change(&mut notify.hints);
    Event::Notify(notify)
}

#[test]
fn phones_and_programs_tell_the_channel_each_in_their_way() {
    use ContactKind::{Call, Message};
    let anna = Some("Anna Müller");
    let number = "+49 171 3920012";
    let e164 = Some("+491713920012");
    let zapzap = |title| Event::Notify(notify("ZapZap", "", title, "Hallo"));
    for (what, event, channel, kind, shown, from) in [
        (
            "KDE Connect, dunst",
            kde("notification", "WhatsApp", "Anna Müller: Hallo: Du", ""),
            "whatsapp",
            Message,
            anna,
            None,
        ),
        (
            "KDE Connect, Plasma",
            kde("notification", "Anna Müller", "Hallo", "WhatsApp"),
            "whatsapp",
            Message,
            anna,
            None,
        ),
        (
            "KDE Connect, SMS, dunst",
            kde("notification", "Messages", &format!("{number}: Hallo"), ""),
            "sms",
            Message,
            Some(number),
            e164,
        ),
        (
            "KDE Connect, SMS, Plasma",
            kde("notification", number, "Hallo", "Messages"),
            "sms",
            Message,
            Some(number),
            e164,
        ),
        (
            "KDE Connect, ringing",
            kde("callReceived", "Pixel", "Incoming call from Anna Müller", ""),
            "phone",
            Call,
            None,
            None,
        ),
        (
            "KDE Connect, missed",
            kde("missedCall", "Pixel", &format!("Anruf von {number}"), ""),
            "phone",
            Call,
            None,
            e164,
        ),
        (
            "GSConnect",
            gsconnect("a1b2c3|0|com.whatsapp|1|x|10123", "WhatsApp", "Anna Müller: Hallo"),
            "whatsapp",
            Message,
            anna,
            None,
        ),
        (
            "GSConnect with reply",
            gsconnect(
                "a1b2c3|0|org.thoughtcrime.securesms|1|null|10123|7d3f",
                "Signal",
                "Anna Müller: Hallo",
            ),
            "signal",
            Message,
            anna,
            None,
        ),
        (
            "GSConnect, as an SMS",
            gsconnect("a1b2c3|0|org.thoughtcrime.securesms|1|null|10123", "Anna Müller", "Hallo: Du"),
            "signal",
            Message,
            anna,
            None,
        ),
        (
            "GSConnect, SMS",
            gsconnect("a1b2c3|0|com.android.mms|1|sms|10123", number, "Termin: morgen"),
            "sms",
            Message,
            Some(number),
            e164,
        ),
        (
            "GSConnect, missed",
            gsconnect("a1b2c3|0|com.google.android.dialer|1|MissedCall|10123", "Anna Müller", "Verpasst: 1"),
            "phone",
            Call,
            anna,
            None,
        ),
        (
            "GSConnect, ringing",
            gsconnect("a1b2c3|ringing|Anna Müller", "Anna Müller", "Eingehender Anruf"),
            "phone",
            Call,
            anna,
            None,
        ),
        (
            "GSConnect, ringing, unknown",
            gsconnect(&format!("a1b2c3|ringing|{number}"), number, "Eingehender Anruf"),
            "phone",
            Call,
            Some(number),
            e164,
        ),
        ("notify-send", Event::Notify(whatsapp("Anna Müller", "Hallo")), "whatsapp", Message, anna, None),
        (
            "a number",
            Event::Notify(whatsapp("\u{202a}+49 171 3920012\u{202c}", "Hallo")),
            "whatsapp",
            Message,
            Some(number),
            e164,
        ),
        (
            "Telegram",
            with(notify("Telegram Desktop", "org.telegram.desktop", "Anna Müller", "Hallo"), |hints| {
                hints.category = "im.received".to_owned()
            }),
            "telegram",
            Message,
            anna,
            None,
        ),
        (
            "Telegram, a group",
            Event::Notify(notify("Telegram Desktop", "", "Projekt Küche", "<b>Anna Müller</b>\nHallo")),
            "telegram",
            Message,
            Some("Projekt Küche"),
            None,
        ),
        (
            "Telegram has no numbers",
            Event::Notify(notify("Telegram Desktop", "", number, "Hallo")),
            "telegram",
            Message,
            Some(number),
            None,
        ),
        (
            "Signal",
            Event::Notify(notify("Signal", "signal", "Anna Müller", "Hallo")),
            "signal",
            Message,
            anna,
            None,
        ),
        (
            "Signal hides names",
            Event::Notify(notify("Signal", "signal", "Signal", "New message")),
            "signal",
            Message,
            None,
            None,
        ),
        (
            "Slack",
            Event::Notify(notify("Slack", "Slack", "[Müller GmbH] from Anna Müller", "Hallo")),
            "slack",
            Message,
            anna,
            None,
        ),
        ("ZapZap", zapzap("Anna Müller"), "whatsapp", Message, anna, None),
        ("ZapZap hides names", zapzap("ZapZap"), "whatsapp", Message, None, None),
        (
            "ZapZap in Flatpak",
            Event::Portal(added("com.rtosta.zapzap", "m1", "Anna Müller", "Hallo")),
            "whatsapp",
            Message,
            anna,
            None,
        ),
        (
            "a GNOME app",
            Event::Gtk(added("org.signal.Signal", "m1", "Anna Müller", "Hallo")),
            "signal",
            Message,
            anna,
            None,
        ),
        (
            "the entry before the name",
            Event::Notify(notify("Slack", "org.signal.Signal", "Anna Müller", "")),
            "signal",
            Message,
            anna,
            None,
        ),
        (
            "a call in a messenger",
            with(notify("Signal", "signal", "Anna Müller", ""), |hints| {
                hints.category = "call.incoming".to_owned()
            }),
            "signal",
            Call,
            anna,
            None,
        ),
    ] {
        let expected = (channel.to_owned(), kind, shown.map(str::to_owned), from.map(str::to_owned));
        assert_eq!(arrival_of(event).map(told), Some(expected), "{what}");
    }
}

#[test]
fn what_is_no_contact_never_arrives() {
    let hinted = |change: fn(&mut Hints)| with(whatsapp("Anna Müller", "Hallo"), change);
    for (what, event) in [
        ("our own", hinted(|hints| hints.own = true)),
        ("passed on by GNOME Shell", hinted(|hints| hints.passed_on = true)),
        ("a download", hinted(|hints| hints.category = "transfer.complete".to_owned())),
        ("a download", hinted(|hints| hints.category = "transfer".to_owned())),
        ("a USB stick", hinted(|hints| hints.category = "device.added".to_owned())),
        ("somebody is online", hinted(|hints| hints.category = "presence.online".to_owned())),
        ("a message not sent", hinted(|hints| hints.category = "im.error".to_owned())),
        ("a call that is over", hinted(|hints| hints.category = "call.ended".to_owned())),
        ("volume", hinted(|hints| hints.transient = true)),
        ("no title", Event::Notify(whatsapp("", "Hallo"))),
        ("an unknown program", Event::Notify(notify("Notizen", "org.example.Notes", "Anna Müller", "Hallo"))),
        ("a program without a name", Event::Notify(notify("", "", "Anna Müller", "Hallo"))),
        // Element is no channel of the catalogue as shipped.
        ("Element", Event::Notify(notify("Element", "Element", "Projekt", "Hallo"))),
        ("KDE Connect: a ping", kde("pingReceived", "WhatsApp", "Anna Müller: Ping", "")),
        ("KDE Connect: an unknown app", kde("notification", "Wetter", "Heute: Regen", "")),
        ("KDE Connect: no person", kde("notification", "WhatsApp", "Suche nach neuen Nachrichten", "")),
        ("KDE Connect: a device named like a page", kde("notification", "Anna Müller", "Hallo", "Wetter")),
        (
            "a call by another program",
            with(notify("Notizen", "", "x", "+49 171 3920012"), |hints| {
                hints.kde_event = "callReceived".to_owned()
            }),
        ),
        ("GSConnect: a battery", gsconnect("a1b2c3|battery|low", "Pixel", "12 %")),
        ("GSConnect: no name", gsconnect("", "", "")),
        ("the portal itself, outside a sandbox", Event::Portal(added("", "1", "Anna Müller", "Hallo"))),
    ] {
        assert_eq!(arrival_of(event).map(told), None, "{what}");
    }
}
