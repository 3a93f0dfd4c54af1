//! Who was taken in from a card or a signature is recognised afterwards: on the real store, by the real desk.

use absprache_desk::arrival::Arrival;
use absprache_desk::desk::Desk;
use absprache_desk::event::{Event, Known, Seq, SourceName};
use absprache_desk::intake::Intake;
use absprache_desk::popup::{Popup, PopupKey};
use absprache_desk::ports::{Files, Journal, Notifier};
use absprache_desk::view::sketch::Sketch;
use absprache_engine::channel::Channels;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::document;
use absprache_engine::handle::Handle;
use absprache_engine::identity::Certainty;
use absprache_engine::party::Consultant;
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};

use super::understood;
use crate::store::Home;

const ME: &str = r#"(
    schema: 1,
    name: "Jana Weiß",
    side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Fr 09:00-17:00"),
)"#;

const CARD: &str = include_str!("samples/cards/01-outlook-2.1.vcf");
const FIRM: &str = include_str!("samples/cards/06-two-contacts.vcf");
const SHOWN: &str = include_str!("samples/signatures/20-shown-name.txt");
const NUMBER: &str = include_str!("samples/signatures/12-single-number.txt");

struct Silent;

impl Notifier for Silent {
    fn show(&mut self, _: Popup) {}
    fn withdraw(&mut self, _: PopupKey) {}
    fn copy(&mut self, _: PopupKey, _: String) {}
}

/// Saturday, 21 November 2026, 21:40 in Berlin.
fn now() -> DateTime<Utc> {
    "2026-11-21T20:40:00Z".parse().unwrap()
}

/// What a source knows of the other side.
enum Sender {
    Address(&'static str),
    Shown(&'static str),
}

fn contact(channel: &str, sender: Sender) -> Contact {
    let channel = Channels::shipped().unwrap().get(&channel.parse().unwrap()).unwrap();
    let (from, shown) = match sender {
        Sender::Address(text) => (Some(Handle::parse(channel, text).unwrap()), None),
        Sender::Shown(name) => (None, Some(name.to_owned())),
    };
    Contact {
        channel: channel.id.clone(),
        kind: ContactKind::Message,
        direction: Direction::In,
        at: now(),
        from,
        shown,
        mine: None,
        urgency: Urgency::Ordinary,
    }
}

/// Takes the text in as the window does it, opens the desk anew, as on the next day, and receives the contact.
/// The name is what the user types where the text has none.
fn who_writes(text: &str, typed: &str, contact: Contact) -> Option<Known> {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::at(temp.path()).lock().unwrap();
    let open = || {
        let channels = Channels::shipped().unwrap().clone();
        Desk::open(home.journal().unwrap(), home.files().unwrap(), Silent, channels, Language::De).unwrap()
    };
    let me: Consultant = document::read(ME, Channels::shipped().unwrap()).unwrap();
    home.files().unwrap().save_consultant(&me).unwrap();

    let (mut desk, _) = open();
    let found = understood(text);
    let blank = desk.new_sketch(Language::De).unwrap();
    let name = found.name.unwrap_or_else(|| typed.to_owned());
    let sketch = Sketch { name, people: found.people, handles: found.handles, ..blank };
    desk.take_in(&sketch, Language::De).unwrap();
    drop(desk);

    let (mut desk, troubles) = open();
    assert!(troubles.is_empty(), "{troubles:?}");
    let source = SourceName("test".to_owned());
    let arrival = Arrival { contact, source, source_id: None, continues: None, subject: None };
    if desk.receive(arrival, now()).unwrap() == Intake::Stranger {
        return None;
    }
    drop(desk);
    let entries = home.journal().unwrap().since(Seq(1)).unwrap();
    entries.into_iter().find_map(|entry| match entry.event {
        Some(Event::Received(received)) => received.identity,
        _ => None,
    })
}

#[test]
fn a_person_of_a_card_is_recognised_by_every_address_on_it_and_by_the_name_only_probably() {
    for (channel, sender, expected) in [
        ("email", Sender::Address("Joerg.Mueller@Example.org"), Some(Certainty::Verified)),
        ("phone", Sender::Address("030 23125300"), Some(Certainty::Verified)),
        ("phone", Sender::Address("+491713920010"), Some(Certainty::Verified)),
        ("sms", Sender::Address("0171 3920010"), Some(Certainty::Verified)),
        ("whatsapp", Sender::Address("+49 171 3920010"), Some(Certainty::Verified)),
        ("signal", Sender::Address("+49 171 3920010"), Some(Certainty::Verified)),
        ("whatsapp", Sender::Shown("Jörg Müller"), Some(Certainty::Probable)),
        // The fax of the card is nobody's number.
        ("phone", Sender::Address("030 23125309"), None),
        ("whatsapp", Sender::Shown("Jörg"), None),
    ] {
        let contact = contact(channel, sender);
        let shown = format!("{contact:?}");
        let known = who_writes(CARD, "", contact);
        assert_eq!(known.as_ref().map(|known| known.certainty), expected, "{shown}");
        let person = known.and_then(|known| known.person);
        assert_eq!(person.map(|id| id.to_string()), expected.map(|_| "joerg-mueller".to_owned()), "{shown}");
    }
}

#[test]
fn two_people_of_one_file_are_told_apart_and_the_firms_address_is_of_neither() {
    for (address, expected) in [
        ("eva.richter@example.com", Some("eva-richter")),
        ("ali.koch@example.com", Some("ali-koch")),
        ("info@example.com", None),
    ] {
        let known = who_writes(FIRM, "", contact("email", Sender::Address(address))).unwrap();
        assert_eq!(known.certainty, Certainty::Verified);
        assert_eq!(known.client.as_str(), "richter-koch-gmbh");
        assert_eq!(known.person.as_ref().map(|id| id.as_str()), expected, "{address}");
    }
}

#[test]
fn a_name_that_a_signature_says_is_shown_on_whatsapp_is_confirmed_there_and_nowhere_else() {
    for (channel, expected) in [("whatsapp", Some(Certainty::Confirmed)), ("signal", None)] {
        let known = who_writes(SHOWN, "", contact(channel, Sender::Shown("Peter vom Laden")));
        assert_eq!(known.map(|known| known.certainty), expected, "{channel}");
    }
}

#[test]
fn a_single_number_is_of_the_one_person_whose_name_is_typed_beside_it() {
    let known =
        who_writes(NUMBER, "Anna Müller", contact("phone", Sender::Address("+491713920005"))).unwrap();
    assert_eq!(known.certainty, Certainty::Verified);
    assert_eq!(known.person.unwrap().as_str(), "anna-mueller");
}
