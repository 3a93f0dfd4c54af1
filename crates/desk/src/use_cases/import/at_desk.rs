//! An address book at a running desk: planned, taken in without what was ticked off, and taken back.

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
    new: Vec<(Client, Option<Policy>)>,
    /// Clients that were added to, as they were before and are now.
    added: Vec<(Client, Client)>,
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
        let before = self.people.clone();
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
    /// meanwhile, or whose profile, rules or texts were changed, stays as it is.
    ///
    /// # Errors
    /// If a file cannot be written or removed.
    pub fn take_book_back(&mut self) -> Result<TakenBack, Trouble> {
        let Imported { new, added } = std::mem::take(&mut self.imported);
        let mut done = TakenBack::default();
        for (client, rules) in new {
            let is_untouched = self.stands_as(&client)
                && self.files.draft(&client.id)? == rules
                && self.files.texts(Some(&client.id))? == Texts::default();
            if is_untouched && !self.has_happened(&client.id) {
                self.files.remove_client(&client.id)?;
                self.people.retain(|known| known.id != client.id);
                self.clients.remove(&client.id);
                done.back += 1;
            } else {
                done.stay.push(client.name);
            }
        }
        for (was, is) in added {
            if self.stands_as(&is) {
                self.files.save_client(&was)?;
                self.put_on_file(was)?;
                done.back += 1;
            } else {
                done.stay.push(is.name);
            }
        }
        Ok(done)
    }

    fn stands_as(&self, client: &Client) -> bool {
        self.people.iter().any(|known| known == client)
    }

    /// Whether the journal speaks of a client, or an event was given to them.
    fn has_happened(&self, id: &ClientId) -> bool {
        let is_theirs = |client: Option<&ClientId>| client == Some(id);
        let mut contacts = self.memory.contacts();
        contacts.any(|(_, contact)| is_theirs(contact.received.identity.as_ref().map(|known| &known.client)))
            || self.memory.exchanges().with(id).next().is_some()
            || self.memory.engagements().last_day(id).is_some()
            || self.memory.agenda().by_hand().any(|(_, whose, _)| whose == id)
            || self.memory.notes().iter().any(|(_, noted)| noted.client == *id)
            || self.assigned.assigned.iter().any(|one| one.client == *id)
    }
}
