//! The rules that are not about one channel, there and back.

use absprache_engine::channel::ChannelId;
use absprache_engine::clause::{
    Clause, EmergencyClause, EndingClause, FreeTextClause, FrequencyClause, NetiquetteClause, PeopleClause,
    PromiseClause, RecordClause, ReviewClause, ToneClause, Within,
};
use absprache_engine::handle::{Handle, PhoneNumber};
use absprache_engine::ids::{ClauseId, PersonId};
use absprache_engine::words;

use crate::use_cases::sketch::faults::Faults;
use crate::use_cases::sketch::rules::{Place, persons_of};
use crate::view::sketch::{Sketch, Term, Unit};

/// A clause as one types it; none for one about a channel.
pub(super) fn term(clause: &Clause) -> Option<Term> {
    let names = |ids: &[ChannelId]| ids.iter().map(ToString::to_string).collect();
    let persons = |ids: &[PersonId]| ids.iter().map(ToString::to_string).collect();
    let id = clause.id().to_string();
    Some(match clause {
        Clause::Channel(_) => return None,
        Clause::Promise(PromiseClause { by, channel, within, .. }) => {
            let (unit, count) = match within {
                Within::Hours(count) => (Unit::Hours, *count),
                Within::WorkingDays(count) => (Unit::WorkingDays, *count),
            };
            let channel = channel.as_ref().map(ToString::to_string);
            Term::Promise { id, by: *by, channel, unit, count: count.into() }
        }
        Clause::Emergency(EmergencyClause { definition, word, ways, numbers, .. }) => Term::Emergency {
            id,
            definition: definition.clone(),
            word: word.clone().unwrap_or_default(),
            ways: names(ways),
            numbers: numbers.iter().map(|number| words::handle(&Handle::Phone(number.clone()))).collect(),
        },
        Clause::Frequency(FrequencyClause { channel, towards, at_most, per, .. }) => Term::Frequency {
            id,
            channel: channel.as_ref().map(ToString::to_string),
            towards: *towards,
            at_most: (*at_most).into(),
            per: *per,
        },
        Clause::People(PeopleClause { speaks, decides, .. }) => {
            Term::People { id, speaks: persons(speaks), decides: persons(decides) }
        }
        Clause::Tone(ToneClause { emoji, .. }) => Term::Tone { id, emoji: *emoji },
        Clause::Netiquette(NetiquetteClause { point, .. }) => Term::Netiquette { id, point: *point },
        Clause::Record(RecordClause { months, .. }) => Term::Record { id, months: (*months).into() },
        Clause::Review(ReviewClause { every_months, .. }) => {
            Term::Review { id, every_months: (*every_months).into() }
        }
        Clause::Ending(EndingClause { notice_days, .. }) => {
            Term::Ending { id, notice_days: (*notice_days).into() }
        }
        Clause::FreeText(FreeTextClause { text, .. }) => Term::FreeText { id, text: text.clone() },
    })
}

/// What an id of a term is made from where it has none.
pub(super) fn kind(term: &Term) -> &'static str {
    match term {
        Term::Promise { .. } => "promise",
        Term::Emergency { .. } => "emergency",
        Term::Frequency { .. } => "frequency",
        Term::People { .. } => "people",
        Term::Tone { .. } => "tone",
        Term::Netiquette { .. } => "manners",
        Term::Record { .. } => "record",
        Term::Review { .. } => "review",
        Term::Ending { .. } => "ending",
        Term::FreeText { .. } => "note",
    }
}

/// The clause of a term, if it can be understood and says anything.
pub(super) fn read(
    (path, term, id): (&str, &Term, ClauseId),
    place: Place<'_>,
    sketch: &Sketch,
    faults: &mut Faults,
) -> Option<Clause> {
    let mut reader = Reader { path, place, sketch, faults };
    Some(match term {
        Term::Promise { by, channel, unit, count, .. } => {
            let (channel, count) = (reader.channel(channel), reader.number("count", *count, 1));
            let within = match unit {
                Unit::Hours => Within::Hours(count?),
                Unit::WorkingDays => Within::WorkingDays(count?),
            };
            Clause::Promise(PromiseClause { id, by: *by, channel: channel?, within })
        }
        Term::Emergency { definition, word, ways, numbers, .. } => {
            let definition = reader.emergency(definition);
            let (ways, numbers) = (reader.ways(ways), reader.numbers(numbers));
            let word = Some(word.trim().to_owned()).filter(|word| !word.is_empty());
            let definition = definition?;
            Clause::Emergency(EmergencyClause { id, definition, word, ways: ways?, numbers: numbers? })
        }
        Term::Frequency { channel, towards, at_most, per, .. } => {
            let (channel, at_most) = (reader.channel(channel), reader.number("at_most", *at_most, 1));
            let (channel, at_most) = (channel?, at_most?);
            Clause::Frequency(FrequencyClause { id, channel, towards: *towards, at_most, per: *per })
        }
        Term::People { speaks, decides, .. } => {
            let (speaks, decides) = (reader.persons("speaks", speaks), reader.persons("decides", decides));
            Clause::People(PeopleClause { id, speaks: speaks?, decides: decides? })
        }
        Term::Tone { emoji, .. } => Clause::Tone(ToneClause { id, form: sketch.form, emoji: *emoji }),
        Term::Netiquette { point, .. } => Clause::Netiquette(NetiquetteClause { id, point: *point }),
        Term::Record { months, .. } => {
            Clause::Record(RecordClause { id, months: reader.number("months", *months, 1)? })
        }
        Term::Review { every_months, .. } => {
            let every_months = reader.number("every_months", *every_months, 1)?;
            Clause::Review(ReviewClause { id, every_months })
        }
        Term::Ending { notice_days, .. } => {
            Clause::Ending(EndingClause { id, notice_days: reader.number("notice_days", *notice_days, 0)? })
        }
        Term::FreeText { text, .. } if text.trim().is_empty() => return None,
        Term::FreeText { text, .. } => Clause::FreeText(FreeTextClause { id, text: text.clone() }),
    })
}

struct Reader<'a> {
    path: &'a str,
    place: Place<'a>,
    sketch: &'a Sketch,
    faults: &'a mut Faults,
}

/// Numbers beyond this are slips of the finger: 999 months are a working life.
const MOST: u16 = 999;

impl Reader<'_> {
    fn number(&mut self, field: &str, typed: u32, least: u16) -> Option<u16> {
        let number = u16::try_from(typed).ok().filter(|number| (least..=MOST).contains(number));
        if number.is_none() {
            let args = [("least", least.into()), ("most", MOST.into())];
            self.faults.add(format!("{}.{field}", self.path), "sketch-fault-number", &args);
        }
        number
    }

    fn known(&mut self, field: String, channel: &str) -> Option<ChannelId> {
        let known = channel.parse().ok().filter(|id| self.place.channels.get(id).is_some());
        if known.is_none() {
            self.faults.add(field, "sketch-fault-channel", &[("channel", channel.into())]);
        }
        known
    }

    /// All channels where none is named.
    fn channel(&mut self, channel: &Option<String>) -> Option<Option<ChannelId>> {
        match channel {
            None => Some(None),
            Some(channel) => self.known(format!("{}.channel", self.path), channel).map(Some),
        }
    }

    fn ways(&mut self, ways: &[String]) -> Option<Vec<ChannelId>> {
        let path = self.path;
        let read = ways.iter().enumerate();
        let read: Vec<_> = read.map(|(i, way)| self.known(format!("{path}.ways.{i}"), way)).collect();
        read.into_iter().collect()
    }

    fn numbers(&mut self, typed: &[String]) -> Option<Vec<PhoneNumber>> {
        let mut numbers = Some(Vec::new());
        for (index, text) in typed.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            match (text.parse(), &mut numbers) {
                (Ok(number), Some(numbers)) => numbers.push(number),
                (Ok(_), None) => {}
                (Err(_), _) => {
                    let args = [("address", text.trim().into())];
                    self.faults.add(format!("{}.numbers.{index}", self.path), "sketch-fault-phone", &args);
                    numbers = None;
                }
            }
        }
        numbers
    }

    fn emergency(&mut self, definition: &str) -> Option<String> {
        if definition.trim().is_empty() {
            self.faults.add(format!("{}.definition", self.path), "sketch-fault-emergency", &[]);
            return None;
        }
        Some(definition.to_owned())
    }

    fn persons(&mut self, field: &str, references: &[String]) -> Option<Vec<PersonId>> {
        persons_of(&format!("{}.{field}", self.path), references, self.sketch, self.faults)
    }
}
