//! Presets of the user's own: the rules of one client, made fit for others. They can be given away, so they name nobody.

use serde::{Deserialize, Serialize};

use super::addresses::names_an_address;
use super::general::{Change, Reader, made_general};
use crate::channel::Channels;
use crate::clause::{At, ChannelClause, Clause, Who};
use crate::document::{Checked, Fault, Problem, SCHEMA};
use crate::party::{Client, MyHandle};
use crate::policy::Policy;

/// A policy without people and addresses, in its clauses as in their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OwnPreset(Policy);

impl OwnPreset {
    /// Rules that go for a client, without what is theirs alone, and what had to be changed for it.
    pub fn of_rules(
        name: &str,
        description: &str,
        clauses: &[Clause],
        client: &Client,
        mine: &[MyHandle],
    ) -> (Self, Vec<Change>) {
        let (clauses, changes) = made_general(clauses, client, mine, Reader::Anybody);
        let policy = Policy {
            schema: SCHEMA,
            name: name.to_owned(),
            description: description.to_owned(),
            consultant: None,
            client: None,
            handles: Vec::new(),
            clauses,
        };
        (Self(policy), changes)
    }

    /// As it is called.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is for; empty if nobody said so.
    pub fn description(&self) -> &str {
        &self.0.description
    }

    /// Its rules, in reading order.
    pub fn clauses(&self) -> &[Clause] {
        &self.0.clauses
    }

    /// The policy, for a client to begin with.
    pub fn into_policy(self) -> Policy {
        self.0
    }

    /// Whether words hold a mail address, or what can only be a phone number: then they stand in no preset.
    pub fn names_an_address(words: &str) -> bool {
        names_an_address(words)
    }

    /// The same under another name.
    #[must_use]
    pub fn called(self, name: &str, description: &str) -> Self {
        Self(Policy { name: name.to_owned(), description: description.to_owned(), ..self.0 })
    }

    /// The rules alone. Whose sides a policy of a file was tried with is no part of a preset.
    #[must_use]
    pub fn without_sides(self) -> Self {
        Self(Policy { consultant: None, client: None, ..self.0 })
    }
}

impl Checked for OwnPreset {
    fn check(&self, channels: &Channels) -> Result<(), Fault> {
        self.0.check(channels)?;
        if self.0.name.trim().is_empty() {
            return Err(("name".to_owned(), Problem::MissingField("name".to_owned())));
        }
        for (field, words) in [("name", &self.0.name), ("description", &self.0.description)] {
            if names_an_address(words) {
                return Err((field.to_owned(), Problem::NamesAddress));
            }
        }
        if !self.0.handles.is_empty() {
            return Err(("handles".to_owned(), Problem::NamesAddress));
        }
        self.0.clauses.iter().enumerate().try_for_each(|(index, clause)| {
            let at = |(field, problem): (&str, Problem)| (format!("clauses[{index}].{field}"), problem);
            names_nobody(clause).map_err(at)
        })
    }
}

/// The first field of a clause that names somebody or an address.
fn names_nobody(clause: &Clause) -> Result<(), (&'static str, Problem)> {
    match clause {
        Clause::Channel(ChannelClause { who: Who::Persons(_), .. }) => Err(("who", Problem::NamesPeople)),
        Clause::Channel(ChannelClause { at: At::Only(_), .. }) => Err(("at", Problem::NamesAddress)),
        Clause::People(clause) if !clause.speaks.is_empty() => Err(("speaks", Problem::NamesPeople)),
        Clause::People(clause) if !clause.decides.is_empty() => Err(("decides", Problem::NamesPeople)),
        Clause::Emergency(clause) if !clause.numbers.is_empty() => Err(("numbers", Problem::NamesAddress)),
        Clause::Emergency(clause) if names_an_address(&clause.definition) => {
            Err(("definition", Problem::NamesAddress))
        }
        Clause::Emergency(clause) if clause.word.as_deref().is_some_and(names_an_address) => {
            Err(("word", Problem::NamesAddress))
        }
        Clause::FreeText(clause) if names_an_address(&clause.text) => Err(("text", Problem::NamesAddress)),
        Clause::Channel(_)
        | Clause::People(_)
        | Clause::Emergency(_)
        | Clause::FreeText(_)
        | Clause::Promise(_)
        | Clause::Frequency(_)
        | Clause::Tone(_)
        | Clause::Netiquette(_)
        | Clause::Record(_)
        | Clause::Review(_)
        | Clause::Ending(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
