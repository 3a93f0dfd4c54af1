//! The agreement as a letter: plain words from the same clauses that judge.
//!
//! What the reader may dislike comes first. The text is part of what both sides hold: it says no more and no less
//! than the clauses do, and the same parts always give the same bytes.

mod emergency;
mod frame;
mod hours;
mod manners;
mod promises;
#[cfg(test)]
mod tests;
mod voice;
mod ways;

use chrono::NaiveDate;

use crate::channel::Channels;
use crate::clause::Clause;
use crate::party::{MyHandle, Person, Side};
use crate::tone::Tone;
use voice::Voice;

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
    /// When it is to be looked at again.
    pub review: Option<NaiveDate>,
    /// The language of the letter, and its form of address where no tone clause agrees on one.
    pub tone: Tone,
}

impl Parts<'_> {
    fn voice(&self) -> Voice {
        let agreed = self
            .clauses
            .iter()
            .find_map(|clause| if let Clause::Tone(clause) = clause { Some(clause.form) } else { None });
        Voice { language: self.tone.language, form: agreed.unwrap_or(self.tone.form) }
    }
}

/// The letter, in paragraphs of one line each, ending with a line feed.
pub fn letter(parts: &Parts<'_>, channels: &Channels) -> String {
    let voice = parts.voice();
    let ways = ways::Ways::of(parts, channels, voice);
    let names = [("consultant", parts.consultant_name.into()), ("client", parts.client_name.into())];
    let mut paragraphs = vec![
        vec![voice.say("letter-title", &[]), voice.say("letter-parties", &names)],
        vec![voice.say("letter-intro", &[])],
    ];
    let mut know = ways.closed();
    know.extend(hours::said(parts, voice));
    let sections = [
        ("letter-know", know),
        ("letter-ways", ways.open(parts, channels)),
        ("letter-emergency", emergency::said(parts, channels, voice)),
        ("letter-promises", promises::said(parts, channels, voice)),
        ("letter-frame", frame::said(parts, voice)),
    ];
    let titled = |(title, lines): (&str, Vec<String>)| [vec![voice.say(title, &[])], lines].concat();
    paragraphs.extend(sections.into_iter().filter(|(_, lines)| !lines.is_empty()).map(titled));
    paragraphs.extend(frame::free_texts(parts).into_iter().map(|text| vec![text]));
    paragraphs.push(vec![voice.say("letter-close", &[])]);
    paragraphs.push(vec![voice.say("letter-greeting", &[]), parts.consultant_name.to_owned()]);
    let points = manners::said(parts, voice);
    if !points.is_empty() {
        paragraphs.push([vec![voice.say("letter-manners", &[])], points].concat());
    }
    let mut text = paragraphs.iter().map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

/// The name of a channel in the letter's language; of an unknown one its id, so that nothing is left out.
fn name_of(channels: &Channels, id: &crate::channel::ChannelId, voice: Voice) -> String {
    channels.get(id).map_or_else(
        || id.to_string(),
        |channel| match voice.language {
            crate::tone::Language::De => channel.name.de.clone(),
            crate::tone::Language::En => channel.name.en.clone(),
        },
    )
}

/// The full name of one of the client's people; of an unknown one the id.
fn person_name(parts: &Parts<'_>, id: &crate::ids::PersonId) -> String {
    let known = parts.people.iter().find(|person| person.id == *id);
    known.map_or_else(|| id.to_string(), |person| person.name.clone())
}
