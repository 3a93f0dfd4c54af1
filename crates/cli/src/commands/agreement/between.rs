//! What is on file between the consultant and one client.

use absprache_adapters::store::RonFiles;
use absprache_desk::exchange::{Exchanges, What};
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::agreeing::{Exchange, Text};
use absprache_desk::use_cases::clients::find_client;
use absprache_desk::use_cases::draw_up::version_parts;
use absprache_engine::agreement::{Standing, Version};
use absprache_engine::channel::Channels;
use absprache_engine::fingerprint::Fingerprint;
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

/// A text, and where it stands.
pub(super) struct Held<'a> {
    pub(super) text: &'a Text,
    pub(super) standing: Standing,
    /// The day on which it was offered or agreed.
    pub(super) since: NaiveDate,
    /// Until the end of which day it stands as an offer.
    pub(super) answer_by: Option<NaiveDate>,
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
        let negotiation = &self.exchange.negotiation;
        let offered = || negotiation.state(self.today()).offer.map(|offer| offer.text);
        let agreed = || negotiation.agreed_texts().last().map(|agreed| agreed.text);
        let open = negotiation.proposal(self.today()).map(|offer| offer.text);
        self.told(open.or_else(agreed).or_else(offered)?)
    }

    /// The version of a number.
    pub(super) fn numbered(&self, number: u32) -> Option<Held<'_>> {
        let text = self.exchange.texts.iter().find(|text| text.reference.number == number)?;
        self.told(text.reference.fingerprint)
    }

    /// A text that was offered or agreed.
    fn told(&self, fingerprint: Fingerprint) -> Option<Held<'_>> {
        let text = self.exchange.text(fingerprint)?;
        self.exchange.happened.iter().rev().find_map(|happened| match &happened.what {
            What::Agreed { text: agreed, on, means, by } if agreed.fingerprint == fingerprint => {
                let standing = Standing::Agreed { on: *on, means: *means, by: by.clone() };
                Some(Held { text, standing, since: *on, answer_by: None })
            }
            What::Offered { text: offered, answer_by, .. } if offered.fingerprint == fingerprint => {
                let since = self.exchange.negotiation.day(happened.at);
                let standing = Standing::Proposed;
                Some(Held { text, standing, since, answer_by: *answer_by })
            }
            What::Offered { .. }
            | What::Answered { .. }
            | What::Withdrawn { .. }
            | What::Agreed { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        })
    }

    /// What the letter of a version was written from.
    pub(super) fn parts<'a>(&'a self, version: &'a Version) -> Parts<'a> {
        version_parts(version, &self.exchange.client)
    }
}
