//! Passes on what the running program tells: to the windows as events, to the card and the tray.

use absprache_adapters::notify::Clicked;
use absprache_adapters::program::News;
use absprache_desk::popup::{Action, CopyFault, PopupAnswer, PopupKey};
use absprache_desk::trouble::Trouble;
use absprache_desk::view::place::Place;
use absprache_desk::words::say;
use tauri::{Runtime, async_runtime};
use tauri_specta::Event;

use crate::events::{Changed, Copied, CopiedText};
use crate::resident::Resident;
use crate::{card, tray, window};

/// Called on the desk's own thread, in the middle of its work: asks nothing of the desk by itself.
pub(crate) fn pass_on<R: Runtime>(resident: &Resident<R>, news: News<'_>) {
    resident.senses.hear(&news);
    match news {
        News::Source(_) | News::Sources(_) | News::Taken(_) | News::Changed => tell(resident, Changed {}),
        News::Clicked(clicked) => open(resident, clicked),
        News::Answered(answer) => {
            copied(resident, answer);
            tell(resident, Changed {});
        }
        News::Ticked => {}
        News::Trouble(trouble) => {
            tracing::error!(%trouble, "the program goes on");
            tell(resident, Changed {});
        }
    }
    card::look(resident);
    tray::look(resident);
}

/// A popup itself was clicked: shows what it is about.
fn open<R: Runtime>(resident: &Resident<R>, Clicked { key, action, token }: Clicked) {
    match (action, key) {
        (Action::Copy, PopupKey::Contact(contact)) => {
            resident.errands.want(move |app| card::show(app, contact, token));
        }
        (Action::Open, PopupKey::Contact(contact) | PopupKey::Reply(contact)) => {
            let resident = resident.clone();
            async_runtime::spawn(async move {
                let of = resident.here.ask(move |desk, _| Ok::<_, Trouble>(desk.whose(contact))).await;
                // Whose it is may be the question: Today asks it.
                let client = of.ok().flatten().map(|client| Place::Client { id: client.to_string() });
                let place = client.unwrap_or(Place::Today);
                resident.errands.want(move |app| window::show_at(app, place, token));
            });
        }
        (Action::Open, PopupKey::Several | PopupKey::Junk | PopupKey::Rehearsal | PopupKey::HandOver) => {
            resident.errands.want(move |app| window::show_at(app, Place::Today, token));
        }
        (
            Action::Copy
            | Action::Remind
            | Action::Mention
            | Action::Fine
            | Action::Confirm
            | Action::DigestOnly,
            _,
        ) => {}
    }
}

fn copied<R: Runtime>(resident: &Resident<R>, answer: &PopupAnswer) {
    let (key, fault) = match answer {
        PopupAnswer::Copied(key) => (*key, None),
        PopupAnswer::NotCopied(key, fault) => (*key, Some(why(fault))),
        PopupAnswer::Chosen(..) | PopupAnswer::Gone(_) | PopupAnswer::NotShown(..) => return,
    };
    if let PopupKey::Contact(contact) = key {
        resident.errands.want(move |app| card::copied(app, contact, fault.is_none()));
    }
    let resident = resident.clone();
    async_runtime::spawn(async move {
        let named = move |client: Option<String>| match key {
            PopupKey::Contact(contact) => Some(CopiedText::Reply { contact }),
            PopupKey::HandOver => client.map(|client| CopiedText::HandOver { client }),
            PopupKey::Several | PopupKey::Reply(_) | PopupKey::Junk | PopupKey::Rehearsal => None,
        };
        let told = resident.here.ask(move |desk, at| {
            let what = named(desk.handed_over().map(ToString::to_string));
            Ok::<_, Trouble>(
                what.map(|what| Copied { what, fault: fault.map(|id| say(at.language, id, &[])) }),
            )
        });
        if let Ok(Some(copied)) = told.await {
            tell(&resident, copied);
        }
    });
}

fn why(fault: &CopyFault) -> &'static str {
    match fault {
        CopyFault::NoClipboard(_) => "window-copy-no-clipboard",
        CopyFault::Overwritten => "window-copy-overwritten",
    }
}

/// Tells all windows, if there are any.
pub(crate) fn tell<R: Runtime, E: Event + serde::Serialize + Clone>(resident: &Resident<R>, event: E) {
    if let Some(app) = resident.errands.app()
        && let Err(error) = event.emit(&app)
    {
        tracing::warn!(%error, event = E::NAME, "an event did not reach the window");
    }
}
