//! The reply card.

use tauri::{AppHandle, Runtime, State};

use crate::card::{self, CardState, CardView};

/// What stands on the card; nothing while it is hidden.
#[tauri::command]
#[specta::specta]
pub(crate) fn card(state: State<'_, CardState>) -> Option<CardView> {
    state.view()
}

/// The card has been read.
#[tauri::command]
#[specta::specta]
pub(crate) fn card_done<R: Runtime>(app: AppHandle<R>) {
    card::hide(&app);
}
