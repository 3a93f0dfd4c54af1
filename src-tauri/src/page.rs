//! A page of the program in a window of its own.

use absprache_engine::tone::Language;
use tauri::{AppHandle, Manager as _, Runtime, WebviewUrl, WebviewWindowBuilder};

use crate::fence::fenced;
use crate::here::Here;

/// A window with the page at this address, fenced in. The page knows its language before the desk answers, which it may not
/// do for a while: another Absprache may have the data folder.
pub(crate) fn page<'a, R: Runtime>(
    app: &'a AppHandle<R>,
    label: &str,
    address: &str,
) -> tauri::Result<WebviewWindowBuilder<'a, R, AppHandle<R>>> {
    let page = WebviewWindowBuilder::new(app, label, WebviewUrl::App(address.into()));
    fenced(page.initialization_script(speaking(app.state::<Here>().language())))
}

/// Read by `ui/src/lib/l10n/beginning.ts`.
fn speaking(language: Language) -> String {
    let language = match language {
        Language::De => "de",
        Language::En => "en",
    };
    format!(
        "Object.defineProperty(window, 'absprache', {{ value: Object.freeze({{ language: '{language}' }}) }});"
    )
}
