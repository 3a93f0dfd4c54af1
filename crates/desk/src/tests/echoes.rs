//! One contact that several sources see.

use absprache_engine::contact::{ContactKind, Direction, Urgency};
use absprache_engine::handle::Handle;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::fakes::{ANNA, JAN, Office, message, time};
use crate::arrival::Arrival;
use crate::event::SourceName;
use crate::intake::Intake;

const BROWSER: &str = "notifications";
const PHONE: &str = "kdeconnect";
const BOX: &str = "callmonitor:fritz.box";
const MAILBOX: &str = "imap:jana@mail.example.org";

/// So many milliseconds after Saturday, 21:40.
fn at(milliseconds: i64) -> DateTime<Utc> {
    time("Sat 21:40") + TimeDelta::milliseconds(milliseconds)
}

fn seen(source: &str, milliseconds: i64, channel: &str, sender: &str) -> Arrival {
    let mut arrival = message(channel, sender, "Sat 21:40");
    arrival.contact.at = at(milliseconds);
    arrival.source = SourceName(source.to_owned());
    arrival.source_id = Some(format!("{milliseconds}"));
    arrival
}

fn call(source: &str, milliseconds: i64, number: &str) -> Arrival {
    let mut arrival = seen(source, milliseconds, "phone", number);
    arrival.contact.kind = ContactKind::Call;
    arrival
}

fn mail(source: &str, milliseconds: i64) -> Arrival {
    let mut arrival = seen(source, milliseconds, "email", "Anna Müller");
    if source == MAILBOX {
        arrival.contact.from = Some(Handle::Mail("anna@example.org".parse().unwrap()));
    }
    arrival
}

/// Which of them are written down.
fn written(arrivals: Vec<Arrival>) -> Vec<bool> {
    let mut office = Office::open();
    arrivals
        .into_iter()
        .map(|arrival| {
            let now = arrival.contact.at;
            matches!(office.desk.receive(arrival, now).unwrap(), Intake::Judged(_))
        })
        .collect()
}

#[test]
fn what_two_sources_tell_of_one_contact_is_written_down_once() {
    let whatsapp = |source, then| seen(source, then, "whatsapp", "Anna M.");
    for (what, arrivals) in [
        ("a call in the house and on the phone", vec![call(BOX, 0, ANNA), call(PHONE, 4_000, ANNA)]),
        ("and the other way round", vec![call(PHONE, 0, ANNA), call(BOX, 10_000, ANNA)]),
        ("a message in the browser and on the phone", vec![whatsapp(BROWSER, 0), whatsapp(PHONE, 30_000)]),
        ("told late by a clock that is slow", vec![whatsapp(BROWSER, 20_000), whatsapp(PHONE, 0)]),
        ("a mail and what a mail program says of it", vec![mail(MAILBOX, 0), mail(BROWSER, 900_000)]),
    ] {
        assert_eq!(written(arrivals), [true, false], "{what}");
    }
}

#[test]
fn what_may_be_another_contact_is_written_down() {
    let whatsapp = |source, then| seen(source, then, "whatsapp", "Anna M.");
    let signal = seen(PHONE, 1_000, "signal", "Anna Müller");
    let to_my = |number: &str, mut arrival: Arrival| {
        arrival.contact.mine = Some(Handle::Phone(number.parse().unwrap()));
        arrival
    };
    let mut outgoing = call(PHONE, 1_000, ANNA);
    outgoing.contact.direction = Direction::Out;
    let mut urgent = call(PHONE, 1_000, ANNA);
    urgent.contact.urgency = Urgency::Asserted;
    for (what, arrivals) in [
        ("two of one source", vec![whatsapp(BROWSER, 0), whatsapp(BROWSER, 1)]),
        ("later", vec![whatsapp(BROWSER, 0), whatsapp(PHONE, 30_001)]),
        ("a call that comes later", vec![call(BOX, 0, ANNA), call(PHONE, 10_001, ANNA)]),
        ("somebody else", vec![call(BOX, 0, ANNA), call(PHONE, 1_000, JAN)]),
        ("another channel", vec![whatsapp(BROWSER, 0), signal]),
        ("a message and a call", vec![whatsapp(BROWSER, 0), call_on_whatsapp()]),
        ("calling back", vec![call(BOX, 0, ANNA), outgoing]),
        (
            "to two numbers of mine",
            vec![
                to_my("+493023125001", call(BOX, 0, ANNA)),
                to_my("+493023125009", call("callmonitor:other", 1_000, ANNA)),
            ],
        ),
        ("an emergency", vec![call(BOX, 0, ANNA), urgent]),
        (
            "surer than before",
            vec![seen(BROWSER, 0, "phone", "Anna Müller"), seen(BOX, 1_000, "phone", ANNA)],
        ),
        ("noted by hand", vec![call(BOX, 0, ANNA), call("hand", 1_000, ANNA)]),
        ("after one noted by hand", vec![call("hand", 0, ANNA), call(BOX, 1_000, ANNA)]),
    ] {
        assert_eq!(written(arrivals), [true, true], "{what}");
    }
}

fn call_on_whatsapp() -> Arrival {
    let mut arrival = seen(PHONE, 1_000, "whatsapp", "Anna M.");
    arrival.contact.kind = ContactKind::Call;
    arrival
}

#[test]
fn an_echo_handed_in_again_is_the_same_echo_also_after_a_restart() {
    let mut office = Office::open();
    let first = office.desk.receive(mail(MAILBOX, 0), at(0)).unwrap();
    let Intake::Judged(seq) = first else { panic!("{first:?}") };
    for _ in 0..3 {
        assert_eq!(office.desk.receive(mail(BROWSER, 5), at(5)).unwrap(), Intake::AlreadyThere(seq));
    }
    assert!(
        matches!(office.desk.receive(mail(BROWSER, 6), at(6)).unwrap(), Intake::Judged(_)),
        "the next mail"
    );
    let mut office = Office::reopen(office.journal, office.files);
    assert_eq!(office.desk.receive(mail(BROWSER, 5), at(7)).unwrap(), Intake::AlreadyThere(seq));
    assert_eq!(office.desk.receive(mail(MAILBOX, 0), at(7)).unwrap(), Intake::AlreadyThere(seq));
}

proptest! {
    /// In whatever order and however close: what any one source tells apart stays apart.
    #[test]
    fn no_second_contact_of_a_source_is_swallowed(
        told in proptest::collection::vec((0..3_usize, 0..60_000_i64), 1..40)
    ) {
        let sources = [BROWSER, PHONE, BOX];
        let mut of_each = [0; 3];
        let arrivals = told.iter().enumerate().map(|(nth, &(source, then))| {
            of_each[source] += 1;
            Arrival { source_id: Some(nth.to_string()), ..seen(sources[source], then, "whatsapp", "Anna M.") }
        });
        let written = written(arrivals.collect()).iter().filter(|is_written| **is_written).count();
        prop_assert!(written >= *of_each.iter().max().unwrap(), "{written} of {of_each:?}");
    }

    #[test]
    fn of_one_source_each_contact_is_written_down(then in proptest::collection::vec(0..60_000_i64, 1..40)) {
        let arrivals: Vec<_> = then.iter().enumerate().map(|(nth, &then)| {
            Arrival { source_id: Some(nth.to_string()), ..seen(PHONE, then, "whatsapp", "Anna M.") }
        }).collect();
        prop_assert!(written(arrivals).into_iter().all(|is_written| is_written));
    }

    /// Both see everything, one of them up to five seconds later.
    #[test]
    fn what_both_see_is_written_down_once(
        gaps in proptest::collection::vec(0..20_000_i64, 1..20),
        late in proptest::collection::vec(0..5_000_i64, 20),
    ) {
        let mut then = 0;
        let mut told = Vec::new();
        for (nth, gap) in gaps.iter().enumerate() {
            then += gap;
            told.push((then, BROWSER, nth));
            told.push((then + late[nth], PHONE, nth));
        }
        told.sort_unstable();
        let arrivals = told.iter().map(|&(then, source, nth)| {
            Arrival { source_id: Some(nth.to_string()), ..seen(source, then, "whatsapp", "Anna M.") }
        });
        let written = written(arrivals.collect()).iter().filter(|is_written| **is_written).count();
        prop_assert_eq!(written, gaps.len());
    }
}
