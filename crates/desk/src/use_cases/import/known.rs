//! Who is known while a book is taken in: those on file, and those that the book brought before.

use std::collections::{BTreeSet, HashMap};

use absprache_engine::document::SCHEMA;
use absprache_engine::handle::Handle;
use absprache_engine::identify::comparable;
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::party::{Client, Person, Side};
use absprache_engine::tone::Tone;

use super::Entry;
use super::place::{At, Place};
use super::plan::{Merged, NewOnFile};
use crate::trouble::Trouble;
use crate::use_cases::add_client::is_taken;

/// Clients with all that was added, and where their addresses and names are.
pub(super) struct Known<'a> {
    clients: Vec<Client>,
    /// The lines that each came from or was added to by.
    lines: Vec<Vec<usize>>,
    changed: BTreeSet<usize>,
    on_file: usize,
    broken: &'a [Trouble],
    side: &'a Side,
    tone: Tone,
    by_handle: HashMap<Handle, BTreeSet<(usize, Option<usize>)>>,
    by_name: HashMap<String, BTreeSet<usize>>,
    by_person: HashMap<String, BTreeSet<(usize, usize)>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(on_file: &[Client], broken: &'a [Trouble], side: &'a Side, tone: Tone) -> Self {
        let mut known = Self {
            clients: on_file.to_vec(),
            lines: vec![Vec::new(); on_file.len()],
            changed: BTreeSet::new(),
            on_file: on_file.len(),
            broken,
            side,
            tone,
            by_handle: HashMap::new(),
            by_name: HashMap::new(),
            by_person: HashMap::new(),
        };
        (0..on_file.len()).for_each(|client| known.index(client));
        known
    }

    /// Who has an address.
    pub(super) fn holders(&self, handle: &Handle) -> impl Iterator<Item = (usize, Option<usize>)> {
        self.by_handle.get(handle).into_iter().flatten().copied()
    }

    /// The clients of a name.
    pub(super) fn called(&self, name: &str) -> Vec<usize> {
        self.by_name.get(&spelled(name)).into_iter().flatten().copied().collect()
    }

    /// The people of a name, whoever's they are.
    pub(super) fn people_called(&self, name: &str) -> Vec<(usize, usize)> {
        self.by_person.get(&spelled(name)).into_iter().flatten().copied().collect()
    }

    pub(super) fn client(&self, client: usize) -> Option<&Client> {
        self.clients.get(client)
    }

    pub(super) fn person(&self, (client, person): (usize, usize)) -> Option<&Person> {
        self.clients.get(client)?.people.get(person)
    }

    pub(super) fn ids(&self, clients: &[usize]) -> Vec<ClientId> {
        clients.iter().filter_map(|client| Some(self.clients.get(*client)?.id.clone())).collect()
    }

    /// Whether a client of this name is on file whose file cannot be read.
    pub(super) fn is_buried(&self, name: &str) -> bool {
        is_taken(&ClientId::from_name(name, "client", |_| false), &[], self.broken)
    }

    /// Takes an entry in at its place. What it adds, if the client was on file before.
    pub(super) fn take(&mut self, entry: &Entry, place: &Place) -> Option<Merged> {
        let at = match place {
            Place::New => {
                self.put(entry);
                return None;
            }
            Place::At(at) => at,
        };
        let client = self.clients.get_mut(at.client)?;
        let merged = add(client, entry, at);
        self.lines.get_mut(at.client)?.push(entry.line);
        self.index(at.client);
        if at.client >= self.on_file {
            return None;
        }
        if merged.is_new_person || !merged.handles.is_empty() || merged.salutation.is_some() {
            self.changed.insert(at.client);
        }
        Some(merged)
    }

    /// The new clients, and those on file that were added to.
    pub(super) fn outcome(self) -> (Vec<NewOnFile>, Vec<Client>) {
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        for (index, (client, lines)) in self.clients.into_iter().zip(self.lines).enumerate() {
            if index >= self.on_file {
                new.push(NewOnFile { client, lines });
            } else if self.changed.contains(&index) {
                changed.push(client);
            }
        }
        (new, changed)
    }

    fn put(&mut self, entry: &Entry) {
        let name = entry.name().unwrap_or_default();
        let id = ClientId::from_name(name, "client", |id| is_taken(id, &self.clients, self.broken));
        let mut client = Client {
            schema: SCHEMA,
            id,
            name: name.to_owned(),
            side: Side { own_days: Vec::new(), ..self.side.clone() },
            tone: self.tone,
            people: Vec::new(),
            handles: Vec::new(),
            aliases: Vec::new(),
        };
        add(&mut client, entry, &At { client: self.clients.len(), person: None });
        self.clients.push(client);
        self.lines.push(vec![entry.line]);
        self.index(self.clients.len() - 1);
    }

    fn index(&mut self, index: usize) {
        let Some(client) = self.clients.get(index) else { return };
        self.by_name.entry(spelled(&client.name)).or_default().insert(index);
        for handle in &client.handles {
            self.by_handle.entry(handle.clone()).or_default().insert((index, None));
        }
        for (place, person) in client.people.iter().enumerate() {
            self.by_person.entry(spelled(&person.name)).or_default().insert((index, place));
            for handle in &person.handles {
                self.by_handle.entry(handle.clone()).or_default().insert((index, Some(place)));
            }
        }
    }
}

/// Whether both names are spelled the same, umlauts written out or not.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    spelled(one) == spelled(other)
}

fn spelled(name: &str) -> String {
    comparable(name).replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss")
}

/// Adds what an entry says and the client does not have.
fn add(client: &mut Client, entry: &Entry, at: &At) -> Merged {
    let shared = lacking(client, &entry.shared);
    client.handles.extend(shared.iter().cloned());
    let mut merged = Merged {
        line: entry.line,
        client: client.id.clone(),
        name: client.name.clone(),
        person: None,
        is_new_person: false,
        handles: shared,
        salutation: None,
    };
    let own = lacking(client, &entry.handles);
    merged.handles.extend(own.iter().cloned());
    let place = at.person.or_else(|| {
        let name = entry.person.as_ref()?;
        let id = PersonId::from_name(name, "person", |id| client.person(id).is_some());
        client.people.push(Person {
            id,
            name: name.clone(),
            salutation: None,
            role: entry.role,
            handles: Vec::new(),
            aliases: Vec::new(),
            tone: None,
        });
        merged.is_new_person = true;
        Some(client.people.len() - 1)
    });
    match place.and_then(|place| client.people.get_mut(place)) {
        Some(person) => {
            merged.person = Some(person.name.clone());
            person.handles.extend(own);
            if person.salutation.is_none() {
                person.salutation.clone_from(&entry.salutation);
                merged.salutation.clone_from(&entry.salutation);
            }
        }
        None => client.handles.extend(own),
    }
    merged
}

/// Those that neither the client as a whole nor anyone of theirs has, each once.
fn lacking(client: &Client, handles: &[Handle]) -> Vec<Handle> {
    let people = client.people.iter().flat_map(|person| &person.handles);
    let mut known: Vec<&Handle> = client.handles.iter().chain(people).collect();
    let mut lacking = Vec::new();
    for handle in handles {
        if !known.contains(&handle) {
            known.push(handle);
            lacking.push(handle.clone());
        }
    }
    lacking
}
