//! Where an entry of an address book belongs: by its addresses, else by its names.

use std::collections::BTreeSet;

use absprache_engine::handle::Handle;
use absprache_engine::party::Person;

use super::Entry;
use super::known::{Known, is_same_name};
use super::plan::Why;

/// Where an entry belongs.
pub(super) enum Place {
    /// To a client of its own.
    New,
    /// To a client that is known.
    At(At),
}

/// A client, and the person; with none the entry's person is new, or it is about the client as a whole.
pub(super) struct At {
    pub(super) client: usize,
    pub(super) person: Option<usize>,
}

/// What contradicts, and which clients.
type Contradiction = (Why, Vec<usize>);

/// Finds where an entry belongs. An address decides before a name; who has the same name only is somebody else as soon as
/// anything speaks for it.
pub(super) fn place(entry: &Entry, known: &Known<'_>) -> Result<Place, Contradiction> {
    let own: BTreeSet<_> = entry.handles.iter().flat_map(|handle| known.holders(handle)).collect();
    let shared = entry.shared.iter().flat_map(|handle| known.holders(handle));
    let clients: BTreeSet<usize> = own.iter().copied().chain(shared).map(|(client, _)| client).collect();
    let clients: Vec<usize> = clients.into_iter().collect();
    match clients.as_slice() {
        [] => by_name(entry, known),
        [client] => {
            let people: Vec<usize> = own.iter().filter_map(|(_, person)| *person).collect();
            by_address(entry, *client, &people, known)
        }
        [_, _, ..] => Err((Why::Several, clients)),
    }
}

/// An entry with an address of this client. `people` are those of theirs who have one of its own.
fn by_address(
    entry: &Entry,
    client: usize,
    people: &[usize],
    known: &Known<'_>,
) -> Result<Place, Contradiction> {
    let against = |why| Err((why, vec![client]));
    let Some(on_file) = known.client(client) else { return against(Why::Several) };
    // Somebody on file as a client alone, now with the name of their firm.
    let is_alone = |name: &String| {
        matches!(on_file.people.as_slice(), [only] if is_same_name(&only.name, &on_file.name))
            && is_same_name(name, &on_file.name)
    };
    let is_theirs =
        |firm: &String| is_same_name(firm, &on_file.name) || entry.person.as_ref().is_some_and(is_alone);
    if !entry.firm.as_ref().is_none_or(is_theirs) {
        return against(Why::OtherFirm);
    }
    match (people, &entry.person) {
        ([], None) => Ok(at(client, None)),
        ([], Some(_)) => among(entry, client, known),
        ([person], None) => Ok(at(client, Some(*person))),
        ([person], Some(name)) => match known.person((client, *person)) {
            Some(on_file) if is_same_name(&on_file.name, name) => Ok(at(client, Some(*person))),
            Some(_) | None => against(Why::OtherName),
        },
        ([_, _, ..], _) => against(Why::Several),
    }
}

/// An entry with no address that anyone has.
fn by_name(entry: &Entry, known: &Known<'_>) -> Result<Place, Contradiction> {
    let Some(firm) = &entry.firm else { return by_person(entry, known) };
    let clients = known.called(firm);
    match clients.as_slice() {
        [client] => among(entry, *client, known),
        [_, _, ..] => Err((Why::Several, clients)),
        [] if known.is_buried(firm) => Err((Why::Unreadable, Vec::new())),
        [] => {
            // Somebody on file as a client alone may have become one of this firm, or not.
            let alone = entry.person.as_ref().map(|person| known.called(person)).unwrap_or_default();
            if alone.is_empty() { Ok(Place::New) } else { Err((Why::Namesake, alone)) }
        }
    }
}

/// A name without a firm and without a known address.
fn by_person(entry: &Entry, known: &Known<'_>) -> Result<Place, Contradiction> {
    let name = entry.person.as_deref().unwrap_or_default();
    let people = known.people_called(name);
    let called = known.called(name);
    let clients: BTreeSet<usize> = people.iter().map(|(client, _)| *client).chain(called).collect();
    let clients: Vec<usize> = clients.into_iter().collect();
    match (clients.as_slice(), people.as_slice()) {
        ([], _) if known.is_buried(name) => Err((Why::Unreadable, Vec::new())),
        ([], _) => Ok(Place::New),
        ([_], [found]) if !known.person(*found).is_some_and(|person| is_other(person, entry)) => {
            Ok(at(found.0, Some(found.1)))
        }
        ([_], [] | [_]) => Err((Why::Namesake, clients)),
        ([_], [_, _, ..]) | ([_, _, ..], _) => Err((Why::Several, clients)),
    }
}

/// Who of a client an entry is about.
fn among(entry: &Entry, client: usize, known: &Known<'_>) -> Result<Place, Contradiction> {
    let Some(name) = &entry.person else { return Ok(at(client, None)) };
    let people: Vec<usize> =
        known.people_called(name).into_iter().filter(|(of, _)| *of == client).map(|(_, one)| one).collect();
    match people.as_slice() {
        [] => Ok(at(client, None)),
        [person] => Ok(at(client, Some(*person))),
        [_, _, ..] => Err((Why::Several, vec![client])),
    }
}

fn at(client: usize, person: Option<usize>) -> Place {
    Place::At(At { client, person })
}

/// Two mail addresses, or two numbers, and none in common: by the name alone nobody can say that it is one person.
fn is_other(person: &Person, entry: &Entry) -> bool {
    let both =
        |is_one: fn(&Handle) -> bool| person.handles.iter().any(is_one) && entry.handles.iter().any(is_one);
    both(|handle| matches!(handle, Handle::Mail(_))) || both(|handle| matches!(handle, Handle::Phone(_)))
}
