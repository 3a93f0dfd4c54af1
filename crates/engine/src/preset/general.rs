//! Rules of one client made fit for others: what is about that client's people goes for everyone, or is left out.

use super::addresses::{names_an_address, names_an_address_of_others};
use crate::clause::{At, ChannelClause, Clause, EmergencyClause, Who};
use crate::ids::ClauseId;
use crate::party::{Client, MyHandle, Party, Use};

/// Who reads rules that were one client's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Whoever they are given to, with clients and addresses of their own.
    Anybody,
    /// Another client of mine. My addresses are mine there as well, and the rules that name them stay as they are: which of
    /// my numbers is for calls is no secret of the client whom I told it first. What is theirs stays behind all the same.
    AnotherClient,
}

/// A clause that is not for others what it was for the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// As it was.
    pub clause: Clause,
    /// What became of it.
    pub what: Changed,
}

/// What becomes of a clause that names somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// It was for certain people, and goes for everyone.
    ForEveryone,
    /// It named addresses of mine, and speaks of all that are used alike.
    ForAllAddresses,
    /// It goes without the numbers it named.
    WithoutNumbers,
    /// It is left out: it is about people.
    People,
    /// It is left out: its words name somebody, or an address.
    Words,
    /// It is left out: without its people or addresses it would decide what another rule for everyone decides.
    AnotherRule,
}

/// What became of one clause.
struct Made<'a> {
    from: &'a Clause,
    /// None where nothing is left of it.
    clause: Option<Clause>,
    what: Vec<Changed>,
}

/// The rules that go for a client in their order, without what is theirs alone, and what had to be changed for it. Contacts
/// that a rule for everyone decided are decided by that rule still.
pub fn made_general(
    clauses: &[Clause],
    client: &Client,
    mine: &[MyHandle],
    reader: Reader,
) -> (Vec<Clause>, Vec<Change>) {
    let made: Vec<Made<'_>> = clauses.iter().map(|clause| general(clause, client, mine, reader)).collect();
    let outdone = outdone(&made);
    let (mut kept, mut changes): (Vec<Clause>, Vec<Change>) = (Vec::new(), Vec::new());
    for Made { from, clause, what } in &made {
        let is_outdone = outdone.contains(&from.id());
        let what: &[Changed] = if is_outdone { &[Changed::AnotherRule] } else { what };
        changes.extend(what.iter().map(|what| Change { clause: (*from).clone(), what: *what }));
        kept.extend(clause.clone().filter(|_| !is_outdone));
    }
    (kept, changes)
}

/// Which clauses give way to others, once they are general: first comes what is as it was, then what was for everyone at some
/// addresses, then what was for certain people; of several such the one that stands first.
fn outdone<'a>(made: &'a [Made<'_>]) -> Vec<&'a ClauseId> {
    let is_new = |made: &Made<'_>| made.what.contains(&Changed::ForEveryone);
    let mut by_right: Vec<&Made<'_>> = made.iter().collect();
    by_right.sort_by_key(|made| (is_new(made), !made.what.is_empty()));
    let (mut deciding, mut outdone): (Vec<&ChannelClause>, Vec<&ClauseId>) = (Vec::new(), Vec::new());
    for made in by_right {
        let Some(clause) = made.clause.as_ref().and_then(Clause::as_channel) else { continue };
        let decides_instead = |other: &&ChannelClause| decides_instead(clause, other, is_new(made));
        if !made.what.is_empty() && deciding.iter().any(decides_instead) {
            outdone.push(&clause.id);
        } else {
            deciding.push(clause);
        }
    }
    outdone
}

/// Whether a clause that was made general would decide, or seem to decide, what another one does. Where it is new for
/// everyone, that is wherever the other one is not the nearer: which of my addresses was meant is not always known, so two
/// clauses meet whatever addresses they speak of. My addresses were for everyone before: a clause on some of them that now
/// speaks of all their kind stays nearer than one on any, but not beside another one on that kind.
fn decides_instead(clause: &ChannelClause, other: &ChannelClause, is_new_for_everyone: bool) -> bool {
    let both_cover = |party| clause.towards.covers(party) && other.towards.covers(party);
    let share_direction = both_cover(Party::Consultant) || both_cover(Party::Client);
    let collide = if is_new_for_everyone {
        let ([at, who, _], [other_at, other_who, _]) = (clause.breadth(), other.breadth());
        (at, who) <= (other_at, other_who)
    } else {
        clause.at == other.at && clause.who == other.who
    };
    clause.channel == other.channel && share_direction && collide
}

fn general<'a>(from: &'a Clause, client: &Client, mine: &[MyHandle], reader: Reader) -> Made<'a> {
    let names_somebody = |words: &str| {
        let names_an_address = match reader {
            Reader::Anybody => names_an_address(words),
            Reader::AnotherClient => names_an_address_of_others(words, mine),
        };
        names_an_address || names(words, client)
    };
    let left_out = |why| Made { from, clause: None, what: vec![why] };
    match from {
        Clause::Channel(clause) => {
            let (clause, what) = channel(clause, mine, reader);
            Made { from, clause: Some(Clause::Channel(clause)), what }
        }
        Clause::People(clause) if !clause.speaks.is_empty() || !clause.decides.is_empty() => {
            left_out(Changed::People)
        }
        Clause::Emergency(clause)
            if names_somebody(&clause.definition) || clause.word.as_deref().is_some_and(names_somebody) =>
        {
            left_out(Changed::Words)
        }
        Clause::Emergency(clause) if !clause.numbers.is_empty() && reader == Reader::Anybody => {
            let general = EmergencyClause { numbers: Vec::new(), ..clause.clone() };
            Made { from, clause: Some(Clause::Emergency(general)), what: vec![Changed::WithoutNumbers] }
        }
        Clause::FreeText(clause) if names_somebody(&clause.text) => left_out(Changed::Words),
        Clause::People(_)
        | Clause::Emergency(_)
        | Clause::FreeText(_)
        | Clause::Promise(_)
        | Clause::Frequency(_)
        | Clause::Tone(_)
        | Clause::Netiquette(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_) => Made { from, clause: Some(from.clone()), what: Vec::new() },
    }
}

fn channel(clause: &ChannelClause, mine: &[MyHandle], reader: Reader) -> (ChannelClause, Vec<Changed>) {
    let (mut general, mut changes) = (clause.clone(), Vec::new());
    if matches!(clause.who, Who::Persons(_)) {
        general.who = Who::Everyone;
        changes.push(Changed::ForEveryone);
    }
    if let (At::Only(handles), Reader::Anybody) = (&clause.at, reader) {
        let is_private = |mine: &MyHandle| mine.used == Use::Private && handles.contains(&mine.handle);
        general.at = if mine.iter().any(is_private) { At::Private } else { At::Business };
        changes.push(Changed::ForAllAddresses);
    }
    (general, changes)
}

/// Whether words name the client, or one of their people by any part of the name: "Frau Müller", "Annas Shop".
fn names(words: &str, client: &Client) -> bool {
    let said = parts_of(words);
    let firm = parts_of(&client.name);
    let names_firm = !firm.is_empty() && said.windows(firm.len()).any(|part| part == firm);
    let people = client.people.iter().flat_map(|person| parts_of(&person.name));
    let is_said = |name: String| said.iter().any(|part| *part == name || *part == format!("{name}s"));
    names_firm || people.filter(|part| part.chars().count() > 2).any(is_said)
}

fn parts_of(words: &str) -> Vec<String> {
    let parts = words.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
