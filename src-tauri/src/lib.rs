//! The window of Absprache: wiring, commands of one line on the desk, events, tray.

mod args;
mod autostart;
mod card;
pub mod commands;
mod dialog;
pub mod events;
mod fence;
mod front;
pub mod here;
mod mail;
mod news;
mod page;
mod problem;
mod quit;
mod running;
mod senses;
mod sources;
mod tray;
mod window;

use std::process::ExitCode;

use absprache_adapters::clock::Clock;
use absprache_adapters::language;
use absprache_adapters::notify::SessionBus;
use absprache_adapters::program::{Asks, Program, Settings};
use absprache_adapters::store::Home;
use tauri::{AppHandle, Manager as _, RunEvent, Runtime, WindowEvent};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::{Builder, collect_commands, collect_events};

pub use self::args::Args;
use self::here::Here;
use self::running::Running;

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
    // Without a screen Tauri would panic. `absprache watch` needs none.
    #[cfg(target_os = "linux")]
    gtk::init()?;
    let language = args.lang.map_or_else(language::of_system, Into::into);
    let home = args.home.or_else(Home::default_path).ok_or("there is no home folder")?;
    let clock = args.now.map_or_else(Clock::real, Clock::set_to);
    let home = Home::at(home);
    let settings =
        Settings { clock, language, bus: SessionBus::OfEnvironment, rehearse: false, window: true };
    let (program, asks) = Program::reachable();
    let (hidden, quit) = (args.hidden, args.quit);
    let app = wired(tauri::Builder::default(), Here::new(program, home.clone(), language))
        .plugin(tauri_plugin_single_instance::init(|app, args, _folder| asked_again(app, &args)))
        .plugin(tauri_plugin_autostart::Builder::new().arg("--hidden").build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .with_denylist(&[card::CARD])
                .build(),
        )
        .setup(move |app| begin(app.handle(), home, settings, asks, hidden, quit))
        .on_window_event(move |window, event| match (window.label(), event) {
            (window::MAIN, WindowEvent::Destroyed) => quit::window_closed(window.app_handle(), hidden),
            (card::CARD, WindowEvent::Focused(true)) => card::focused(window.app_handle()),
            _ => {}
        })
        .build(tauri::generate_context!())?;
    Ok(app.run_return(|app, event| {
        if let RunEvent::ExitRequested { code: None, api, .. } = &event {
            // No window is left; `quit` decides whether the program is to go with it.
            api.prevent_exit();
        }
        if let RunEvent::Exit = event {
            app.state::<Running>().end();
        }
    }))
}

/// The commands, the events and what they need: the same for the tests' runtime.
pub fn wired<R: Runtime>(builder: tauri::Builder<R>, here: Here) -> tauri::Builder<R> {
    builder
        .manage(here)
        .manage(card::CardState::default())
        .manage(Running::default())
        .manage(tray::Shown::default())
        .manage(senses::SensesNow::default())
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
            commands::hours::read_hours,
            commands::hours::draw_hours,
            commands::sketch::new_sketch,
            commands::sketch::edit_sketch,
            commands::sketch::rebase,
            commands::sketch::speak,
            commands::sketch::look,
            commands::sketch::remedy,
            commands::sketch::revert_rule,
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
            commands::card::card,
            commands::card::card_done::<tauri::Wry>,
        ])
        .events(collect_events![events::Changed, events::Copied, events::Go])
}

fn begin<R: Runtime>(
    app: &AppHandle<R>,
    home: Home,
    settings: Settings,
    asks: Asks,
    hidden: bool,
    quit: bool,
) -> Result<(), Box<dyn std::error::Error>> {
    if quit {
        // None was running that would have taken this over.
        app.exit(0);
        return Ok(());
    }
    speech::<R>().mount_events(app);
    #[cfg(unix)]
    quit::with_signals(app);
    // First the window: what it takes until something is seen goes on beside the rest.
    if !hidden {
        window::show(app);
    }
    tray::raise(app, app.state::<Here>().language())?;
    app.state::<Running>().start(app, home, settings, asks)?;
    Ok(())
}

/// Absprache was started while it runs: then this one answers.
fn asked_again<R: Runtime>(app: &AppHandle<R>, args: &[String]) {
    if args.iter().any(|arg| arg == "--quit") {
        app.exit(0);
    } else {
        window::show(app);
    }
}
