//! What the user taught the catalogue.

use super::*;

fn sign(kind: KeyKind, text: &str) -> Sign {
    Sign::parse(kind, text).unwrap()
}

fn lesson(kind: KeyKind, text: &str, channel: &str) -> Lesson {
    Lesson { sign: sign(kind, text), channel: id(channel) }
}

#[test]
fn a_lesson_counts_before_the_catalogue_and_a_later_one_before_an_earlier_one() {
    let taught = shipped().taught(&[
        lesson(KeyKind::AppName, "Element", "signal"),
        lesson(KeyKind::AppName, " ELEMENT ", "teams"),
        lesson(KeyKind::DesktopId, "firefox-esr.desktop", "whatsapp"),
        lesson(KeyKind::Origin, "chat.example.org", "slack"),
        lesson(KeyKind::Origin, ".helpdesk.example.org", "ticket"),
        lesson(KeyKind::AndroidPackage, "com.example.chat", "teams-call"),
        lesson(KeyKind::AppName, "Zoom", "phone"),
        lesson(KeyKind::AppName, "Pager", "no-such-channel"),
    ]);
    for (hint, expected) in [
        (Hint::AppName("element"), Some("teams")),
        (Hint::DesktopId("firefox-esr"), Some("whatsapp")),
        (Hint::Origin("https://chat.example.org:8443/"), Some("slack")),
        (Hint::Origin("mueller.helpdesk.example.org"), Some("ticket")),
        (Hint::AndroidPackage("com.example.chat"), Some("teams-call")),
        (Hint::AppName("Zoom"), Some("phone")),
        (Hint::DesktopId("Zoom"), Some("zoom")),
        (Hint::AppName("WhatsApp"), Some("whatsapp")),
        (Hint::AppName("Pager"), None),
    ] {
        assert_eq!(recognised(&taught, &hint), expected, "{hint:?}");
    }
    assert_eq!(recognised(shipped(), &Hint::AppName("Element")), None, "the catalogue itself is as it was");
}

#[test]
fn what_would_fit_nothing_or_everything_is_no_sign() {
    for (kind, text) in [
        (KeyKind::AppName, ""),
        (KeyKind::AppName, "  "),
        (KeyKind::DesktopId, ".desktop"),
        (KeyKind::Origin, "https://chat.example.org"),
        (KeyKind::Origin, "."),
        (KeyKind::AndroidPackage, ""),
    ] {
        let NoSign { text: told, .. } = Sign::parse(kind, text).unwrap_err();
        assert_eq!(told, text.trim());
    }
}

#[test]
fn a_sign_is_read_from_what_a_notification_tells() {
    for (hint, kind, text) in [
        (Hint::Origin("https://chat.example.org:8443/"), KeyKind::Origin, "chat.example.org"),
        (Hint::AppName("Element"), KeyKind::AppName, "Element"),
        (Hint::DesktopId("firefox-esr"), KeyKind::DesktopId, "firefox-esr"),
        (Hint::AndroidPackage("com.example.chat"), KeyKind::AndroidPackage, "com.example.chat"),
    ] {
        assert_eq!(Sign::try_from(hint), Ok(sign(kind, text)));
    }
    assert!(Sign::try_from(Hint::AppName("")).is_err());
}
