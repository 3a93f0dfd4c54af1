//! What came in, and what is done about it.

use absprache_desk::event::Seq;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::today::{Deed, Today};
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
