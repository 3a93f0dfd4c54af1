//! A journal of years. It measures, so it means something only in release:
//! `cargo test --release -p absprache-adapters years -- --ignored --nocapture`. The disk is not waited for: how long a
//! sync takes says nothing about years.

use std::time::{Duration, Instant};

use absprache_desk::arrival::Arrival;
use absprache_desk::desk::Desk;
use absprache_desk::event::{Event, Judged, OutcomeKind, Received, Seq, SourceName, Telling};
use absprache_desk::intake::Intake;
use absprache_desk::popup::{Popup, PopupKey};
use absprache_desk::ports::{Files, Journal, Notifier};
use absprache_engine::channel::Channels;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::tone::Language;
use absprache_engine::verdict::GroundKind;
use chrono::{DateTime, TimeDelta, Utc};

use crate::store::{Home, samples};

/// Some eleven years of fifty contacts a day.
const CONTACTS: i64 = 200_000;

struct Silent;

impl Notifier for Silent {
    fn show(&mut self, _: Popup) {}
    fn withdraw(&mut self, _: PopupKey) {}
    fn copy(&mut self, _: PopupKey, _: String) {}
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it measures how long the program takes")]
#[ignore = "measures, and takes a minute to fill the journal"]
fn a_journal_of_years_opens_within_three_seconds_and_takes_a_contact_within_five_milliseconds() {
    let temp = tempfile::tempdir().unwrap();
    let home = Home::at(temp.path()).lock().unwrap();
    let mut files = home.files().unwrap();
    files.save_consultant(&samples::consultant()).unwrap();
    files.save_client(&samples::client()).unwrap();
    files.save_draft(&samples::client().id, &samples::policy()).unwrap();
    let mut journal = home.journal().unwrap();
    journal.hurry();
    for number in 0..CONTACTS {
        let arrived = samples::at(0) - TimeDelta::minutes(29) * i32::try_from(CONTACTS - number).unwrap();
        let seq = Seq(3 * number + 1);
        for event in contact_of(seq, number, arrived) {
            journal.append(arrived, &event).unwrap();
        }
    }
    drop(journal);

    let started = Instant::now();
    let channels = Channels::shipped().unwrap().clone();
    let journal = home.journal().unwrap();
    journal.hurry();
    let (mut desk, troubles) = Desk::open(journal, files, Silent, channels, Language::De).unwrap();
    desk.take_up(samples::at(0)).unwrap();
    let opening = started.elapsed();
    assert!(troubles.is_empty(), "{troubles:?}");

    let mut longest = Duration::ZERO;
    for number in 0..50 {
        let now = samples::at(60_000 * number);
        let started = Instant::now();
        let intake = desk.receive(arrival(now), now).unwrap();
        longest = longest.max(started.elapsed());
        assert!(matches!(intake, Intake::Judged(_)));
    }
    let started = Instant::now();
    desk.tick(samples::at(60_000 * 50)).unwrap();
    println!("opening {opening:?}, longest contact {longest:?}, tick {:?}", started.elapsed());
    assert!(opening < Duration::from_secs(3), "{opening:?}");
    assert!(longest < Duration::from_millis(5), "{longest:?}");
}

/// Received, judged and told.
fn contact_of(seq: Seq, number: i64, arrived: DateTime<Utc>) -> [Event; 3] {
    let Event::Received(sample) = samples::received(Some(&number.to_string())) else { unreachable!() };
    let received = Received { arrived, urgency: Urgency::Ordinary, ..sample };
    let judged = Judged {
        contact: seq,
        outcome: OutcomeKind::Redirect,
        reason: None,
        until: None,
        to: vec!["email".parse().unwrap()],
        clause: Some("whatsapp".parse().unwrap()),
        ground: GroundKind::NotUsed,
        version: None,
    };
    let told = Event::Notifying { contact: seq, how: Telling::Popup };
    [Event::Received(received), Event::Judged(judged), told]
}

fn arrival(at: DateTime<Utc>) -> Arrival {
    Arrival {
        contact: Contact {
            channel: "whatsapp".parse().unwrap(),
            kind: ContactKind::Message,
            direction: Direction::In,
            at,
            from: Some(samples::client().people[0].handles[1].clone()),
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        },
        source: SourceName("notifications".to_owned()),
        source_id: None,
        continues: None,
        subject: None,
    }
}
