//! What can happen between two sides, told as requirements.

mod admitting;
mod answering;
mod comparing;
mod deciding;
mod exchange;
mod hashing;
mod in_force;
mod properties;
mod states;
mod together;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::*;
use crate::clause::Clause;
use crate::document;
use crate::fingerprint::Fingerprint;
use crate::ids::ClauseId;
use crate::party::Party;
use crate::party::Party::{Client, Consultant};

/// The steps of a story, one an hour from 9 o'clock in Berlin on Monday, 23 November 2026.
struct Story {
    steps: Vec<Step>,
    at: DateTime<Utc>,
}

fn story() -> Story {
    Story { steps: Vec::new(), at: "2026-11-23T08:00:00Z".parse().unwrap() }
}

impl Story {
    fn then(mut self, event: Event) -> Self {
        self.steps.push(Step { at: self.at, event });
        self.at += chrono::TimeDelta::hours(1);
        self
    }

    /// The rest takes place on that day, from noon.
    fn on(mut self, day: &str) -> Self {
        self.at = format!("{day}T12:00:00Z").parse().unwrap();
        self
    }

    fn read(&self) -> Negotiation {
        Negotiation::of(&self.steps, Tz::Europe__Berlin)
    }

    fn today(&self) -> NaiveDate {
        self.read().day(self.at)
    }

    /// What it comes to; every step of it is possible.
    fn told(&self) -> Negotiation {
        let negotiation = self.read();
        assert_eq!(negotiation.refused(), [], "every step is possible");
        negotiation
    }

    /// Why the event cannot happen next.
    fn refuses(&self, event: Event) -> Refusal {
        let (negotiation, today) = (self.told(), self.today());
        let refusal = negotiation.admit(&event, today).expect_err("it is impossible");
        // Written down all the same, it changes nothing but the list of what was refused.
        let mut forged = negotiation.clone();
        forged.take(&Step { at: self.at, event });
        assert_eq!(forged.refused(), [(self.at, refusal.clone())]);
        assert_eq!(forged.state(today), negotiation.state(today));
        assert_eq!(forged.answers(), negotiation.answers());
        refusal
    }

    fn phase(&self) -> Phase {
        self.told().state(self.today()).phase
    }

    /// How each clause on the table stands: `email settled, phone waiting`.
    fn stand(&self) -> String {
        let negotiation = self.told();
        let state = negotiation.state(self.today());
        let said = state.clauses.iter().map(|one| format!("{} {}", one.clause.id(), in_a_word(one.stands)));
        said.collect::<Vec<_>>().join(", ")
    }

    fn classes(&self) -> Vec<Class> {
        self.told().answers().iter().map(|taken| taken.class).collect()
    }
}

fn in_a_word(stands: Stands<'_>) -> &'static str {
    match stands {
        Stands::Settled => "settled",
        Stands::Waiting => "waiting",
        Stands::Countered { .. } => "countered",
        Stands::Declined { .. } => "declined",
        Stands::Question { .. } => "asked",
        Stands::Deadlocked { .. } => "stuck",
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(text: &str) -> ClauseId {
    text.parse().unwrap()
}

/// A clause as it stands in files.
fn clause(ron: &str) -> Clause {
    document::options().from_str(ron).unwrap_or_else(|error| panic!("{error}: {ron}"))
}

/// A text from the first letters of its clauses and a wording for each: `e1 p1 w1`.
fn clauses(text: &str) -> Vec<Clause> {
    text.split_whitespace().map(worded).collect()
}

fn worded(short: &str) -> Clause {
    static WORDED: LazyLock<BTreeMap<&str, Clause>> = LazyLock::new(|| {
        let wordings = [
            ("e1", r#"Channel(id: "email", channel: "email", mode: Welcome)"#),
            ("e2", r#"Channel(id: "email", channel: "email", mode: Welcome, hours: OfficeHours)"#),
            ("p1", r#"Channel(id: "phone", channel: "phone", mode: ByAppointment)"#),
            ("p2", r#"Channel(id: "phone", channel: "phone", mode: Welcome, hours: OfficeHours)"#),
            (
                "p3",
                r#"Channel(id: "phone", channel: "phone", mode: Welcome, hours: Own("Mo-Fr 10:00-12:00"))"#,
            ),
            ("w1", r#"Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed)"#),
            ("w2", r#"Channel(id: "whatsapp", channel: "whatsapp", mode: EmergencyOnly)"#),
            ("r1", r#"Record(id: "record", months: 36)"#),
            ("r2", r#"Record(id: "record", months: 12)"#),
        ];
        wordings.into_iter().map(|(short, ron)| (short, clause(ron))).collect()
    });
    WORDED[short].clone()
}

/// Any fingerprint: the texts of these tests are told apart by their clauses.
fn text_of(clauses: &[Clause]) -> Fingerprint {
    let bytes = serde_json::to_vec(clauses).unwrap();
    AnswerId::of(&bytes).to_string().parse().unwrap()
}

fn text(short: &str) -> Fingerprint {
    text_of(&clauses(short))
}

fn offer_by(by: Party, n: u32, short: &str) -> Event {
    let clauses = clauses(short);
    Event::Offered(Offer { n, by, text: text_of(&clauses), clauses, answer_by: None })
}

fn offer(n: u32, short: &str) -> Event {
    offer_by(Consultant, n, short)
}

/// An offer that stands until the end of a day.
fn offer_until(n: u32, short: &str, last: &str) -> Event {
    let Event::Offered(offer) = offer(n, short) else { unreachable!() };
    Event::Offered(Offer { answer_by: Some(day(last)), ..offer })
}

/// An answer in one line: `e+ p=p2 w- r?`, accepted, countered, declined, asked.
fn answer_by(by: Party, to: &str, replies: &str) -> Answer {
    let reply = |short: &str| {
        let (name, said) = short.split_at(1);
        let id = worded(&format!("{name}1")).id().clone();
        let reply = match said.split_at(1) {
            ("+", "") => Reply::Accept,
            ("=", wish) => Reply::Counter { clause: worded(wish), reason: Some("Darum.".to_owned()) },
            ("-", "") => Reply::Decline { reason: None },
            ("?", "") => Reply::Comment { text: "Wie meinen Sie das?".to_owned() },
            other => panic!("no reply {other:?}"),
        };
        (id, reply)
    };
    let replies = replies.split_whitespace().map(reply).collect();
    Answer { to: text(to), by, name: "Anna Müller".to_owned(), replies, note: None }
}

fn answer(to: &str, replies: &str) -> Event {
    document_of(answer_by(Client, to, replies))
}

fn document_of(answer: Answer) -> Event {
    Event::Answered { id: AnswerId::of(&serde_json::to_vec(&answer).unwrap()), answer }
}

/// The same words in another document.
fn copy_of(to: &str, replies: &str) -> Event {
    let answer = answer_by(Client, to, replies);
    let document = [serde_json::to_vec(&answer).unwrap(), b"\n".to_vec()].concat();
    Event::Answered { id: AnswerId::of(&document), answer }
}

fn withdraw(short: &str) -> Event {
    Event::Withdrawn { offer: text(short), by: Consultant }
}

fn agreed(short: &str) -> Event {
    let clauses = clauses(short);
    Event::Agreed { text: text_of(&clauses), clauses }
}

fn ended(last: &str) -> Event {
    Event::Ended { on: Some(day(last)) }
}
