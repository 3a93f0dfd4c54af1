//! What came in, and what is done about it.

use absprache_desk::event::Seq;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::today::{Deed, Today};
use absprache_engine::ids::{ClientId, PersonId};
use tauri::State;

use crate::here::{Answer, Here};
use crate::senses::SensesNow;

/// What came in outside the rules, and how things stand.
#[tauri::command]
#[specta::specta]
pub(crate) async fn today(here: State<'_, Here>, senses: State<'_, SensesNow>) -> Answer<Today> {
    let senses = senses.read();
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.today(at.now, at.language, senses.senses()))).await
}

/// Does something about a contact. What came of a copy is told by an event.
#[tauri::command]
#[specta::specta]
pub(crate) async fn act(here: State<'_, Here>, contact: Seq, deed: Deed) -> Answer<()> {
    here.change(move |desk, at| desk.act(contact, deed, at.now)).await
}

/// Takes back what was done last about a contact.
#[tauri::command]
#[specta::specta]
pub(crate) async fn undo(here: State<'_, Here>, contact: Seq) -> Answer<()> {
    here.change(move |desk, at| desk.undo(contact, at.now)).await
}

/// Says who a stranger is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn introduce(
    here: State<'_, Here>,
    stranger: u32,
    client: ClientId,
    person: Option<PersonId>,
) -> Answer<()> {
    here.change(move |desk, at| desk.introduce(stranger, &client, person.as_ref(), at.now)).await
}

/// Tells nothing for so many minutes; without a number it goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pause(here: State<'_, Here>, minutes: Option<u32>) -> Answer<()> {
    here.change(move |desk, at| desk.pause(minutes, at.now)).await
}
