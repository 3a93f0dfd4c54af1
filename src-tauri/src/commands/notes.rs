//! My own notes.

use absprache_desk::event::Seq;
use absprache_desk::use_cases::notes::Fault;
use absprache_desk::view::note::About;
use tauri::State;

use crate::here::{Answer, Here};

/// Writes a note down. Gives its name, by which it is changed or dropped.
#[tauri::command]
#[specta::specta]
pub(crate) async fn note(here: State<'_, Here>, about: About, text: String) -> Answer<Seq> {
    here.change(move |desk, at| Ok::<_, Fault>(desk.note(about, text.parse()?, at.now)?.seq)).await
}

/// Puts a note in other words. Gives its name from then on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rewrite_note(here: State<'_, Here>, note: Seq, text: String) -> Answer<Seq> {
    here.change(move |desk, at| Ok::<_, Fault>(desk.rewrite_note(note, text.parse()?, at.now)?.seq)).await
}

/// Takes a note back. Gives its words, for whoever thinks better of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn drop_note(here: State<'_, Here>, note: Seq) -> Answer<Option<String>> {
    here.change(move |desk, at| {
        let text = desk.drop_note(note, at.now)?;
        Ok::<_, Fault>(text.map(|text| text.as_str().to_owned()))
    })
    .await
}
