//! What only the whole file can tell.

use crate::agreement::{Version, duplicate_clause};
use crate::channel::{ChannelId, Channels};
use crate::clause::Clause;
use crate::context::Context;
use crate::document::Problem;
use crate::party::{Client, Consultant};
use crate::policy::Policy;

/// A file of ours that is checked as a whole after it was read field by field.
pub trait Checked {
    /// The path of the first field that is wrong, and what is wrong with it.
    fn check(&self) -> Result<(), (String, Problem)>;
}

impl Checked for Policy {
    fn check(&self) -> Result<(), (String, Problem)> {
        unique_clauses(&self.clauses)
    }
}

impl Checked for Version {
    fn check(&self) -> Result<(), (String, Problem)> {
        unique_clauses(&self.clauses)
    }
}

impl Checked for Consultant {
    fn check(&self) -> Result<(), (String, Problem)> {
        Ok(())
    }
}

impl Checked for Context {
    fn check(&self) -> Result<(), (String, Problem)> {
        Ok(())
    }
}

impl Checked for Client {
    fn check(&self) -> Result<(), (String, Problem)> {
        for (index, person) in self.people.iter().enumerate() {
            if self.people.iter().take(index).any(|earlier| earlier.id == person.id) {
                return Err((format!("people[{index}].id"), Problem::DuplicatePerson(person.id.clone())));
            }
        }
        Ok(())
    }
}

fn unique_clauses(clauses: &[Clause]) -> Result<(), (String, Problem)> {
    match duplicate_clause(clauses) {
        Some((index, id)) => Err((format!("clauses[{index}].id"), Problem::DuplicateClause(id.clone()))),
        None => Ok(()),
    }
}

/// The first clause that speaks of a channel no catalogue has. Separate from [`Checked`], since the user may add channels.
pub fn unknown_channel(clauses: &[Clause], channels: &Channels) -> Option<(String, Problem)> {
    let unknown = |id: &ChannelId| channels.get(id).is_none();
    clauses.iter().enumerate().find_map(|(index, clause)| {
        let (field, id) = match clause {
            Clause::Channel(clause) => ("channel", unknown(&clause.channel).then_some(&clause.channel)),
            Clause::Promise(clause) => ("channel", clause.channel.as_ref().filter(|id| unknown(id))),
            Clause::Frequency(clause) => ("channel", clause.channel.as_ref().filter(|id| unknown(id))),
            Clause::Emergency(clause) => ("ways", clause.ways.iter().find(|id| unknown(id))),
            Clause::People(_)
            | Clause::Tone(_)
            | Clause::Netiquette(_)
            | Clause::Record(_)
            | Clause::Review(_)
            | Clause::Ending(_)
            | Clause::FreeText(_) => ("", None),
        };
        id.map(|id| (format!("clauses[{index}].{field}"), Problem::UnknownChannel(id.clone())))
    })
}
