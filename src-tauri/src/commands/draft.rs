//! The suggested text among the drafts of a mailbox. A person looks at it and sends it.

use absprache_adapters::sources;
use absprache_desk::arrival::Hindrance;
use absprache_desk::event::Seq;
use absprache_desk::source::Source;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::{Told, say, source_hindrance};
use tauri::State;

use crate::here::{Answer, Here};

/// Puts the text for a contact among the drafts of the mailbox it came in by; where it is now, once the server said so.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_draft(here: State<'_, Here>, contact: Seq) -> Answer<String> {
    let (draft, now) =
        here.ask(move |desk, at| desk.reply_draft(contact, at.now).map(|draft| (draft, at.now))).await?;
    let language = here.language();
    let saved = sources::save_draft(&draft, &here.world().await?, now).await.map_err(|fault| {
        let source = Source::Imap(draft.account.clone()).name();
        let fault = source_hindrance(&source, &Hindrance::Fault(fault), language);
        let told = Told::of(language, "error-not-drafted", &[("fault", &fault)]);
        Problem { advice: Some(say(language, "draft-not-saved-remedy", &[])), ..told.into() }
    })?;
    here.change(move |desk, at| desk.drafted(&draft, at.now)).await?;
    let said = if saved.is_reply { "draft-saved" } else { "draft-saved-alone" };
    Ok(say(language, said, &[("folder", &saved.folder)]))
}
