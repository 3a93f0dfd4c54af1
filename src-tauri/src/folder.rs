//! The system's file manager.

use std::path::Path;

use absprache_desk::view::problem::Problem;
use absprache_desk::words::Told;
use absprache_engine::tone::Language;

/// Shows a folder in it.
pub(crate) fn open(folder: &Path, language: Language) -> Result<(), Problem> {
    tauri_plugin_opener::open_path(folder, None::<&str>).map_err(|error| {
        tracing::warn!(%error, "no file manager");
        Told::of(language, "window-no-folder", &[("folder", &folder.display().to_string())]).into()
    })
}
