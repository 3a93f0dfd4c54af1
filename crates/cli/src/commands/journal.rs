//! `absprache journal`.

use absprache_desk::ports::{Files, Journal, Verification};
use absprache_desk::use_cases::clients::find_client;
use absprache_desk::use_cases::list_journal::list_journal;
use absprache_desk::view::entry::{EntryView, VerificationView};
use chrono_tz::Tz;

use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// Lists the newest entries. Times are those of the consultant's clock.
pub(crate) fn list(client: Option<&str>, limit: usize, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let client = door::given(door::client, "--client", client)?;
    let client = client.map(|id| find_client(&files, &id)).transpose()?.map(|client| client.id);
    let listed = match context.home.journal()? {
        Some(journal) => list_journal(&journal, client.as_ref(), limit)?,
        None => Vec::new(),
    };
    let zone = files.consultant()?.map_or(Tz::UTC, |consultant| consultant.side.zone);
    let views: Vec<_> = listed.iter().map(|one| EntryView::of(one, zone)).collect();
    Answer::yes(sentences::entries(&listed, zone, context.language), &views)
}

/// Checks the whole chain; the answer is no if it is broken.
pub(crate) fn verify(context: &Context) -> Result<Answer, Failure> {
    let verification = match context.home.journal()? {
        Some(journal) => journal.verify()?,
        None => Verification::Sound { events: 0, erased: 0 },
    };
    let exit = match verification {
        Verification::Sound { .. } => Exit::Yes,
        Verification::Broken { .. } => Exit::No,
    };
    let said = sentences::verification(&verification, context.language);
    Ok(Answer::yes(said, &VerificationView::from(&verification))?.exit(exit))
}
