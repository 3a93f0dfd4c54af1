//! The nine points of good manners, as an appendix.

use crate::clause::{Clause, NetiquettePoint};
use crate::letter::Parts;
use crate::letter::voice::Voice;

pub(super) fn said(parts: &Parts<'_>, voice: Voice) -> Vec<String> {
    let point = |clause: &Clause| match clause {
        Clause::Netiquette(clause) => Some(clause.point),
        Clause::Channel(_)
        | Clause::Promise(_)
        | Clause::Emergency(_)
        | Clause::Frequency(_)
        | Clause::People(_)
        | Clause::Tone(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_)
        | Clause::FreeText(_) => None,
    };
    let points: Vec<String> = parts
        .clauses
        .iter()
        .filter_map(point)
        .zip(1..)
        .map(|(point, number)| format!("{number}. {}", voice.say(words(point), &[])))
        .collect();
    if points.is_empty() {
        return points;
    }
    [vec![voice.say("letter-manners-intro", &[])], points].concat()
}

fn words(point: NetiquettePoint) -> &'static str {
    match point {
        NetiquettePoint::Respect => "letter-manners-respect",
        NetiquettePoint::Criticism => "letter-manners-criticism",
        NetiquettePoint::Mistakes => "letter-manners-mistakes",
        NetiquettePoint::Dates => "letter-manners-dates",
        NetiquettePoint::Directly => "letter-manners-directly",
        NetiquettePoint::ThirdParties => "letter-manners-third-parties",
        NetiquettePoint::Corrections => "letter-manners-corrections",
        NetiquettePoint::Answers => "letter-manners-answers",
        NetiquettePoint::Responsibility => "letter-manners-responsibility",
    }
}
