//! The notification source on real buses.

use std::collections::{BTreeSet, VecDeque};
use std::sync::OnceLock;
use std::time::Duration;

use absprache_adapters::sources::notifications::{self, BusAddress, Settings};
use absprache_adapters::sources::{Delivery, ToDesk};
use absprache_desk::arrival::{Arrival, Fault, Refusal, SourceState};
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use chrono::{DateTime, Utc};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use xtask::desktop::{Bus, Display, Dunst, Message, Service, env_for, wait};

use super::{SOON, Tested};

/// The desk's side of the source.
pub(super) struct Desk {
    arrivals: mpsc::Receiver<Delivery>,
    states: watch::Receiver<SourceState>,
    source: JoinHandle<VecDeque<Delivery>>,
}

/// A bus as the source shall hear it.
pub(super) fn settings(address: &str) -> Settings {
    let channels = Channels::shipped().unwrap().clone();
    Settings { bus: BusAddress::At(address.to_owned()), ..Settings::new(channels) }
}

/// Saturday, 21 November 2026, 21:40 in Berlin: the clock of these tests stands still.
fn clock() -> DateTime<Utc> {
    static NOW: OnceLock<DateTime<Utc>> = OnceLock::new();
    *NOW.get_or_init(|| "2026-11-21T20:40:00Z".parse().unwrap())
}

impl Desk {
    /// A source whose desk has room for so many arrivals.
    pub(super) fn with_room(settings: Settings, room: usize) -> Self {
        let (sink, arrivals) = mpsc::channel(room);
        let (tell, states) = watch::channel(SourceState::default());
        let to_desk = ToDesk::new(SourceName("notifications".to_owned()), sink, tell, clock);
        Self { arrivals, states, source: tokio::spawn(notifications::run(settings, to_desk)) }
    }

    /// A source that listens.
    pub(super) async fn listening_on(bus: &Bus) -> Self {
        let mut desk = Self::with_room(settings(bus.address()), 16);
        desk.until(SourceState::is_listening).await;
        desk
    }

    /// The first state from now on that is as wanted.
    pub(super) async fn until(&mut self, wanted: impl Fn(&SourceState) -> bool) -> SourceState {
        super::until(&mut self.states, wanted).await
    }

    pub(super) async fn next(&mut self) -> Arrival {
        timeout(SOON, self.arrivals.recv()).await.expect("an arrival").expect("a source").arrival
    }
}

/// All fields that say what arrived.
pub(super) fn told(arrival: &Arrival) -> (&str, Option<&str>, DateTime<Utc>) {
    (arrival.contact.channel.as_str(), arrival.contact.shown.as_deref(), arrival.contact.at)
}

fn hallo(app: &str) -> Message {
    Message::new(app, "Anna Müller", "Hallo")
}

/// Each by a process and a connection of its own, as fast as it goes.
fn send_numbered(bus: &Bus, count: u32) -> Tested {
    let script =
        format!("seq {count} | xargs -P 4 -I '{{}}' notify-send -a WhatsApp 'Anna Müller' 'Nr. {{}}'");
    wait::output_of(bus.surroundings().command("sh").args(["-c", &script]), Duration::from_secs(120))
        .map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_of_a_messenger_arrives_and_one_of_another_program_does_not() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let _dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::listening_on(&bus).await;
    hallo("Notizen").send(&bus)?;
    hallo("WhatsApp").with("--transient").send(&bus)?;
    hallo("WhatsApp").with("--hint=string:x-absprache-own:1").send(&bus)?;
    hallo("WhatsApp").with("--category=transfer.complete").send(&bus)?;
    hallo("WhatsApp").send(&bus)?;
    let arrival = desk.next().await;
    assert_eq!(told(&arrival), ("whatsapp", Some("Anna Müller"), clock()));
    Message::new("Signal", "Müller GmbH", "Hallo").with("--hint=string:desktop-entry:signal").send(&bus)?;
    let next = desk.next().await;
    assert_eq!(told(&next), ("signal", Some("Müller GmbH"), clock()));
    assert!(arrival.source_id.is_some() && arrival.source_id != next.source_id);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn do_not_disturb_hides_nothing_from_the_source() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let dunst = Dunst::start(&env_for(&bus, &display)?)?;
    dunst.set_paused(true)?;
    let mut desk = Desk::listening_on(&bus).await;
    hallo("WhatsApp").send(&bus)?;
    assert_eq!(told(&desk.next().await).0, "whatsapp");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_five_hundred_messages_in_a_row_none_is_missed_by_a_slow_desk() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let dunst = Dunst::start(&env_for(&bus, &display)?)?;
    // Drawing them all would take minutes.
    dunst.set_paused(true)?;
    let mut desk = Desk::with_room(settings(bus.address()), 1);
    desk.until(SourceState::is_listening).await;
    // The desk takes none before all were sent.
    send_numbered(&bus, 500)?;
    let mut ids = BTreeSet::new();
    for _ in 0..500 {
        ids.insert(desk.next().await.source_id);
    }
    assert_eq!(ids.len(), 500, "each has an id of its own");
    assert!(matches!(*desk.states.borrow(), SourceState::Working { dropped: 0, .. }));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_desk_that_sleeps_has_no_room_for_is_counted() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let dunst = Dunst::start(&env_for(&bus, &display)?)?;
    // Drawing them all would take minutes.
    dunst.set_paused(true)?;
    let mut desk = Desk::with_room(Settings { waiting: 10, ..settings(bus.address()) }, 5);
    desk.until(SourceState::is_listening).await;
    send_numbered(&bus, 40)?;
    // Ten wait, five are with the desk.
    desk.until(|state| matches!(state, SourceState::Working { dropped: 25, .. })).await;
    for _ in 0..15 {
        desk.next().await;
    }
    hallo("Signal").send(&bus)?;
    assert_eq!(told(&desk.next().await).0, "signal", "it goes on");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bus_that_denies_monitors_is_told_and_asked_again_only_after_a_restart() -> Tested {
    let mut bus = Bus::denying_monitors()?;
    let mut desk = Desk::with_room(settings(bus.address()), 16);
    let refused = desk.until(|state| *state != SourceState::Starting).await;
    assert_eq!(refused, SourceState::Refused { since: clock(), by: Refusal::BusPolicy });
    let asked_again = timeout(Duration::from_millis(1500), desk.states.changed()).await;
    assert!(asked_again.is_err(), "{:?}", *desk.states.borrow());
    bus.restart()?;
    timeout(SOON, desk.states.changed()).await.expect("another try").unwrap();
    desk.until(|state| matches!(state, SourceState::Refused { .. })).await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restarted_bus_is_heard_again_and_the_gap_is_told() -> Tested {
    let (mut bus, display) = (Bus::start()?, Display::start()?);
    let dunst = Dunst::start(&env_for(&bus, &display)?)?;
    let mut desk = Desk::listening_on(&bus).await;
    hallo("WhatsApp").send(&bus)?;
    let before = desk.next().await;

    drop(dunst);
    bus.restart()?;
    let again = desk.until(|state| matches!(state, SourceState::Working { missed: Some(_), .. })).await;
    let SourceState::Working { missed: Some(missed), .. } = again else { panic!("{again:?}") };
    assert_eq!((missed.from, missed.until), (clock(), clock()));

    let _dunst = Dunst::start(&env_for(&bus, &display)?)?;
    hallo("WhatsApp").send(&bus)?;
    let after = desk.next().await;
    assert_ne!(before.source_id, after.source_id, "the new bus counts from the beginning");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bus_that_ends_is_waited_for() -> Tested {
    let bus = Bus::start()?;
    let mut desk = Desk::listening_on(&bus).await;
    drop(bus);
    let lost = desk.until(|state| !state.is_listening()).await;
    assert!(matches!(lost, SourceState::Waiting { fault: Fault::Lost, .. }), "{lost:?}");
    // The socket is gone as well.
    desk.until(|state| matches!(state, SourceState::Waiting { fault: Fault::NoBus, .. })).await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_no_bus_the_source_says_so_and_keeps_trying() {
    for address in ["unix:path=/nonexistent/bus", "nonsense"] {
        let mut desk = Desk::with_room(settings(address), 16);
        let state = desk.until(|state| *state != SourceState::Starting).await;
        assert!(matches!(state, SourceState::Unreachable { fault: Fault::NoBus, .. }), "{state:?}");
        desk.states.mark_unchanged();
        timeout(SOON, desk.states.changed()).await.expect("another try").unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_socket_that_is_no_bus_is_told_from_no_socket() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bus");
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            drop(std::io::Write::write_all(&mut stream.unwrap(), b"HTTP/1.1 400 Bad Request\r\n\r\n"));
        }
    });
    let mut desk = Desk::with_room(settings(&format!("unix:path={}", path.display())), 16);
    let state = desk.until(|state| *state != SourceState::Starting).await;
    assert!(matches!(state, SourceState::Unreachable { fault: Fault::NotABus, .. }), "{state:?}");
}

/// xdg-dbus-proxy is what stands between a Flatpak and the bus.
#[tokio::test(flavor = "multi_thread")]
async fn a_filter_before_the_bus_is_no_bus() -> Tested {
    let bus = Bus::start()?;
    let socket = bus.surroundings().home().join("filtered");
    let args = [bus.address(), socket.to_str().unwrap(), "--filter"];
    let _filter = Service::start(bus.surroundings(), "xdg-dbus-proxy", args)?;
    wait::until("the socket of the filter", SOON, || Ok(socket.exists().then_some(())))?;
    let mut desk = Desk::with_room(settings(&format!("unix:path={}", socket.display())), 16);
    let state = desk.until(|state| *state != SourceState::Starting).await;
    assert!(matches!(state, SourceState::Unreachable { fault: Fault::NotABus, .. }), "{state:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_source_ends_with_the_desk_whatever_it_is_doing() -> Tested {
    let (bus, denying) = (Bus::start()?, Bus::denying_monitors()?);
    for (address, ready) in [
        (bus.address(), SourceState::is_listening as fn(&SourceState) -> bool),
        (denying.address(), |state| matches!(state, SourceState::Refused { .. })),
        ("unix:path=/nonexistent/bus", |state| matches!(state, SourceState::Unreachable { .. })),
    ] {
        let mut desk = Desk::with_room(settings(address), 16);
        desk.until(ready).await;
        drop(desk.arrivals);
        timeout(SOON, desk.source).await.expect("an end").unwrap();
    }
    Ok(())
}
