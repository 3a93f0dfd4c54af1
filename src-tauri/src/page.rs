//! A page of the program in a window of its own.

use absprache_desk::settings::{TextSize, Theme};
use absprache_engine::tone::Language;
use serde::Serialize;
use tauri::utils::config::Color;
use tauri::{AppHandle, Manager as _, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::fence::fenced;
use crate::here::Here;

/// What a page knows before the desk answers, which it may not do for a while: another Absprache may have the data folder.
/// Read by `ui/src/lib/state/beginning.ts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Beginning {
    /// The language in force.
    pub(crate) language: Language,
    /// Light or dark.
    pub(crate) theme: Theme,
    /// How large everything is, in percent.
    pub(crate) text_size: TextSize,
    /// Whether the first start is behind.
    pub(crate) introduced: bool,
}

/// The canvas of both themes (`ui/src/tokens.css`), until the page has painted itself.
const LIGHT: Color = Color(250, 249, 246, 255);
const DARK: Color = Color(23, 22, 20, 255);

/// Makes a window with the page at this address, fenced in. `looks` says what else the window is like.
pub(crate) fn make<R: Runtime>(
    app: &AppHandle<R>,
    label: &str,
    address: &str,
    looks: impl for<'a> FnOnce(
        WebviewWindowBuilder<'a, R, AppHandle<R>>,
    ) -> WebviewWindowBuilder<'a, R, AppHandle<R>>,
) -> tauri::Result<WebviewWindow<R>> {
    let beginning = app.state::<Here>().beginning();
    let page = WebviewWindowBuilder::new(app, label, WebviewUrl::App(address.into()))
        .background_color(beginning.canvas())
        .initialization_script(beginning.script()?);
    looks(fenced(page)?).build()
}

impl Beginning {
    fn script(self) -> tauri::Result<String> {
        let said = serde_json::to_string(&self)?;
        Ok(format!("Object.defineProperty(window, 'absprache', {{ value: Object.freeze({said}) }});"))
    }

    /// Which theme the desktop prefers is known to the page alone.
    fn canvas(self) -> Color {
        match self.theme {
            Theme::System | Theme::Light => LIGHT,
            Theme::Dark => DARK,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_told_in_its_own_words() {
        let text_size = TextSize::default();
        let beginning = Beginning { language: Language::En, theme: Theme::Dark, text_size, introduced: true };
        let said = r#"Object.freeze({"language":"en","theme":"Dark","text_size":100,"introduced":true})"#;
        assert!(beginning.script().unwrap().contains(said));
    }
}
