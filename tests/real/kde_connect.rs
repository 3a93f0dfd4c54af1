//! Phones through KDE Connect, on a real bus.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use absprache_adapters::sources::kde_connect::{self, Settings};
use absprache_adapters::sources::notifications::BusAddress;
use absprache_adapters::sources::{Delivery, ToDesk};
use absprache_desk::arrival::{Arrival, Fault, PhoneFault, SourceState};
use absprache_desk::event::SourceName;
use absprache_engine::channel::Channels;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use xtask::desktop::Bus;

use super::{SOON, Tested};
use crate::kde_connect::{KdeConnect, Note, whatsapp};

/// The desk's side of the source; its clock goes on when told.
struct Desk {
    arrivals: mpsc::Receiver<Delivery>,
    states: watch::Receiver<SourceState>,
    source: JoinHandle<VecDeque<Delivery>>,
    seconds: Arc<AtomicI64>,
}

impl Desk {
    fn beside(bus: &Bus) -> Self {
        let channels = Channels::shipped().unwrap().clone();
        let settings = Settings { bus: BusAddress::At(bus.address().to_owned()), channels };
        let (sink, arrivals) = mpsc::channel(16);
        let (tell, states) = watch::channel(SourceState::default());
        let seconds = Arc::new(AtomicI64::new(0));
        let clock = Arc::clone(&seconds);
        let now = move || {
            let saturday: DateTime<Utc> = "2026-11-21T20:40:00Z".parse().unwrap();
            saturday + TimeDelta::seconds(clock.load(Ordering::Relaxed))
        };
        let desk = ToDesk::new(SourceName("kdeconnect".to_owned()), sink, tell, now);
        Self { arrivals, states, source: tokio::spawn(kde_connect::run(settings, desk)), seconds }
    }

    fn later(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    async fn until(&mut self, wanted: impl Fn(&SourceState) -> bool) -> SourceState {
        super::until(&mut self.states, wanted).await
    }

    async fn until_fault(&mut self, wanted: PhoneFault) {
        let wanted = Fault::Phone(wanted);
        self.until(|state| match state {
            SourceState::Waiting { fault, .. }
            | SourceState::Unreachable { fault, .. }
            | SourceState::Partly { fault, .. } => *fault == wanted,
            SourceState::Starting | SourceState::Working { .. } | SourceState::Refused { .. } => false,
        })
        .await;
    }

    async fn next(&mut self) -> Arrival {
        timeout(SOON, self.arrivals.recv()).await.expect("an arrival").expect("a source").arrival
    }
}

fn told(arrival: &Arrival) -> (&str, Option<&str>, Option<String>) {
    let contact = &arrival.contact;
    (contact.channel.as_str(), contact.shown.as_deref(), contact.from.as_ref().map(ToString::to_string))
}

const NUMBER: &str = "+491713920012";

fn away(name: &str) -> PhoneFault {
    PhoneFault::Away(vec![name.to_owned()])
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_and_messages_of_a_phone_arrive_once_each() -> Tested {
    let bus = Bus::start()?;
    let kde = KdeConnect::start(bus.address()).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", true).await;
    let mut desk = Desk::beside(&bus);
    desk.until(|state| matches!(state, SourceState::Working { .. })).await;

    kde.call("a1b2c3", "callReceived", NUMBER, "Anna Müller").await;
    kde.call("a1b2c3", "missedCall", NUMBER, "Anna Müller").await;
    kde.call("a1b2c3", "callReceived", "unbekannte Nummer", "unbekannte Nummer").await;
    kde.shows("a1b2c3", "1", whatsapp("Anna Müller", "Hallo")).await;
    let call = desk.next().await;
    assert_eq!(told(&call), ("phone", Some("Anna Müller"), Some(NUMBER.to_owned())));
    let first = desk.next().await;
    assert_eq!(told(&first), ("whatsapp", Some("Anna Müller"), None));

    // A picture was loaded; then a further message; then one that was there before, and one of no channel.
    kde.changes("a1b2c3", "1", whatsapp("Anna Müller", "Hallo")).await;
    kde.changes("a1b2c3", "1", whatsapp("Anna Müller", "Bist du da?")).await;
    kde.shows("a1b2c3", "2", Note { silent: true, key: "0|com.whatsapp|2|y|1", ..whatsapp("Berta", "Alt") })
        .await;
    kde.shows(
        "a1b2c3",
        "3",
        Note { key: "0|com.example.weather|1|x|1", app: "Wetter", ..whatsapp("Heute", "Regen") },
    )
    .await;
    let sms = Note {
        key: "0|com.google.android.apps.messaging|2|n|1",
        app: "Nachrichten",
        ..whatsapp("+49 171 3920012", "SMS")
    };
    kde.shows("a1b2c3", "4", sms).await;
    let second = desk.next().await;
    assert_eq!(second.continues, first.source_id);
    assert_eq!(told(&desk.next().await), ("sms", Some("+49 171 3920012"), Some(NUMBER.to_owned())));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_goes_and_comes_back_is_told_and_what_it_repeats_is_not() -> Tested {
    let bus = Bus::start()?;
    let kde = KdeConnect::start(bus.address()).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", false).await;
    kde.pair("d4e5f6", "Rechner", "laptop", true).await;
    let mut desk = Desk::beside(&bus);
    desk.until_fault(away("Pixel")).await;
    assert!(matches!(*desk.states.borrow(), SourceState::Unreachable { .. }), "it has never been heard");

    kde.connects("a1b2c3", true).await;
    desk.until(|state| matches!(state, SourceState::Working { missed: None, .. })).await;
    kde.shows("a1b2c3", "1", whatsapp("Anna Müller", "Gestern")).await;
    // A call is never a repetition.
    kde.call("a1b2c3", "callReceived", NUMBER, NUMBER).await;
    assert_eq!(told(&desk.next().await).0, "phone");
    desk.later(6);
    kde.shows("a1b2c3", "1", whatsapp("Anna Müller", "Hallo")).await;
    assert_eq!(told(&desk.next().await).0, "whatsapp");

    kde.connects("a1b2c3", false).await;
    desk.until_fault(away("Pixel")).await;
    assert!(matches!(*desk.states.borrow(), SourceState::Waiting { .. }));
    desk.later(600);
    kde.connects("a1b2c3", true).await;
    let again = desk.until(|state| matches!(state, SourceState::Working { missed: Some(_), .. })).await;
    let SourceState::Working { missed: Some(missed), .. } = again else { panic!("{again:?}") };
    assert_eq!(missed.until - missed.from, TimeDelta::minutes(10));

    kde.pair("0a0b0c", "Tablet", "tablet", false).await;
    desk.until_fault(away("Tablet")).await;
    assert!(desk.states.borrow().is_listening(), "the other one is heard");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_daemon_that_comes_goes_and_comes_again_is_noticed_at_once() -> Tested {
    let bus = Bus::start()?;
    let mut desk = Desk::beside(&bus);
    desk.until_fault(PhoneFault::NotRunning).await;
    let address = BusAddress::At(bus.address().to_owned());
    assert_eq!(kde_connect::check(&address).await, Err(Fault::Phone(PhoneFault::NotRunning)));

    let kde = KdeConnect::start(bus.address()).await;
    desk.until_fault(PhoneFault::NotPaired).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", true).await;
    desk.until(SourceState::is_listening).await;
    assert_eq!(kde_connect::check(&address).await, Ok(()));
    kde.end().await;
    desk.until_fault(PhoneFault::NotRunning).await;

    let kde = KdeConnect::start(bus.address()).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", true).await;
    desk.until(SourceState::is_listening).await;
    desk.later(6);
    kde.shows("a1b2c3", "1", whatsapp("Anna Müller", "Hallo")).await;
    assert_eq!(told(&desk.next().await).0, "whatsapp");
    Ok(())
}

/// The signals of all of them wait while what they say is asked for.
#[tokio::test(flavor = "multi_thread")]
async fn of_three_hundred_notifications_at_once_none_is_missed() -> Tested {
    let bus = Bus::start()?;
    let kde = KdeConnect::start(bus.address()).await;
    kde.pair("a1b2c3", "Pixel", "smartphone", true).await;
    let mut desk = Desk::beside(&bus);
    desk.until(SourceState::is_listening).await;
    for number in 0..300 {
        let key = format!("0|com.whatsapp|{number}|x|10123").leak();
        kde.shows("a1b2c3", &number.to_string(), Note { key, ..whatsapp("Anna Müller", "Hallo") }).await;
    }
    for _ in 0..300 {
        desk.next().await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_source_waits_for_a_bus_and_ends_with_the_desk() -> Tested {
    let mut bus = Bus::start()?;
    let mut desk = Desk::beside(&bus);
    desk.until_fault(PhoneFault::NotRunning).await;
    bus.restart()?;
    desk.until(|state| matches!(state, SourceState::Unreachable { fault: Fault::Lost | Fault::NoBus, .. }))
        .await;
    desk.until_fault(PhoneFault::NotRunning).await;
    drop(desk.arrivals);
    timeout(Duration::from_secs(5), desk.source).await.expect("an end").unwrap();
    Ok(())
}
