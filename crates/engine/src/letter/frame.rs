//! People, tone, record, review, ending, and what the parties wrote themselves.

use crate::clause::{Clause, PeopleClause, ToneClause};
use crate::ids::PersonId;
use crate::letter::voice::Voice;
use crate::letter::{Parts, person_name};
use crate::tone::Form;

pub(super) fn said(parts: &Parts<'_>, voice: Voice) -> Vec<String> {
    let mut lines: Vec<String> = parts.clauses.iter().flat_map(|clause| one(clause, parts, voice)).collect();
    if let Some(day) = parts.review {
        lines.push(voice.say("letter-review-on", &[("date", voice.date(day).into())]));
    }
    lines.extend(valid(parts, voice));
    lines
}

fn valid(parts: &Parts<'_>, voice: Voice) -> Option<String> {
    let from = parts.valid_from.map(|day| voice.date(day));
    let until = parts.valid_until.map(|day| voice.date(day));
    match (from, until) {
        (Some(from), None) => Some(voice.say("letter-valid", &[("date", from.into())])),
        (Some(from), Some(until)) => {
            Some(voice.say("letter-valid-between", &[("date", from.into()), ("until", until.into())]))
        }
        (None, Some(until)) => Some(voice.say("letter-valid-until", &[("until", until.into())])),
        (None, None) => None,
    }
}

pub(super) fn free_texts(parts: &Parts<'_>) -> Vec<String> {
    let text = |clause: &Clause| {
        if let Clause::FreeText(clause) = clause { Some(clause.text.trim().to_owned()) } else { None }
    };
    parts.clauses.iter().filter_map(text).collect()
}

pub(super) fn one(clause: &Clause, parts: &Parts<'_>, voice: Voice) -> Vec<String> {
    match clause {
        Clause::People(clause) => people(clause, parts, voice),
        Clause::Tone(clause) => vec![tone(clause, voice)],
        Clause::Record(clause) => vec![voice.say("letter-record", &[("count", clause.months.into())])],
        Clause::Review(clause) => {
            vec![voice.say("letter-review", &[("count", clause.every_months.into())])]
        }
        Clause::Ending(clause) => {
            vec![voice.say("letter-ending", &[("count", clause.notice_days.into())])]
        }
        Clause::Channel(_)
        | Clause::Promise(_)
        | Clause::Emergency(_)
        | Clause::Frequency(_)
        | Clause::Netiquette(_)
        | Clause::FreeText(_) => Vec::new(),
    }
}

fn people(clause: &PeopleClause, parts: &Parts<'_>, voice: Voice) -> Vec<String> {
    let sentence = |id: &str, people: &[PersonId]| {
        let names: Vec<String> = people.iter().map(|person| person_name(parts, person)).collect();
        let args = [
            ("client", parts.client_name.into()),
            ("count", names.len().into()),
            ("people", voice.and(&names).into()),
        ];
        (!names.is_empty()).then(|| voice.say(id, &args))
    };
    let said = [sentence("letter-speaks", &clause.speaks), sentence("letter-decides", &clause.decides)];
    said.into_iter().flatten().collect()
}

fn tone(clause: &ToneClause, voice: Voice) -> String {
    let agreed = match clause.form {
        Form::Sie => "sie",
        Form::Du => "du",
    };
    let emoji = if clause.emoji { "yes" } else { "no" };
    voice.say("letter-tone", &[("agreed", agreed.into()), ("emoji", emoji.into())])
}
