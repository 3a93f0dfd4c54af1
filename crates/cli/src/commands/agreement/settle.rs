//! `absprache agreement settle`.

use super::between::Between;
use super::show::shown;
use super::step;
use crate::args::Settle;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Agrees on what both sides have accepted.
pub(super) fn run(args: &Settle, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", &args.client)?;
    step(context, "", |table| table.settle_part(&client, args.means.into()))?;
    let shown = shown(&Between::read(&args.client, context)?);
    Answer::yes(sentences::agreement(&shown, context.language), &shown)
}
