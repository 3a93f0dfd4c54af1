use absprache_engine::contact::{ContactKind, Direction, Urgency};

use super::*;

const FROM: &str = "From: Anna Müller <anna@example.org>\n";

fn from(head: &str) -> Option<String> {
    one(head).contact.from.map(|handle| handle.to_string())
}

#[test]
fn a_mail_is_a_message_of_its_sender_to_the_address_of_mine_it_was_sent_to() {
    let arrival = one(&format!("{FROM}To: Ich <ich@example.org>\nMessage-ID: <1@example.org>\n\n"));
    let contact = &arrival.contact;
    assert_eq!(contact.channel.as_str(), "email");
    assert_eq!(
        (contact.kind, contact.direction, contact.urgency),
        (ContactKind::Message, Direction::In, Urgency::Ordinary)
    );
    assert_eq!(contact.from.as_ref().unwrap().to_string(), "anna@example.org");
    assert_eq!(contact.shown.as_deref(), Some("Anna Müller"));
    assert_eq!(contact.mine.as_ref().unwrap().to_string(), "ich@example.org");
    assert_eq!(arrival.source.0, "imap:test");
    assert_eq!(arrival.continues, None);
}

#[test]
fn names_are_decoded_and_what_cannot_be_seen_is_taken_out() {
    for (field, expected) in [
        ("=?UTF-8?B?QW5uYSBNw7xsbGVy?= <a@example.org>", Some("Anna Müller")),
        ("=?iso-8859-1?Q?Anna_M=FCller?= <a@example.org>", Some("Anna Müller")),
        ("=?UTF-8?Q?Anna?=\n =?UTF-8?Q?_M=C3=BCller?= <a@example.org>", Some("Anna Müller")),
        ("\"Müller, Anna\" <a@example.org>", Some("Müller, Anna")),
        ("=?UTF-8?Q?Anna=E2=80=AE=0A=0D_M=C3=BCller?= <a@example.org>", Some("Anna Müller")),
        ("a@example.org", None),
        ("\"\" <a@example.org>", None),
    ] {
        assert_eq!(one(&format!("From: {field}\n\n")).contact.shown.as_deref(), expected, "{field}");
    }
    let long = "x".repeat(300);
    assert_eq!(one(&format!("From: {long} <a@example.org>\n\n")).contact.shown, None);
}

#[test]
fn the_sender_is_who_wrote_and_not_who_carried() {
    for (head, expected) in [
        ("From: anna@example.org\nSender: buero@example.org\n\n", Some("anna@example.org")),
        ("From: anna@example.org, bernd@example.org\n\n", Some("anna@example.org")),
        ("Sender: buero@example.org\n\n", Some("buero@example.org")),
        ("From: Anna <Anna@MÜLLER.example>\n\n", Some("Anna@xn--mller-kva.example")),
    ] {
        assert_eq!(from(head).as_deref(), expected, "{head}");
    }
    for head in
        ["From: Anna\n\n", "From: \n\n", "Subject: ohne Absender\n\n", "From: undisclosed-recipients:;\n\n"]
    {
        assert_eq!(read(Folder::Inbox, head), [], "{head}");
    }
}

#[test]
fn my_address_is_found_in_every_place_that_tells_it_and_is_the_one_on_file() {
    for (fields, expected) in [
        ("To: anna@example.org\nCc: ich@example.org\n", Some("ich@example.org")),
        ("To: bernd@example.org, privat+kunden@example.org\n", Some("Privat@example.org")),
        ("To: team@example.org\nDelivered-To: ich@example.org\n", Some("ich@example.org")),
        ("To: team@example.org\nX-Original-To: privat@example.org\n", Some("Privat@example.org")),
        ("To: team@example.org\n", None),
        ("", None),
    ] {
        let mine = one(&format!("{FROM}{fields}\n")).contact.mine.map(|handle| handle.to_string());
        assert_eq!(mine.as_deref(), expected, "{fields}");
    }
}

#[test]
fn my_own_mail_is_a_contact_where_i_sent_it_from_and_nowhere_else() {
    let head = "From: ich@example.org\nTo: Anna <anna@example.org>, ich@example.org\nCc: bernd@example.org\n\
        Bcc: carla@example.org\nMessage-ID: <1@example.org>\n\n";
    assert_eq!(read(Folder::Inbox, head), []);
    let sent = read(Folder::Sent, head);
    let to: Vec<String> = sent.iter().map(|one| one.contact.from.as_ref().unwrap().to_string()).collect();
    assert_eq!(to, ["anna@example.org", "bernd@example.org"]);
    for arrival in &sent {
        assert_eq!(arrival.contact.direction, Direction::Out);
        assert_eq!(arrival.contact.mine.as_ref().unwrap().to_string(), "ich@example.org");
        assert_eq!(arrival.subject, None, "an emergency is for me to know");
    }
    assert_ne!(sent[0].source_id, sent[1].source_id);
}

#[test]
fn what_lies_under_sent_was_sent_by_me_with_whatever_address() {
    let sent = read(Folder::Sent, "From: neu@example.org\nTo: anna@example.org\n\n");
    assert_eq!(sent[0].contact.mine.as_ref().unwrap().to_string(), "neu@example.org");
    assert_eq!(sent[0].contact.direction, Direction::Out);
}

#[test]
fn a_letter_to_very_many_is_one_to_the_first_of_them() {
    let to: Vec<String> = (0..500).map(|n| format!("person{n}@example.org")).collect();
    let head = format!("From: ich@example.org\nTo: {}\n\n", to.join(",\n "));
    assert_eq!(read(Folder::Sent, &head).len(), 50);
}

#[test]
fn one_mail_has_one_name_wherever_it_lies_and_careless_programs_confuse_nobody() {
    let mark = |validity, uid| Mark { validity, uid, internal: instant("2026-11-21T20:40:10Z") };
    let id = |head: &str, mark: Mark| at(Folder::Inbox, head, mark)[0].source_id.clone().unwrap();
    let head = format!(
        "{FROM}Message-ID: <1@example.org>\nDate: Sat, 21 Nov 2026 21:40:00 +0100\nSubject: Eins\n\n"
    );
    let known = id(&head, mark(7, 12));
    assert_eq!(id(&head, mark(8, 1)), known);
    assert_eq!(id(&head.replace("Eins", "Zwei"), mark(7, 12)), known, "nothing of the text is in it");
    for other in
        [head.replace("<1@", "<2@"), head.replace("21:40:00", "21:40:01"), head.replace("anna@", "bernd@")]
    {
        assert_ne!(id(&other, mark(7, 12)), known, "{other}");
    }
    let nameless = format!("{FROM}\n");
    assert_eq!(id(&nameless, mark(7, 12)), "7/12");
}

#[test]
fn the_subject_goes_along_for_the_agreed_word_and_shows_itself_nowhere() {
    let arrival = one(&format!("{FROM}Subject: =?UTF-8?Q?NOTFALL:_Shop_l=C3=A4uft_nicht?=\n\n"));
    assert!(arrival.subject.as_ref().unwrap().has_word("notfall"));
    assert!(!format!("{arrival:?}").contains("Shop"));
}
