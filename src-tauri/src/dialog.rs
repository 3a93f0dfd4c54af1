//! The system's dialogs for files. The program opens them; the page may not.

use std::path::PathBuf;

use absprache_adapters::documents::Exported;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::problem::Problem;
use absprache_desk::words::say;
use absprache_engine::tone::Language;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::problem::InWords as _;

/// What answers come in.
const ANSWERS: [&str; 3] = ["json", "eml", "txt"];
/// What backups come in.
const BACKUPS: [&str; 1] = ["gz"];

/// Asks where a file is to go, and writes it there. The path; none if the dialog was closed.
pub(crate) async fn save<R: Runtime>(
    app: &AppHandle<R>,
    exported: Exported,
    language: Language,
) -> Result<Option<String>, Problem> {
    let Some(path) = place(app, say(language, "window-save", &[]), exported.name).await else {
        return Ok(None);
    };
    match std::fs::write(&path, exported.bytes) {
        Ok(()) => Ok(Some(path.display().to_string())),
        Err(error) => Err(Trouble::Io { path, error }.in_words(language)),
    }
}

/// Asks for a file with an answer; none if the dialog was closed.
pub(crate) async fn open<R: Runtime>(app: &AppHandle<R>, language: Language) -> Option<PathBuf> {
    let answers = (say(language, "window-answers", &[]), ANSWERS.as_slice());
    file(app, say(language, "window-open", &[]), answers).await
}

/// Asks for a preset that somebody shared; none if the dialog was closed.
pub(crate) async fn preset<R: Runtime>(app: &AppHandle<R>, language: Language) -> Option<PathBuf> {
    let (chosen, path) = oneshot::channel();
    let presets = say(language, "window-presets", &[]);
    let dialog = dialog(app, say(language, "window-open-preset", &[])).add_filter(presets, &["ron"]);
    dialog.pick_file(move |path| drop(chosen.send(path)));
    in_files(path.await.ok().flatten())
}

/// Asks where a backup is to go; none if the dialog was closed.
pub(crate) async fn place_of_backup<R: Runtime>(
    app: &AppHandle<R>,
    name: String,
    language: Language,
) -> Option<PathBuf> {
    place(app, say(language, "window-back-up", &[]), name).await
}

/// Asks for a backup; none if the dialog was closed.
pub(crate) async fn backup<R: Runtime>(app: &AppHandle<R>, language: Language) -> Option<PathBuf> {
    let backups = (say(language, "window-backups", &[]), BACKUPS.as_slice());
    file(app, say(language, "window-restore", &[]), backups).await
}

/// Asks where something is to be saved; `name` is suggested.
async fn place<R: Runtime>(app: &AppHandle<R>, title: String, name: String) -> Option<PathBuf> {
    let (chosen, path) = oneshot::channel();
    dialog(app, title).set_file_name(name).save_file(move |path| drop(chosen.send(path)));
    in_files(path.await.ok().flatten())
}

/// Asks which file is meant: one with one of these endings.
async fn file<R: Runtime>(
    app: &AppHandle<R>,
    title: String,
    (kind, endings): (String, &[&str]),
) -> Option<PathBuf> {
    let (chosen, path) = oneshot::channel();
    dialog(app, title).add_filter(kind, endings).pick_file(move |path| drop(chosen.send(path)));
    in_files(path.await.ok().flatten())
}

/// Begins where a person keeps documents, not where the program was started.
fn dialog<R: Runtime>(app: &AppHandle<R>, title: String) -> FileDialogBuilder<R> {
    let dialog = app.dialog().file().set_title(title);
    let place = app.path().document_dir().ok().filter(|path| path.is_dir());
    match place.or_else(|| app.path().home_dir().ok()) {
        Some(place) => dialog.set_directory(place),
        None => dialog,
    }
}

fn in_files(path: Option<FilePath>) -> Option<PathBuf> {
    path?.into_path().ok()
}
