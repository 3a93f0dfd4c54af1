//! The nine points of good manners, as an appendix.

use crate::clause::{Clause, NetiquettePoint};
use crate::letter::Parts;
use crate::letter::voice::Voice;

pub(super) fn said(parts: &Parts<'_>, voice: Voice) -> Vec<String> {
    let point = |clause: &Clause| {
        if let Clause::Netiquette(clause) = clause { Some(clause.point) } else { None }
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

pub(super) fn words(point: NetiquettePoint) -> &'static str {
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

/// The point as messages tell it apart.
pub(super) fn key(point: NetiquettePoint) -> &'static str {
    words(point).trim_start_matches("letter-manners-")
}
