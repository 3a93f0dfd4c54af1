//! What the program stands on goes away and comes back, or is not there at all.

use std::process::Command;

use xtask::desktop::{Bus, Display, Dunst, Surroundings, env_for, wait};

use super::house::{Desktop, House, SATURDAY, SOON, Tested, Watch};
use super::popups::Popups;

#[test]
fn popups_return_with_a_new_notification_server() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.client(&["--name", "Berta Eins", "--alias", "whatsapp=Berta Eins"])?;
    let watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "Berta Eins", "Hallo")?;
    desktop.popups.until(1)?;
    kill(desktop.dunst.id());
    desktop.dunst.restart()?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    assert_eq!(desktop.popups.until(2)?.title, "Anna Müller · WhatsApp");
    desktop.dunst.until_displayed(1)?;
    desktop.dunst.action(0)?;
    house.until_events("Copied", 1)?;
    watch.stop()?;
    Ok(())
}

#[test]
fn a_restarted_bus_is_heard_and_told_on_again() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    house.client(&["--name", "Berta Eins", "--alias", "whatsapp=Berta Eins"])?;
    let mut watch = house.watch(SATURDAY)?;
    desktop.receive("WhatsApp", "Berta Eins", "Hallo")?;
    desktop.popups.until(1)?;

    let Desktop { dunst, popups, around, display, mut bus } = desktop;
    drop((dunst, popups));
    bus.restart()?;
    watch.until_line("Benachrichtigungen dieses Rechners: Hört wieder zu.")?;
    let mut desktop =
        Desktop { popups: Popups::seen_on(&bus)?, dunst: Dunst::start(&around)?, around, display, bus };
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    assert_eq!(desktop.popups.until(1)?.title, "Anna Müller · WhatsApp");
    watch.stop()?;
    assert_eq!(house.events("Received")?.len(), 2);
    Ok(())
}

#[test]
fn on_a_bus_that_lets_nobody_listen_it_says_so_and_goes_on() -> Tested {
    let (bus, display) = (Bus::denying_monitors()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let mut dunst = Dunst::start(&around)?;
    let house = House::with_anna(&around)?;
    let mut watch = house.start(&["watch", "--rehearse"])?;
    watch.until_line("the refusal", SOON, |line| line.contains("lässt niemanden mithören"))?;
    // Popups still appear, and can be answered.
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    watch.until("a text on the clipboard", SOON, |_| xtask::desktop::clipboard::on_display(&display))?;
    assert!(watch.end(SOON)?.success(), "{}", watch.log());
    Ok(())
}

#[test]
fn without_any_bus_it_says_so_goes_on_and_ends_cleanly() -> Tested {
    let house = House::with_anna(&Surroundings::new()?)?;
    let mut watch = house.watch_at_once(SATURDAY)?;
    watch.until_line("Benachrichtigungen dieses Rechners: Hier gibt es keinen Sitzungsbus")?;
    assert_eq!(watch.service.ended()?, None);
    watch.stop()?;
    assert_eq!(house.run(&["journal", "verify"])?.status.code(), Some(0));
    Ok(())
}

#[test]
fn where_nobody_shows_notifications_it_says_so_and_keeps_the_contact() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let house = House::with_anna(&around)?;
    let mut watch = house.start(&["watch", "--rehearse"])?;
    watch.until_line("the missing server", SOON, |line| {
        line.contains("zeigt niemand Benachrichtigungen an")
    })?;
    assert!(watch.end(SOON)?.success(), "it goes on, and ends cleanly");
    Ok(())
}

#[test]
fn a_second_watch_on_the_same_folder_is_refused_and_the_first_goes_on() -> Tested {
    let mut desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let watch = house.watch(SATURDAY)?;
    let second = house.run(&["watch"])?;
    assert_eq!(second.status.code(), Some(2), "{second:?}");
    assert!(second.err.contains("Ein anderes Absprache benutzt diesen Datenordner"), "{second:?}");
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    desktop.popups.until(1)?;
    watch.stop()?;
    Ok(())
}

#[test]
fn what_was_heard_before_a_clean_stop_is_written_down() -> Tested {
    let desktop = Desktop::start()?;
    desktop.dunst.set_paused(true)?;
    let house = House::with_anna(&desktop.around)?;
    for _ in 0..3 {
        let before = house.events("Received")?.len();
        let watch = house.watch(SATURDAY)?;
        let burst = "seq 100 | xargs -P 4 -I '{}' notify-send -a WhatsApp 'Anna M.' 'Nr. {}'";
        wait::output_of(desktop.bus.surroundings().command("sh").args(["-c", burst]), SOON)?;
        watch.stop()?;
        assert_eq!(house.events("Received")?.len(), before + 100);
    }
    assert_eq!(house.events("Judged")?.len(), 300);
    Ok(())
}

#[test]
fn a_terminal_that_is_closed_ends_it_cleanly() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let mut watch = Watch { service: house.start_heeding("HUP", &["watch", "--now", SATURDAY])? };
    watch.until_line("Bereit")?;
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    send("HUP", watch.service.id());
    let status = wait::until("the end of the program", SOON, || watch.service.ended())?;
    assert!(status.success(), "{status}\n{}", watch.service.log());
    assert_eq!(house.events("Received")?.len(), 1);
    Ok(())
}

#[test]
fn it_outlives_its_terminal_where_it_was_told_to() -> Tested {
    let desktop = Desktop::start()?;
    let house = House::with_anna(&desktop.around)?;
    let mut watch = Watch { service: house.start_ignoring("HUP", &["watch", "--now", SATURDAY])? };
    watch.until_line("Bereit")?;
    send("HUP", watch.service.id());
    desktop.receive("WhatsApp", "Anna M.", "Hallo")?;
    house.until_events("Received", 1)?;
    watch.stop()?;
    Ok(())
}

fn kill(id: u32) {
    send("KILL", id);
}

fn send(signal: &str, id: u32) {
    let sent = Command::new("kill").args(["-s", signal, &id.to_string()]).status();
    assert!(sent.is_ok_and(|status| status.success()));
}
