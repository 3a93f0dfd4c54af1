//! What was understood, each with the piece of text it came from.

use absprache_desk::view::found::{AliasSketch, Found, HandleSketch, PersonSketch, Source};
use absprache_engine::party::Role;

use super::address::Address;

/// Something understood, and from what.
#[derive(Debug, Clone)]
pub(super) struct Piece<T> {
    pub(super) value: T,
    pub(super) from: String,
}

impl<T> Piece<T> {
    pub(super) fn new(value: T, from: impl Into<String>) -> Self {
        Self { value, from: from.into() }
    }
}

/// A person. Without a name where only an address tells of one.
#[derive(Debug, Default)]
pub(super) struct PersonPieces {
    pub(super) name: Option<Piece<String>>,
    pub(super) role: Option<Piece<Role>>,
    pub(super) salutation: Option<Piece<String>>,
    pub(super) addresses: Vec<Piece<Address>>,
    pub(super) aliases: Vec<Piece<AliasSketch>>,
}

/// All of a text.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    pub(super) firm: Option<Piece<String>>,
    pub(super) people: Vec<PersonPieces>,
    pub(super) addresses: Vec<Piece<Address>>,
    pub(super) leftovers: Vec<String>,
}

/// Adds an address that is not there yet. A number that serves the telephone, too, is told as a phone number.
pub(super) fn add(addresses: &mut Vec<Piece<Address>>, new: Piece<Address>) {
    match addresses.iter_mut().find(|known| known.value.handle == new.value.handle) {
        Some(known) if new.value.channel == "phone" => *known = new,
        Some(_) => {}
        None => addresses.push(new),
    }
}

impl Pieces {
    /// As data, every field with its source.
    pub(super) fn into_found(self) -> Found {
        let mut found = Found { leftovers: self.leftovers, ..Found::default() };
        let sources = &mut found.sources;
        found.name = self.firm.map(|firm| told(firm, "name".to_owned(), sources));
        for (index, person) in self.people.into_iter().enumerate() {
            found.people.push(sketch(person, &format!("people.{index}"), sources));
        }
        found.handles = handles(self.addresses, "handles", sources);
        found
    }
}

fn sketch(person: PersonPieces, path: &str, sources: &mut Vec<Source>) -> PersonSketch {
    PersonSketch {
        id: None,
        name: person.name.map(|name| told(name, format!("{path}.name"), sources)).unwrap_or_default(),
        role: person.role.map(|role| told(role, format!("{path}.role"), sources)).unwrap_or_default(),
        salutation: person
            .salutation
            .map(|salutation| told(salutation, format!("{path}.salutation"), sources))
            .unwrap_or_default(),
        handles: handles(person.addresses, &format!("{path}.handles"), sources),
        aliases: person
            .aliases
            .into_iter()
            .enumerate()
            .map(|(index, alias)| told(alias, format!("{path}.aliases.{index}.name"), sources))
            .collect(),
    }
}

fn handles(addresses: Vec<Piece<Address>>, path: &str, sources: &mut Vec<Source>) -> Vec<HandleSketch> {
    addresses
        .into_iter()
        .enumerate()
        .map(|(index, address)| {
            let Address { channel, handle } = told(address, format!("{path}.{index}.address"), sources);
            HandleSketch { channel: channel.to_owned(), address: handle.to_string() }
        })
        .collect()
}

fn told<T>(piece: Piece<T>, field: String, sources: &mut Vec<Source>) -> T {
    sources.push(Source { field, from: piece.from });
    piece.value
}
