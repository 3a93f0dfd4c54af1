use chrono::DateTime;

use crate::channel::Channels;
use crate::contact::{Contact, ContactKind, Direction, Urgency};
use crate::document::read;
use crate::handle::Handle;
use crate::identify::identify;
use crate::identity::{Certainty, Identity, Match};
use crate::party::Client;

const MUELLER: &str = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
    side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Fr 09:00-17:00"),
    people: [
        (id: "anna", name: "Anna Müller", handles: [Mail("anna@example.org"), Phone("+4917139200011")],
         aliases: [(channel: "skype", name: "anni.m")]),
        (id: "jan", name: "Jan Özdemir", handles: [Account(channel: "linkedin", name: "jan-oezdemir"), Account(channel: "teams", name: "jan.oezdemir")]),
    ],
    handles: [Mail("info@example.org")], aliases: [(channel: "whatsapp", name: "Projekt Müller")])"#;

const SCHULZ: &str = r#"(schema: 1, id: "schulz", name: "Schulz KG",
    side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Fr 09:00-17:00"),
    people: [
        (id: "jan", name: "Jan Özdemir"),
        (id: "eva", name: "Eva Schulz", handles: [Phone("+493023125007")]),
        (id: "anna-m", name: "A. Müller", handles: [Mail("anna@example.org")]),
    ])"#;

fn channels() -> &'static Channels {
    Channels::shipped().expect("the shipped catalogue")
}

fn who(channel: &str, from: Option<&str>, shown: Option<&str>) -> Identity {
    let clients: Vec<Client> = [MUELLER, SCHULZ].map(|text| read(text, channels()).expect("a client")).into();
    let channel = channels().get(&channel.parse().expect("an id")).expect("a channel");
    let contact = Contact {
        channel: channel.id.clone(),
        kind: ContactKind::Message,
        direction: Direction::In,
        at: DateTime::UNIX_EPOCH,
        from: from.map(|from| Handle::parse(channel, from).expect("an address")),
        shown: shown.map(str::to_owned),
        mine: None,
        urgency: Urgency::Ordinary,
    };
    identify(&contact, &clients, channels())
}

fn one(client: &str, person: Option<&str>) -> Match {
    Match { client: client.parse().unwrap(), person: person.map(|id| id.parse().unwrap()) }
}

fn known(client: &str, person: Option<&str>, certainty: Certainty) -> Identity {
    Identity::Known { who: one(client, person), also: Vec::new(), certainty }
}

#[test]
fn an_address_tells_who_it_is_beyond_doubt() {
    assert_eq!(
        who("whatsapp", Some("0171 39200011"), None),
        known("mueller", Some("anna"), Certainty::Verified)
    );
    assert_eq!(
        who("phone", Some("030 23125007"), Some("Unbekannt")),
        known("schulz", Some("eva"), Certainty::Verified)
    );
    assert_eq!(
        who("linkedin", Some("@Jan-Oezdemir"), None),
        known("mueller", Some("jan"), Certainty::Verified)
    );
}

#[test]
fn an_account_counts_on_its_channel_and_family_only() {
    assert_eq!(
        who("teams-call", Some("Jan.Oezdemir"), None),
        known("mueller", Some("jan"), Certainty::Verified)
    );
    assert_eq!(who("slack", Some("jan.oezdemir"), None), Identity::Stranger);
    assert_eq!(who("teams-call", Some("jan.oezdemir2"), None), Identity::Stranger);
}

#[test]
fn an_address_of_the_client_as_a_whole_names_no_person() {
    assert_eq!(who("email", Some("info+x@example.org"), None), known("mueller", None, Certainty::Verified));
    assert_eq!(who("whatsapp", None, Some("projekt  müller")), known("mueller", None, Certainty::Confirmed));
}

#[test]
fn one_person_with_one_address_at_two_clients_is_known_at_both() {
    let identity = who("email", Some("anna@example.org"), None);
    let Identity::Known { who, also, certainty: Certainty::Verified } = identity else {
        panic!("{identity:?}")
    };
    assert_eq!((who, also), (one("mueller", Some("anna")), vec![one("schulz", Some("anna-m"))]));
}

#[test]
fn a_confirmed_name_counts_on_its_channel_and_family_only() {
    assert_eq!(who("skype-call", None, Some("Anni.M")), known("mueller", Some("anna"), Certainty::Confirmed));
    assert_eq!(who("telegram", None, Some("anni.m")), Identity::Stranger);
}

#[test]
fn a_mere_name_is_probable_at_best() {
    assert_eq!(
        who("whatsapp", None, Some("anna MÜLLER")),
        known("mueller", Some("anna"), Certainty::Probable)
    );
    // The same name typed with a combining diaeresis.
    assert_eq!(
        who("whatsapp", None, Some("Anna Mu\u{308}ller")),
        known("mueller", Some("anna"), Certainty::Probable)
    );
    assert_eq!(who("whatsapp", None, Some("Müller GmbH")), known("mueller", None, Certainty::Probable));
}

#[test]
fn an_unknown_number_with_a_known_name_is_only_probable() {
    assert_eq!(
        who("whatsapp", Some("0171 39200099"), Some("Anna Müller")),
        known("mueller", Some("anna"), Certainty::Probable)
    );
}

#[test]
fn a_confirmed_name_beside_an_unknown_address_is_only_probable() {
    assert_eq!(
        who("skype", Some("somebody.else"), Some("anni.m")),
        known("mueller", Some("anna"), Certainty::Probable)
    );
}

#[test]
fn a_name_that_two_people_bear_tells_nothing() {
    assert_eq!(
        who("signal", None, Some("Jan Özdemir")),
        Identity::Ambiguous(vec![one("mueller", Some("jan")), one("schulz", Some("jan"))])
    );
}

#[test]
fn everyone_else_is_a_stranger() {
    for shown in [None, Some(""), Some("  "), Some("Anna"), Some("Müller"), Some("Anna Müller via Projekt")]
    {
        assert_eq!(who("whatsapp", None, shown), Identity::Stranger, "{shown:?}");
    }
}
