//! Setting up a client, and changing one.

mod begin;
mod look;
mod meanwhile;
mod mirror;
mod probe;
mod remedies;
mod round_trip;
mod sides;
mod take_in;

use absprache_engine::document;
use absprache_engine::policy::Policy;
use absprache_engine::tone::Language;

use super::fakes::{FakeDesk, Office, channels};
use crate::view::sketch::{HandleSketch, PersonSketch, RuleSketch, Sketch};

const DE: Language = Language::De;

fn policy(text: &str) -> Policy {
    document::read(text, channels()).expect("a policy")
}

/// A new client of that name, with the user's standard.
fn named(desk: &FakeDesk, name: &str) -> Sketch {
    Sketch { name: name.to_owned(), ..desk.new_sketch(DE).expect("a sketch") }
}

fn person(name: &str, handles: &[(&str, &str)]) -> PersonSketch {
    let handle = |(channel, address): &(&str, &str)| HandleSketch {
        channel: (*channel).to_owned(),
        address: (*address).to_owned(),
    };
    PersonSketch {
        id: None,
        name: name.to_owned(),
        role: absprache_engine::party::Role::DayToDay,
        salutation: String::new(),
        handles: handles.iter().map(handle).collect(),
        aliases: Vec::new(),
    }
}

fn rule<'a>(sketch: &'a mut Sketch, id: &str) -> &'a mut RuleSketch {
    sketch.rules.iter_mut().find(|rule| rule.id == id).expect("a rule of that id")
}

/// The paths of all faults of a sketch.
fn faulty_fields(office: &Office, sketch: &Sketch) -> Vec<String> {
    office.desk.look(sketch, DE).faults.into_iter().map(|fault| fault.field).collect()
}
