//! What every suggested text must be, and all of them to read.

mod album;
mod examples;
mod own;
mod own_properties;
mod properties;
mod spelling;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Addressee, Request, redirect};
use crate::agreement::{Means, Standing};
use crate::channel::{ChannelId, Channels};
use crate::contact::{Contact, ContactKind, Direction, Urgency};
use crate::context::Context;
use crate::handle::Handle;
use crate::identity::{Certainty, Identity, Match};
use crate::ids::PersonId;
use crate::judge::{Case, Rulebook, Terms, judge};
use crate::party::Role;
use crate::policy::Policy;
use crate::redirection::Redirection;
use crate::tone::{Form, Language, Tone};
use crate::verdict::Verdict;
use crate::wording::OwnTexts;

/// The arrangement most scenes play under.
const CLAUSES: &str = r#"
    Channel(id: "email", channel: "email", mode: Welcome),
    Channel(id: "phone", channel: "phone", mode: Welcome, at: Business),
    Channel(id: "teams", channel: "teams", mode: ByAppointment),
    Channel(id: "sms", channel: "sms", mode: EmergencyOnly),
    Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
    Channel(id: "facebook", channel: "facebook", mode: AfterEngagement),
    Channel(id: "instagram", channel: "instagram", mode: NotUsed),
    Channel(id: "signal", channel: "signal", mode: Welcome, who: Persons(["boss"])),
    Channel(id: "slack", channel: "slack", mode: Welcome, hours: OfficeHours),
    Channel(id: "linkedin", channel: "linkedin", mode: Welcome),
    Channel(id: "xing", channel: "xing", mode: Welcome),
    Emergency(id: "emergency", definition: "Ausfall des Shops", word: "NOTFALL", ways: ["sms", "phone"]),
"#;

/// A contact under an arrangement, and how it is answered.
#[derive(Debug, Clone)]
struct Scene {
    clauses: String,
    consultant: String,
    client: String,
    channel: String,
    kind: ContactKind,
    at: String,
    /// When the text is copied; none for at once.
    copied: Option<String>,
    mine: Option<Handle>,
    further_handles: String,
    context: String,
    occasion: u32,
    standing: Standing,
    tone: Tone,
    name: Option<String>,
    salutation: Option<String>,
}

fn agreed() -> Standing {
    Standing::Agreed {
        on: NaiveDate::from_ymd_opt(2026, 3, 3).unwrap(),
        means: Means::Mail,
        by: "Anna Müller".to_owned(),
    }
}

/// A scene of Anna Müller's on a Saturday evening.
fn scene(channel: &str, kind: ContactKind) -> Scene {
    Scene {
        clauses: CLAUSES.to_owned(),
        consultant: r#"(zone: "Europe/Berlin", region: "DE-BB", office_hours: "Mo-Fr 09:00-17:00; PH off", own_days: [(date: "2026-12-24", name: "Heiligabend")])"#.to_owned(),
        client: r#"(zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00; PH off")"#.to_owned(),
        channel: channel.to_owned(),
        kind,
        at: "2026-11-21T21:40:00+01:00".to_owned(),
        copied: None,
        mine: None,
        further_handles: String::new(),
        context: "()".to_owned(),
        occasion: 0,
        standing: agreed(),
        tone: Tone { language: Language::De, form: Form::Sie },
        name: Some("Anna Müller".to_owned()),
        salutation: Some("Frau Müller".to_owned()),
    }
}

/// What a scene needs to be judged: owned, so that a request can borrow from it.
struct Stage {
    rules: Rulebook,
    contact: Contact,
    arrived: DateTime<Utc>,
    person: PersonId,
    context: Context,
    identity: Identity,
}

impl Scene {
    fn stage(&self) -> Stage {
        let channels = Channels::shipped().unwrap();
        let policy = format!(
            r#"(schema: 1, name: "scene", consultant: {}, client: {},
                handles: [
                    (handle: Phone("+493023125001"), used: Business),
                    (handle: Phone("+4917139200001"), used: Private),
                    (handle: Mail("jana@example.org"), used: Business),
                    (handle: Mail("jana.privat@example.org"), used: Private),
                    {}
                ],
                clauses: [{}])"#,
            self.consultant, self.client, self.further_handles, self.clauses
        );
        let policy: Policy =
            crate::document::read(&policy, channels).unwrap_or_else(|e| panic!("{e}: {policy}"));
        let person: PersonId = "anna".parse().unwrap();
        let consultant = policy.consultant.unwrap();
        let terms = Terms {
            client: policy.client.unwrap_or_else(|| consultant.clone()),
            consultant,
            handles: policy.handles,
            people: vec![(person.clone(), Role::DayToDay), ("boss".parse().unwrap(), Role::DecisionMaker)],
            clauses: policy.clauses,
        };
        let mut context: Context = crate::document::options().from_str(&self.context).unwrap();
        context.occasion = self.occasion;
        Stage {
            rules: Rulebook::new(terms, channels),
            contact: Contact {
                channel: self.channel.parse().unwrap(),
                kind: self.kind,
                direction: Direction::In,
                at: instant(self.copied.as_ref().unwrap_or(&self.at)),
                from: None,
                shown: None,
                mine: self.mine.clone(),
                urgency: Urgency::Ordinary,
            },
            identity: Identity::Known {
                who: Match { client: "mueller".parse().unwrap(), person: Some(person.clone()) },
                also: Vec::new(),
                certainty: Certainty::Verified,
            },
            arrived: instant(&self.at),
            person,
            context,
        }
    }

    fn answer(&self) -> (Verdict, Redirection) {
        let stage = self.stage();
        let verdict = stage.verdict();
        let redirection = redirect(&self.request(&stage, &verdict));
        (verdict, redirection)
    }

    fn request<'a>(&'a self, stage: &'a Stage, verdict: &'a Verdict) -> Request<'a> {
        Request {
            rules: &stage.rules,
            case: stage.case(),
            verdict,
            arrived: stage.arrived,
            identity: &stage.identity,
            standing: &self.standing,
            tone: self.tone,
            addressee: Addressee { name: self.name.as_deref(), salutation: self.salutation.as_deref() },
            own: OwnTexts::default(),
        }
    }

    /// The text, spaces that keep words together shown as ordinary ones.
    fn text(&self) -> String {
        match self.answer().1 {
            Redirection::Reply { text, .. } => text.replace('\u{a0}', " "),
            Redirection::Withhold(reason) => panic!("no text: {reason:?}"),
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

impl Stage {
    fn case(&self) -> Case<'_> {
        Case { contact: &self.contact, person: Some(&self.person), context: &self.context }
    }

    /// As judged when it came, with what is true when the text is copied.
    fn verdict(&self) -> Verdict {
        let contact = Contact { at: self.arrived, ..self.contact.clone() };
        let then = judge(&self.rules, Case { contact: &contact, ..self.case() });
        then.as_of(self.contact.at, judge(&self.rules, self.case()))
    }
}

fn id(channel: &str) -> ChannelId {
    channel.parse().unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
