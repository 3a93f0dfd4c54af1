//! An address book at a running desk: planned, taken in without what was ticked off, and taken back.

use std::collections::VecDeque;

use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use absprache_engine::policy::Policy;

use super::{AddressBook, Start, import, plan_import};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::texts::Texts;
use crate::trouble::Trouble;
use crate::use_cases::import::Plan;

/// What the last book changed, to be taken back as long as the program runs.
#[derive(Debug, Default)]
pub(crate) struct Imported {
    /// New clients, with the rules they began with if they have some of their own.
    new: VecDeque<(Client, Option<Policy>)>,
    /// Clients that were added to, as they were before and are now.
    added: VecDeque<(Client, Client)>,
}

/// What became of taking a book back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// How many clients are as they were before.
    pub back: usize,
    /// The names of those that stay, since something has happened with them meanwhile.
    pub stay: Vec<String>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What taking in a book would do.
    ///
    /// # Errors
    /// As [`plan_import`].
    pub fn plan_book(&self, book: &AddressBook, start: &Start) -> Result<Plan, Trouble> {
        Ok(plan_import(&self.files, book, start.tone)?.0)
    }

    /// Takes a book in; the desk knows everyone in it from then on.
    ///
    /// # Errors
    /// As [`import`].
    pub fn import_book(&mut self, book: &AddressBook, start: &Start) -> Result<Plan, Trouble> {
        // As they are on file now: the user may have edited them since the start.
        let (before, _) = self.files.clients()?;
        let (plan, _) = import(&mut self.files, &self.channels, book, start)?;
        let was = |client: &Client| before.iter().find(|known| known.id == client.id).cloned();
        let with_rules = |client: &Client| Ok((client.clone(), self.files.draft(&client.id)?));
        self.imported = Imported {
            new: plan.new.iter().map(|new| with_rules(&new.client)).collect::<Result<_, Trouble>>()?,
            added: plan.changed.iter().filter_map(|now| Some((was(now)?, now.clone()))).collect(),
        };
        let fresh = plan.new.iter().map(|new| &new.client).chain(&plan.changed).cloned();
        fresh.into_iter().try_for_each(|client| self.put_on_file(client))?;
        Ok(plan)
    }

    /// Takes the last book back: new clients are on file no more, others are as they were. With whom something has happened
    /// meanwhile, or whose profile, rules or texts were changed or are being changed, stays as it is.
    ///
    /// # Errors
    /// If a file cannot be written or removed. What is left can be taken back by the next try.
    pub fn take_book_back(&mut self) -> Result<TakenBack, Trouble> {
        let mut done = TakenBack::default();
        let (on_file, _) = self.files.clients()?;
        while let Some((client, rules)) = self.imported.new.front().cloned() {
            if on_file.contains(&client) && self.is_untouched(&client.id, rules.as_ref())? {
                self.files.remove_client(&client.id)?;
                self.people.retain(|known| known.id != client.id);
                self.clients.remove(&client.id);
                done.back += 1;
            } else {
                done.stay.push(client.name);
            }
            self.imported.new.pop_front();
        }
        while let Some((was, is)) = self.imported.added.front().cloned() {
            if on_file.contains(&is) {
                self.files.save_client(&was)?;
                self.put_on_file(was)?;
                done.back += 1;
            } else {
                done.stay.push(is.name);
            }
            self.imported.added.pop_front();
        }
        Ok(done)
    }

    fn is_untouched(&mut self, id: &ClientId, rules: Option<&Policy>) -> Result<bool, Trouble> {
        Ok(self.files.draft(id)?.as_ref() == rules
            && self.files.texts(Some(id))? == Texts::default()
            && self.files.sketch(Some(id))?.is_none()
            && !self.has_happened(id))
    }

    /// Whether the journal speaks of a client, or an event was given to them.
    fn has_happened(&self, id: &ClientId) -> bool {
        self.memory.timeline(id).is_some() || self.assigned.assigned.iter().any(|one| one.client == *id)
    }
}
