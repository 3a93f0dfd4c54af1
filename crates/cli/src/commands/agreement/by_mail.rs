//! `absprache agreement answer --mail`: replies that came in by mail, the oldest first.

use absprache_desk::memory::{Mails, Reply};
use absprache_desk::use_cases::agreeing::kept;
use absprache_engine::ids::ClientId;

use super::between::Between;
use super::step;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::sentences;

/// The reply of a client that has waited longest.
pub(super) fn oldest(client: &ClientId, context: &Context) -> Result<Option<Reply>, Failure> {
    let mails = Mails::all(context.home.journal()?.as_ref())?;
    Ok(mails.replies_of(client).next().cloned())
}

/// The document in it; none if there is no answer in it.
pub(super) fn document(
    reply: &Reply,
    between: &Between,
) -> Result<Option<absprache_desk::document::Document>, Failure> {
    Ok(kept(reply, &between.files)?)
}

/// That none waits; the answer is no.
pub(super) fn none_waits(context: &Context) -> Result<Answer, Failure> {
    let said = sentences::say(context.language, "cli-reply-none", &[]);
    Ok(Answer::yes(said, &[(); 0])?.exit(Exit::No))
}

/// That there is no answer in it; the answer is no.
pub(super) fn says_nothing(context: &Context) -> Result<Answer, Failure> {
    let said = sentences::say(context.language, "cli-reply-nothing", &[]);
    Ok(Answer::yes(said, &[(); 0])?.exit(Exit::No))
}

/// Sets it aside.
pub(super) fn set_aside(reply: &Reply, context: &Context) -> Result<Answer, Failure> {
    step(context, "", |table| Ok(table.set_aside(reply)))?;
    Answer::yes(sentences::say(context.language, "cli-reply-set-aside", &[]), &[(); 0])
}
