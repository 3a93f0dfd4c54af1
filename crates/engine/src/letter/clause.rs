//! One clause by itself, in the letter's own words: as both sides go through them one by one.

use crate::channel::Channels;
use crate::clause::{ChannelClause, Clause, Mode, Towards};
use crate::letter::voice::Voice;
use crate::letter::{Parts, emergency, frame, manners, name_of, promises, sentence, ways};
use crate::party::Party;

/// What a clause is called: "Telefon", "Notfall". Two clauses of one agreement may have the same title.
pub fn clause_title(clause: &Clause, parts: &Parts<'_>, channels: &Channels) -> String {
    let voice = parts.voice();
    let say = |id| voice.say(id, &[]);
    let title = match clause {
        Clause::Channel(clause) => {
            limited(voice, name_of(channels, &clause.channel, voice), ways::towards(clause.towards, voice))
        }
        Clause::Promise(clause) => {
            let title = match clause.by {
                Party::Consultant => say("clause-promise-consultant"),
                Party::Client => say("clause-promise-client"),
            };
            limited(voice, title, clause.channel.as_ref().map(|id| name_of(channels, id, voice)))
        }
        Clause::Frequency(clause) => {
            let title = say("clause-frequency");
            limited(voice, title, clause.channel.as_ref().map(|id| name_of(channels, id, voice)))
        }
        Clause::Emergency(_) => say("clause-emergency"),
        Clause::People(_) => say("clause-people"),
        Clause::Tone(_) => say("clause-tone"),
        Clause::Netiquette(clause) => {
            voice.say("clause-manners", &[("point", manners::key(clause.point).into())])
        }
        Clause::Record(_) => say("clause-record"),
        Clause::Review(_) => say("clause-review"),
        Clause::Ending(_) => say("clause-ending"),
        Clause::FreeText(_) => say("clause-free-text"),
    };
    headed(title)
}

/// What the letter says about a clause, for it alone: mostly one sentence. Empty where the letter says nothing either,
/// as about a clause on people that names nobody.
pub fn clause_sentence(clause: &Clause, parts: &Parts<'_>, channels: &Channels) -> String {
    let voice = parts.voice();
    match clause {
        Clause::Channel(clause) => sentence(clause, parts, channels),
        Clause::Promise(clause) => promises::promise(clause, channels, voice),
        Clause::Frequency(clause) => promises::often(clause, channels, voice),
        Clause::Emergency(clause) => emergency::one(clause, channels, voice).join(" "),
        Clause::Netiquette(clause) => voice.say(manners::words(clause.point), &[]),
        Clause::People(_) | Clause::Tone(_) | Clause::Record(_) | Clause::Review(_) | Clause::Ending(_) => {
            frame::one(clause, parts, voice).join(" ")
        }
        Clause::FreeText(clause) => clause.text.trim().to_owned(),
    }
}

/// Whom and what a clause on a channel speaks of, whatever the direction: "Telefon (geschäftlich; nur Anna Müller)".
pub fn clause_way(clause: &ChannelClause, parts: &Parts<'_>, channels: &Channels) -> String {
    let of_both = ChannelClause { towards: Towards::Both, ..clause.clone() };
    ways::limited(&of_both, parts, channels, parts.voice())
}

/// Under which heading of the letter a clause stands.
pub fn clause_heading(clause: &Clause, parts: &Parts<'_>) -> String {
    let id = match clause {
        Clause::Channel(clause) => match clause.mode {
            Mode::NotUsed | Mode::EmergencyOnly | Mode::AfterEngagement => "letter-know",
            Mode::Welcome(_) | Mode::ByAppointment => "letter-ways",
        },
        Clause::Emergency(_) => "letter-emergency",
        Clause::Promise(_) | Clause::Frequency(_) => "letter-promises",
        Clause::Netiquette(_) => "letter-manners",
        Clause::People(_)
        | Clause::Tone(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_)
        | Clause::FreeText(_) => "letter-frame",
    };
    parts.voice().say(id, &[])
}

pub(super) fn limited(voice: Voice, title: String, limits: Option<String>) -> String {
    match limits {
        Some(limits) => voice.say("letter-limited", &[("channel", title.into()), ("limits", limits.into())]),
        None => title,
    }
}

/// As a heading begins: "Phone". Names with a spelling of their own keep it: "iMessage".
fn headed(title: String) -> String {
    let first = title.split_whitespace().next().unwrap_or_default();
    if first.chars().any(char::is_uppercase) { title } else { ways::capitalised(&title) }
}
