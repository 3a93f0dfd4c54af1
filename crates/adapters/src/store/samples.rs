//! What the tests of the store write and read.

use absprache_desk::event::{
    Attendance, DraftPlace, Event, InJunk, Judged, Known, OutcomeKind, Received, Seq, SourceName, Telling,
};
use absprache_engine::agreement::{Means, Version};
use absprache_engine::channel::Channels;
use absprache_engine::contact::{ContactKind, Direction, Urgency};
use absprache_engine::context::Appointment;
use absprache_engine::document;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::Handle;
use absprache_engine::identity::Certainty;
use absprache_engine::negotiation::AnswerId;
use absprache_engine::note::NoteId;
use absprache_engine::party::{Client, Consultant, Party};
use absprache_engine::policy::Policy;
use absprache_engine::redirection::Step;
use absprache_engine::tone::Language;
use absprache_engine::verdict::GroundKind;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

pub(super) const CONSULTANT: &str = r#"(
    schema: 1,
    name: "Jana Weiß",
    side: (zone: "Europe/Berlin", region: "DE-BY", office_hours: "Mo-Fr 09:00-17:00; PH off", own_days: [(date: "2026-12-24", name: "Heiligabend")]),
    handles: [(handle: Phone("+493023125001"), used: Business), (handle: Mail("jana@example.org"), used: Private)],
)"#;

pub(super) const CLIENT: &str = r#"(
    schema: 1,
    id: "mueller",
    name: "Müller GmbH",
    side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Th 08:00-16:30; Fr 08:00-14:00"),
    people: [
        (
            id: "anna",
            name: "Anna Müller",
            salutation: "Frau Müller",
            role: DecisionMaker,
            handles: [Mail("Anna+Shop@Example.org"), Phone("+4917139200001"), Account(channel: "linkedin", name: "anna-mueller")],
            aliases: [(channel: "whatsapp", name: "Anna 🌻 \"privat\"")],
        ),
    ],
    handles: [Mail("info@example.org")],
)"#;

pub(super) const POLICY: &str = r#"(
    schema: 1,
    name: "freelancer",
    clauses: [
        Channel(id: "email", channel: "email", mode: Welcome, hours: Anytime),
        Channel(id: "phone", channel: "phone", towards: Consultant, at: Only([Phone("+493023125001")]), mode: Welcome, hours: Own("Mo-Fr 12:00-13:00")),
        Channel(id: "skype", channel: "skype", mode: ByAppointment, who: Persons(["anna"])),
        Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
        Promise(id: "answer", by: Consultant, within: WorkingDays(1)),
        Emergency(id: "emergency", definition: "Ausfall des Shops", word: "NOTFALL", ways: ["sms"], numbers: ["+4917139200001"]),
        Frequency(id: "calls", channel: "phone", towards: Consultant, at_most: 2, per: Day),
        People(id: "people", speaks: ["anna"]),
        Netiquette(id: "respect", point: Respect),
        Record(id: "record", months: 36),
        Review(id: "review", every_months: 6),
        Ending(id: "ending", notice_days: 0),
        FreeText(id: "note", text: "Zeile eins\nZeile „zwei“ mit \\ und \"Zeichen\""),
    ],
)"#;

pub(super) fn consultant() -> Consultant {
    document::read(CONSULTANT, shipped()).unwrap()
}

pub(super) fn client() -> Client {
    document::read(CLIENT, shipped()).unwrap()
}

pub(super) fn policy() -> Policy {
    document::read(POLICY, shipped()).unwrap()
}

pub(super) fn version() -> Version {
    let (consultant, client) = (consultant(), client());
    Version {
        schema: 1,
        client: client.id,
        number: 1,
        consultant_name: consultant.name,
        client_name: client.name,
        consultant_side: consultant.side,
        client_side: client.side,
        handles: consultant.handles,
        clauses: policy().clauses,
        valid_from: at(0),
        valid_until: Some("2027-10-31".parse().unwrap()),
        review: Some("2027-05-01".parse().unwrap()),
        language: Language::De,
        letter: "Guten Tag Frau Müller,\n\nam liebsten per E-Mail.\n".to_owned(),
    }
}

fn shipped() -> &'static Channels {
    Channels::shipped().unwrap()
}

/// Saturday evening, and so many milliseconds.
pub(super) fn at(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_795_293_600_000 + ms).unwrap()
}

/// The clock of a reader in Berlin at that instant.
pub(super) fn clock(ms: i64) -> Clock {
    Clock { zone: Tz::Europe__Berlin, language: Language::De, now: at(ms) }
}

/// A contact with every field filled.
pub(super) fn received(source_id: Option<&str>) -> Event {
    Event::Received(Received {
        arrived: at(0) + chrono::TimeDelta::nanoseconds(1),
        channel: "whatsapp".parse().unwrap(),
        kind: ContactKind::Message,
        direction: Direction::In,
        urgency: Urgency::Asserted,
        from: Some(client().people[0].handles[1].clone()),
        shown: Some("Anna 🌻".to_owned()),
        mine: Some(consultant().handles[0].handle.clone()),
        identity: Some(Known {
            client: "mueller".parse().unwrap(),
            person: Some("anna".parse().unwrap()),
            certainty: Certainty::Confirmed,
        }),
        source: SourceName("notifications".to_owned()),
        source_id: source_id.map(str::to_owned),
    })
}

/// One of each kind, every field filled.
pub(super) fn events() -> Vec<Event> {
    let contact = Seq(1);
    let fingerprint = Fingerprint::of(&version()).unwrap();
    vec![
        received(Some("id-1")),
        Event::Judged(Judged {
            contact,
            outcome: OutcomeKind::Redirect,
            reason: None,
            until: Some(at(5)),
            to: vec!["email".parse().unwrap(), "phone".parse().unwrap()],
            clause: Some("whatsapp".parse().unwrap()),
            ground: GroundKind::NotUsed,
            version: Some(fingerprint),
        }),
        Event::Notifying { contact, how: Telling::Popup },
        Event::Copied { contact, step: Step::First },
        Event::Remind { contact, at: at(7) },
        Event::Mention { contact },
        Event::Fine { contact },
        Event::Emergency { contact },
        Event::Undone { contact },
        Event::Denied { contact },
        Event::AliasConfirmed {
            contact,
            client: "mueller".parse().unwrap(),
            person: Some("anna".parse().unwrap()),
        },
        Event::Agreed {
            client: "mueller".parse().unwrap(),
            number: 1,
            fingerprint,
            on: "2026-11-21".parse().unwrap(),
            means: Means::Talk,
            by: "Anna Müller".to_owned(),
        },
        Event::EngagementEnded {
            client: "mueller".parse().unwrap(),
            on: "2026-11-30".parse().unwrap(),
            by: Some(Party::Client),
        },
        Event::EngagementResumed { client: "mueller".parse().unwrap() },
        Event::Offered {
            client: "mueller".parse().unwrap(),
            number: 2,
            fingerprint,
            by: Party::Consultant,
            means: Means::Mail,
            answer_by: Some("2026-12-05".parse().unwrap()),
            words: Some(AnswerId::of(b"words")),
        },
        Event::Answered {
            client: "mueller".parse().unwrap(),
            to: fingerprint,
            by: Party::Client,
            answer: AnswerId::of(b"Einverstanden"),
            means: Means::Mail,
            name: "Anna Müller".to_owned(),
            drawn: Some(AnswerId::of(b"drawing")),
        },
        Event::Withdrawn {
            client: "mueller".parse().unwrap(),
            offer: fingerprint,
            by: Party::Consultant,
            means: Means::Talk,
        },
        Event::Drafted { contact: Seq(1), step: Step::First, place: DraftPlace::Phone },
        Event::Replied { contact: Seq(1), client: "mueller".parse().unwrap(), answer: None },
        Event::SetAside { reply: Seq(9) },
        Event::InJunk(InJunk {
            arrived: "2026-11-21T20:40:00Z".parse().unwrap(),
            from: Handle::Mail("anna@example.org".parse().unwrap()),
            identity: Known {
                client: "mueller".parse().unwrap(),
                person: Some("anna".parse().unwrap()),
                certainty: Certainty::Verified,
            },
            source: SourceName("imap:jana@mail.example.org".to_owned()),
            source_id: "junk/7".to_owned(),
        }),
        Event::AppointmentMade {
            client: "mueller".parse().unwrap(),
            appointment: Appointment {
                channel: Some("skype".parse().unwrap()),
                start: at(60_000),
                end: at(120_000),
                lead: 5,
                tail: 15,
            },
        },
        Event::AppointmentCancelled { client: "mueller".parse().unwrap(), made: Seq(15) },
        Event::AppointmentMarked {
            client: "mueller".parse().unwrap(),
            appointment: "c00000000deadbeef".parse().unwrap(),
            start: at(60_000),
            attendance: Attendance::Kept,
        },
        Event::Noted {
            client: "mueller".parse().unwrap(),
            note: NoteId::of(&"Angebot bis Freitag".parse().unwrap()),
            contact: Some(contact),
            instead_of: Some(Seq(24)),
        },
        Event::NoteDropped { client: "mueller".parse().unwrap(), noted: Seq(25) },
        Event::Expired { client: "mueller".parse().unwrap(), before: at(0).date_naive() },
    ]
}
