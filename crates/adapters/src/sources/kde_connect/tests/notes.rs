//! What messengers and SMS show on a phone.

use super::*;

#[test]
fn the_package_tells_the_channel_and_the_title_the_person() {
    let number = "+49 171 3920012";
    let e164 = Some("+491713920012");
    let anna = Some("Anna Müller");
    for (key, app, title, who) in [
        ("0|com.whatsapp|1|x|10123", "WhatsApp", "Anna Müller", expected("whatsapp", anna, None)),
        // Names of apps follow the phone's language, packages do not.
        (
            "0|com.google.android.apps.messaging|2|null|10080",
            "Nachrichten",
            number,
            expected("sms", Some(number), e164),
        ),
        (
            "0|org.telegram.messenger|1|null|10200",
            "Telegram",
            "Projekt Küche",
            expected("telegram", Some("Projekt Küche"), None),
        ),
        // A profile for work has another user.
        ("10|com.microsoft.teams|7|null|1010123", "Teams", "Anna Müller", expected("teams", anna, None)),
        // The package counts before the name of the app.
        (
            "0|org.thoughtcrime.securesms|1|null|10123",
            "WhatsApp",
            "Anna Müller",
            expected("signal", anna, None),
        ),
        // Without a package there is the name.
        ("7", "WhatsApp", "Anna Müller", expected("whatsapp", anna, None)),
        ("0|com.example.clone|1|null|1", "WhatsApp", "Anna Müller", expected("whatsapp", anna, None)),
        // The program's own name stands where it hides people, or tells of several chats.
        ("0|com.whatsapp|1|x|10123", "WhatsApp", "WhatsApp", expected("whatsapp", None, None)),
        ("0|com.example.weather|1|x|1", "Wetter", "Anna Müller", None),
        ("0|com.whatsapp|1|x|10123", "WhatsApp", "", None),
        // Calls are told by the telephone itself; this may be one that is dialled.
        ("0|com.google.android.dialer|1|x|1", "Telefon", "Anna Müller", None),
    ] {
        assert_eq!(told(Phones::new().note(0, &note(key, app, title, "Hallo"))), who, "{key} {app} {title}");
    }
}

#[test]
fn what_takes_the_place_of_an_earlier_message_is_a_further_one_of_the_same_conversation() {
    let mut phones = Phones::new();
    let first = phones.note(0, &whatsapp("Hallo")).unwrap();
    assert_eq!(phones.note(1, &whatsapp("Hallo")), None, "only its picture was loaded");
    let second = phones.note(2, &whatsapp("Bist du da?")).unwrap();
    assert_eq!(second.continues, first.source_id);
    assert_ne!(second.source_id, first.source_id);
}

#[test]
fn the_same_words_are_another_message_once_the_first_was_taken_away() {
    for (device, id, is_told) in [
        ("pixel", Some("1"), true),
        ("pixel", None, true),
        ("pixel", Some("2"), false),
        ("tablet", None, false),
    ] {
        let mut phones = Phones::new();
        assert!(phones.note(0, &whatsapp("ok")).is_some());
        phones.converter.removed(device, id);
        assert_eq!(phones.note(1, &whatsapp("ok")).is_some(), is_told, "{device} {id:?}");
    }
}

#[test]
fn what_a_phone_repeats_when_it_connects_is_no_message() {
    let mut phones = Phones::new();
    phones.converter.connects("pixel", at(0));
    assert_eq!(phones.note(5, &whatsapp("Hallo")), None, "shown before");
    assert_eq!(phones.note(6, &whatsapp("Hallo")), None, "the same, told late");
    assert!(phones.note(7, &whatsapp("Bist du da?")).is_some());
    let elsewhere =
        phones.of("tablet", 1, |converter, origin| converter.note(origin, "1", &whatsapp("Hallo")));
    assert!(elsewhere.is_some(), "the other device has been there all the time");
}

#[test]
fn what_is_told_silently_is_no_message() {
    let mut phones = Phones::new();
    assert_eq!(phones.note(0, &Note { silent: true, ..whatsapp("Hallo") }), None);
    assert!(phones.note(1, &whatsapp("Bist du da?")).is_some());
}

#[test]
fn a_clock_that_was_set_back_keeps_no_message_back_for_long() {
    let mut phones = Phones::new();
    phones.converter.connects("pixel", at(3600));
    assert!(phones.note(0, &whatsapp("Hallo")).is_some());
}
