//! Agreeing with a client: offers, answers, and what follows from them. Nothing is sent.

use absprache_adapters::documents::{self, Exported};
use absprache_desk::event::Seq;
use absprache_desk::use_cases::agreeing::{AtOneScreen, Fault, Paper, Proposing};
use absprache_desk::view::agreeing::{
    AgreementPage, Decision, DryRun, ExportForm, Incoming, Proposal, Words,
};
use absprache_desk::view::hand_over::HandOver;
use absprache_engine::agreement::Means;
use absprache_engine::channel::Channels;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::tone::Language;
use chrono::NaiveDate;
use tauri::{AppHandle, Runtime, State};

use crate::dialog;
use crate::here::{Answer, Here};
use crate::mail;
use crate::problem::{InWords as _, of_export, of_step, of_strokes};

/// All about the agreement with a client.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agreement(here: State<'_, Here>, client: ClientId) -> Answer<AgreementPage> {
    here.ask(move |desk, at| desk.agreement(&client, at.now, at.language)).await
}

/// Freezes the draft into an offer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn propose(
    here: State<'_, Here>,
    client: ClientId,
    valid_from: Option<NaiveDate>,
    answer_by: Option<NaiveDate>,
    means: Means,
) -> Answer<AgreementPage> {
    let request = Proposing { client, valid_from, valid_until: None, answer_by, means };
    here.step(move |desk, at| desk.propose(&request, at.now, at.language)).await
}

/// The message of the open offer; once it is agreed, the one that confirms it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposal(here: State<'_, Here>, client: ClientId) -> Answer<Proposal> {
    let message =
        here.weigh(move |desk, at| desk.words(&client, Words::Proposal, at.now, at.language)).await?;
    Ok(Proposal { message, forms: documents::forms() })
}

/// A reminder of the offer, to be sent in the client's hours.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reminder(here: State<'_, Here>, client: ClientId) -> Answer<HandOver> {
    here.weigh(move |desk, at| desk.words(&client, Words::Reminder, at.now, at.language)).await
}

/// Kind words for the end of the work together.
#[tauri::command]
#[specta::specta]
pub(crate) async fn end_words(here: State<'_, Here>, client: ClientId) -> Answer<HandOver> {
    here.weigh(move |desk, at| desk.words(&client, Words::Ending, at.now, at.language)).await
}

/// Puts such a message on the clipboard. What came of it is told by an event.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_words(here: State<'_, Here>, client: ClientId, words: Words) -> Answer<()> {
    here.weigh(move |desk, at| desk.copy_words(&client, words, at.now, at.language)).await
}

/// Begins it in the system's mail program. A person sends it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mail_words(here: State<'_, Here>, client: ClientId, words: Words) -> Answer<()> {
    let (address, language) = here
        .weigh(move |desk, at| {
            let message = desk.words(&client, words, at.now, at.language)?;
            Ok((message.mailto(), at.language))
        })
        .await?;
    mail::begin(&address, language)
}

/// Saves the open offer, else what is agreed, where the system's dialog is told to; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_agreement<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    client: ClientId,
    form: ExportForm,
) -> Answer<Option<String>> {
    let (exported, language) = here
        .ask(move |desk, at| {
            let paper = desk.paper(&client, at.now, at.language);
            in_form(paper, form, desk.channels(), at.language)
        })
        .await?;
    dialog::save(&app, exported, language).await
}

/// A version in one of its forms, and the language to ask for a place in.
pub(super) fn in_form(
    paper: Result<Paper, Fault>,
    form: ExportForm,
    channels: &Channels,
    language: Language,
) -> Answer<(Exported, Language)> {
    let paper = paper.map_err(|fault| of_step(&fault, language, channels))?;
    let exported = documents::export(&paper, form, channels);
    exported.map(|exported| (exported, language)).map_err(|fault| of_export(&fault, language))
}

/// Looks at a pasted answer. Nothing is recorded yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_answer(
    here: State<'_, Here>,
    client: ClientId,
    document: String,
) -> Answer<Incoming> {
    let document = documents::pasted(&document);
    here.ask(move |desk, at| desk.read_answer(&client, document, at.now, at.language)).await
}

/// Looks at an answer in a file that the system's dialog asks for; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_answer_file<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    client: ClientId,
) -> Answer<Option<Incoming>> {
    let whose = client.clone();
    let language = here
        .ask(move |desk, at| desk.agreement(&whose, at.now, at.language).map(|_page| at.language))
        .await?;
    let Some(path) = dialog::open(&app, language).await else { return Ok(None) };
    let document = documents::open(&path).map_err(|trouble| trouble.in_words(language))?;
    here.ask(move |desk, at| desk.read_answer(&client, document, at.now, at.language)).await.map(Some)
}

/// Records what was looked at last.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_answer(here: State<'_, Here>, client: ClientId) -> Answer<AgreementPage> {
    here.step(move |desk, at| desk.take_answer(&client, at.now, at.language)).await
}

/// Records the answer in a reply that came by mail.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_reply(here: State<'_, Here>, client: ClientId, reply: Seq) -> Answer<AgreementPage> {
    here.step(move |desk, at| desk.take_reply(&client, reply, at.now, at.language)).await
}

/// Sets such a reply aside: there is nothing to be recorded from it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_reply_aside(
    here: State<'_, Here>,
    client: ClientId,
    reply: Seq,
) -> Answer<AgreementPage> {
    here.step(move |desk, at| desk.set_reply_aside(&client, reply, at.now, at.language)).await
}

/// Decides about an answer, clause by clause.
#[tauri::command]
#[specta::specta]
pub(crate) async fn respond(
    here: State<'_, Here>,
    client: ClientId,
    decisions: Vec<Decision>,
) -> Answer<AgreementPage> {
    here.step(move |desk, at| desk.respond(&client, decisions, at.now, at.language)).await
}

/// Agrees on the settled clauses alone.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settle_part(here: State<'_, Here>, client: ClientId) -> Answer<AgreementPage> {
    here.step(move |desk, at| desk.settle_part(&client, at.now, at.language)).await
}

/// Takes the open offer back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn withdraw_offer(here: State<'_, Here>, client: ClientId) -> Answer<AgreementPage> {
    here.step(move |desk, at| desk.withdraw_offer(&client, at.now, at.language)).await
}

/// Records what both ticked and signed at one screen. `drawn` is an SVG path in a field of 600 by 160.
#[tauri::command]
#[specta::specta]
pub(crate) async fn agree_together(
    here: State<'_, Here>,
    client: ClientId,
    name: String,
    clauses: Vec<ClauseId>,
    drawn: Option<String>,
) -> Answer<AgreementPage> {
    let drawn = drawn.map(|path| path.parse()).transpose();
    here.change(move |desk, at| {
        let drawn = drawn.map_err(|_| of_strokes(at.language))?;
        let request = AtOneScreen { client, name, ticked: clauses, drawn };
        desk.agree_together(&request, at.now, at.language)
            .map_err(|fault: Fault| of_step(&fault, at.language, desk.channels()))
    })
    .await
}

/// Tries the draft on the record of so many months.
#[tauri::command]
#[specta::specta]
pub(crate) async fn dry_run(here: State<'_, Here>, client: ClientId, months: u32) -> Answer<DryRun> {
    here.ask(move |desk, at| desk.dry_run(&client, months, at.now, at.language)).await
}
