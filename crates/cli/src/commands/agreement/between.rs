//! What is on file between the consultant and one client.

use absprache_adapters::store::RonFiles;
use absprache_desk::exchange::Exchanges;
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::agreeing::{Exchange, Held};
use absprache_desk::use_cases::clients::find_client;
use absprache_desk::use_cases::draw_up::version_parts;
use absprache_engine::agreement::Version;
use absprache_engine::channel::Channels;
use absprache_engine::letter::Parts;
use absprache_engine::party::Consultant;
use chrono::{DateTime, NaiveDate, Utc};

use crate::context::Context;
use crate::door;
use crate::failure::Failure;

/// What is on file between the consultant and one client, for reading.
pub(super) struct Between {
    pub(super) files: RonFiles,
    pub(super) channels: Channels,
    pub(super) consultant: Consultant,
    pub(super) exchange: Exchange,
    pub(super) now: DateTime<Utc>,
}

impl Between {
    pub(super) fn read(client: &str, context: &Context) -> Result<Self, Failure> {
        let id = door::client("--client", client)?;
        let files = context.home.files()?;
        let channels = files.channels().clone();
        let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
        let exchanges = Exchanges::all(context.home.journal()?.as_ref())?;
        let client = find_client(&files, &id)?;
        let exchange = Exchange::read(&exchanges, &files, &channels, client, &consultant)?;
        Ok(Self { files, channels, consultant, exchange, now: context.clock.now() })
    }

    /// Today, by the consultant's calendar.
    pub(super) fn today(&self) -> NaiveDate {
        self.exchange.negotiation.day(self.now)
    }

    /// The open offer, else what was agreed last, else the offer that was open last.
    pub(super) fn held(&self) -> Option<Held<'_>> {
        self.exchange.held(self.today())
    }

    /// What the letter of a version was written from.
    pub(super) fn parts<'a>(&'a self, version: &'a Version) -> Parts<'a> {
        version_parts(version, &self.exchange.client)
    }
}
