//! The texts that were offered or agreed, and where each stands.

use absprache_engine::agreement::Standing;
use absprache_engine::fingerprint::Fingerprint;
use chrono::NaiveDate;

use super::{Exchange, Text};
use crate::exchange::What;

/// A text, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Held<'a> {
    /// It.
    pub text: &'a Text,
    /// Proposed or agreed.
    pub standing: Standing,
    /// The day on which it was offered or agreed, by the consultant's calendar.
    pub since: NaiveDate,
    /// Until the end of which day it stands as an offer.
    pub answer_by: Option<NaiveDate>,
}

impl Exchange {
    /// The open offer, else what was agreed last, else the offer that was open last.
    pub fn held(&self, today: NaiveDate) -> Option<Held<'_>> {
        let offered = || self.negotiation.state(today).offer.map(|offer| offer.text);
        self.told(self.current(today).or_else(offered)?)
    }

    /// The version of a number.
    pub fn numbered(&self, number: u32) -> Option<Held<'_>> {
        let text = self.texts.iter().find(|text| text.reference.number == number)?;
        self.told(text.reference.fingerprint)
    }

    /// The text that a message of today is about: the open offer, else what was agreed last.
    pub(super) fn current(&self, today: NaiveDate) -> Option<Fingerprint> {
        let agreed = || self.negotiation.agreed_texts().last().map(|agreed| agreed.text);
        self.negotiation.proposal(today).map(|offer| offer.text).or_else(agreed)
    }

    fn told(&self, fingerprint: Fingerprint) -> Option<Held<'_>> {
        let text = self.text(fingerprint)?;
        self.happened.iter().rev().find_map(|happened| match &happened.what {
            What::Agreed { text: agreed, on, means, by } if agreed.fingerprint == fingerprint => {
                let standing = Standing::Agreed { on: *on, means: *means, by: by.clone() };
                Some(Held { text, standing, since: *on, answer_by: None })
            }
            What::Offered { text: offered, answer_by, .. } if offered.fingerprint == fingerprint => {
                let since = self.negotiation.day(happened.at);
                Some(Held { text, standing: Standing::Proposed, since, answer_by: *answer_by })
            }
            What::Offered { .. }
            | What::Answered { .. }
            | What::Withdrawn { .. }
            | What::Agreed { .. }
            | What::Ended { .. }
            | What::Resumed => None,
        })
    }
}
