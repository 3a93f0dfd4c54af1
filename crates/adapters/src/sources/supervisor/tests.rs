//! Sources that fail, beside one that works.

use absprache_desk::arrival::Arrival;
use absprache_desk::calendar::CalendarReading;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};

use absprache_desk::arrival::Fault;
use tokio::time::Instant;

use super::*;
use crate::sources::DeskGone;

fn arrival(source: &SourceName, id: &str) -> Arrival {
    Arrival {
        contact: Contact {
            channel: "phone".parse().unwrap(),
            kind: ContactKind::Call,
            direction: Direction::In,
            at: "2026-11-21T20:40:00Z".parse().unwrap(),
            from: None,
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        },
        source: source.clone(),
        source_id: Some(id.to_owned()),
        continues: None,
        subject: None,
    }
}

/// Hands one over every millisecond, waits for each to be acknowledged, and goes on until the desk is gone.
async fn steady(desk: ToDesk) -> VecDeque<Delivery> {
    for number in 0.. {
        match desk.hand_over(arrival(&desk.source, &number.to_string())).await {
            Ok(acknowledged) => drop(acknowledged.await),
            Err(DeskGone) => break,
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    VecDeque::new()
}

fn name(text: &str) -> SourceName {
    SourceName(text.to_owned())
}

fn start(sources: Vec<Startable>) -> Supervisor {
    let mut all = Supervisor::new(Clock::real());
    sources.into_iter().for_each(|source| all.begin(source, None));
    all
}

#[tokio::test(start_paused = true)]
async fn a_source_that_panics_is_told_and_begun_anew_and_the_others_go_on() {
    let mut sources = start(vec![
        Startable::new(name("broken"), |_desk| async { panic!("of this test") }),
        Startable::new(name("steady"), steady),
    ]);
    let (mut crashes, mut contacts) = (0, 0);
    while crashes < 3 || contacts < 100 {
        match sources.next().await {
            Heard::Contact(delivery) => {
                contacts += 1;
                delivery.acknowledge();
            }
            Heard::State(source) => {
                assert_eq!(source, name("broken"));
                let state = &sources.health()[0].state;
                assert!(matches!(state, SourceState::Waiting { fault: Fault::Crashed, .. }), "{state:?}");
                crashes += 1;
            }
            Heard::Calendar(reading) => panic!("{reading:?}"),
        }
    }
    assert!(sources.health()[1].last_contact.is_some());
    assert!(sources.health()[0].last_contact.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_source_that_ends_too_early_loses_nothing_it_had_heard() {
    let early = |desk: ToDesk| async move {
        VecDeque::from([Delivery::unacknowledged(arrival(&desk.source, "last words"))])
    };
    let mut sources = start(vec![Startable::new(name("early"), early)]);
    // That it ended may be told before or after.
    let delivery = loop {
        if let Heard::Contact(delivery) = sources.next().await {
            break delivery;
        }
    };
    assert_eq!(delivery.arrival.source_id.as_deref(), Some("last words"));
}

#[tokio::test(start_paused = true)]
async fn what_sources_had_heard_at_the_end_is_kept() {
    let collects = |desk: ToDesk| async move {
        desk.sink.closed().await;
        VecDeque::from([Delivery::unacknowledged(arrival(&desk.source, "kept"))])
    };
    let sources = start(vec![Startable::new(name("a"), collects), Startable::new(name("b"), collects)]);
    tokio::task::yield_now().await;
    let mut left: Vec<_> = sources.end().await.into_iter().map(|one| one.arrival.source.0).collect();
    left.sort();
    assert_eq!(left, ["a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_does_not_end_keeps_the_program_only_for_a_moment() {
    let deaf = |_desk: ToDesk| std::future::pending();
    let sources = start(vec![Startable::new(name("deaf"), deaf)]);
    tokio::task::yield_now().await;
    let began = Instant::now();
    assert!(sources.end().await.is_empty());
    assert!(began.elapsed() <= FAREWELL + Duration::from_secs(1), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_acknowledged_that_the_desk_did_not_take() {
    let (tell, mut told) = mpsc::unbounded_channel();
    let once = move |desk: ToDesk| {
        let tell = tell.clone();
        async move {
            let acknowledged = desk.hand_over(arrival(&desk.source, "1")).await.unwrap().await;
            tell.send(acknowledged.is_ok()).unwrap();
            desk.sink.closed().await;
            VecDeque::new()
        }
    };
    let mut sources = start(vec![Startable::new(name("mail"), once)]);
    // That it ended may be told before or after.
    let delivery = loop {
        if let Heard::Contact(delivery) = sources.next().await {
            break delivery;
        }
    };
    assert!(told.try_recv().is_err(), "not before the desk answers for it");
    drop(delivery);
    assert_eq!(told.recv().await, Some(false));
}

#[tokio::test(start_paused = true)]
async fn a_source_that_is_stopped_gives_what_it_had_heard_and_the_others_go_on() {
    let collects = |desk: ToDesk| async move {
        desk.sink.closed().await;
        VecDeque::from([Delivery::unacknowledged(arrival(&desk.source, "kept"))])
    };
    let mut sources =
        start(vec![Startable::new(name("leaves"), collects), Startable::new(name("steady"), steady)]);
    tokio::task::yield_now().await;
    let left = sources.stop(&name("leaves")).await;
    assert_eq!(left.iter().map(|one| one.arrival.source.clone()).collect::<Vec<_>>(), [name("leaves")]);
    let known: Vec<_> = sources.health().iter().map(|one| one.source.clone()).collect();
    assert_eq!(known, [name("steady")]);
    for _ in 0..100 {
        let Heard::Contact(delivery) = sources.next().await else { panic!("no state is told here") };
        assert_eq!(delivery.arrival.source, name("steady"));
        delivery.acknowledge();
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_is_begun_anew_says_nothing_of_its_former_run() {
    let says = |since: &str| {
        let since: DateTime<Utc> = since.parse().unwrap();
        move |desk: ToDesk| async move {
            desk.tell(SourceState::Working { since, missed: None, dropped: 0 });
            desk.sink.closed().await;
            VecDeque::new()
        }
    };
    let mut sources = start(vec![Startable::new(name("mail"), says("2026-11-21T20:40:00Z"))]);
    // It has said how it stands, and nobody has heard it yet.
    tokio::time::sleep(Duration::from_secs(1)).await;
    sources.stop(&name("mail")).await;
    sources.begin(Startable::new(name("mail"), says("2026-11-21T20:50:00Z")), None);
    assert!(matches!(sources.next().await, Heard::State(_)));
    let [health] = sources.health() else { panic!("{:?}", sources.health()) };
    let since = "2026-11-21T20:50:00Z".parse().unwrap();
    assert_eq!(health.state, SourceState::Working { since, missed: None, dropped: 0 });
}

#[tokio::test(start_paused = true)]
async fn no_source_drowns_out_the_others() {
    let mut sources =
        start(vec![Startable::new(name("loud"), steady), Startable::new(name("louder"), steady)]);
    let mut counts = [0, 0];
    for _ in 0..100 {
        let Heard::Contact(delivery) = sources.next().await else { panic!("no state is told here") };
        counts[usize::from(delivery.arrival.source == name("louder"))] += 1;
        delivery.acknowledge();
    }
    assert_eq!(counts, [50, 50]);
}

#[tokio::test(start_paused = true)]
async fn what_a_calendar_says_is_shown_and_only_the_newest_of_it() {
    let showing = |desk: ToDesk| async move {
        for days in 0..1000 {
            let (from, until) = (desk.now(), desk.now() + chrono::TimeDelta::days(days));
            desk.show(CalendarReading { source: desk.source.clone(), from, until, meetings: Vec::new() });
        }
        desk.sink.closed().await;
        VecDeque::new()
    };
    let mut sources = start(vec![Startable::new(name("calendar"), showing)]);
    let Heard::Calendar(reading) = sources.next().await else { panic!("no calendar") };
    assert_eq!((reading.until - reading.from).num_days(), 999);
}
