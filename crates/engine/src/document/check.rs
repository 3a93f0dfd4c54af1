//! What only the whole file can tell.

use crate::agreement::{Version, duplicate_clause};
use crate::channel::{ChannelId, Channels};
use crate::clause::Clause;
use crate::context::Context;
use crate::document::Problem;
use crate::handle::Handle;
use crate::party::{Alias, Client, Consultant};
use crate::policy::Policy;

/// The path of the first field that is wrong, and what is wrong with it.
pub type Fault = (String, Problem);

/// A file of ours that is checked as a whole after it was read field by field.
pub trait Checked {
    /// Finds what only the whole can tell.
    fn check(&self, channels: &Channels) -> Result<(), Fault>;
}

impl Checked for Policy {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        clauses("clauses", &self.clauses, channels)?;
        one_emergency(&self.clauses)
    }
}

impl Checked for Version {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        clauses("clauses", &self.clauses, channels)
    }
}

impl Checked for Consultant {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        let known = self.handles.iter().map(|mine| &mine.handle);
        handles("handles", known, channels)?;
        for (index, leave) in self.absences.iter().enumerate() {
            in_order(&format!("absences[{index}].last"), leave.first, leave.last)?;
            if self.absences.iter().take(index).any(|earlier| earlier.first == leave.first) {
                return Err((format!("absences[{index}].first"), Problem::DuplicateAbsence(leave.first)));
            }
        }
        Ok(())
    }
}

impl Checked for Context {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        all_known("appointments", self.appointments.iter().filter_map(|one| one.channel.as_ref()), channels)?;
        all_known("recent", self.recent.iter().map(|one| &one.channel), channels)?;
        for (index, appointment) in self.appointments.iter().enumerate() {
            in_order(&format!("appointments[{index}].end"), appointment.start, appointment.end)?;
        }
        for (index, away) in self.absences.iter().enumerate() {
            in_order(&format!("absences[{index}].until"), away.from, away.until)?;
        }
        Ok(())
    }
}

impl Checked for Client {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        handles("handles", &self.handles, channels)?;
        aliases("aliases", &self.aliases, channels)?;
        for (index, person) in self.people.iter().enumerate() {
            if self.people.iter().take(index).any(|earlier| earlier.id == person.id) {
                return Err((format!("people[{index}].id"), Problem::DuplicatePerson(person.id.clone())));
            }
            handles(&format!("people[{index}].handles"), &person.handles, channels)?;
            aliases(&format!("people[{index}].aliases"), &person.aliases, channels)?;
        }
        Ok(())
    }
}

fn clauses(list: &str, clauses: &[Clause], channels: &Channels) -> Result<(), Fault> {
    if let Some((index, id)) = duplicate_clause(clauses) {
        return Err((format!("{list}[{index}].id"), Problem::DuplicateClause(id.clone())));
    }
    clauses
        .iter()
        .enumerate()
        .try_for_each(|(index, each)| clause(&format!("{list}[{index}]"), each, channels))
}

/// The channels of one clause that stands at `path`.
pub(crate) fn clause(path: &str, clause: &Clause, channels: &Channels) -> Result<(), Fault> {
    let (field, ids): (&str, Vec<&ChannelId>) = match clause {
        Clause::Channel(clause) => ("channel", vec![&clause.channel]),
        Clause::Promise(clause) => ("channel", clause.channel.iter().collect()),
        Clause::Frequency(clause) => ("channel", clause.channel.iter().collect()),
        Clause::Emergency(clause) => ("ways", clause.ways.iter().collect()),
        Clause::People(_)
        | Clause::Tone(_)
        | Clause::Netiquette(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_)
        | Clause::FreeText(_) => return Ok(()),
    };
    all_known(&format!("{path}.{field}"), ids, channels)
}

/// Only the first would be judged by. Not asked of a version: what was agreed is read as it is.
fn one_emergency(clauses: &[Clause]) -> Result<(), Fault> {
    let mut emergencies =
        clauses.iter().enumerate().filter(|(_, clause)| matches!(clause, Clause::Emergency(_)));
    match emergencies.nth(1) {
        Some((index, second)) => {
            Err((format!("clauses[{index}].id"), Problem::SecondEmergency(second.id().clone())))
        }
        None => Ok(()),
    }
}

fn handles<'a>(
    field: &str,
    handles: impl IntoIterator<Item = &'a Handle>,
    channels: &Channels,
) -> Result<(), Fault> {
    let of_account = |handle: &'a Handle| match handle {
        Handle::Account(account) => Some(account.channel()),
        Handle::Mail(_) | Handle::Phone(_) => None,
    };
    all_known(field, handles.into_iter().filter_map(of_account), channels)
}

fn aliases(field: &str, aliases: &[Alias], channels: &Channels) -> Result<(), Fault> {
    all_known(field, aliases.iter().map(|alias| &alias.channel), channels)
}

fn in_order<T: PartialOrd>(field: &str, begins: T, ends: T) -> Result<(), Fault> {
    if begins <= ends { Ok(()) } else { Err((field.to_owned(), Problem::Backwards)) }
}

fn all_known<'a>(
    field: &str,
    ids: impl IntoIterator<Item = &'a ChannelId>,
    channels: &Channels,
) -> Result<(), Fault> {
    match ids.into_iter().find(|id| channels.get(id).is_none()) {
        Some(id) => Err((field.to_owned(), Problem::UnknownChannel(id.clone()))),
        None => Ok(()),
    }
}
