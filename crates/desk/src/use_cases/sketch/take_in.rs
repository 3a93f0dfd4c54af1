//! A sketch becomes a client on file.

use absprache_engine::document::SCHEMA;
use absprache_engine::ids::ClientId;
use absprache_engine::l10n::say;
use absprache_engine::policy::Policy;
use absprache_engine::tone::Language;
use thiserror::Error;

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::add_client::is_taken;
use crate::use_cases::sketch::faults::whole;
use crate::use_cases::sketch::read::Reading;
use crate::view::look::Fault;
use crate::view::sketch::{Base, Sketch};

/// Why a sketch is not taken in.
#[derive(Debug, Error)]
pub enum NotTaken {
    /// The files cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// Something in it is missing or cannot be understood.
    #[error("`{}` cannot be taken: {}", .0.field, .0.message)]
    Fault(Fault),
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Puts a new client on file, or changes one: the profile and the draft of the rules. What was agreed stays as it is.
    /// The desk goes by it from then on, and their sketch on disk is gone.
    ///
    /// # Errors
    /// If the name is missing, something cannot be understood, or the files cannot be written.
    pub fn take_in(&mut self, sketch: &Sketch, language: Language) -> Result<ClientId, NotTaken> {
        let mut reading = self.reading(sketch, language);
        if let Some(fault) = reading.faults.first() {
            return Err(NotTaken::Fault(fault.clone()));
        }
        if reading.client.name.is_empty() {
            let message = say(language, "sketch-fault-name", &[]);
            return Err(NotTaken::Fault(whole("name".to_owned(), message)));
        }
        if sketch.client.is_none() {
            reading.client.id = self.free_id(&reading.client.name)?;
        }
        let draft = self.files.draft(&reading.client.id)?;
        // The profile last: a client who is on file has their rules.
        if let Some(policy) = next_draft(draft, sketch, &reading, Self::name_of(&sketch.base)) {
            self.files.save_draft(&reading.client.id, &policy)?;
        }
        self.files.save_client(&reading.client)?;
        let id = reading.client.id.clone();
        self.put_on_file(reading.client)?;
        self.files.drop_sketch(sketch.client.as_ref())?;
        Ok(id)
    }

    fn free_id(&self, name: &str) -> Result<ClientId, Trouble> {
        let (clients, broken) = self.files.clients()?;
        Ok(ClientId::from_name(name, "client", |id| is_taken(id, &clients, &broken)))
    }
}

/// The draft to write; none if there is nothing to write. Whoever keeps to the standard has no draft, and follows the
/// standard when that changes.
fn next_draft(draft: Option<Policy>, sketch: &Sketch, reading: &Reading, name: String) -> Option<Policy> {
    match draft {
        Some(draft) if draft.clauses == reading.clauses && draft.name == name => None,
        Some(draft) => Some(Policy { name, clauses: reading.clauses.clone(), ..draft }),
        None if sketch.base == Base::Standard && reading.clauses == reading.base => None,
        None => Some(Policy {
            schema: SCHEMA,
            name,
            description: String::new(),
            consultant: None,
            client: None,
            handles: Vec::new(),
            clauses: reading.clauses.clone(),
        }),
    }
}
