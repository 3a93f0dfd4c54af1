//! Started with the session: nothing of a window is there, not even what windows are made with, until somebody wants one.

use std::error::Error;
use std::fs;

use xtask::desktop::{Bus, Compositor, Display, Service, Surroundings, clipboard, env_for, wait};

use super::hands::words;
use super::seen::{Tested, Window};
use crate::binary::absprache_app;
use crate::journeys::house::{Desktop, House, SATURDAY, SOON};

/// How a start of any version is handed over (`tauri-plugin-single-instance`).
const NAME: &str = "de.absprache.Absprache.SingleInstance";
const PATH: &str = "/de/absprache/Absprache/SingleInstance";

#[test]
fn the_toolkit_is_started_with_the_first_window_and_no_sooner() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let hidden = listening(&house, &[])?;
    assert!(!has_toolkit(&hidden));
    start_again(&house, &["absprache://settings"])?;
    shows_window(hidden, &display)
}

#[test]
fn a_start_of_another_version_is_understood() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let hidden = listening(&house, &[])?;
    let call = ["--user", "call", NAME, PATH, "org.SingleInstance.DBus", "ExecuteCallback"];
    let mut knock = bus.surroundings().command("busctl");
    wait::output_of(knock.args(call).args(["ass", "1", "absprache-app", "/"]), SOON)?;
    shows_window(hidden, &display)
}

#[test]
fn the_desktops_keys_bring_quick_capture() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::with_anna(&env_for(&bus, &display)?)?;
    fs::write(house.path().join("settings.ron"), r#"(capture_keys: Some("Ctrl+Alt+K"))"#)?;
    let mut hidden = listening(&house, &[])?;
    hidden.until("the small window", SOON, |_| {
        // They are heard a moment after the start.
        display.press("ctrl+alt+k")?;
        display.window("Absprache")
    })?;
    assert_eq!(display.windows("Absprache")?, 1);
    end(hidden)
}

#[test]
fn a_text_that_is_offered_is_copied_and_shown_by_a_click_on_its_popup() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let hidden = listening(&house, &["--now", SATURDAY])?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · WhatsApp");
    desktop.dunst.until_displayed(1)?;
    assert_eq!(desktop.display.window("Absprache")?, None);

    desktop.dunst.action(0)?;
    let text = wait::until("a text on the clipboard", SOON, || clipboard::on_display(&desktop.display))?;
    assert!(text.starts_with("Hallo Anna"), "{text}");
    house.until_events("Copied", 1)?;
    shows_window(hidden, &desktop.display)
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_heard_before_the_window_opens_stands_in_it() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::of_jana(&desktop.around)?;
    house.client(&["--name", "Anna Müller", "--alias", "linkedin=Anna M."])?;
    let around = house.around().clone();
    let opened = tokio::spawn(async move {
        let window = Window::open_with(&around, &["--hidden", "--now", SATURDAY]).await;
        window.map_err(|error| error.to_string())
    });
    // It listens once the first is written down. That one is allowed: no text is offered, and no window made for it.
    let mut heard = 0;
    wait::until("somebody who was heard", SOON, || {
        desktop.receive("LinkedIn", "Anna M.", "Noch eine Frage …")?;
        heard = house.events("Received")?.len();
        Ok((heard > 0).then_some(()))
    })?;
    desktop.receive("WhatsApp", "Annchen", "Bist du da?")?;
    desktop.receive("LinkedIn", "Anna M.", "Und noch eine.")?;
    house.until_events("Received", heard + 1)?;

    start_again(&house, &[])?;
    let window = opened.await??;
    window.turn_to("/").await?;
    window.find(words("Annchen")).await?;
    window.close().await
}

#[test]
fn without_a_screen_it_hears_and_tells_all_the_same_and_says_that_there_can_be_no_window() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&Surroundings::new()?.on_bus(&desktop.bus))?;
    let mut hidden = listening(&house, &["--now", SATURDAY])?;
    desktop.receive("WhatsApp", "Anna M.", "Kannst du kurz …?")?;
    house.until_events("Judged", 1)?;
    start_again(&house, &[])?;
    hidden.until_line("why there is no window", SOON, |line| line.contains("no window can be shown"))?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo?")?;
    house.until_events("Judged", 2)?;
    start_again(&house, &["--quit"])?;
    until_ended(hidden)
}

#[test]
fn without_a_bus_it_stays_and_ends_when_it_is_told_to() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let house = house.seeing(|around| around.with("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"));
    let mut hidden = start(house.around(), &[])?;
    hidden.until_line("a start alone", SOON, |line| line.contains("nobody is asked"))?;
    hidden.until_line("how it stands with a source", SOON, |line| line.contains("state="))?;
    end(hidden)
}

#[test]
fn it_ends_with_the_x_server_of_its_session() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let hidden = listening(&house, &[])?;
    drop(display);
    until_ended(hidden)
}

#[test]
fn it_ends_with_the_compositor_of_its_session() -> Tested {
    let (bus, compositor) = (Bus::start()?, Compositor::start()?);
    let house = House::of_jana(&Surroundings::new()?.on_bus(&bus).on_compositor(&compositor))?;
    let hidden = listening(&house, &[])?;
    drop(compositor);
    until_ended(hidden)
}

/// A hidden start that hears what comes in.
fn listening(house: &House, args: &[&str]) -> Result<Service, Box<dyn Error>> {
    let mut hidden = start(house.around(), args)?;
    hidden.until_line("Absprache listening", SOON, |line| line.contains("state=Working"))?;
    Ok(hidden)
}

fn start(around: &Surroundings, args: &[&str]) -> Result<Service, Box<dyn Error>> {
    let around = around.clone().with("ABSPRACHE_LOG", "absprache_adapters=info,absprache_app=warn");
    let args = [&["--hidden"], args].concat();
    Ok(Service::start(&around, &absprache_app().to_string_lossy(), args)?)
}

fn start_again(house: &House, args: &[&str]) -> Tested {
    let said = wait::run(house.around().command(absprache_app()).args(args), SOON)?;
    assert!(said.status.success(), "{said:?}");
    Ok(())
}

/// Whether it has the threads that come with GTK.
fn has_toolkit(program: &Service) -> bool {
    let threads = fs::read_dir(format!("/proc/{}/task", program.id())).into_iter().flatten().flatten();
    // One may end while it is looked at.
    let mut names = threads.filter_map(|thread| fs::read_to_string(thread.path().join("comm")).ok());
    names.any(|name| ["gmain", "gdbus"].contains(&name.trim()))
}

/// The window comes, and with it the toolkit; then all ends.
fn shows_window(mut hidden: Service, display: &Display) -> Tested {
    hidden.until("the window", SOON, |_| display.window("Absprache"))?;
    hidden.until("the toolkit", SOON, |hidden| Ok(has_toolkit(hidden).then_some(())))?;
    end(hidden)
}

fn until_ended(mut hidden: Service) -> Tested {
    let ended = wait::until("the end of Absprache", SOON, || hidden.ended())?;
    assert!(ended.success(), "{ended}\n{}", hidden.log());
    Ok(())
}

/// By the signal with which a session ends.
fn end(mut hidden: Service) -> Tested {
    let ended = hidden.end(SOON)?;
    assert!(ended.success(), "{ended}\n{}", hidden.log());
    Ok(())
}
