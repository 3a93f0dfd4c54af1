//! Where a step between the two sides is prepared, and how it is written down.

use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use absprache_engine::party::Consultant;
use chrono::{DateTime, NaiveDate, Utc};

use super::{Exchange, Fault};
use crate::desk::Desk;
use crate::event::{Event, Seq};
use crate::exchange::Exchanges;
use crate::ports::{Entry, Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

/// What a step is prepared with.
#[derive(Debug)]
pub struct Table<'a, F> {
    /// Profiles, drafts, versions, answers.
    pub files: &'a mut F,
    /// What happened so far with the client.
    pub exchanges: Exchanges,
    /// The channels there are.
    pub channels: &'a Channels,
    /// Now.
    pub now: DateTime<Utc>,
}

/// A step that is ready to be written down: its files are there, and count once its events are in the journal.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "nothing has happened before its events are in the journal"]
pub struct Prepared<T> {
    /// The events, in their order.
    pub events: Vec<Event>,
    /// What came of it.
    pub outcome: T,
}

impl<F: Files> Table<'_, F> {
    /// What happened with one client.
    ///
    /// # Errors
    /// If there is no such client, or a file is missing or was changed.
    pub fn exchange(&self, client: &ClientId) -> Result<Exchange, Trouble> {
        let client = find_client(self.files, client)?;
        Exchange::read(&self.exchanges, self.files, self.channels, client, &self.consultant()?)
    }

    pub(crate) fn consultant(&self) -> Result<Consultant, Trouble> {
        self.files.consultant()?.ok_or(Trouble::NoConsultant)
    }

    /// Goes on from what was prepared so far.
    pub(super) fn note(&mut self, events: &[Event]) {
        for event in events {
            self.exchanges.apply(&Entry { seq: Seq(0), at: self.now, event: Some(event.clone()) });
        }
    }

    /// Today, by the consultant's calendar.
    pub(crate) fn today(&self, exchange: &Exchange) -> NaiveDate {
        exchange.negotiation.day(self.now)
    }
}

/// Prepares a step and writes it down, without a running program.
///
/// # Errors
/// See [`Fault`]. Nothing has happened then.
pub fn at_table<J: Journal, F: Files, T>(
    journal: &mut J,
    files: &mut F,
    channels: &Channels,
    now: DateTime<Utc>,
    step: impl FnOnce(&mut Table<'_, F>) -> Result<Prepared<T>, Fault>,
) -> Result<T, Fault> {
    let exchanges = Exchanges::all(Some(journal))?;
    let prepared = step(&mut Table { files, exchanges, channels, now })?;
    for event in &prepared.events {
        journal.append(now, event)?;
    }
    Ok(prepared.outcome)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The same in a running program, which goes by it from then on.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn at_table<T>(
        &mut self,
        client: &ClientId,
        now: DateTime<Utc>,
        step: impl FnOnce(&mut Table<'_, F>) -> Result<Prepared<T>, Fault>,
    ) -> Result<T, Fault> {
        let exchanges = self.memory.exchanges().only(client);
        let prepared = step(&mut Table { files: &mut self.files, exchanges, channels: &self.channels, now })?;
        for event in prepared.events {
            self.record(now, event)?;
        }
        self.put_on_file(find_client(&self.files, client)?)?;
        Ok(prepared.outcome)
    }

    /// What happened with one client.
    pub(crate) fn exchange(&self, client: &ClientId) -> Result<Exchange, Trouble> {
        self.exchange_with(find_client(&self.files, client)?)
    }

    /// The same with a client as they are on file now.
    pub(crate) fn exchange_with(&self, client: Client) -> Result<Exchange, Trouble> {
        Exchange::read(self.memory.exchanges(), &self.files, &self.channels, client, &self.consultant)
    }
}
