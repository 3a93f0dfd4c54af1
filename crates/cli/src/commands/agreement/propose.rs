//! `absprache agreement propose`.

use absprache_desk::use_cases::agreeing::Proposing;

use super::between::Between;
use super::show::shown;
use super::{message, step};
use crate::args::Propose;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Freezes the draft into an offer, and prints what to send.
pub(super) fn run(args: &Propose, context: &Context) -> Result<Answer, Failure> {
    let request = Proposing {
        client: door::client("--client", &args.client)?,
        valid_from: door::given(door::date, "--valid-from", args.valid_from.as_deref())?,
        valid_until: door::given(door::date, "--valid-until", args.valid_until.as_deref())?,
        answer_by: door::given(door::date, "--answer-by", args.answer_by.as_deref())?,
        means: args.means.into(),
    };
    step(context, "--valid-from", |table| table.propose(&request))?;
    let between = Between::read(&args.client, context)?;
    let message = message::of_paper(&between, context)?;
    let done = message::Done { agreement: shown(&between), message };
    Answer::yes(sentences::done(&done, context.language), &done)
}
