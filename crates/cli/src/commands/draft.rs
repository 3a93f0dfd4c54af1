//! `absprache draft`: the suggested text for a mail as a draft in its mailbox. Nothing is sent.

use absprache_adapters::notify;
use absprache_adapters::sources::notifications::BusAddress;
use absprache_adapters::sources::{World, save_draft};
use absprache_desk::arrival::Hindrance;
use absprache_desk::desk::Desk;
use absprache_desk::event::Seq;
use absprache_desk::ports::Files as _;
use absprache_desk::source::Source;
use serde::Serialize;
use tokio::sync::mpsc::unbounded_channel;

use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::{sentences, words};

/// Where a draft was put.
#[derive(Debug, Serialize)]
struct Drafted {
    /// The contact that it answers.
    contact: Seq,
    /// The folder, as people write its name.
    folder: String,
    /// Whether it answers the mail itself; else that was not found in the inbox any more.
    is_reply: bool,
    text: String,
}

/// Saves the suggested text for a contact.
pub(crate) fn run(contact: i64, context: &Context) -> Result<Answer, Failure> {
    let home = context.lock()?;
    let (files, journal, now) = (home.files()?, home.journal()?, context.clock.now());
    let channels = files.channels().clone();
    let consultant = files.consultant()?;
    let world = World::of(consultant.as_ref(), BusAddress::Session, channels.clone(), context.home.path());
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    let (draft, saved, troubles) = runtime.block_on(async {
        // Nothing is shown: it connects when there is something to show.
        let notifier = notify::start(unbounded_channel().0);
        let (mut desk, troubles) = Desk::open(journal, files, notifier, channels, context.language)?;
        let draft = desk.reply_draft(Seq(contact), now).map_err(Failure::NoDraft)?;
        let saved = save_draft(&draft, &world, now).await.map_err(|fault| Failure::NotDrafted {
            source: Source::Imap(draft.account.clone()).name(),
            hindrance: Hindrance::Fault(fault),
        })?;
        desk.drafted(&draft, now)?;
        desk.notifier().shutdown().await;
        Ok::<_, Failure>((draft, saved, troubles))
    })?;
    // A name that is still being looked up must not keep the answer back.
    runtime.shutdown_background();
    let notes = troubles.iter().map(|trouble| words::trouble(trouble, context.language)).collect();
    let said = if saved.is_reply { "cli-drafted" } else { "cli-drafted-alone" };
    let said = sentences::say(context.language, said, &[("folder", &saved.folder), ("text", &draft.text)]);
    let shown =
        Drafted { contact: draft.contact, folder: saved.folder, is_reply: saved.is_reply, text: draft.text };
    Ok(Answer { notes, ..Answer::yes(said, &shown)? })
}
