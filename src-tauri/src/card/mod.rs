//! The reply card: a small window that shows the text of a popup that was clicked, which by then is being copied.
//!
//! It is made, hidden, while a text is offered, so that it appears at once when it is wanted; a web view costs some 125 MB,
//! so there is none at other times.

mod state;

use absprache_desk::event::Seq;
use absprache_desk::popup::{Action, PopupAnswer, PopupKey};
use absprache_desk::trouble::Trouble;
use tauri::{AppHandle, Manager as _, Runtime, WebviewWindow, async_runtime};
use tauri_specta::Event as _;

pub(crate) use self::state::{CardState, CardView, CopyState};
use crate::events::Changed;
use crate::here::Here;
use crate::resident::Resident;
use crate::{front, page};

/// Its label, as in `capabilities/card.json`.
pub(crate) const CARD: &str = "card";

/// Shows the text of a popup that was clicked, while it is copied.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>, contact: Seq, token: Option<String>) {
    turn_to(app, contact, CopyState::Pending, token);
}

/// What came of a copy. A text that could not be copied in the background is brought to the front.
pub(crate) fn copied<R: Runtime>(app: &AppHandle<R>, contact: Seq, there: bool) {
    let state = if there { CopyState::Copied } else { CopyState::Failed };
    if !app.state::<CardState>().copied(contact, state) && !there {
        turn_to(app, contact, state, None);
    }
}

fn turn_to<R: Runtime>(app: &AppHandle<R>, contact: Seq, copied: CopyState, token: Option<String>) {
    let round = app.state::<CardState>().turn_to(contact, copied);
    let app = app.clone();
    async_runtime::spawn(async move {
        let read =
            app.state::<Here>().ask(move |desk, at| Ok::<_, Trouble>(desk.card(contact, at.now))).await;
        tracing::debug!(?contact, there = matches!(read, Ok(Some(_))), "a reply card");
        let Ok(Some(card)) = read else { return app.state::<CardState>().clear() };
        if !app.state::<CardState>().write(round, card) {
            return;
        }
        tell(&app);
        on_main_thread(&app, move |app| {
            if let Some(window) = existing(app).or_else(|| made(app)) {
                front::bring(&window, token.as_deref());
            }
        });
    });
}

/// Takes it out of sight.
pub(crate) fn hide<R: Runtime>(app: &AppHandle<R>) {
    tracing::debug!("the card is put away");
    app.state::<CardState>().clear();
    on_main_thread(app, |app| {
        if let Some(window) = existing(app)
            && let Err(error) = window.hide()
        {
            tracing::warn!(%error, "the card stays");
        }
    });
    look(&app.state::<Resident<R>>());
}

/// It has the focus, without which some desktops let nobody copy. The page sees to when it is put away.
pub(crate) fn focused<R: Runtime>(app: &AppHandle<R>) {
    if let Some(contact) = app.state::<CardState>().focused() {
        copy_again(app, contact);
    }
}

/// Makes it while texts are offered, and does away with it when none is.
pub(crate) fn look<R: Runtime>(resident: &Resident<R>) {
    let resident = resident.clone();
    async_runtime::spawn(async move {
        let offered = resident.here.ask(|desk, _| Ok::<_, Trouble>(desk.has_offers())).await;
        match (offered, resident.errands.app()) {
            (Ok(true), _) => resident.errands.want_if_possible(|app| have_at_hand(app, true)),
            (Ok(false), Some(app)) => have_at_hand(&app, false),
            (Ok(false), None) | (Err(_), _) => {}
        }
    });
}

fn have_at_hand<R: Runtime>(app: &AppHandle<R>, offered: bool) {
    on_main_thread(app, move |app| {
        match existing(app) {
            None if offered => drop(made(app)),
            Some(window) if !offered && app.state::<CardState>().is_clear() => {
                if let Err(error) = window.destroy() {
                    tracing::warn!(%error, "the card stays in memory");
                }
            }
            Some(_) | None => {}
        };
    });
}

fn copy_again<R: Runtime>(app: &AppHandle<R>, contact: Seq) {
    let app = app.clone();
    async_runtime::spawn(async move {
        let chosen = PopupAnswer::Chosen(PopupKey::Contact(contact), Action::Copy);
        // What comes of it is told by the desk.
        let _ = app.state::<Here>().change(move |desk, at| desk.answer(chosen, at.now)).await;
    });
}

fn existing<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window(CARD)
}

fn made<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    let made = page::make(app, CARD, "/card", |window| {
        window
            .title("Absprache")
            .inner_size(480.0, 320.0)
            // Away from the popup, which says "copied" in its own corner.
            .center()
            .resizable(false)
            .decorations(false)
            .always_on_top(true)
            .skip_taskbar(true)
            .visible(false)
            .disable_drag_drop_handler()
    });
    made.inspect_err(|error| tracing::error!(%error, "there is no reply card")).ok()
}

fn tell<R: Runtime>(app: &AppHandle<R>) {
    if let Err(error) = (Changed {}).emit_to(app, CARD) {
        tracing::warn!(%error, "the card was not told");
    }
}

fn on_main_thread<R: Runtime>(app: &AppHandle<R>, what: impl FnOnce(&AppHandle<R>) + Send + 'static) {
    let with = app.clone();
    if let Err(error) = app.run_on_main_thread(move || what(&with)) {
        tracing::debug!(%error, "the program ends");
    }
}
