//! "May I?": whether I may write or call now.

use absprache_desk::use_cases::may::Question;
use absprache_desk::view::may::MayLook;
use absprache_engine::ids::{ClientId, PersonId};
use tauri::State;

use crate::here::{Answer, Here};

/// All ways to a client at this moment, each with its light.
#[tauri::command]
#[specta::specta]
pub(crate) async fn may(
    here: State<'_, Here>,
    client: ClientId,
    person: Option<PersonId>,
) -> Answer<MayLook> {
    here.ask(move |desk, at| {
        desk.may_look(&Question { client, person, channel: None, at: at.now }, at.language)
    })
    .await
}
