//! The agreement as a letter: plain words from the same clauses that judge.
//!
//! What the reader may dislike comes first. The text is part of what both sides hold: it says no more and no less
//! than the clauses do, and the same parts always give the same bytes.

mod amendment;
mod clause;
mod emergency;
mod frame;
mod hand_over;
mod hours;
mod manners;
mod points;
mod promises;
#[cfg(test)]
mod tests;
mod voice;
mod ways;

use std::fmt;

use chrono::NaiveDate;

use crate::channel::Channels;
use crate::clause::{ChannelClause, Clause};
use crate::l10n;
use crate::party::{MyHandle, Person, Side};
use crate::tone::{Language, Tone};
use voice::Voice;

pub use amendment::{Amendment, amendment};
pub use clause::{clause_heading, clause_sentence, clause_title, clause_way};
pub use hand_over::{Message, hand_over};
pub use points::{Point, Topic, points};

/// What a letter is written from.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// The consultant's name; it stands under the letter.
    pub consultant_name: &'a str,
    /// The client's name.
    pub client_name: &'a str,
    /// The consultant's zone, holidays and office hours.
    pub consultant_side: &'a Side,
    /// The client's.
    pub client_side: &'a Side,
    /// The consultant's addresses. Private ones are named only if a clause names them.
    pub handles: &'a [MyHandle],
    /// The client's people, for the names of those a clause speaks of.
    pub people: &'a [Person],
    /// The clauses, in reading order.
    pub clauses: &'a [Clause],
    /// From which day it goes, in the consultant's zone.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it goes, in the consultant's zone.
    pub valid_until: Option<NaiveDate>,
    /// When it is to be looked at again.
    pub review: Option<NaiveDate>,
    /// The language of the letter, and its form of address where no tone clause agrees on one.
    pub tone: Tone,
}

impl Parts<'_> {
    /// The language of the letter, in the form of address that a clause agrees on.
    pub fn agreed_tone(&self) -> Tone {
        let Voice { language, form } = self.voice();
        Tone { language, form }
    }

    fn voice(&self) -> Voice {
        let agreed = self
            .clauses
            .iter()
            .find_map(|clause| if let Clause::Tone(clause) = clause { Some(clause.form) } else { None });
        Voice { language: self.tone.language, form: agreed.unwrap_or(self.tone.form) }
    }
}

/// A letter in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What stands over it.
    pub title: String,
    /// Between whom.
    pub parties: String,
    /// The rest, in reading order.
    pub paragraphs: Vec<Paragraph>,
}

/// Lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What stands over them, if anything does.
    pub heading: Option<String>,
    /// The lines.
    pub lines: Vec<String>,
}

impl fmt::Display for Letter {
    /// The text both sides hold: paragraphs of one line each, ending with a line feed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}", self.title, self.parties)?;
        for Paragraph { heading, lines } in &self.paragraphs {
            let lines: Vec<&str> = heading.iter().chain(lines).map(String::as_str).collect();
            writeln!(f, "\n{}", lines.join("\n"))?;
        }
        Ok(())
    }
}

/// The letter as text.
pub fn letter(parts: &Parts<'_>, channels: &Channels) -> String {
    compose(parts, channels).to_string()
}

/// The letter in its parts.
pub fn compose(parts: &Parts<'_>, channels: &Channels) -> Letter {
    let voice = parts.voice();
    let ways = ways::Ways::of(parts, channels, voice);
    let mut know = ways.closed();
    know.extend(hours::said(parts, voice));
    let mut open = ways.open();
    open.push(remaining(voice.language));
    open.extend(ways::addresses(parts, channels, voice));
    let sections = [
        ("letter-know", know),
        ("letter-ways", open),
        ("letter-emergency", emergency::said(parts, channels, voice)),
        ("letter-promises", promises::said(parts, channels, voice)),
        ("letter-frame", frame::said(parts, voice)),
        ("letter-manners", manners::said(parts, voice)),
    ];
    let titled = |(title, lines): (&str, Vec<String>)| {
        (!lines.is_empty()).then(|| Paragraph { heading: Some(voice.say(title, &[])), lines })
    };
    let [know, ways, emergency, promises, frame, manners] = sections.map(titled);
    let plain = |lines| Some(Paragraph { heading: None, lines });
    let mut paragraphs = vec![plain(vec![voice.say("letter-intro", &[])])];
    paragraphs.extend([know, ways, emergency, promises, frame]);
    paragraphs.extend(frame::free_texts(parts).into_iter().map(|text| plain(vec![text])));
    paragraphs.push(plain(vec![voice.say("letter-close", &[])]));
    paragraphs.push(plain(vec![voice.say("letter-greeting", &[]), parts.consultant_name.to_owned()]));
    paragraphs.push(manners);
    let names = [("consultant", parts.consultant_name.into()), ("client", parts.client_name.into())];
    Letter {
        title: voice.say("letter-title", &[]),
        parties: voice.say("letter-parties", &names),
        paragraphs: paragraphs.into_iter().flatten().collect(),
    }
}

/// What the letter says about one channel clause, in the letter's own words: a sentence for it alone.
pub fn sentence(clause: &ChannelClause, parts: &Parts<'_>, channels: &Channels) -> String {
    let voice = parts.voice();
    let alone = [Clause::Channel(clause.clone())];
    let ways = ways::Ways::of(&Parts { clauses: &alone, ..*parts }, channels, voice);
    [ways.closed(), ways.open()].concat().join(" ")
}

/// A day as the letter writes it: "23. November 2026".
pub fn date(day: NaiveDate, tone: Tone) -> String {
    Voice { language: tone.language, form: tone.form }.date(day)
}

/// What the letter says about all ways that no clause names.
pub fn remaining(language: Language) -> String {
    l10n::say(language, "letter-unnamed", &[])
}

/// The name of a channel in the letter's language; of an unknown one its id, so that nothing is left out.
fn name_of(channels: &Channels, id: &crate::channel::ChannelId, voice: Voice) -> String {
    channels.get(id).map_or_else(
        || id.to_string(),
        |channel| match voice.language {
            Language::De => channel.name.de.clone(),
            Language::En => channel.name.en.clone(),
        },
    )
}

/// The full name of one of the client's people; of an unknown one the id.
fn person_name(parts: &Parts<'_>, id: &crate::ids::PersonId) -> String {
    let known = parts.people.iter().find(|person| person.id == *id);
    known.map_or_else(|| id.to_string(), |person| person.name.clone())
}
