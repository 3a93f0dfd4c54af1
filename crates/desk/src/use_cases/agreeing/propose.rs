//! The draft of a client's rules becomes an offer.

use absprache_engine::agreement::{Means, Version, VersionRef};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::{self, AnswerId, compare};
use absprache_engine::party::Party;
use chrono::NaiveDate;

use super::{Exchange, Fault, Prepared, Table};
use crate::event::Event;
use crate::ports::Files;
use crate::rules::policy_of;
use crate::trouble::Trouble;
use crate::use_cases::draw_up::{Validity, draw_up, objections, save_numbered};

/// What is to be proposed, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposing {
    /// To whom.
    pub client: ClientId,
    /// From which day it is to go, by the consultant's calendar; none for today.
    pub valid_from: Option<NaiveDate>,
    /// Until the end of which day; none for as long as nothing else is agreed.
    pub valid_until: Option<NaiveDate>,
    /// Until the end of which day it stands; none if it does not lapse.
    pub answer_by: Option<NaiveDate>,
    /// How it is told.
    pub means: Means,
}

impl<F: Files> Table<'_, F> {
    /// Freezes the draft into an offer of the consultant. An offer before it is open no more.
    ///
    /// # Errors
    /// If findings forbid it, if nothing differs from what is in force, or if it cannot happen now.
    pub fn propose(&mut self, request: &Proposing) -> Result<Prepared<VersionRef>, Fault> {
        let consultant = self.consultant()?;
        let exchange = self.exchange(&request.client)?;
        let policy = policy_of(&exchange.client, self.channels, self.files)?;
        let errors = objections(&policy, &exchange.client, self.channels);
        if !errors.is_empty() {
            return Err(Fault::Objections(errors));
        }
        let names_days = request.valid_from.is_some() || request.valid_until.is_some();
        let agreed = match exchange.to_come(self.now) {
            Some(coming) => Some(coming.clone()),
            None => self.in_force(&exchange)?,
        };
        if let Some(agreed) = agreed.filter(|_| !names_days)
            && compare(&agreed.version.clauses, &policy.clauses).is_empty()
        {
            return Err(Fault::Unchanged(agreed.reference));
        }
        let from = request.valid_from.unwrap_or_else(|| self.today(&exchange));
        let valid = Validity { from, until: request.valid_until };
        let version = draw_up(&consultant, &exchange.client, policy.clauses, valid, self.channels);
        let version = version.filter(|_| valid.until.is_none_or(|until| from <= until));
        let version = version.ok_or(Fault::NoSuchDay(from))?;
        self.offer(
            &exchange,
            version,
            Told { answer_by: request.answer_by, means: request.means, words: None },
        )
    }

    /// Offers a text, of which the number is still to be given.
    pub(super) fn offer(
        &mut self,
        exchange: &Exchange,
        version: Version,
        told: Told,
    ) -> Result<Prepared<VersionRef>, Fault> {
        let client = exchange.client.id.clone();
        let number = self.exchanges.next_number(&client);
        let Told { answer_by, means, words } = told;
        let by = Party::Consultant;
        let text = fingerprint(&version)?;
        let offer = negotiation::Offer { n: number, by, text, clauses: version.clauses.clone(), answer_by };
        exchange.negotiation.admit(&negotiation::Event::Offered(offer), self.today(exchange))?;
        let (outcome, _) = save_numbered(self.files, number, version)?;
        let fingerprint = outcome.fingerprint;
        let event = Event::Offered { client, number, fingerprint, by, means, answer_by, words };
        Ok(Prepared { events: vec![event], outcome })
    }
}

/// How an offer is told.
pub(super) struct Told {
    pub(super) answer_by: Option<NaiveDate>,
    pub(super) means: Means,
    /// The document with what is said along with it.
    pub(super) words: Option<AnswerId>,
}

/// The fingerprint of a version that is not on disk yet.
pub(crate) fn fingerprint(version: &Version) -> Result<Fingerprint, Trouble> {
    let path = format!("clients/{}/versions", version.client).into();
    Fingerprint::of(version).map_err(|error| Trouble::Io { path, error: error.into() })
}
