//! `absprache agreement withdraw`.

use absprache_engine::party::Party;

use super::between::Between;
use super::show::shown;
use super::step;
use crate::args::Step;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Takes the open offer back.
pub(super) fn run(args: &Step, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", &args.client)?;
    step(context, "", |table| table.withdraw(&client, Party::Consultant, args.means.into()))?;
    let shown = shown(&Between::read(&args.client, context)?);
    Answer::yes(sentences::agreement(&shown, context.language), &shown)
}
