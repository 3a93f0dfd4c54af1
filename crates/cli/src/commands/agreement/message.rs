//! Messages to the client, for a person to send.

use absprache_desk::use_cases::agreeing::{Fault, Held, confirmation, proposal};
use absprache_desk::view::hand_over::HandOver;
use absprache_engine::agreement::Standing;
use absprache_engine::words::Clock;
use serde::Serialize;

use super::between::Between;
use super::show::AgreementShown;
use crate::context::Context;
use crate::failure::Failure;

/// Where the two stand after a step, and what to send to the client.
#[derive(Debug, Serialize)]
pub(crate) struct Done {
    #[serde(flatten)]
    pub(crate) agreement: AgreementShown,
    pub(crate) message: HandOver,
}

/// A text as a message: an offer, or what is agreed.
pub(super) fn of_text(between: &Between, held: &Held<'_>, context: &Context) -> Result<HandOver, Failure> {
    let Between { exchange, channels, .. } = between;
    let clock = clock(between, context);
    match held.standing {
        Standing::Agreed { .. } => confirmation(exchange, &clock),
        Standing::Wish | Standing::Proposed | Standing::Ended => proposal(exchange, channels, &clock),
    }
    .map_err(|fault| Failure::of_step(fault, "", context.language, channels))
}

/// What is on paper, as a message.
pub(super) fn of_paper(between: &Between, context: &Context) -> Result<HandOver, Failure> {
    let nothing = || Failure::of_step(Fault::NothingToRemindOf, "", context.language, &between.channels);
    of_text(between, &between.held().ok_or_else(nothing)?, context)
}

/// The consultant's clock.
pub(super) fn clock(between: &Between, context: &Context) -> Clock {
    Clock { zone: between.consultant.side.zone, language: context.language, now: between.now }
}
