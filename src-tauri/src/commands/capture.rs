//! Quick capture: contacts that are written down by hand, and the keys that open it.

use absprache_desk::trouble::Trouble;
use absprache_desk::view::capture::{CaptureForm, Captured, KeysView, Whom};
use tauri::{AppHandle, Manager as _, Runtime, State};

use crate::here::{Answer, Here};
use crate::resident::Resident;
use crate::{capture as window, global_keys};

/// Everybody a contact can be with, those of the newest contacts first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn whom(here: State<'_, Here>) -> Answer<Vec<Whom>> {
    here.ask(|desk, _| Ok::<_, Trouble>(desk.whom())).await
}

/// Writes a contact down and says what comes of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn capture(here: State<'_, Here>, form: CaptureForm) -> Answer<Captured> {
    here.change(move |desk, at| desk.capture(&form, at.now, at.language)).await
}

/// The small window is not needed any more.
#[tauri::command]
#[specta::specta]
pub(crate) fn capture_done<R: Runtime>(app: AppHandle<R>) {
    window::put_away(&app);
}

/// The keys that open it from anywhere, and whether they are heard.
#[tauri::command]
#[specta::specta]
pub(crate) async fn capture_keys<R: Runtime>(app: AppHandle<R>, here: State<'_, Here>) -> Answer<KeysView> {
    let keys = here.ask(|desk, _| Ok::<_, Trouble>(desk.capture_keys())).await?;
    Ok(global_keys::listen(&app.state::<Resident<R>>(), keys))
}

/// Takes other keys, or none. Those that another program has are kept all the same, and are heard once that lets go of them
/// and Absprache starts again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_capture_keys<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    keys: Option<String>,
) -> Answer<KeysView> {
    let keys = here.ask(move |_, _| keys.as_deref().map(str::parse).transpose()).await?;
    here.change(move |desk, _| desk.set_capture_keys(keys)).await?;
    Ok(global_keys::listen(&app.state::<Resident<R>>(), keys))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use absprache_adapters::program::{self, Program};
    use absprache_adapters::store::Home;
    use absprache_engine::tone::Language;
    use tauri::test::{MockRuntime, mock_builder, mock_context, noop_assets};

    use super::*;
    use crate::stage::{self, ME};
    use crate::wired;

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn keys_that_cannot_be_kept_are_not_listened_to() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("me.ron"), ME).unwrap();
        fs::write(folder.path().join("settings.ron"), "(theme: Dark)").unwrap();
        // In the place of what stood in the file before.
        fs::create_dir(folder.path().join("settings.ron.bak")).unwrap();
        let home = Home::at(folder.path());
        let (program, mut asks) = Program::reachable();
        let here = Here::new(program, home.clone(), Language::De);
        let app = wired(mock_builder(), here).build(mock_context(noop_assets())).unwrap();
        let settings = stage::settings();
        let keys = Some("Ctrl+Alt+K".to_owned());
        let never = std::future::pending();
        tokio::select! {
            set = set_capture_keys(app.handle().clone(), app.state(), keys) => {
                assert!(set.is_err(), "{set:?}");
            }
            ended = program::run_asked(home.lock().unwrap(), settings, &mut asks, never, |_| ()) => {
                panic!("{ended:?}");
            }
        }
        assert!(app.state::<Resident<MockRuntime>>().keyboard.is_quiet());
    }
}
