//! What was understood, each with the piece of text it came from.

use absprache_desk::view::found::{Found, Source};
use absprache_desk::view::sketch::{AliasSketch, HandleSketch, PersonSketch};
use absprache_engine::party::Role;
use absprache_engine::words;

use super::address::Address;

/// Something understood, and from what.
#[derive(Debug, Clone)]
pub(super) struct Piece<T> {
    pub(super) value: T,
    /// More than one where the same was said again.
    from: Vec<String>,
}

impl<T> Piece<T> {
    pub(super) fn new(value: T, from: impl Into<String>) -> Self {
        Self { value, from: vec![from.into()] }
    }

    /// The piece of text it came from first.
    pub(super) fn from(&self) -> &str {
        self.from.first().map_or("", String::as_str)
    }

    /// What is said again, in other words perhaps.
    pub(super) fn confirm(&mut self, other: &Self) {
        let new = other.from.iter().filter(|from| !self.from.contains(from)).cloned().collect::<Vec<_>>();
        self.from.extend(new);
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
        Some(known) => {
            known.confirm(&new);
            if new.value.channel == "phone" {
                known.value = new.value;
            }
        }
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
            HandleSketch { channel: channel.to_owned(), address: words::handle(&handle) }
        })
        .collect()
}

fn told<T>(piece: Piece<T>, field: String, sources: &mut Vec<Source>) -> T {
    sources.extend(piece.from.into_iter().map(|from| Source { field: field.clone(), from }));
    piece.value
}
