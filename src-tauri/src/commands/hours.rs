//! Hours: one line, one picture, one value. They need no desk, only its language.

use absprache_desk::view::hours::{self, HoursAnswer, HoursRead, WeekSpan};
use tauri::State;

use crate::here::{Answer, Here};

/// Reads hours as people type them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_hours(here: State<'_, Here>, text: String) -> Answer<HoursAnswer> {
    here.ask_in(move |_, at| Ok(hours::read_hours(&text, at.language))).await
}

/// Reads hours as they are drawn over the line that stood there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn draw_hours(
    here: State<'_, Here>,
    week: Vec<WeekSpan>,
    over: String,
) -> Answer<HoursRead> {
    here.ask_in(move |_, at| Ok(hours::draw_hours(&week, &over, at.language))).await
}
