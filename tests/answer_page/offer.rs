//! What Jana Berg offers Müller GmbH, and its page.

use absprache_adapters::documents::answer_page::{Offered, answer_page};
use absprache_desk::view::letter::Letter;
use absprache_engine::agreement::Version;
use absprache_engine::answers::{Reading, read};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::document::SCHEMA;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::handle::MailAddress;
use absprache_engine::letter::{Parts, compose};
use absprache_engine::negotiation::Answer;
use absprache_engine::party::Side;
use absprache_engine::preset::Preset;
use absprache_engine::tone::{Form, Language, Tone};
use chrono::{NaiveDate, NaiveTime, TimeZone};

pub(super) struct Offer {
    pub(super) version: Version,
    tone: Tone,
    person: String,
    mail: Option<MailAddress>,
}

pub(super) const SIE: Tone = Tone { language: Language::De, form: Form::Sie };
pub(super) const DU: Tone = Tone { language: Language::De, form: Form::Du };
pub(super) const EN: Tone = Tone { language: Language::En, form: Form::Sie };

fn channels() -> &'static Channels {
    Channels::shipped().expect("the shipped catalogue")
}

impl Offer {
    /// The preset of freelancers, for Anna Müller of Müller GmbH.
    pub(super) fn usual(tone: Tone) -> Self {
        Self::to("Müller GmbH", "Anna Müller", tone)
    }

    pub(super) fn to(client: &str, person: &str, tone: Tone) -> Self {
        let mut policy = Preset::Freelancer.policy(tone.language, channels()).expect("a preset");
        for clause in &mut policy.clauses {
            if let Clause::Tone(clause) = clause {
                clause.form = tone.form;
            }
        }
        let side = policy.consultant.expect("a side");
        let mut version = Version {
            schema: SCHEMA,
            client: "mueller-gmbh".parse().expect("an id"),
            number: 1,
            consultant_name: "Jana Berg".to_owned(),
            client_name: client.to_owned(),
            valid_from: first_instant(&side),
            client_side: side.clone(),
            consultant_side: side,
            handles: policy.handles,
            clauses: policy.clauses,
            valid_until: None,
            review: NaiveDate::from_ymd_opt(2027, 6, 1),
            language: tone.language,
            letter: String::new(),
        };
        version.letter = compose(&parts(&version, tone), channels()).to_string();
        Self { version, tone, person: person.to_owned(), mail: "jana@example.org".parse().ok() }
    }

    /// The text with other clauses.
    pub(super) fn with(mut self, change: impl Fn(&mut Vec<Clause>)) -> Self {
        change(&mut self.version.clauses);
        self.version.letter = compose(&parts(&self.version, self.tone), channels()).to_string();
        self
    }

    pub(super) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.version).expect("a fingerprint")
    }

    pub(super) fn page(&self) -> String {
        let parts = parts(&self.version, self.tone);
        let letter = Letter::of(compose(&parts, channels()), parts.tone.language);
        answer_page(&Offered {
            parts,
            letter: &letter,
            fingerprint: self.fingerprint(),
            person: Some(&self.person),
            mail: self.mail.as_ref(),
            offered_on: day(2026, 11, 21),
            answer_by: Some(day(2026, 12, 5)),
            channels: channels(),
        })
        .expect("a page")
    }

    /// What the program reads out of a document that came back.
    pub(super) fn read(&self, document: &str) -> Reading {
        let known = [(&self.version, self.fingerprint())];
        read(document, &known, channels()).unwrap_or_else(|fault| panic!("{fault:?} in\n{document}"))
    }

    /// The same, where it is an answer.
    pub(super) fn answer(&self, document: &str) -> Answer {
        match self.read(document) {
            Reading::Answer { answer, .. } => answer,
            Reading::InWords { words, .. } => panic!("only words: {words}"),
        }
    }
}

fn parts(version: &Version, tone: Tone) -> Parts<'_> {
    Parts {
        consultant_name: &version.consultant_name,
        client_name: &version.client_name,
        consultant_side: &version.consultant_side,
        client_side: &version.client_side,
        handles: &version.handles,
        people: &[],
        clauses: &version.clauses,
        valid_from: Some(day(2026, 12, 1)),
        valid_until: version.valid_until,
        review: version.review,
        tone,
    }
}

fn first_instant(side: &Side) -> chrono::DateTime<chrono::Utc> {
    let midnight = day(2026, 12, 1).and_time(NaiveTime::MIN);
    side.zone.from_local_datetime(&midnight).single().expect("a midnight").to_utc()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}
