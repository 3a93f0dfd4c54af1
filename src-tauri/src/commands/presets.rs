//! Rules to begin with: listed, saved from a client, shared as files.

use absprache_adapters::documents::{self, Exported};
use absprache_desk::view::preset::{PresetList, PresetPage, PresetRemoved, PresetSaved, PresetTitle};
use absprache_desk::view::sketch::Sketch;
use absprache_engine::ids::ClientId;
use tauri::{AppHandle, Runtime, State};

use crate::dialog;
use crate::here::{Answer, Here};
use crate::problem::InWords as _;

/// All presets.
#[tauri::command]
#[specta::specta]
pub(crate) async fn presets(here: State<'_, Here>) -> Answer<PresetList> {
    here.ask(|desk, at| desk.presets(at.language)).await
}

/// One of them with its rules in sentences.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preset(here: State<'_, Here>, preset: String) -> Answer<PresetPage> {
    here.ask(move |desk, at| desk.preset(&preset, at.language)).await
}

/// Keeps the rules of a client on file as a preset.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_preset(
    here: State<'_, Here>,
    client: ClientId,
    title: PresetTitle,
) -> Answer<PresetSaved> {
    here.change(move |desk, at| desk.save_preset_of(&client, &title, at.language)).await
}

/// Keeps the rules of a sketch as a preset.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_preset_of_sketch(
    here: State<'_, Here>,
    sketch: Sketch,
    title: PresetTitle,
) -> Answer<PresetSaved> {
    here.change(move |desk, at| desk.save_preset_of_sketch(&sketch, &title, at.language)).await
}

/// Calls one of the user's own something else.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rename_preset(
    here: State<'_, Here>,
    preset: String,
    title: PresetTitle,
) -> Answer<PresetSaved> {
    here.change(move |desk, _| desk.rename_preset(&preset, &title)).await
}

/// Takes one of the user's own away, and gives what brings it back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_preset(here: State<'_, Here>, preset: String) -> Answer<PresetRemoved> {
    here.change(move |desk, _| desk.remove_preset(&preset)).await
}

/// Brings back what was removed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn bring_preset_back(here: State<'_, Here>, removed: PresetRemoved) -> Answer<PresetSaved> {
    here.change(move |desk, _| desk.bring_preset_back(&removed)).await
}

/// Takes in a preset by the text of its file, which is called `file`.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_preset(here: State<'_, Here>, text: String, file: String) -> Answer<PresetSaved> {
    here.change(move |desk, _| desk.add_preset(&text, &file)).await
}

/// Takes in a preset from a file that the system's dialog asks for; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_preset<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
) -> Answer<Option<PresetSaved>> {
    let language = here.language();
    let Some(path) = dialog::preset(&app, language).await else { return Ok(None) };
    let text = documents::text(&path).map_err(|trouble| trouble.in_words(language))?;
    let file = path.display().to_string();
    let added: Answer<PresetSaved> = here.change(move |desk, _| desk.add_preset(&text, &file)).await;
    added.map(Some)
}

/// Saves a preset where the system's dialog is told to; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_preset<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    preset: String,
) -> Answer<Option<String>> {
    let (name, text) = here.ask(move |desk, at| desk.preset_file(&preset, at.language)).await?;
    let exported = Exported { name, bytes: text.into_bytes(), missing: Vec::new() };
    dialog::save(&app, exported, here.language()).await
}
