//! The client's people, their addresses and display names, there and back.

use absprache_engine::channel::Channels;
use absprache_engine::handle::{Handle, HandleError};
use absprache_engine::ids::{PersonId, slug};
use absprache_engine::party::{Alias, Client, Person, Role};
use absprache_engine::words;

use crate::use_cases::sketch::faults::Faults;
use crate::view::sketch::{AliasSketch, HandleSketch, PersonSketch, Sketch};

/// The channels by which addresses are read that belong to no single network.
const MAIL: &str = "email";
const PHONE: &str = "phone";

pub(super) fn person(person: &Person) -> PersonSketch {
    PersonSketch {
        id: Some(person.id.to_string()),
        name: person.name.clone(),
        role: person.role,
        salutation: person.salutation.clone().unwrap_or_default(),
        handles: person.handles.iter().map(handle).collect(),
        aliases: person.aliases.iter().map(alias).collect(),
    }
}

pub(super) fn handle(handle: &Handle) -> HandleSketch {
    let channel = match handle {
        Handle::Mail(_) => MAIL.to_owned(),
        Handle::Phone(_) => PHONE.to_owned(),
        Handle::Account(account) => account.channel().to_string(),
    };
    HandleSketch { channel, address: words::handle(handle) }
}

pub(super) fn alias(alias: &Alias) -> AliasSketch {
    AliasSketch { channel: alias.channel.to_string(), name: alias.name.clone() }
}

/// The people with the ids they have or will have. A new client without any is one person of the client's name.
pub(super) fn read(
    sketch: &Sketch,
    on_file: Option<&Client>,
    channels: &Channels,
    faults: &mut Faults,
) -> Vec<Person> {
    let ids = ids(sketch);
    let mut people: Vec<Person> = Vec::new();
    for (index, (person, id)) in sketch.people.iter().zip(ids).enumerate() {
        let path = format!("people.{index}");
        let name = name_of(person, sketch);
        if name.is_empty() {
            if is_blank(person) {
                continue;
            }
            faults.add(format!("{path}.name"), "sketch-fault-person-name", &[]);
        }
        let known = on_file.and_then(|client| client.person(&id));
        people.push(Person {
            name: name.to_owned(),
            salutation: Some(person.salutation.trim().to_owned()).filter(|text| !text.is_empty()),
            role: person.role,
            handles: handles(&path, &person.handles, channels, faults),
            aliases: aliases(&path, &person.aliases, channels, faults),
            tone: known.and_then(|known| known.tone),
            id,
        });
    }
    let name = sketch.name.trim();
    if people.is_empty() && on_file.is_none() {
        people.push(Person {
            id: PersonId::from_name(name, "person", |_| false),
            name: name.to_owned(),
            salutation: None,
            role: Role::default(),
            handles: Vec::new(),
            aliases: Vec::new(),
            tone: None,
        });
    }
    people
}

/// A row in which nothing was typed yet does not count.
fn is_blank(person: &PersonSketch) -> bool {
    let handles = person.handles.iter().map(|handle| &handle.address);
    let mut texts = handles.chain(person.aliases.iter().map(|alias| &alias.name)).chain([&person.salutation]);
    texts.all(|text| text.trim().is_empty())
}

/// Somebody alone need not be named twice.
fn name_of<'a>(person: &'a PersonSketch, sketch: &'a Sketch) -> &'a str {
    match (person.name.trim(), sketch.people.len()) {
        ("", 1) => sketch.name.trim(),
        (name, _) => name,
    }
}

/// The ids of a sketch's people, in their order.
pub(super) fn ids(sketch: &Sketch) -> Vec<PersonId> {
    let mut taken: Vec<PersonId> = sketch.people.iter().filter_map(own_id).collect();
    let mut ids: Vec<PersonId> = Vec::new();
    for person in &sketch.people {
        let own = own_id(person).filter(|id| !ids.contains(id));
        let made = || PersonId::from_name(name_of(person, sketch), "person", |id| taken.contains(id));
        let id = own.unwrap_or_else(made);
        taken.push(id.clone());
        ids.push(id);
    }
    ids
}

fn own_id(person: &PersonSketch) -> Option<PersonId> {
    person.id.as_ref()?.parse().ok()
}

/// Who is meant by an id, or by the name of somebody who has none yet.
pub(super) fn meant(reference: &str, sketch: &Sketch) -> Option<PersonId> {
    let ids = ids(sketch);
    let by_id = ids.iter().find(|id| id.as_str() == reference).cloned();
    by_id.or_else(|| {
        let mut named = sketch.people.iter().zip(&ids);
        let found = named.find(|(person, _)| {
            let name = name_of(person, sketch);
            name == reference.trim() || slug(name) == reference
        });
        found.map(|(_, id)| id.clone())
    })
}

pub(super) fn handles(
    path: &str,
    typed: &[HandleSketch],
    channels: &Channels,
    faults: &mut Faults,
) -> Vec<Handle> {
    let mut handles = Vec::new();
    for (index, HandleSketch { channel, address }) in typed.iter().enumerate() {
        if address.trim().is_empty() {
            continue;
        }
        let field = |name| format!("{path}.handles.{index}.{name}").trim_start_matches('.').to_owned();
        let Some(channel) = channel.parse().ok().and_then(|id| channels.get(&id)) else {
            faults.add(field("channel"), "sketch-fault-channel", &[("channel", channel.as_str().into())]);
            continue;
        };
        match Handle::parse(channel, address) {
            Ok(handle) => handles.push(handle),
            Err(error) => {
                let message = match error {
                    HandleError::Mail(_) => "sketch-fault-mail",
                    HandleError::Phone(_) => "sketch-fault-phone",
                    HandleError::Account(_) => "sketch-fault-account",
                };
                faults.add(field("address"), message, &[("address", address.trim().into())]);
            }
        }
    }
    handles
}

pub(super) fn aliases(
    path: &str,
    typed: &[AliasSketch],
    channels: &Channels,
    faults: &mut Faults,
) -> Vec<Alias> {
    let mut aliases = Vec::new();
    for (index, AliasSketch { channel, name }) in typed.iter().enumerate() {
        if name.trim().is_empty() {
            continue;
        }
        match channel.parse().ok().filter(|id| channels.get(id).is_some()) {
            Some(channel) => aliases.push(Alias { channel, name: name.trim().to_owned() }),
            None => {
                let field = format!("{path}.aliases.{index}.channel").trim_start_matches('.').to_owned();
                faults.add(field, "sketch-fault-channel", &[("channel", channel.as_str().into())]);
            }
        }
    }
    aliases
}
