//! What taking in an address book comes to.

use absprache_engine::handle::Handle;
use absprache_engine::ids::ClientId;
use absprache_engine::party::{Client, Consultant};
use absprache_engine::tone::Tone;

use super::known::Known;
use super::place::{Place, place};
use super::{AddressBook, Entry, Skip, Skipped, Unread};
use crate::trouble::Trouble;

/// What taking in an address book does, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Clients that are put on file.
    pub new: Vec<NewOnFile>,
    /// What is added to clients on file, an entry each.
    pub merged: Vec<Merged>,
    /// Those clients with all that is added.
    pub changed: Vec<Client>,
    /// How many entries say nothing that is not on file.
    pub unchanged: usize,
    /// What contradicts, and is left to the user.
    pub unclear: Vec<Unclear>,
    /// What is not taken in.
    pub skipped: Vec<Skipped>,
    /// Numbers and addresses that cannot be read.
    pub unread: Vec<Unread>,
    /// Columns that are not understood.
    pub unknown_columns: Vec<String>,
}

/// A client that is put on file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOnFile {
    /// As they are on file then.
    pub client: Client,
    /// The lines of the entries they are made of.
    pub lines: Vec<usize>,
}

/// What an entry adds to a client on file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The line of the entry.
    pub line: usize,
    /// The client.
    pub client: ClientId,
    /// Their name.
    pub name: String,
    /// The person it is about; none for the client as a whole.
    pub person: Option<String>,
    /// Whether the person is new.
    pub is_new_person: bool,
    /// The addresses that are added.
    pub handles: Vec<Handle>,
    /// The form of address that is added.
    pub salutation: Option<String>,
}

/// An entry that contradicts who is on file, or an entry before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// The line of the entry.
    pub line: usize,
    /// Who it is about: "Anna Müller (Müller GmbH)".
    pub who: String,
    /// What contradicts.
    pub why: Why,
    /// The clients it contradicts.
    pub with: Vec<ClientId>,
}

/// What contradicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its addresses or its name belong to several.
    Several,
    /// Its address is on file for somebody of another name.
    OtherName,
    /// Its address is on file at another firm.
    OtherFirm,
    /// Somebody of this name is on file, with other addresses or without the firm.
    Namesake,
    /// A client of this name is on file, and the file cannot be read.
    Unreadable,
}

/// Holds a book against who is on file. Entries with a firm come first: who is named without one may be among its people.
/// What is unclear is tried again after all others, until nothing becomes clear any more; so a second time adds nothing.
pub(super) fn plan(
    book: &AddressBook,
    consultant: &Consultant,
    on_file: &[Client],
    broken: &[Trouble],
    tone: Tone,
) -> Plan {
    let mut plan = Plan {
        skipped: book.skipped.clone(),
        unread: book.unread.clone(),
        unknown_columns: book.unknown_columns.clone(),
        ..Plan::default()
    };
    let is_mine = |handle: &Handle| consultant.handles.iter().any(|mine| mine.handle == *handle);
    let mut known = Known::of(on_file, broken, &consultant.side, tone);
    let mut open: Vec<&Entry> = Vec::new();
    for entry in &book.entries {
        let why = if entry.handles.iter().chain(&entry.shared).any(is_mine) {
            Skip::Mine
        } else if entry.name().is_none() {
            Skip::NoName
        } else {
            open.push(entry);
            continue;
        };
        plan.skipped.push(Skipped { line: entry.line, why });
    }
    open.sort_by_key(|entry| entry.firm.is_none());
    loop {
        let before = open.len();
        plan.unclear.clear();
        open.retain(|entry| match place(entry, &known) {
            Ok(place) => {
                take(entry, &place, &mut known, &mut plan);
                false
            }
            Err((why, with)) => {
                plan.unclear.push(Unclear {
                    line: entry.line,
                    who: entry.who(),
                    why,
                    with: known.ids(&with),
                });
                true
            }
        });
        if open.len() == before {
            break;
        }
    }
    (plan.new, plan.changed) = known.outcome();
    plan.skipped.sort_by_key(|skipped| skipped.line);
    plan.unclear.sort_by_key(|unclear| unclear.line);
    plan.merged.sort_by_key(|merged| merged.line);
    plan
}

fn take(entry: &Entry, place: &Place, known: &mut Known, plan: &mut Plan) {
    let Some(merged) = known.take(entry, place) else { return };
    let is_news = merged.is_new_person || !merged.handles.is_empty() || merged.salutation.is_some();
    if is_news {
        plan.merged.push(merged);
    } else {
        plan.unchanged += 1;
    }
}

impl Entry {
    /// The name that the client of an entry alone would have: of the firm, else of the person.
    pub(super) fn name(&self) -> Option<&str> {
        self.firm.as_deref().or(self.person.as_deref())
    }

    fn who(&self) -> String {
        match (&self.person, &self.firm) {
            (Some(person), Some(firm)) if person != firm => format!("{person} ({firm})"),
            (Some(name), _) | (None, Some(name)) => name.clone(),
            (None, None) => String::new(),
        }
    }
}
