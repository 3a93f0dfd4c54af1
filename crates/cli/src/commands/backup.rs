//! `absprache backup` and `absprache restore`.

use std::path::Path;

use absprache_adapters::store::backup;
use absprache_adapters::zone;
use absprache_engine::l10n;
use absprache_engine::words::Clock;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences::say;

/// Writes everything into one file. It needs no lock: a window may be open.
pub(crate) fn back_up(out: &Path, context: &Context) -> Result<Answer, Failure> {
    let view = backup::make(&context.home, out, &clock(context))?;
    let args =
        [("file", view.file.as_str().into()), ("files", view.files.into()), ("clients", view.clients.into())];
    Answer::yes(l10n::say(context.language, "cli-backed-up", &args), &view)
}

/// Brings a backup back, and says where that is kept which was there before.
pub(crate) fn restore(file: &Path, context: &Context) -> Result<Answer, Failure> {
    let (_locked, restored) = backup::restore(context.lock()?, file, &clock(context));
    let view = restored?;
    let args = [("date", view.backup.made_on.as_str().into()), ("clients", view.backup.clients.into())];
    let mut said = vec![l10n::say(context.language, "cli-restored", &args)];
    if let Some(kept) = &view.kept {
        said.push(say(context.language, "cli-restored-kept", &[("kept", kept)]));
    }
    said.push(say(context.language, "cli-restored-passwords", &[]));
    Answer::yes(said.join("\n"), &view)
}

fn clock(context: &Context) -> Clock {
    Clock { zone: zone::of_user(&context.home), language: context.language, now: context.clock.now() }
}
