//! `absprache agreement remind`.

use absprache_desk::use_cases::agreeing::reminder;

use super::between::Between;
use super::message::clock;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Prints a reminder. Nothing is written down: whether it was sent, nobody knows.
pub(super) fn run(client: &str, context: &Context) -> Result<Answer, Failure> {
    let between = Between::read(client, context)?;
    let message = reminder(&between.exchange, &between.consultant, &clock(&between, context))
        .map_err(|fault| Failure::of_step(fault, "", context.language, &between.channels))?;
    Answer::yes(sentences::message(&message, context.language), &message)
}
