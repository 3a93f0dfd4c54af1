//! What holds for every contact, whatever was agreed. Single cases are rows in `tests/verdicts/`.

use chrono::{DateTime, TimeDelta, Utc};

use crate::agreement::Standing;
use crate::channel::Channels;
use crate::contact::{Contact, ContactKind, Direction, Urgency};
use crate::context::{Appointment, Away, Context, Recent, RecentKind};
use crate::document;
use crate::identity::{Certainty, Identity, Match};
use crate::judge::{Case, Rulebook, Terms, judge};
use crate::party::{Client, Party, Role};
use crate::policy::Policy;
use crate::redirect::{Addressee, Request, redirect};
use crate::tone::Tone;
use crate::wording::OwnTexts;

const POLICY: &str = r#"(
    schema: 1,
    name: "every mode",
    consultant: (zone: "Pacific/Kiritimati", region: "DE", office_hours: "Mo-Fr 09:00-17:00; PH off"),
    client: (zone: "Pacific/Pago_Pago", region: "DE", office_hours: "Mo-Fr 22:00-06:00"),
    clauses: [
        Channel(id: "email", channel: "email", mode: Welcome),
        Channel(id: "phone", channel: "phone", mode: Welcome),
        Channel(id: "skype", channel: "skype", mode: ByAppointment),
        Channel(id: "sms", channel: "sms", mode: EmergencyOnly),
        Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
        Channel(id: "facebook", channel: "facebook", mode: AfterEngagement),
    ],
)"#;

fn rulebook() -> Rulebook {
    let channels = Channels::shipped().unwrap();
    let policy: Policy = document::read(POLICY, channels).unwrap();
    let terms = Terms {
        consultant: policy.consultant.unwrap(),
        client: policy.client.unwrap(),
        handles: Vec::new(),
        people: Vec::new(),
        clauses: policy.clauses,
    };
    Rulebook::new(terms, channels)
}

/// The ends of the calendar, and instants near them.
fn extremes() -> Vec<DateTime<Utc>> {
    let (first, last) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
    let near = [TimeDelta::hours(1), TimeDelta::days(1), TimeDelta::days(400)];
    let near_first = near.map(|delta| first + delta);
    let near_last = near.map(|delta| last - delta);
    [first, DateTime::UNIX_EPOCH, last].into_iter().chain(near_first).chain(near_last).collect()
}

/// Everything that can stand beside an agreement, at these instants.
fn context(from: DateTime<Utc>, until: DateTime<Utc>) -> Context {
    let appointment = |channel: Option<&str>| Appointment {
        channel: channel.map(|id| id.parse().unwrap()),
        start: from,
        end: until,
        lead: u16::MAX,
        tail: u16::MAX,
    };
    let recent = |what| Recent { at: from, channel: "whatsapp".parse().unwrap(), person: None, what };
    Context {
        appointments: vec![appointment(Some("skype")), appointment(None)],
        absences: [Party::Consultant, Party::Client].map(|party| Away { party, from, until }).into(),
        recent: [RecentKind::Mine, RecentKind::Admitted, RecentKind::Other].map(recent).into(),
        occasion: u32::MAX,
        ended: None,
    }
}

#[test]
fn terms_know_what_each_of_a_clients_people_does() {
    let client = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
        side: (zone: "Europe/Berlin", region: "DE", office_hours: "Mo-Fr 09:00-17:00"),
        people: [(id: "anna", name: "Anna Müller", role: DecisionMaker), (id: "jan", name: "Jan Müller")])"#;
    let client: Client = document::read(client, Channels::shipped().unwrap()).unwrap();
    let people = Terms::people_of(&client.people);
    let expected = [("anna", Role::DecisionMaker), ("jan", Role::DayToDay)];
    assert_eq!(people, expected.map(|(id, role)| (id.parse().unwrap(), role)));
}

#[test]
fn each_side_has_the_zone_of_its_own_clock() {
    let rules = rulebook();
    assert_eq!(rules.zone(Party::Consultant), chrono_tz::Pacific::Kiritimati);
    assert_eq!(rules.zone(Party::Client), chrono_tz::Pacific::Pago_Pago);
}

#[test]
fn every_contact_is_judged_and_answered_even_at_the_ends_of_the_calendar() {
    let rules = rulebook();
    let mut contexts = vec![Context::default()];
    for from in extremes() {
        contexts.extend(extremes().into_iter().map(|until| context(from, until)));
    }
    let identity = Identity::Known {
        who: Match { client: "mueller".parse().unwrap(), person: None },
        also: Vec::new(),
        certainty: Certainty::Verified,
    };
    for at in extremes() {
        for channel in ["email", "phone", "skype-call", "sms", "whatsapp", "facebook", "discord"] {
            for direction in [Direction::In, Direction::Out] {
                let contact = Contact {
                    channel: channel.parse().unwrap(),
                    kind: ContactKind::Call,
                    direction,
                    at,
                    from: None,
                    shown: None,
                    mine: None,
                    urgency: Urgency::Ordinary,
                };
                for context in &contexts {
                    let case = Case { contact: &contact, person: None, context };
                    let verdict = judge(&rules, case);
                    redirect(&Request {
                        rules: &rules,
                        case,
                        verdict: &verdict,
                        arrived: contact.at,
                        identity: &identity,
                        standing: &Standing::Proposed,
                        tone: Tone::default(),
                        addressee: Addressee::default(),
                        own: OwnTexts::default(),
                    });
                }
            }
        }
    }
}
