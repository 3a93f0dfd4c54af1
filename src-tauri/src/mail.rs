//! The system's mail program.

use absprache_desk::view::problem::Problem;
use absprache_desk::words::Told;
use absprache_engine::tone::Language;

/// Begins a mail in it, as a `mailto:` address says.
pub(crate) fn begin(address: &str, language: Language) -> Result<(), Problem> {
    tauri_plugin_opener::open_url(address, None::<&str>).map_err(|error| {
        tracing::warn!(%error, "no mail program");
        Told::of(language, "window-no-mail", &[]).into()
    })
}
