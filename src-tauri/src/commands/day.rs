//! What else there is of a client: notes, documents, the archive, how long its entries stay; and what became of an appointment.

use absprache_adapters::documents::Exported;
use absprache_desk::calendar::{AppointmentId, NoAppointmentId};
use absprache_desk::event::{Attendance, Seq};
use absprache_desk::trouble::Trouble;
use absprache_desk::view::agreeing::ExportForm;
use absprache_desk::view::documents::DocumentLine;
use absprache_desk::view::letter::Letter;
use absprache_desk::view::note::NoteView;
use absprache_engine::ids::ClientId;
use tauri::{AppHandle, Runtime, State};

use super::agreeing::in_form;
use crate::dialog;
use crate::here::{Answer, Here};
use crate::problem::InWords as _;

/// My notes about a client, the newest first, as far as their words can be read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn notes(here: State<'_, Here>, client: ClientId) -> Answer<Vec<NoteView>> {
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.note_views(&client, at.now, at.language))).await
}

/// The versions of an agreement and the answers to them, the newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn documents(here: State<'_, Here>, client: ClientId) -> Answer<Vec<DocumentLine>> {
    here.ask(move |desk, at| Ok::<_, Trouble>(desk.documents(&client, at.now, at.language))).await
}

/// The letter of a version, as it was frozen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn version_letter(here: State<'_, Here>, client: ClientId, number: u32) -> Answer<Letter> {
    here.weigh(move |desk, at| {
        desk.paper_numbered(&client, number, at.now, at.language).map(|paper| paper.letter)
    })
    .await
}

/// Saves a version where the system's dialog is told to; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_version<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    client: ClientId,
    number: u32,
    form: ExportForm,
) -> Answer<Option<String>> {
    let (exported, language) = here
        .ask(move |desk, at| {
            let paper = desk.paper_numbered(&client, number, at.now, at.language);
            in_form(paper, form, desk.channels(), at.language)
        })
        .await?;
    dialog::save(&app, exported, language).await
}

/// Saves an answer as it came in where the system's dialog is told to; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_answer<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    client: ClientId,
    answer: Seq,
) -> Answer<Option<String>> {
    let (document, language) = here
        .ask(move |desk, at| desk.kept_answer(&client, answer).map(|document| (document, at.language)))
        .await?;
    dialog::save(&app, Exported::kept(document), language).await
}

/// Puts a client away.
#[tauri::command]
#[specta::specta]
pub(crate) async fn archive(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    here.change(move |desk, _at| desk.archive(&client)).await
}

/// Brings a client back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unarchive(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    here.change(move |desk, _at| desk.unarchive(&client)).await
}

/// Nothing of a client is deleted for now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preserve(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    here.change(move |desk, _at| desk.preserve(&client)).await
}

/// What is over is deleted again, as agreed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn release(here: State<'_, Here>, client: ClientId) -> Answer<()> {
    here.change(move |desk, _at| desk.release(&client)).await
}

/// Writes down what became of an appointment.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_appointment(
    here: State<'_, Here>,
    appointment: String,
    attendance: Attendance,
) -> Answer<()> {
    here.change(move |desk, at| {
        let id: AppointmentId =
            appointment.parse().map_err(|fault: NoAppointmentId| fault.in_words(at.language))?;
        let marked = desk.mark_appointment(id, attendance, at.now);
        marked.map(|_booked| ()).map_err(|fault| fault.in_words(at.language))
    })
    .await
}
