//! One clause by itself, as lists and answers show it.

use super::{Parts, emergency, frame, manners, name_of, promises, sentence};
use crate::channel::Channels;
use crate::clause::Clause;
use crate::party::Party;

/// What the letter says about one clause, in the letter's own words.
pub fn said(clause: &Clause, parts: &Parts<'_>, channels: &Channels) -> String {
    let voice = parts.voice();
    let alone = [clause.clone()];
    let parts = &Parts { clauses: &alone, valid_from: None, review: None, ..*parts };
    match clause {
        Clause::Channel(clause) => sentence(clause, parts, channels),
        // The first line; another one says how promises are counted.
        Clause::Promise(_) | Clause::Frequency(_) => {
            promises::said(parts, channels, voice).into_iter().next().unwrap_or_default()
        }
        Clause::Emergency(_) => emergency::said(parts, channels, voice).join(" "),
        Clause::Netiquette(clause) => voice.say(manners::words(clause.point), &[]),
        Clause::People(_) | Clause::Tone(_) | Clause::Record(_) | Clause::Review(_) | Clause::Ending(_) => {
            frame::said(parts, voice).join(" ")
        }
        Clause::FreeText(clause) => clause.text.trim().to_owned(),
    }
}

/// What a clause is about, in a word or two: the channel's name, "Notfall".
pub fn title(clause: &Clause, parts: &Parts<'_>, channels: &Channels) -> String {
    let voice = parts.voice();
    let id = match clause {
        Clause::Channel(clause) => return name_of(channels, &clause.channel, voice),
        Clause::Promise(clause) => match clause.by {
            Party::Consultant => "clause-promise-consultant",
            Party::Client => "clause-promise-client",
        },
        Clause::Emergency(_) => "clause-emergency",
        Clause::Frequency(_) => "clause-frequency",
        Clause::People(_) => "clause-people",
        Clause::Tone(_) => "clause-tone",
        Clause::Netiquette(_) => "clause-netiquette",
        Clause::Record(_) => "clause-record",
        Clause::Review(_) => "clause-review",
        Clause::Ending(_) => "clause-ending",
        Clause::FreeText(_) => "clause-free-text",
    };
    voice.say(id, &[])
}
