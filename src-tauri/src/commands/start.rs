//! What the window begins with, and who the user is.

use absprache_adapters::program::Room;
use absprache_adapters::{user, zone};
use absprache_desk::settings::Promptness;
use absprache_desk::use_cases::{save_me as me, save_settings as settings, start as begin};
use absprache_desk::view::settings::Settings;
use absprache_desk::view::start::{Me, Start};
use absprache_engine::channel::ChannelId;
use tauri::{AppHandle, Runtime, State};

use crate::autostart;
use crate::here::{Answer, At, Here};
use crate::problem::InWords as _;

/// What the window begins with, before the first sheet is filled in too.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start(here: State<'_, Here>) -> Answer<Start> {
    here.ask_in(begin_with).await
}

/// Takes in the user's own profile.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_me(here: State<'_, Here>, me: Me) -> Answer<Start> {
    here.change_in(move |mut room, at| {
        take_in(&mut room, &me, at)?;
        begin_with(room, at)
    })
    .await
}

/// Takes in what the user chose.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_settings<R: Runtime>(
    app: AppHandle<R>,
    here: State<'_, Here>,
    settings: Settings,
) -> Answer<Start> {
    let wanted = settings.autostart;
    let start = here
        .change_in(move |mut room, at| {
            choose(&mut room, settings).map_err(|trouble| trouble.in_words(at.language))?;
            begin_with(room, at)
        })
        .await?;
    autostart::set(&app, wanted, start.language)?;
    Ok(start)
}

/// Tells contacts on a channel like this from now on; none for as is usual.
#[tauri::command]
#[specta::specta]
pub(crate) async fn tell_channel(
    here: State<'_, Here>,
    channel: ChannelId,
    how: Option<Promptness>,
) -> Answer<Start> {
    here.change_in(move |mut room, at| {
        let told = match &mut room {
            Room::Bare(files) => settings::tell_channel(*files, channel, how),
            Room::Furnished(desk) => desk.tell_channel(channel, how),
        };
        told.map_err(|trouble| trouble.in_words(at.language))?;
        begin_with(room, at)
    })
    .await
}

fn begin_with(room: Room<'_>, at: At) -> Answer<Start> {
    let computer =
        begin::Here { now: at.now, zone: zone::of_system(), language: at.system, name: user::full_name() };
    let start = match room {
        Room::Bare(files) => {
            let channels = files.channels().clone();
            begin::start(files, &channels, computer)
        }
        Room::Furnished(desk) => desk.start(computer),
    };
    start.map_err(|trouble| trouble.in_words(at.language))
}

fn take_in(room: &mut Room<'_>, profile: &Me, at: At) -> Answer<()> {
    match room {
        Room::Bare(files) => me::save_me(*files, profile, at.language),
        Room::Furnished(desk) => desk.save_me(profile, at.language).map(|troubles| {
            // They are told where the clients are shown.
            troubles.iter().for_each(|trouble| tracing::warn!(%trouble, "a client's file"));
        }),
    }
}

fn choose(room: &mut Room<'_>, chosen: Settings) -> Result<(), absprache_desk::trouble::Trouble> {
    match room {
        Room::Bare(files) => settings::save_settings(*files, chosen),
        Room::Furnished(desk) => desk.save_settings(chosen),
    }
}
