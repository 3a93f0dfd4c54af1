//! What an emergency is and how it is told.

use crate::channel::{ChannelId, Channels};
use crate::clause::{Clause, EmergencyClause};
use crate::letter::voice::{Voice, spaced};
use crate::letter::{Parts, name_of};
use crate::words;

pub(super) fn said(parts: &Parts<'_>, channels: &Channels, voice: Voice) -> Vec<String> {
    let mut lines = Vec::new();
    for clause in parts.clauses {
        if let Clause::Emergency(clause) = clause {
            lines.extend(one(clause, channels, voice));
        }
    }
    lines
}

pub(super) fn one(clause: &EmergencyClause, channels: &Channels, voice: Voice) -> Vec<String> {
    let definition = clause.definition.trim().trim_end_matches('.');
    let ways: Vec<String> = clause.ways.iter().map(|id| by(channels, id, voice)).collect();
    let numbers: Vec<String> = clause.numbers.iter().map(spaced).collect();
    let mut lines = vec![voice.say("letter-emergency-is", &[("definition", definition.into())])];
    lines.push(if ways.is_empty() {
        voice.say("letter-emergency-any", &[])
    } else {
        voice.say("letter-emergency-ways", &[("ways", voice.or(&ways).into())])
    });
    if !numbers.is_empty() {
        let args = [("count", numbers.len().into()), ("numbers", voice.and(&numbers).into())];
        lines.push(voice.say("letter-emergency-numbers", &args));
    }
    if let Some(word) = &clause.word {
        lines.push(voice.say("letter-emergency-word", &[("word", word.as_str().into())]));
    }
    lines
}

/// "telefonisch", "per SMS": a name alone fits into no sentence.
fn by(channels: &Channels, id: &ChannelId, voice: Voice) -> String {
    channels
        .get(id)
        .map_or_else(|| name_of(channels, id, voice), |channel| words::by(channel, voice.language))
}
