//! A sketch as it is understood: the client and the clauses it would be, and what is in the way.

use std::collections::HashSet;

use absprache_engine::clause::{ChannelClause, Clause};
use absprache_engine::document::SCHEMA;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::party::{Client, Side};
use absprache_engine::tone::Language;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::sketch::base::{of_id, tone_of};
use crate::use_cases::sketch::faults::Faults;
use crate::use_cases::sketch::rules::Place;
use crate::use_cases::sketch::{meanwhile, people, terms, typed};
use crate::view::look::Fault;
use crate::view::sketch::Sketch;

/// What is understood of a sketch. What is not is left out of it, and is among the faults.
#[derive(Debug)]
pub(super) struct Reading {
    /// The client as they would be on file; the id of a new one may be taken.
    pub(super) client: Client,
    /// The rules about channels, one for each of the sketch's.
    pub(super) rules: Vec<Option<ChannelClause>>,
    /// All clauses, in reading order.
    pub(super) clauses: Vec<Clause>,
    /// What cannot be understood.
    pub(super) faults: Vec<Fault>,
    /// The clauses of the sketch's base.
    pub(super) base: Vec<Clause>,
}

impl Reading {
    /// Whether all is there that a client needs.
    pub(super) fn is_whole(&self) -> bool {
        self.faults.is_empty() && !self.client.name.is_empty()
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Reads a sketch. `language` is that of what people type and of what is said about it.
    pub(super) fn reading(&self, sketch: &Sketch, language: Language) -> Reading {
        let mut faults = Faults::none(language);
        // Without a standard that can be read there is nothing to go back to; the rules can be read all the same.
        let base = self.clauses_of(&sketch.base, tone_of(sketch)).unwrap_or_default();
        let file = sketch.client.as_ref().and_then(|id| self.clients.get(id));
        let draft = file.map_or(&[] as &[Clause], |file| &file.draft_terms().clauses);
        let on_file = self.people.iter().find(|client| Some(&client.id) == sketch.client.as_ref());
        let client = self.client_of(sketch, on_file, &mut faults);
        let place = self.place(language);
        let ids = clause_ids(sketch);
        let mut ids = ids.into_iter();
        let mut rules = Vec::new();
        for ((index, rule), id) in sketch.rules.iter().enumerate().zip(ids.by_ref()) {
            let original = of_id(&id, &[draft, &base]).and_then(Clause::as_channel);
            rules.push(place.read((&format!("rules.{index}"), rule, id), original, sketch, &mut faults));
        }
        let mut others = Vec::new();
        for ((index, term), id) in sketch.terms.iter().enumerate().zip(ids) {
            others.extend(terms::read((&format!("terms.{index}"), term, id), place, sketch, &mut faults));
        }
        let channels = rules.iter().flatten().cloned().map(Clause::Channel);
        let clauses = woven(channels, others, if draft.is_empty() { &base } else { draft });
        Reading { client, rules, clauses, faults: faults.found(), base }
    }

    /// The client and the clauses of a sketch, as far as they are understood.
    pub(crate) fn understood(&self, sketch: &Sketch, language: Language) -> (Client, Vec<Clause>) {
        let reading = self.reading(sketch, language);
        (reading.client, reading.clauses)
    }

    pub(super) fn place(&self, language: Language) -> Place<'_> {
        Place { consultant: &self.consultant, channels: &self.channels, language }
    }

    fn client_of(&self, sketch: &Sketch, on_file: Option<&Client>, faults: &mut Faults) -> Client {
        let name = sketch.name.trim();
        let channels = &self.channels;
        let id = sketch.client.clone().unwrap_or_else(|| ClientId::from_name(name, "client", |_| false));
        let mut client = Client {
            schema: SCHEMA,
            side: self.side_of(sketch, on_file, faults),
            tone: tone_of(sketch),
            people: people::read(sketch, on_file, channels, faults),
            handles: people::handles("", &sketch.handles, channels, faults),
            aliases: people::aliases("", &sketch.aliases, channels, faults),
            name: name.to_owned(),
            id,
        };
        if let (Some(began), Some(on_file)) = (&sketch.began, on_file) {
            meanwhile::bring_in(&mut client, began, on_file, channels);
        }
        client
    }

    /// What is left open is as on my side.
    fn side_of(&self, sketch: &Sketch, on_file: Option<&Client>, faults: &mut Faults) -> Side {
        let mine = &self.consultant.side;
        let zone = sketch.zone.as_deref().map(|text| {
            let zone = text.trim().parse();
            zone.map_err(|_| faults.add("zone".to_owned(), "sketch-fault-zone", &[("zone", text.into())]))
        });
        let region = sketch.region.as_deref().map(|text| {
            let region = text.trim().parse();
            let args = [("region", text.into())];
            region.map_err(|_| faults.add("region".to_owned(), "sketch-fault-region", &args))
        });
        let known = on_file.map(|client| &client.side.office_hours);
        let hours = sketch.office_hours.as_deref().map(|text| {
            let same = known.filter(|hours| typed::write(hours, faults.language) == text);
            same.cloned().or_else(|| typed::read("office_hours".to_owned(), text, faults))
        });
        Side {
            zone: zone.and_then(Result::ok).unwrap_or(mine.zone),
            region: region.and_then(Result::ok).unwrap_or(mine.region),
            office_hours: hours.flatten().unwrap_or_else(|| mine.office_hours.clone()),
            own_days: on_file.map(|client| client.side.own_days.clone()).unwrap_or_default(),
        }
    }
}

/// The ids of all rules and terms: as given where that is an id that no earlier one has, else made.
fn clause_ids(sketch: &Sketch) -> Vec<ClauseId> {
    let rules = sketch.rules.iter().map(|rule| (rule.id.as_str(), rule.channel.as_str()));
    let terms = sketch.terms.iter().map(|term| (term.id(), terms::kind(term)));
    let mut taken: HashSet<ClauseId> = HashSet::new();
    let mut ids = Vec::new();
    for (given, otherwise) in rules.chain(terms) {
        let given = given.parse().ok().filter(|id| !taken.contains(id));
        let made = || ClauseId::from_name(otherwise, "rule", |id| taken.contains(id));
        let id = given.unwrap_or_else(made);
        taken.insert(id.clone());
        ids.push(id);
    }
    ids
}

/// Rules and terms in the order in which the clauses they come from alternate.
fn woven(rules: impl Iterator<Item = Clause>, terms: Vec<Clause>, pattern: &[Clause]) -> Vec<Clause> {
    let (mut rules, mut terms) = (rules, terms.into_iter());
    let mut clauses: Vec<Clause> = Vec::new();
    for clause in pattern {
        clauses.extend(if clause.as_channel().is_some() { rules.next() } else { terms.next() });
    }
    clauses.extend(rules);
    clauses.extend(terms);
    clauses
}
