//! Listening to a box, over a real connection.

use std::time::Duration;

use absprache_desk::arrival::{Arrival, Fault, SourceState};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::super::*;
use super::fake_box::{FakeBox, say};
use super::{SESSION, at, expected, name, told};

/// Any one step on a busy machine.
pub(super) const SOON: Duration = Duration::from_secs(30);

struct Desk {
    deliveries: mpsc::Receiver<Delivery>,
    states: watch::Receiver<SourceState>,
    source: JoinHandle<VecDeque<Delivery>>,
}

impl Desk {
    fn listening_to(monitor: CallMonitor) -> Self {
        let (sink, deliveries) = mpsc::channel(1);
        let (tell, states) = watch::channel(SourceState::default());
        let desk = ToDesk::new(name(), sink, tell, at);
        Self { deliveries, states, source: tokio::spawn(run(monitor, desk)) }
    }

    async fn until(&mut self, wanted: impl Fn(&SourceState) -> bool) -> SourceState {
        let seen = timeout(SOON, self.states.wait_for(|state| wanted(state))).await;
        seen.map(|state| state.unwrap().clone())
            .unwrap_or_else(|_late| panic!("still {:?}", *self.states.borrow()))
    }

    async fn next(&mut self) -> Arrival {
        timeout(SOON, self.deliveries.recv()).await.expect("an arrival").expect("a source").arrival
    }
}

#[tokio::test]
async fn calls_arrive_however_the_session_is_cut_into_packets() {
    for pieces in [&[1][..], &[2, 3, 5, 7, 11], &[53], &[52, 1], &[10_000], &[90, 4]] {
        let the_box = FakeBox::start().await;
        let mut desk = Desk::listening_to(the_box.monitor());
        let mut line = the_box.caller().await;
        say(&mut line, SESSION, pieces).await;
        let mut arrived = Vec::new();
        for _ in 0..expected().len() {
            arrived.push(told(&desk.next().await));
        }
        assert_eq!(arrived, expected(), "{pieces:?}");
    }
}

#[tokio::test]
async fn a_line_that_the_connection_breaks_off_in_is_no_call_and_the_next_connection_is_heard() {
    let the_box = FakeBox::start().await;
    let mut desk = Desk::listening_to(the_box.monitor());
    let mut line = the_box.caller().await;
    say(&mut line, "22.11.26 09:00:01;RING;0;017139200011;23125001;SIP0;\n", &[100]).await;
    say(&mut line, "22.11.26 09:10:00;RING;1;01713920", &[100]).await;
    assert_eq!(told(&desk.next().await), expected()[0]);
    drop(line);

    let mut line = the_box.caller().await;
    let again = desk.until(|state| matches!(state, SourceState::Working { missed: Some(_), .. })).await;
    assert!(again.is_listening());
    say(&mut line, "0012;23125001;SIP0;\n22.11.26 09:20:00;RING;0;017139200012;23125001;SIP0;\n", &[100])
        .await;
    // The rest of the torn line is none of a call monitor: the connection is begun anew.
    desk.until(|state| matches!(state, SourceState::Waiting { fault: Fault::OtherPeer, .. })).await;
    let mut line = the_box.caller().await;
    say(&mut line, "22.11.26 09:30:00;RING;0;017139200012;23125001;SIP0;\n", &[100]).await;
    assert_eq!(told(&desk.next().await).1, "+4917139200012");
}

#[tokio::test]
async fn a_box_that_is_not_there_yet_is_waited_for() {
    let the_box = FakeBox::start().await;
    let monitor = the_box.monitor();
    drop(the_box);
    let mut desk = Desk::listening_to(monitor.clone());
    let state = desk.until(|state| *state != SourceState::Starting).await;
    assert!(matches!(state, SourceState::Unreachable { fault: Fault::NobodyThere, .. }), "{state:?}");
    let address = format!("{}:{}", monitor.host, monitor.port);
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let _line = timeout(SOON, listener.accept()).await.expect("another try").unwrap();
    desk.until(SourceState::is_listening).await;
}

#[tokio::test]
async fn who_greets_is_no_call_monitor() {
    let the_box = FakeBox::start().await;
    let mut desk = Desk::listening_to(the_box.monitor());
    let mut line = the_box.caller().await;
    say(&mut line, "220 mail.example.org ESMTP\r\n", &[100]).await;
    let state = desk.until(|state| *state != SourceState::Starting).await;
    assert!(matches!(state, SourceState::Unreachable { fault: Fault::OtherPeer, .. }), "{state:?}");
}

#[tokio::test]
async fn a_line_without_an_end_is_given_up() {
    let the_box = FakeBox::start().await;
    let mut desk = Desk::listening_to(the_box.monitor());
    let mut line = the_box.caller().await;
    say(&mut line, &"9".repeat(5000), &[10_000]).await;
    let state = desk.until(|state| *state != SourceState::Starting).await;
    assert!(matches!(state, SourceState::Unreachable { fault: Fault::OtherPeer, .. }), "{state:?}");
}

#[tokio::test]
async fn the_source_ends_with_the_desk_whatever_it_is_doing() {
    let the_box = FakeBox::start().await;
    let mut desk = Desk::listening_to(the_box.monitor());
    let _line = the_box.caller().await;
    desk.until(SourceState::is_listening).await;
    drop(desk.deliveries);
    assert!(timeout(SOON, desk.source).await.expect("an end").unwrap().is_empty());

    let monitor = FakeBox::start().await.monitor();
    let mut desk = Desk::listening_to(monitor);
    desk.until(|state| matches!(state, SourceState::Unreachable { .. })).await;
    drop(desk.deliveries);
    timeout(SOON, desk.source).await.expect("an end").unwrap();
}

#[tokio::test]
async fn a_check_tells_a_call_monitor_from_nobody_and_from_somebody_else() {
    let the_box = FakeBox::start().await;
    let monitor = the_box.monitor();
    assert_eq!(check(&monitor).await, Ok(()));

    let other = FakeBox::start().await;
    let (answer, ()) = tokio::join!(check(&monitor), async {
        let mut line = the_box.caller().await;
        say(&mut line, "SSH-2.0-OpenSSH_9.2p1\r\n", &[100]).await;
        // The first check hung up; this is the second one's.
        let mut line = the_box.caller().await;
        say(&mut line, "SSH-2.0-OpenSSH_9.2p1\r\n", &[100]).await;
    });
    assert_eq!(answer, Err(Fault::OtherPeer));

    let gone = other.monitor();
    drop(other);
    assert_eq!(check(&gone).await, Err(Fault::NobodyThere));
    let nowhere = CallMonitor { host: "nowhere.invalid".parse().unwrap(), ..gone };
    assert_eq!(check(&nowhere).await, Err(Fault::UnknownHost));
}
