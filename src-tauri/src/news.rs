//! Passes on what the running program tells: to the windows as events, to the card and the tray.

use absprache_adapters::program::News;
use absprache_desk::popup::{PopupAnswer, PopupKey};
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_specta::Event;

use crate::events::{Changed, Copied, CopiedText};
use crate::senses::SensesNow;
use crate::{card, tray};

/// Called on the desk's own thread, in the middle of its work: asks nothing of the desk by itself.
pub(crate) fn pass_on<R: Runtime>(app: &AppHandle<R>, news: News<'_>) {
    app.state::<SensesNow>().hear(&news);
    match news {
        News::Source(_) | News::Taken(_) | News::Changed => tell(app, Changed {}),
        News::Clicked(clicked) => card::clicked(app, clicked),
        News::Answered(answer) => {
            copied(app, answer);
            tell(app, Changed {});
        }
        News::Ticked => {}
        News::Trouble(trouble) => {
            tracing::error!(%trouble, "the program goes on");
            tell(app, Changed {});
        }
    }
    card::look(app);
    tray::look(app);
}

fn copied<R: Runtime>(app: &AppHandle<R>, answer: &PopupAnswer) {
    let (key, fault) = match answer {
        PopupAnswer::Copied(key) => (key, None),
        PopupAnswer::NotCopied(key, fault) => (key, Some(fault)),
        PopupAnswer::Chosen(..) | PopupAnswer::Gone(_) | PopupAnswer::NotShown(..) => return,
    };
    let what = match *key {
        PopupKey::Contact(contact) => {
            card::copied(app, contact, fault.is_none());
            CopiedText::Reply { contact: contact.0 }
        }
        PopupKey::HandOver => CopiedText::HandOver,
        PopupKey::Several | PopupKey::Rehearsal => return,
    };
    let fault = fault.map(|fault| format!("{fault:?}"));
    tell(app, Copied { what, fault });
}

fn tell<R: Runtime, E: Event + serde::Serialize + Clone>(app: &AppHandle<R>, event: E) {
    if let Err(error) = event.emit(app) {
        tracing::warn!(%error, event = E::NAME, "an event did not reach the window");
    }
}
