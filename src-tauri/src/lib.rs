//! The window of Absprache: wiring, commands of one line on the desk, events, tray.

mod args;
mod autostart;
mod books;
mod capture;
mod card;
pub mod commands;
mod dialog;
mod dropped;
mod errands;
pub mod events;
mod fence;
mod folder;
mod front;
mod global_keys;
pub mod here;
#[cfg(target_os = "linux")]
mod instance;
mod mail;
mod news;
mod page;
#[cfg(target_os = "linux")]
mod painting;
mod problem;
mod quit;
mod resident;
mod restoring;
mod running;
mod senses;
#[cfg(target_os = "linux")]
mod session;
mod sources;
#[cfg(test)]
mod stage;
mod tray;
mod typed;
mod window;
#[cfg(target_os = "linux")]
mod windowless;

use std::io;
use std::process::ExitCode;

use absprache_adapters::clock::Clock;
use absprache_adapters::language;
use absprache_adapters::notify::SessionBus;
use absprache_adapters::program::{Asks, Program, Settings};
use absprache_adapters::store::Home;
use absprache_desk::link::Link;
use clap::Parser as _;
#[cfg(not(target_os = "linux"))]
use tauri::AppHandle;
use tauri::{Manager as _, RunEvent, Runtime, WindowEvent};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::{Builder, collect_commands, collect_events};

pub use self::args::Args;
use self::args::Wanted;
#[cfg(target_os = "linux")]
use self::errands::Turn;
use self::here::Here;
use self::resident::Resident;

/// Runs until the user ends it.
pub fn run(args: Args) -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("ABSPRACHE_LOG"))
        .with_writer(std::io::stderr)
        .init();
    match start(args) {
        Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        Err(error) => {
            tracing::error!(%error, "the window cannot start");
            ExitCode::FAILURE
        }
    }
}

fn start(args: Args) -> Result<i32, Box<dyn std::error::Error>> {
    #[cfg(target_os = "linux")]
    painting::choose();
    let wanted = args.wanted();
    let language = args.lang.map_or_else(language::of_system, Into::into);
    let home = args.home.or_else(Home::default_path).ok_or("there is no home folder")?;
    let clock = args.now.map_or_else(Clock::real, Clock::set_to);
    let home = Home::at(home);
    let settings =
        Settings { clock, language, bus: SessionBus::OfEnvironment, rehearse: false, window: true };
    // Without its window the program stays when the small one is closed.
    let hidden = args.hidden || wanted == Wanted::Link(Link::Capture);
    let (program, asks) = Program::reachable();
    let resident = Resident::around(Here::new(program, home.clone(), language));
    #[cfg(target_os = "linux")]
    if windowless::stay(&resident, home, settings, asks, &wanted)? == Turn::End {
        return Ok(0);
    }
    let builder = wired_around(tauri::Builder::default(), &resident);
    #[cfg(not(target_os = "linux"))]
    let builder = {
        let resident = resident.clone();
        let asked = move |_: &AppHandle, words: Vec<String>, _| asked_again(&resident, &words);
        builder.plugin(tauri_plugin_single_instance::init(asked))
    };
    let opened = resident.clone();
    let app = builder
        .plugin(tauri_plugin_autostart::Builder::new().arg("--hidden").build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .with_denylist(&[card::CARD, capture::CAPTURE])
                .build(),
        )
        .setup(move |app| {
            speech::<tauri::Wry>().mount_events(app.handle());
            opened.errands.open(app.handle());
            #[cfg(not(target_os = "linux"))]
            begin(&opened, home, settings, asks, &wanted)?;
            Ok(())
        })
        .on_window_event(move |window, event| match (window.label(), event) {
            (window::MAIN, WindowEvent::Destroyed) => quit::window_closed(window.app_handle(), hidden),
            (window::MAIN, WindowEvent::DragDrop(event)) => dropped::pass_on(window.app_handle(), event),
            (card::CARD, WindowEvent::Focused(true)) => card::focused(window.app_handle()),
            _ => {}
        })
        .build(tauri::generate_context!())
        .inspect_err(|_| resident.running.end())?;
    Ok(app.run_return(move |_, event| {
        if let RunEvent::ExitRequested { code: None, api, .. } = &event {
            // No window is left; `quit` decides whether the program is to go with it.
            api.prevent_exit();
        }
        if let RunEvent::Exit = event {
            resident.running.end();
        }
    }))
}

/// The commands, the events and what they need: the same for the tests' runtime.
pub fn wired<R: Runtime>(builder: tauri::Builder<R>, here: Here) -> tauri::Builder<R> {
    wired_around(builder, &Resident::around(here))
}

/// The same around what is there already.
fn wired_around<R: Runtime>(builder: tauri::Builder<R>, resident: &Resident<R>) -> tauri::Builder<R> {
    builder
        .manage(resident.clone())
        .manage(resident.here.clone())
        .manage(resident.restoring.clone())
        .manage(resident.senses.clone())
        .manage(card::CardState::default())
        .manage(typed::Typed::default())
        .manage(sources::Workbench::default())
        .invoke_handler(speech::<R>().invoke_handler())
}

/// What window and program say to each other, as types; `ui/src/lib/ipc/bindings.ts` is written from it.
pub fn speech<R: Runtime>() -> Builder<R> {
    Builder::<R>::new()
        // One type for both ways: nothing is read differently than it is written.
        .disable_serde_phases()
        // Numbers of contacts, minutes, days: far below the 2^53 that a JavaScript number holds.
        .dangerously_cast_bigints_to_number()
        .commands(collect_commands![
            commands::start::start,
            commands::start::save_me,
            commands::start::save_settings::<tauri::Wry>,
            commands::start::tell_channel,
            commands::hours::read_hours,
            commands::hours::draw_hours,
            commands::sketch::new_sketch,
            commands::sketch::edit_sketch,
            commands::sketch::rebase,
            commands::sketch::speak,
            commands::sketch::look,
            commands::sketch::sides,
            commands::sketch::same_for_me,
            commands::sketch::remedy,
            commands::sketch::revert_rule,
            commands::sketch::kept_sketch,
            commands::sketch::save_sketch,
            commands::sketch::drop_sketch,
            commands::sketch::take_in,
            commands::sketch::understand,
            commands::sketch::probe,
            commands::sketch::rehearse,
            commands::today::today,
            commands::today::act,
            commands::today::undo,
            commands::today::introduce,
            commands::today::pause,
            commands::client::clients,
            commands::client::client,
            commands::timeline::timeline,
            commands::draft::save_draft,
            commands::teach::heard,
            commands::teach::teach,
            commands::teach::forget,
            commands::assign::events_to_assign,
            commands::assign::assign_event,
            commands::assign::unassign_event,
            commands::may::may,
            commands::import::plan_import,
            commands::import::import_clients,
            commands::import::undo_import,
            commands::day::notes,
            commands::day::documents,
            commands::day::version_letter,
            commands::day::save_version::<tauri::Wry>,
            commands::day::save_answer::<tauri::Wry>,
            commands::day::archive,
            commands::day::unarchive,
            commands::day::preserve,
            commands::day::release,
            commands::day::mark_appointment,
            commands::client::record_agreement,
            commands::client::end_engagement,
            commands::client::resume_engagement,
            commands::hand_over::hand_over,
            commands::hand_over::copy_hand_over,
            commands::hand_over::open_mail,
            commands::agreeing::agreement,
            commands::agreeing::propose,
            commands::agreeing::proposal,
            commands::agreeing::reminder,
            commands::agreeing::end_words,
            commands::agreeing::copy_words,
            commands::agreeing::mail_words,
            commands::agreeing::export_agreement::<tauri::Wry>,
            commands::agreeing::read_answer,
            commands::agreeing::read_answer_file::<tauri::Wry>,
            commands::agreeing::take_answer,
            commands::agreeing::take_reply,
            commands::agreeing::set_reply_aside,
            commands::agreeing::respond,
            commands::agreeing::settle_part,
            commands::agreeing::withdraw_offer,
            commands::agreeing::agree_together,
            commands::agreeing::dry_run,
            commands::sources::sources,
            commands::sources::guess_mailbox,
            commands::sources::set_up_source,
            commands::sources::try_source,
            commands::sources::stop_trying,
            commands::sources::remove_source,
            commands::sources::put_back_source,
            commands::texts::texts,
            commands::texts::text,
            commands::texts::look_at_text,
            commands::texts::keep_text,
            commands::texts::reset_text,
            commands::begin::nearby,
            commands::begin::try_popup,
            commands::begin::words_of_tone,
            commands::begin::words_of_absence,
            commands::begin::data_folder,
            commands::begin::open_data_folder,
            commands::backup::back_up::<tauri::Wry>,
            commands::backup::look_at_backup::<tauri::Wry>,
            commands::backup::restore_backup,
            commands::card::card,
            commands::card::card_done::<tauri::Wry>,
            commands::window::window_done::<tauri::Wry>,
            commands::window::typed,
            commands::capture::whom,
            commands::capture::capture,
            commands::capture::capture_done::<tauri::Wry>,
            commands::capture::capture_keys::<tauri::Wry>,
            commands::capture::set_capture_keys::<tauri::Wry>,
            commands::notes::note,
            commands::notes::rewrite_note,
            commands::notes::drop_note,
            commands::presets::presets,
            commands::presets::preset,
            commands::presets::save_preset,
            commands::presets::save_preset_of_sketch,
            commands::presets::rename_preset,
            commands::presets::remove_preset,
            commands::presets::bring_preset_back,
            commands::presets::add_preset,
            commands::presets::open_preset::<tauri::Wry>,
            commands::presets::export_preset::<tauri::Wry>,
        ])
        .events(collect_events![
            events::Changed,
            events::Copied,
            events::Dragged,
            events::Dropped,
            events::Go
        ])
}

/// All that goes on from the start to the end, with windows or without.
fn begin<R: Runtime>(
    resident: &Resident<R>,
    home: Home,
    settings: Settings,
    asks: Asks,
    wanted: &Wanted,
) -> io::Result<()> {
    // First the window: what it takes until something is seen goes on beside the rest.
    show(resident, wanted);
    if *wanted == Wanted::End {
        // None was running that would have taken this over.
        return Ok(());
    }
    #[cfg(unix)]
    quit::with_signals(resident);
    global_keys::listen_as_set(resident);
    tray::raise(resident);
    resident.running.start(resident, home, settings, asks)
}

/// Absprache was started while it runs: then this one answers.
fn asked_again<R: Runtime>(resident: &Resident<R>, words: &[String]) {
    // What is not understood was said where it was typed.
    let wanted = Args::try_parse_from(words).map_or(Wanted::Window, |args| args.wanted());
    match wanted {
        Wanted::End => quit::end(resident),
        // Who starts it once more wants to see it.
        Wanted::Nothing => show(resident, &Wanted::Window),
        Wanted::Window | Wanted::Link(_) => show(resident, &wanted),
    }
}

fn show<R: Runtime>(resident: &Resident<R>, wanted: &Wanted) {
    match wanted.clone() {
        Wanted::End => resident.errands.end(),
        Wanted::Nothing => {}
        Wanted::Window => resident.errands.want(window::show),
        Wanted::Link(Link::Capture) => resident.errands.want(capture::show),
        Wanted::Link(Link::To(place)) => resident.errands.want(|app| window::show_at(app, place, None)),
    }
}
