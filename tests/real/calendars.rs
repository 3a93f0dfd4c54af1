//! The calendar source on a real server: what is made, moved and cancelled there, and what goes wrong.

use std::collections::VecDeque;
use std::time::Duration;

use absprache_adapters::calendar::Reader;
use absprache_adapters::clock::Clock;
use absprache_adapters::sources::{Delivery, Found, ToDesk, caldav};
use absprache_desk::arrival::{CalendarFault, Fault, SourceState, TlsFault};
use absprache_desk::calendar::{CalendarReading, Margins, Meeting};
use absprache_desk::event::SourceName;
use absprache_desk::source::{CalDav, PasswordFrom, Tls};
use absprache_engine::channel::Channels;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::radicale::{PASSWORD, Radicale, USER};
use super::{SOON, Tested};

/// The tests do not wait two minutes for the next look.
const LOOK: Duration = Duration::from_millis(200);

/// The desk's side of the source.
struct Desk {
    calendars: watch::Receiver<Option<CalendarReading>>,
    states: watch::Receiver<SourceState>,
    source: JoinHandle<VecDeque<Delivery>>,
    deliveries: mpsc::Receiver<Delivery>,
}

impl Desk {
    fn of(account: CalDav) -> Self {
        let (sink, deliveries) = mpsc::channel(1);
        let (tell, states) = watch::channel(SourceState::default());
        let (show, calendars) = watch::channel(None);
        let clock = Clock::set_to(now());
        let desk = ToDesk::new(SourceName("caldav:test".to_owned()), sink, tell, move || clock.now());
        let source = tokio::spawn(caldav::look_every(LOOK, account, reader(), desk.showing(show)));
        Self { calendars, states, source, deliveries }
    }

    /// When meetings begin, once they are as expected.
    async fn until(&mut self, expected: &[&str]) -> Vec<Meeting> {
        let are_so = |reading: &Option<CalendarReading>| {
            reading.as_ref().is_some_and(|reading| begin(&reading.meetings) == expected)
        };
        let seen = timeout(SOON, self.calendars.wait_for(are_so)).await.map(|seen| seen.unwrap().clone());
        let seen = seen.unwrap_or_else(|_late| panic!("{:?}, {:?}", self.calendars, self.states));
        seen.unwrap().meetings
    }

    async fn end(self) {
        drop(self.deliveries);
        timeout(SOON, self.source).await.expect("an end").unwrap();
    }
}

/// Sunday morning.
fn now() -> DateTime<Utc> {
    "2026-11-22T08:00:00Z".parse().unwrap()
}

fn begin(meetings: &[Meeting]) -> Vec<String> {
    let mut all: Vec<_> = meetings.iter().map(|one| one.start.format("%d %H:%M").to_string()).collect();
    all.sort();
    all
}

fn reader() -> Reader {
    Reader {
        source: SourceName("caldav:test".to_owned()),
        mine: vec![USER.parse().unwrap()],
        channels: Channels::shipped().unwrap().clone(),
        zone: Tz::Europe__Berlin,
        margins: Margins::default(),
    }
}

fn account(server: &Radicale, tls: Tls) -> CalDav {
    let port = if tls == Tls::None { server.port } else { server.tls_port };
    CalDav {
        host: "127.0.0.1".parse().unwrap(),
        port: port.to_string().parse().unwrap(),
        path: "/".to_owned(),
        user: USER.to_owned(),
        password: PasswordFrom::Command(format!("echo {PASSWORD}")),
        tls,
        margins: Margins::default(),
    }
}

fn pinned(server: &Radicale) -> Tls {
    Tls::Pinned(server.fingerprint.parse().unwrap())
}

const MONDAY: &str = "DTSTART;TZID=Europe/Berlin:20261123T100000\nDURATION:PT30M\n\
    ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org\nLOCATION:https://teams.microsoft.com/l/meetup-join/1";
const WEEKLY: &str = "DTSTART;TZID=Europe/Berlin:20261104T140000\nDURATION:PT30M\n\
    RRULE:FREQ=WEEKLY;UNTIL=20261202T140000Z\nEXDATE;TZID=Europe/Berlin:20261125T140000";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_made_moved_and_cancelled_in_a_calendar_is_known_soon() -> Tested {
    let server = Radicale::start()?;
    for tls in [Tls::None, pinned(&server)] {
        let mut desk = Desk::of(account(&server, tls));
        desk.until(&[]).await;
        server.put("monday", MONDAY);
        let meetings = desk.until(&["23 09:00"]).await;
        assert_eq!(meetings[0].with, ["anna@example.org".parse().unwrap()]);
        assert_eq!(meetings[0].channel.as_ref().map(ToString::to_string).as_deref(), Some("teams"));
        assert_eq!(meetings[0].end - meetings[0].start, TimeDelta::minutes(30));
        // The server finds a series by any time of it, and leaves it to us when the others are.
        server.put("weekly", WEEKLY);
        desk.until(&["02 13:00", "23 09:00"]).await;
        server.put("monday", &MONDAY.replace("23T10", "24T15"));
        let moved = desk.until(&["02 13:00", "24 14:00"]).await;
        assert!(moved.iter().any(|meeting| meeting.id == meetings[0].id), "it is still the same");
        server.put("monday", &format!("{MONDAY}\nSTATUS:CANCELLED"));
        desk.until(&["02 13:00"]).await;
        server.put("monday", MONDAY);
        desk.until(&["02 13:00", "23 09:00"]).await;
        for name in ["monday", "weekly"] {
            server.remove(name);
        }
        desk.until(&[]).await;
        assert!(desk.states.borrow().is_listening());
        desk.end().await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_for_a_while_is_told_and_read_again() -> Tested {
    let mut server = Radicale::start()?;
    server.put("monday", MONDAY);
    let mut desk = Desk::of(account(&server, pinned(&server)));
    desk.until(&["23 09:00"]).await;
    server.stop();
    let waits = super::until(&mut desk.states, |state| !state.is_listening()).await;
    assert!(matches!(waits, SourceState::Waiting { .. }), "{waits:?}");
    server.put("tuesday", "DTSTART:20261124T090000Z");
    server.restart()?;
    desk.until(&["23 09:00", "24 09:00"]).await;
    super::until(&mut desk.states, SourceState::is_listening).await;
    desk.end().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_a_calendar_from_being_read_is_told_apart() -> Tested {
    let server = Radicale::start()?;
    let fingerprint = server.fingerprint.parse().unwrap();
    let with = |change: &dyn Fn(&mut CalDav)| {
        let mut account = account(&server, pinned(&server));
        change(&mut account);
        account
    };
    let calendar = Fault::Calendar;
    let [nobody, _] = super::dovecot::free_ports();
    for (account, expected) in [
        (
            with(&|a| a.password = PasswordFrom::Command("echo falsch".to_owned())),
            calendar(CalendarFault::Login),
        ),
        (with(&|a| a.user = "anna@example.org".to_owned()), calendar(CalendarFault::Login)),
        (with(&|a| a.port = nobody.to_string().parse().unwrap()), Fault::NobodyThere),
        (with(&|a| a.host = "no-such-host.invalid".parse().unwrap()), Fault::UnknownHost),
        (
            with(&|a| a.port = server.port.to_string().parse().unwrap()),
            calendar(CalendarFault::Tls(TlsFault::None)),
        ),
        (with(&|a| a.tls = Tls::System), calendar(CalendarFault::Tls(TlsFault::Untrusted(fingerprint)))),
        (
            with(&|a| a.tls = Tls::Pinned([7; 32].into())),
            calendar(CalendarFault::Tls(TlsFault::NotPinned(fingerprint))),
        ),
    ] {
        let checked = caldav::check(&account, &reader(), now()).await;
        assert_eq!(checked, Err(expected.clone()), "{account:?}");
        let mut desk = Desk::of(account);
        let state = super::until(&mut desk.states, |state| *state != SourceState::Starting).await;
        assert!(matches!(&state, SourceState::Unreachable { fault, .. } if *fault == expected), "{state:?}");
        desk.end().await;
    }
    let failing = with(&|a| a.password = PasswordFrom::Command("exit 2".to_owned()));
    let failed = caldav::check(&failing, &reader(), now()).await;
    assert!(matches!(failed, Err(Fault::Calendar(CalendarFault::Password(_)))), "{failed:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_counts_calendars_and_what_is_to_come() -> Tested {
    let server = Radicale::start()?;
    server.put("monday", MONDAY);
    server.put("over", "DTSTART:20261121T090000Z\nDURATION:PT30M");
    server.put("days", "DTSTART;VALUE=DATE:20261124");
    let path = format!("/{USER}/");
    for account in [account(&server, Tls::None), CalDav { path, ..account(&server, pinned(&server)) }] {
        let found = caldav::check(&account, &reader(), now()).await;
        assert_eq!(found, Ok(Found { calendars: 1, events: 1, open: false }), "{account:?}");
    }
    Ok(())
}
