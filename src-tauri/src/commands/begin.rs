//! The first start, and what the settings show beside choices: what is there, and what it looks like.

use absprache_adapters::sources;
use absprache_desk::view::nearby::Nearby;
use absprache_engine::tone::Form;
use chrono::NaiveDate;
use tauri::State;

use crate::folder;
use crate::here::{Answer, Here};

/// What there is to listen to on this computer without setting anything up.
#[tauri::command]
#[specta::specta]
pub(crate) async fn nearby(here: State<'_, Here>) -> Answer<Vec<Nearby>> {
    let world = here.world().await?;
    let at = here.ask_in(|_, at| Ok(at)).await?;
    Ok(sources::nearby(&world, at.now, at.language).await)
}

/// Shows what a popup looks like, by my own hours.
#[tauri::command]
#[specta::specta]
pub(crate) async fn try_popup(here: State<'_, Here>) -> Answer<()> {
    here.ask(|desk, at| desk.rehearse(at.now)).await
}

/// What a German text reads like in this form of address.
#[tauri::command]
#[specta::specta]
pub(crate) async fn words_of_tone(here: State<'_, Here>, form: Form) -> Answer<Option<String>> {
    here.ask(move |desk, at| desk.words_of_tone(form, at.now)).await
}

/// What somebody reads who calls while I am away on these days.
#[tauri::command]
#[specta::specta]
pub(crate) async fn words_of_absence(
    here: State<'_, Here>,
    first: NaiveDate,
    last: NaiveDate,
) -> Answer<Option<String>> {
    here.ask(move |desk, _| desk.words_of_absence(first, last)).await
}

/// Where the data are.
#[tauri::command]
#[specta::specta]
pub(crate) async fn data_folder(here: State<'_, Here>) -> Answer<String> {
    Ok(here.home().path().display().to_string())
}

/// Opens that folder in the system's file manager.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_data_folder(here: State<'_, Here>) -> Answer<()> {
    folder::open(here.home().path(), here.language())
}
