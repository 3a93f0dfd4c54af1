//! The suggested text as a draft, in a mailbox or on a phone. A person looks at it and sends it.

use absprache_adapters::sources::{self, Placed};
use absprache_desk::arrival::Hindrance;
use absprache_desk::event::Seq;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::{Told, draft_on_phone, say, source_hindrance};
use tauri::State;

use crate::here::{Answer, Here};

/// Puts the text for a contact among the drafts of the mailbox it came in by, or on the phone; where it is now, once it is there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_draft(here: State<'_, Here>, contact: Seq) -> Answer<String> {
    let (draft, now) =
        here.ask(move |desk, at| desk.draft(contact, at.now).map(|draft| (draft, at.now))).await?;
    let language = here.language();
    let placed = sources::save_draft(&draft, &here.world().await?, now).await.map_err(|fault| {
        let fault = source_hindrance(&draft.source(), &Hindrance::Fault(fault), language);
        let told = Told::of(language, "error-not-drafted", &[("fault", &fault)]);
        Problem { advice: Some(say(language, "draft-not-saved-remedy", &[])), ..told.into() }
    })?;
    let said = match placed {
        Placed::Mailbox(saved) => {
            let said = if saved.is_reply { "draft-saved" } else { "draft-saved-alone" };
            say(language, said, &[("folder", &saved.folder)])
        }
        Placed::Phone(name) => draft_on_phone(&draft, &name, language),
    };
    here.change(move |desk, at| desk.drafted(&draft, at.now)).await?;
    Ok(said)
}
