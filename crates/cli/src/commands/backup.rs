//! `absprache backup` and `absprache restore`.

use std::path::Path;

use absprache_adapters::store::backup;
use absprache_desk::ports::Files as _;
use absprache_engine::l10n;
use chrono_tz::Tz;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences::{date, say};

/// Writes everything into one file. It needs no lock: a window may be open.
pub(crate) fn back_up(out: &Path, context: &Context) -> Result<Answer, Failure> {
    let view = backup::make(&context.home, out, context.clock.now())?;
    let args =
        [("file", view.file.as_str().into()), ("files", view.files.into()), ("clients", view.clients.into())];
    Answer::yes(l10n::say(context.language, "cli-backed-up", &args), &view)
}

/// Brings a backup back, and says where that is kept which was there before.
pub(crate) fn restore(file: &Path, context: &Context) -> Result<Answer, Failure> {
    let (_locked, restored) = backup::restore(context.lock()?, file, context.clock.now());
    let view = restored?;
    let consultant = context.home.files().and_then(|files| files.consultant());
    // A profile that cannot be read is told by the next command.
    let zone = consultant.ok().flatten().map_or(Tz::UTC, |consultant| consultant.side.zone);
    let made = date(view.backup.made_at.with_timezone(&zone).date_naive(), context.language);
    let args = [("date", made.into()), ("clients", view.backup.clients.into())];
    let mut said = vec![l10n::say(context.language, "cli-restored", &args)];
    if let Some(kept) = &view.kept {
        said.push(say(context.language, "cli-restored-kept", &[("kept", kept)]));
    }
    said.push(say(context.language, "cli-restored-passwords", &[]));
    Answer::yes(said.join("\n"), &view)
}
