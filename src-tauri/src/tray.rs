//! The icon in the tray: whether the office is open, what is not heard, a pause, the window, the end.

use std::sync::{Mutex, PoisonError};

use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::sign::Sign;
use absprache_desk::view::place::{Place, Section};
use absprache_desk::words::say;
use absprache_engine::tone::Language;
use tauri::image::Image;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{TrayIcon, TrayIconBuilder};
use tauri::{AppHandle, Manager as _, Runtime, async_runtime};

use crate::here::Here;
use crate::senses::SensesNow;
use crate::{capture, quit, window};

const TRAY: &str = "tray";
const OPEN: &str = "open";
const CAPTURE: &str = "capture";
/// Sentences about sources: a number follows, since each entry needs an id of its own.
const DEAF: &str = "deaf-";
const QUIT: &str = "quit";
const PAUSE_HOUR: &str = "pause-hour";
const PAUSE_DAY: &str = "pause-day";
const GO_ON: &str = "go-on";

/// What the tray shows now, so that it is drawn anew only when something changes.
#[derive(Debug, Default)]
pub(crate) struct Shown(Mutex<Option<Seen>>);

/// What there is to be seen.
#[derive(Debug, Clone)]
struct Seen {
    sign: Sign,
    language: Language,
    /// The sources that hear nothing, a sentence each.
    deaf: Vec<String>,
}

/// Puts it up. Without a tray on the desktop nothing is seen of it.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>, language: Language) -> tauri::Result<()> {
    TrayIconBuilder::with_id(TRAY)
        .icon(picture(false)?)
        .tooltip("Absprache")
        .menu(&menu(app, None, language)?)
        .on_menu_event(|app, event| chosen(app, event.id().as_ref()))
        .build(app)?;
    Ok(())
}

/// Looks at the office, and draws the tray anew if it changed.
pub(crate) fn look<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    async_runtime::spawn(async move {
        let here = app.state::<Here>();
        // Before the first sheet is filled in there is no office.
        let Ok((sign, language)) =
            here.ask(|desk, at| Ok::<_, Trouble>((desk.sign(at.now), at.language))).await
        else {
            return;
        };
        let now = Seen { sign, language, deaf: app.state::<SensesNow>().read().deaf(language) };
        let is_new = {
            let shown = app.state::<Shown>();
            let mut shown = shown.0.lock().unwrap_or_else(PoisonError::into_inner);
            // Minutes pass without anything new to be seen.
            let looks = |Seen { sign, language, deaf }: &Seen| {
                let words = (sign.sentence.clone(), sign.pause_to_next_day.clone(), deaf.clone());
                (sign.open, sign.paused, words, *language)
            };
            let is_new = shown.as_ref().map(looks) != Some(looks(&now));
            *shown = Some(now.clone());
            is_new
        };
        if is_new
            && let Some(tray) = app.tray_by_id(TRAY)
            && let Err(error) = draw(&app, &tray, &now)
        {
            tracing::warn!(%error, "the tray shows what was");
        }
    });
}

fn draw<R: Runtime>(app: &AppHandle<R>, tray: &TrayIcon<R>, now: &Seen) -> tauri::Result<()> {
    tray.set_menu(Some(menu(app, Some(now), now.language)?))?;
    let lines: Vec<&str> = [&now.sign.sentence].into_iter().chain(&now.deaf).map(String::as_str).collect();
    tray.set_tooltip(Some(format!("Absprache – {}", lines.join("\n"))))?;
    tray.set_icon(Some(picture(now.sign.open && !now.sign.paused)?))
}

fn picture(open: bool) -> tauri::Result<Image<'static>> {
    Image::from_bytes(if open {
        include_bytes!("../icons/tray-open.png")
    } else {
        include_bytes!("../icons/tray-closed.png")
    })
}

fn menu<R: Runtime>(app: &AppHandle<R>, now: Option<&Seen>, language: Language) -> tauri::Result<Menu<R>> {
    let item = |id: &str, text: &str| MenuItem::with_id(app, id, text, true, None::<&str>);
    let said = |id: &str, message: &str| item(id, &say(language, message, &[]));
    let menu = Menu::new(app)?;
    if let Some(Seen { sign, deaf, .. }) = now {
        menu.append(&MenuItem::new(app, &sign.sentence, false, None::<&str>)?)?;
        for (number, sentence) in deaf.iter().enumerate() {
            menu.append(&item(&format!("{DEAF}{number}"), sentence)?)?;
        }
        menu.append(&PredefinedMenuItem::separator(app)?)?;
        if sign.paused {
            menu.append(&said(GO_ON, "tray-go-on")?)?;
        } else {
            menu.append(&said(PAUSE_HOUR, "tray-pause-hour")?)?;
            menu.append(&item(PAUSE_DAY, &sign.pause_to_next_day)?)?;
        }
        menu.append(&PredefinedMenuItem::separator(app)?)?;
    }
    if now.is_some() {
        menu.append(&said(CAPTURE, "tray-capture")?)?;
    }
    menu.append(&said(OPEN, "tray-open")?)?;
    menu.append(&said(QUIT, "tray-quit")?)?;
    Ok(menu)
}

fn chosen<R: Runtime>(app: &AppHandle<R>, id: &str) {
    match id {
        OPEN => window::show(app),
        CAPTURE => capture::show(app),
        QUIT => quit::end(app),
        PAUSE_HOUR => pause(app, |_| Some(60)),
        PAUSE_DAY => pause(app, |sign| Some(sign.minutes_to_next_day)),
        GO_ON => pause(app, |_| None),
        // What helps is there.
        deaf if deaf.starts_with(DEAF) => {
            window::show_at(app, Place::Settings { section: Some(Section::sources()) }, None);
        }
        _ => {}
    }
}

fn pause<R: Runtime>(app: &AppHandle<R>, minutes: fn(&Sign) -> Option<u32>) {
    let app = app.clone();
    async_runtime::spawn(async move {
        let paused = app
            .state::<Here>()
            .change(move |desk, at| {
                let minutes = minutes(&desk.sign(at.now));
                desk.pause(minutes, at.now)
            })
            .await;
        if let Err(problem) = paused {
            tracing::warn!(problem.message, "no pause");
        }
    });
}
