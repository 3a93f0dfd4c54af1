mod faults;
mod fixtures;
mod mangling;
mod round_trips;
mod words;

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::agreement::Version;
use crate::channel::Channels;
use crate::document;
use crate::fingerprint::Fingerprint;
use crate::negotiation::{Answer, Reply};
use crate::party::Party;
use crate::tests::clauses;
use crate::tone::Form;

fn channels() -> &'static Channels {
    Channels::shipped().unwrap()
}

fn version() -> Version {
    document::read(clauses::VERSION, channels()).unwrap()
}

fn text_of(answer: &Answer, version: &Version) -> String {
    text_block(answer, version, Form::Sie, channels()).unwrap()
}

/// Reads where only this version is known.
fn read_with(document: &str, version: &Version) -> Result<Reading, Fault> {
    read(document, &[(version, Fingerprint::of(version).unwrap())], channels())
}

fn answer_in(document: &str, version: &Version) -> Answer {
    match read_with(document, version) {
        Ok(Reading::Answer { answer, .. }) => answer,
        other => panic!("{other:?} in\n{document}"),
    }
}

/// The answer of the examples: two counters, a question, the rest is fine.
fn example(version: &Version) -> Answer {
    let counter = |id: &str, from: &str, to: &str, reason: Option<&str>| {
        let wished = clauses::VERSION.replace(from, to);
        let wished: Version = document::read(&wished, channels()).unwrap();
        let clause = wished.clauses.into_iter().find(|clause| clause.id().as_str() == id).unwrap();
        (id.parse().unwrap(), Reply::Counter { clause, reason: reason.map(str::to_owned) })
    };
    let mut replies: BTreeMap<_, _> =
        version.clauses.iter().map(|clause| (clause.id().clone(), Reply::Accept)).collect();
    replies.extend([
        counter(
            "phone",
            "Mo-Fr 09:00-17:00; PH off\")),",
            "Mo-Fr 08:00-18:00; PH off\")),",
            Some("Früh erreiche ich Sie am besten."),
        ),
        counter("promise", "WorkingDays(1)", "Hours(4)", None),
        (
            "whatsapp".parse().unwrap(),
            Reply::Comment { text: "Auch nicht für Fotos von der Baustelle?".to_owned() },
        ),
    ]);
    Answer {
        to: Fingerprint::of(version).unwrap(),
        by: Party::Client,
        name: "Anna Müller".to_owned(),
        replies,
        note: None,
    }
}

/// A version and an answer of the client to it.
fn answered() -> impl Strategy<Value = (Version, Answer)> {
    clauses::version().prop_flat_map(|version| {
        let reply = |id: &crate::ids::ClauseId| {
            let reason = || prop::option::of(clauses::words());
            let countered = (clauses::clause(id.clone()), reason());
            prop::option::of(prop_oneof![
                Just(Reply::Accept),
                countered.prop_map(|(clause, reason)| Reply::Counter { clause, reason }),
                reason().prop_map(|reason| Reply::Decline { reason }),
                clauses::words().prop_map(|text| Reply::Comment { text }),
            ])
            .boxed()
        };
        let replies: Vec<_> = version.clauses.iter().map(|clause| reply(clause.id())).collect();
        (Just(version), replies, clauses::words(), prop::option::of(clauses::words())).prop_map(
            |(version, replies, name, note)| {
                let ids = version.clauses.iter().map(|clause| clause.id().clone());
                let replies = ids.zip(replies).filter_map(|(id, reply)| Some((id, reply?))).collect();
                let to = Fingerprint::of(&version).unwrap();
                (version, Answer { to, by: Party::Client, name, replies, note })
            },
        )
    })
}

/// Equal to the last letter: addresses are compared more loosely than they are written.
fn assert_same(read: &Answer, written: &Answer) {
    assert_eq!(read, written);
    assert_eq!(serde_json::to_string(read).unwrap(), serde_json::to_string(written).unwrap());
}
