//! Everything in one file, and back again.

use std::io;
use std::path::{Path, PathBuf};

use absprache_adapters::store::backup;
use absprache_desk::trouble::Trouble;
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
    let clock = here.clock().await?;
    let name = backup::name(clock.date_at(clock.now));
    let Some(file) = dialog::place_of_backup(&app, name, clock.language).await else { return Ok(None) };
    let home = here.home().clone();
    let made = with_file(file, move |file| backup::make(&home, file, &clock)).await;
    made.map(Some).map_err(|fault| of_backup(&fault, clock.language))
}

/// Looks at a backup that the system's dialog asks for; none if it was closed. Nothing is changed yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_at_backup<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    restoring: State<'_, Restoring>,
) -> Answer<Option<BackupView>> {
    let clock = here.clock().await?;
    let Some(file) = dialog::backup(&app, clock.language).await else { return Ok(None) };
    let looked = with_file(file.clone(), move |file| backup::look(file, &clock)).await;
    let view = looked.map_err(|fault| of_backup(&fault, clock.language))?;
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
    let language = here.language();
    here.or_why_not(async {
        let came = restoring.restore().await?;
        let came = came.ok_or_else(|| of_no_backup(language));
        Ok(came.and_then(|came| came.map_err(|fault| of_backup(&fault, language))))
    })
    .await
}

/// Works on a file beside the window: a backup of years takes a while.
async fn with_file<T: Send + 'static>(
    file: PathBuf,
    work: impl FnOnce(&Path) -> Result<T, backup::Fault> + Send + 'static,
) -> Result<T, backup::Fault> {
    let path = file.clone();
    match tauri::async_runtime::spawn_blocking(move || work(&file)).await {
        Ok(worked) => worked,
        // It ended in a panic.
        Err(error) => Err(Trouble::Io { path, error: io::Error::other(error) }.into()),
    }
}

#[cfg(test)]
mod tests {
    use absprache_adapters::program::Program;
    use absprache_adapters::store::Home;
    use absprache_engine::tone::Language;
    use chrono::DateTime;
    use tauri::Manager as _;
    use tauri::test::{mock_builder, mock_context, noop_assets};

    use super::*;
    use crate::wired;

    #[tokio::test]
    async fn what_is_chosen_is_brought_back_once_and_not_behind_the_back_of_who_was_told_why_not() {
        let folder = tempfile::tempdir().unwrap();
        let (home, file) = (Home::at(folder.path().join("absprache")), folder.path().join("backup.tar.gz"));
        let locked = home.lock().unwrap();
        let (program, _asks) = Program::reachable();
        let here = Here::new(program, home.clone(), Language::De);
        let app = wired(mock_builder(), here).build(mock_context(noop_assets())).unwrap();
        let (here, restoring) = (app.state::<Here>(), app.state::<Restoring>());
        let clock = here.clock_at(DateTime::UNIX_EPOCH);
        backup::make(&home, &file, &clock).unwrap();
        let mut wishes = restoring.listen();
        let ask = || restore_backup(app.state(), app.state());
        restoring.choose(file);

        here.failed(&Trouble::InUse { home: home.path().to_owned() });
        let why = ask().await.unwrap_err().message;
        assert!(why.contains("Ein anderes Absprache"), "{why}");
        here.mended();

        let carry_out = async {
            let locked = wishes.next().await.carry_out(locked, &clock);
            (wishes, locked)
        };
        let (brought, _running) = tokio::join!(ask(), carry_out);
        brought.unwrap();
        let why = ask().await.unwrap_err().message;
        assert!(why.contains("keine Sicherung"), "{why}");
    }
}
