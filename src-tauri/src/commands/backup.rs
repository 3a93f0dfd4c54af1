//! Everything in one file, and back again.

use absprache_adapters::store::backup;
use absprache_desk::view::backup::{BackupView, RestoredView};
use tauri::{AppHandle, Runtime, State};

use crate::dialog;
use crate::here::{Answer, Here};
use crate::problem::{of_backup, of_no_backup};
use crate::restoring::Restoring;

/// Backs everything up where the system's dialog is told to; none if it was closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn back_up<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
) -> Answer<Option<BackupView>> {
    let at = here.ask_in(|_, at| Ok(at)).await?;
    let Some(file) = dialog::place_of_backup(&app, backup::name(at.now), at.language).await else {
        return Ok(None);
    };
    let home = here.home().clone();
    let made = tauri::async_runtime::spawn_blocking(move || backup::make(&home, &file, at.now)).await;
    match made {
        Ok(made) => made.map(Some).map_err(|fault| of_backup(&fault, at.language)),
        Err(_) => Err(of_no_backup(at.language)),
    }
}

/// Looks at a backup that the system's dialog asks for; none if it was closed. Nothing is changed yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_at_backup<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    restoring: State<'_, Restoring>,
) -> Answer<Option<BackupView>> {
    let language = here.language();
    let Some(file) = dialog::backup(&app, language).await else { return Ok(None) };
    let looked_at = file.clone();
    let looked = tauri::async_runtime::spawn_blocking(move || backup::look(&looked_at)).await;
    let Ok(looked) = looked else { return Err(of_no_backup(language)) };
    let view = looked.map_err(|fault| of_backup(&fault, language))?;
    restoring.choose(file);
    Ok(Some(view))
}

/// Brings back what was looked at last. What is there now is kept beside it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_backup(
    here: State<'_, Here>,
    restoring: State<'_, Restoring>,
) -> Answer<RestoredView> {
    let came = restoring.restore().await.ok_or_else(|| of_no_backup(here.language()))?;
    came.map_err(|fault| of_backup(&fault, here.language()))
}
