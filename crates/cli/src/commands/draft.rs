//! `absprache draft`: the suggested text as a draft, for a mail in its mailbox, else on the phone. Nothing is sent.

use absprache_adapters::notify;
use absprache_adapters::sources::notifications::BusAddress;
use absprache_adapters::sources::{Placed, World, save_draft};
use absprache_desk::arrival::Hindrance;
use absprache_desk::desk::Desk;
use absprache_desk::event::{DraftPlace, Seq};
use absprache_desk::ports::Files as _;
use absprache_desk::words::draft_on_phone;
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
    place: DraftPlace,
    /// The folder of the mailbox, as people write its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    folder: Option<String>,
    /// Whether it answers the mail itself; else that was not found in the inbox any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_reply: Option<bool>,
    /// The phone's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
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
    let (draft, placed, troubles) = runtime.block_on(async {
        // Nothing is shown: it connects when there is something to show.
        let notifier = notify::start(unbounded_channel().0);
        let (mut desk, troubles) = Desk::open(journal, files, notifier, channels, context.language)?;
        let draft = desk.draft(Seq(contact), now).map_err(Failure::NoDraft)?;
        let placed = save_draft(&draft, &world, now).await.map_err(|fault| Failure::NotDrafted {
            source: draft.source(),
            hindrance: Hindrance::Fault(fault),
        })?;
        desk.drafted(&draft, now)?;
        desk.notifier().shutdown().await;
        Ok::<_, Failure>((draft, placed, troubles))
    })?;
    // A name that is still being looked up must not keep the answer back.
    runtime.shutdown_background();
    let notes = troubles.iter().map(|trouble| words::trouble(trouble, context.language)).collect();
    let text = draft.text().to_owned();
    let shown = Drafted {
        contact: Seq(contact),
        place: draft.place(),
        folder: None,
        is_reply: None,
        phone: None,
        text: text.clone(),
    };
    let (said, shown) = match placed {
        Placed::Mailbox(saved) => {
            let said = if saved.is_reply { "cli-drafted" } else { "cli-drafted-alone" };
            let said = sentences::say(context.language, said, &[("folder", &saved.folder), ("text", &text)]);
            (said, Drafted { folder: Some(saved.folder), is_reply: Some(saved.is_reply), ..shown })
        }
        Placed::Phone(name) => {
            let where_it_is = draft_on_phone(&draft, &name, context.language);
            (format!("{where_it_is}\n\n{text}"), Drafted { phone: Some(name), ..shown })
        }
    };
    Ok(Answer { notes, ..Answer::yes(said, &shown)? })
}
