//! The fixtures do what they promise, each seen from outside.

use std::process::{Command, Stdio};
use std::time::Duration;

use super::processes::{members_of, mentioning};
use super::*;

const SOON: Duration = Duration::from_secs(20);

type Tested = Result<(), Trouble>;

#[test]
fn dunst_shows_what_notify_send_sends() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    assert_eq!(display.colours()?, 1, "an empty screen has one colour");

    let id = Message::new("WhatsApp", "Anna Müller", "Kannst du kurz & <b>schnell</b> …?").send(&bus)?;
    dunst.until_displayed(1)?;
    wait::until("colours on the screen", SOON, || Ok((display.colours()? > 10).then_some(())))?;

    dunst.close_all()?;
    dunst.until_displayed(0)?;
    let history = dunst.history()?;
    let [shown] = history.as_slice() else { panic!("one notification, not {history:?}") };
    assert_eq!(
        (shown.id, shown.app.as_str(), shown.summary.as_str()),
        (u64::from(id), "WhatsApp", "Anna Müller")
    );
    assert!(shown.body.contains("schnell"), "{shown:?}");
    Ok(())
}

#[test]
fn dunst_takes_the_default_action_and_any_other_by_its_label() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let offer = Message::new("Absprache", "Anna Müller, WhatsApp", "Vereinbart: kein WhatsApp")
        .offering("default", "Antwort kopieren")
        .offering("remind", "Mo. 9:00 erinnern");

    let question = offer.ask(&bus)?;
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    assert_eq!(question.answer(SOON)?, "default");

    dunst.close_all()?;
    dunst.until_displayed(0)?;
    eprintln!("B");
    let question = offer.ask(&bus)?;
    eprintln!("C");
    dunst.until_displayed(1)?;
    dunst.choose("Mo. 9:00 erinnern")?;
    assert_eq!(question.answer(SOON)?, "remind");
    Ok(())
}

#[test]
fn a_restarted_dunst_serves_the_same_bus_with_an_empty_history() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let message = Message::new("Signal", "Anna Müller", "Hallo");
    message.send(&bus)?;
    dunst.until_displayed(1)?;

    dunst.restart()?;
    dunst.until_displayed(0)?;
    assert_eq!(dunst.history()?, []);
    message.send(&bus)?;
    dunst.until_displayed(1)
}

#[test]
fn a_paused_dunst_keeps_notifications_back() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut dunst = Dunst::start(&env_for(&bus, &display)?)?;
    dunst.set_paused(true)?;
    Message::new("Signal", "Anna Müller", "Hallo").send(&bus)?;
    assert_eq!(dunst.displayed_count()?, 0);
    dunst.set_paused(false)?;
    dunst.until_displayed(1)
}

#[test]
fn buttons_are_shown_and_each_can_be_pressed() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let mut buttons = Buttons::start(&bus, &display)?;
    let keys = ["default", "remind", "talk", "fine"];
    let labels = ["Antwort kopieren", "Mo. 9:00 erinnern", "Beim nächsten Gespräch", "War in Ordnung"];
    for of in 1..=keys.len() {
        for (index, key) in keys.iter().enumerate().take(of) {
            let offer = Message::new(
                "Absprache",
                "Anna Müller, WhatsApp",
                "Vereinbart: kein WhatsApp; E-Mail jederzeit",
            );
            let offer = keys
                .iter()
                .zip(labels)
                .take(of)
                .fold(offer, |offer, (key, label)| offer.offering(key, label));
            let question = offer.ask(&bus)?;
            buttons.press(index, &display)?;
            assert_eq!(&question.answer(SOON)?, key, "button {index} of {of}");
            wait::until("an empty screen", SOON, || Ok((display.colours()? == 1).then_some(())))?;
        }
    }
    Ok(())
}

#[test]
fn a_monitor_hears_notifications_on_an_ordinary_bus_and_none_on_a_denying_one() -> Tested {
    const NOTIFY: &str = "interface=org.freedesktop.Notifications; member=Notify";
    let monitor = |bus: &Bus| {
        let heard = ["--monitor", "member=Notify", "member=NameOwnerChanged"];
        Service::start(bus.surroundings(), "dbus-monitor", heard)
    };

    let (bus, display) = (Bus::start()?, Display::start()?);
    let _dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut hearing = monitor(&bus)?;
    hearing.until_line("the monitor listening", SOON, |line| line.contains("NameLost"))?;
    Message::new("WhatsApp", "Anna Müller", "Hallo").send(&bus)?;
    hearing.until_line("the notification", SOON, |line| line.contains(NOTIFY))?;

    let denying = Bus::denying_monitors()?;
    let _dunst = Dunst::start(&env_for(&denying, &display)?)?;
    let mut deaf = monitor(&denying)?;
    // dbus-monitor then tries the old way, eavesdropping, which the bus accepts and does not serve.
    deaf.until_line("the refusal", SOON, |line| line.contains("unable to enable new-style monitoring"))?;
    Message::new("WhatsApp", "Anna Müller", "Hallo").send(&denying)?;
    // Everybody may hear who comes and goes: the sender has come and gone, its message lay between.
    deaf.until("the sender leaving", SOON, |deaf| {
        Ok((deaf.log().matches("member=NameOwnerChanged").count() >= 2).then_some(()))
    })?;
    assert!(!deaf.log().contains(NOTIFY), "{}", deaf.log());
    Ok(())
}

#[test]
fn a_restarted_bus_has_the_same_address_and_none_of_the_old_connections() -> Tested {
    let mut bus = Bus::start()?;
    let mut monitor = Service::start(bus.surroundings(), "dbus-monitor", ["--monitor"])?;
    monitor.until_line("the monitor listening", SOON, |line| line.contains("NameLost"))?;

    bus.restart()?;
    wait::until("the end of an old connection", SOON, || monitor.ended())?;
    let mut ask = bus.surroundings().command("dbus-send");
    ask.args([
        "--session",
        "--print-reply",
        "--dest=org.freedesktop.DBus",
        "/",
        "org.freedesktop.DBus.GetId",
    ]);
    assert!(wait::output_of(&mut ask, SOON)?.contains("string"));
    Ok(())
}

#[test]
fn the_bus_starts_no_services_of_the_machine() -> Tested {
    let bus = Bus::start()?;
    let mut ask = bus.surroundings().command("dbus-send");
    ask.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]);
    let names = wait::output_of(ask.arg("org.freedesktop.DBus.ListActivatableNames"), SOON)?;
    assert_eq!(names.matches("string").count(), 1, "only the bus itself: {names}");
    Ok(())
}

#[test]
fn a_text_copied_on_x11_is_read_back() -> Tested {
    let display = Display::start()?;
    assert_eq!(clipboard::on_display(&display)?, None);
    let _owner = copier(display.surroundings(), "xclip -quiet -i -selection clipboard")?;
    let read = wait::until("a text on the clipboard", SOON, || clipboard::on_display(&display))?;
    assert_eq!(read, "Hallo Anna, danke für deine Nachricht.\n");
    Ok(())
}

#[test]
fn a_text_copied_on_wayland_is_read_back() -> Tested {
    let compositor = Compositor::start()?;
    assert_eq!(compositor.wl_paste()?, None);
    let _owner = copier(compositor.surroundings(), "wl-copy --foreground")?;
    let read = wait::until("a text on the clipboard", SOON, || compositor.wl_paste())?;
    assert_eq!(read, "Hallo Anna, danke für deine Nachricht.\n");
    Ok(())
}

fn copier(surroundings: &Surroundings, tool: &str) -> Result<Service, Trouble> {
    Service::start(
        surroundings,
        "sh",
        ["-c", &format!("echo 'Hallo Anna, danke für deine Nachricht.' | {tool}")],
    )
}

#[test]
fn dunst_serves_a_wayland_compositor_too() -> Tested {
    let (bus, compositor) = (Bus::start()?, Compositor::start()?);
    let mut dunst = Dunst::start(&Surroundings::new()?.on_bus(&bus).on_compositor(&compositor))?;
    let question = Message::new("Signal", "Anna", "Hallo").offering("default", "Öffnen").ask(&bus)?;
    dunst.until_displayed(1)?;
    dunst.action(0)?;
    assert_eq!(question.answer(SOON)?, "default");
    Ok(())
}

#[test]
fn a_window_manager_manages_the_screen() -> Tested {
    let display = Display::sized(800, 600, 24)?;
    let openbox = Openbox::start(&display)?;
    assert!(!members_of(openbox.id()).is_empty());
    Ok(())
}

#[test]
fn chromium_can_be_remote_controlled_on_its_own_bus_and_screen() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let chromium =
        Chromium::start(&around, &Browsing::page("data:text/html,<title>Seite</title><h1>Hallo</h1>"))?;
    wait::until("a browser on the screen", SOON, || Ok((display.colours()? > 10).then_some(())))?;
    assert!(std::net::TcpStream::connect(chromium.debugging()).is_ok());

    let profile = around.home().join("chromium").to_string_lossy().into_owned();
    let id = chromium.id();
    drop(chromium);
    assert_eq!(members_of(id), Vec::<u32>::new());
    eprintln!(
        "{}",
        String::from_utf8_lossy(
            &Command::new("ps").args(["-eo", "pid,ppid,pgid,sid,stat,args"]).output().unwrap().stdout
        )
    );
    assert_eq!(mentioning(&profile), Vec::<u32>::new());
    Ok(())
}

#[test]
fn a_dropped_fixture_leaves_no_process_and_no_folder() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let dunst = Dunst::start(&around)?;
    let compositor = Compositor::start()?;
    let ids = [bus.id(), display.id(), dunst.id(), compositor.id()];
    let folders = [bus.surroundings().home(), around.home(), compositor.runtime()];
    assert!(ids.iter().all(|&id| !members_of(id).is_empty()) && folders.iter().all(|folder| folder.exists()));

    drop((dunst, compositor, around, bus, display));
    for id in ids {
        assert_eq!(members_of(id), Vec::<u32>::new());
    }
    assert!(folders.iter().all(|folder| !folder.exists()), "{folders:?}");
    Ok(())
}

/// The holder has the other end of the lifeline and gets no chance to clean up.
#[test]
fn a_service_ends_when_its_holder_is_killed() -> Tested {
    let (around, folder) = (Surroundings::new()?, tempfile::tempdir().unwrap());
    let mut holder =
        Command::new("sleep").arg("60").stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
    let lifeline = holder.stdout.take().unwrap();
    let mut held = service::watched(&around, folder.path(), "sleep", ["60"]).stdin(lifeline).spawn().unwrap();
    assert!(held.try_wait().unwrap().is_none());
    holder.kill().unwrap();
    holder.wait().unwrap();
    wait::until("the end of the service", SOON, || held.try_wait().map_err(Trouble::file("waiting")))?;
    wait::until("the end of its group", SOON, || Ok(members_of(held.id()).is_empty().then_some(())))?;
    assert!(!folder.path().exists() && !around.home().exists());
    Ok(())
}

#[test]
fn a_child_sees_the_fixtures_and_nothing_of_the_outer_session() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let around = env_for(&bus, &display)?;
    let seen = wait::output_of(&mut around.command("env"), SOON)?;
    let mut names: Vec<&str> = seen.lines().filter_map(|line| Some(line.split_once('=')?.0)).collect();
    names.sort_unstable();
    assert_eq!(names, ["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "HOME", "LC_ALL", "PATH", "XDG_RUNTIME_DIR"]);
    Ok(())
}

#[test]
fn a_trouble_names_what_was_waited_for_and_what_the_program_said_last() {
    let around = Surroundings::new().unwrap();
    let never = |service: &mut Service| service.until_line("a word", Duration::from_millis(300), |_| false);

    let mut silent = Service::start(&around, "sh", ["-c", "echo not yet; sleep 60"]).unwrap();
    let late = never(&mut silent).unwrap_err().to_string();
    assert!(late.contains("a word") && late.contains("| not yet"), "{late}");

    let mut failing = Service::start(&around, "sh", ["-c", "echo no room >&2; exit 3"]).unwrap();
    let ended = never(&mut failing).unwrap_err().to_string();
    assert!(ended.contains("exit status: 3") && ended.contains("| no room"), "{ended}");

    let mut missing = Service::start(&around, "no-such-program", [""; 0]).unwrap();
    let ended = never(&mut missing).unwrap_err().to_string();
    assert!(ended.contains("no-such-program"), "{ended}");

    let hanging = wait::run(Command::new("sleep").arg("60"), Duration::from_millis(100)).unwrap_err();
    assert!(hanging.to_string().contains("`sleep 60`"), "{hanging}");
}
