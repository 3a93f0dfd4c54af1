//! The least that Tauri can show: a window with a heading, or with `--hidden` an icon in the tray alone.

use tauri::tray::TrayIconBuilder;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let hidden = std::env::args().any(|argument| argument == "--hidden");
    tauri::Builder::default()
        .setup(move |app| {
            let icon = app.default_window_icon().cloned();
            let tray = icon.into_iter().fold(TrayIconBuilder::with_id("main"), TrayIconBuilder::icon);
            tray.build(app)?;
            if !hidden {
                let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("/".into()));
                window.title("Empty window").inner_size(1120.0, 780.0).build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}
