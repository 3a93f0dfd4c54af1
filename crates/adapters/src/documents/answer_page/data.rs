//! What the form of the page works with. Its reader is `ui/answer/data.ts`.

use absprache_engine::clause::Clause;
use absprache_engine::ids::ClauseId;
use absprache_engine::letter::{Point, Topic, clause_sentence, clause_title, points};
use absprache_engine::tone::{Form, Language};
use serde::Serialize;

use super::edit::{Drawn, Edit, drawn, hours_of};
use super::{Offered, Voice};

/// The page's own words, those of a text block, and those of the editor of hours, which the window has, too.
const WORDS_DE: [&str; 3] = [
    include_str!("../../../../../locales/de/answer_page.ftl"),
    include_str!("../../../../../locales/de/answers.ftl"),
    include_str!("../../../../../locales/de/ui.hours.ftl"),
];
const WORDS_EN: [&str; 3] = [
    include_str!("../../../../../locales/en/answer_page.ftl"),
    include_str!("../../../../../locales/en/answers.ftl"),
    include_str!("../../../../../locales/en/ui.hours.ftl"),
];

#[derive(Debug, Serialize)]
pub(super) struct PageData<'a> {
    schema: u32,
    to: String,
    pub(super) code: String,
    language: Language,
    form: Form,
    words: String,
    consultant: Consultant<'a>,
    client: Client<'a>,
    pub(super) subject: String,
    minutes: usize,
    points: Vec<Asked>,
    pub(super) clauses: Vec<Item<'a>>,
}

#[derive(Debug, Serialize)]
struct Consultant<'a> {
    name: &'a str,
    mail: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Client<'a> {
    name: &'a str,
    person: Option<&'a str>,
}

/// What is said yes or no to in one go.
#[derive(Debug, Serialize)]
struct Asked {
    heading: String,
    lines: Vec<String>,
    why: Option<String>,
    clauses: Vec<usize>,
    week: Option<Vec<Drawn>>,
}

/// One clause of the text.
#[derive(Debug, Serialize)]
pub(super) struct Item<'a> {
    id: &'a ClauseId,
    pub(super) title: String,
    pub(super) sentence: String,
    clause: &'a Clause,
    edit: Edit,
}

impl<'a> PageData<'a> {
    pub(super) fn of(offer: &Offered<'a>) -> Self {
        let Offered { parts, channels, .. } = offer;
        let tone = parts.agreed_tone();
        let code = offer.fingerprint.code();
        let points = points(parts, channels);
        let asked: Vec<Asked> = points.into_iter().map(|point| Asked::of(point, offer)).collect();
        let item = |clause: &'a Clause| Item {
            id: clause.id(),
            title: clause_title(clause, parts, channels),
            sentence: clause_sentence(clause, parts, channels),
            clause,
            edit: Edit::of(clause, parts, channels),
        };
        let about = [("title", offer.letter.title.as_str().into()), ("code", code.as_str().into())];
        Self {
            schema: 1,
            to: offer.fingerprint.to_string(),
            subject: Voice::of(offer).say("answer-subject", &about),
            code,
            language: tone.language,
            form: tone.form,
            words: words(tone.language),
            consultant: Consultant {
                name: parts.consultant_name,
                mail: offer.mail.map(|address| address.as_str()),
            },
            client: Client { name: parts.client_name, person: offer.person },
            minutes: minutes(offer, asked.len()),
            points: asked,
            clauses: parts.clauses.iter().map(item).collect(),
        }
    }
}

impl Asked {
    fn of(point: Point, offer: &Offered<'_>) -> Self {
        let Point { topic, heading, lines, clauses } = point;
        let why = why(&topic).map(|id| Voice::of(offer).say(id, &[]));
        let first = clauses.first().and_then(|place| offer.parts.clauses.get(*place));
        let week = match (&topic, first) {
            (Topic::OfficeHours | Topic::Own(_), Some(Clause::Channel(clause))) => {
                Some(drawn(hours_of(clause, &offer.parts)))
            }
            _ => None,
        };
        Self { heading, lines, why, clauses, week }
    }
}

fn why(topic: &Topic) -> Option<&'static str> {
    match topic {
        Topic::NotUsed => Some("answer-why-not-used"),
        Topic::EmergencyOnly => Some("answer-why-emergency-only"),
        Topic::ByAppointment => Some("answer-why-by-appointment"),
        Topic::Promise => Some("answer-why-promise"),
        Topic::AfterEngagement
        | Topic::Anytime
        | Topic::OfficeHours
        | Topic::Own(_)
        | Topic::Emergency
        | Topic::Frequency
        | Topic::Frame
        | Topic::FreeText
        | Topic::Manners => None,
    }
}

fn words(language: Language) -> String {
    match language {
        Language::De => WORDS_DE,
        Language::En => WORDS_EN,
    }
    .join("\n")
}

/// Reading at 200 words a minute, and eight seconds a point.
fn minutes(offer: &Offered<'_>, points: usize) -> usize {
    let lines = offer.letter.paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
    let words: usize = lines.map(|line| line.split_whitespace().count()).sum();
    (words * 60 / 200 + points * 8).div_ceil(60).max(1)
}
