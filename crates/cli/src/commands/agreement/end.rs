//! `absprache agreement end`.

use absprache_desk::use_cases::agreeing::ending;
use absprache_engine::party::Party;

use super::between::Between;
use super::message::{Done, clock};
use super::show::shown;
use super::step;
use crate::args::End;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Ends the work together, and prints what to send.
pub(super) fn run(args: &End, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", &args.client)?;
    let on = door::date("--on", &args.on)?;
    step(context, "--on", |table| table.end(&client, on, Party::Consultant))?;
    let between = Between::read(&args.client, context)?;
    let Between { exchange, consultant, channels, .. } = &between;
    let message = ending(exchange, consultant, channels, &clock(&between, context));
    let done = Done { agreement: shown(&between), message };
    Answer::yes(sentences::done(&done, context.language), &done)
}
