//! `absprache agreement record`.

use absprache_desk::use_cases::record_agreement::{Request, record_agreement};
use absprache_desk::view::client::AgreementView;

use crate::args::Record;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Freezes a client's draft into the next version.
pub(super) fn record(args: &Record, context: &Context) -> Result<Answer, Failure> {
    let request = Request {
        client: door::client("--client", &args.client)?,
        on: door::date("--on", &args.on)?,
        means: args.means.into(),
        by: door::words("--by", &args.by)?,
    };
    let home = context.lock()?;
    let (mut files, mut journal) = (home.files()?, home.journal()?);
    let channels = files.channels().clone();
    let now = context.clock.now();
    let recorded = record_agreement(&mut journal, &mut files, &channels, &request, now)
        .map_err(|fault| Failure::of_step(fault, "--on", context.language, &channels))?;
    let view = AgreementView::of(&request.client, &recorded.standing, Some(&recorded.reference));
    Answer::yes(sentences::recorded(&recorded, context.language), &view)
}
