//! A year of fifty clients. It measures, so it means something only in release:
//! `cargo test --release -p absprache-desk a_year_of_fifty -- --ignored --nocapture`.

use std::time::{Duration, Instant};

use absprache_engine::contact::Urgency;
use absprache_engine::identity::Certainty;
use absprache_engine::party::Client;
use absprache_engine::tone::Language;
use chrono::TimeDelta;

use super::*;
use crate::event::{Event, Judged, Known, OutcomeKind, Received, Seq, SourceName};
use crate::ports::Entry;
use crate::tests::fakes::{MemoryFiles, MemoryJournal};

const CLIENTS: usize = 50;
/// Four each working day.
const CONTACTS: usize = 1_000;

#[test]
#[expect(clippy::disallowed_methods, reason = "it measures how long the program takes")]
#[ignore = "measures, and means something only in release"]
fn a_year_of_fifty_clients_is_tried_in_under_a_second() {
    let mut files = MemoryFiles::new();
    let first = files.client();
    let draft = files.draft_of(MUELLER).unwrap();
    let ids: Vec<ClientId> = (0..CLIENTS).map(|number| format!("client-{number}").parse().unwrap()).collect();
    for id in &ids {
        files.save_client(&Client { id: id.clone(), name: id.to_string(), ..first.clone() }).unwrap();
        files.save_draft(id, &draft).unwrap();
    }
    let journal = MemoryJournal::default();
    for number in 0..CLIENTS * CONTACTS {
        let arrived = time("Mon 10:00") - TimeDelta::minutes(10) * i32::try_from(number).unwrap();
        let seq = i64::try_from(2 * number + 1).unwrap();
        let client = ids[number % CLIENTS].clone();
        let channel = ["email", "phone", "whatsapp", "ticket"][number % 4];
        for (seq, event) in [(seq, received(client, channel, arrived)), (seq + 1, judged(Seq(seq)))] {
            journal.0.borrow_mut().push(Entry { seq: Seq(seq), at: arrived, event: Some(event) });
        }
    }
    let office = Office::reopen(journal, files);
    let started = Instant::now();
    let runs: Vec<_> =
        ids.iter().map(|id| office.desk.dry_run(id, 12, time("Mon 11:00"), Language::De).unwrap()).collect();
    let taken = started.elapsed();
    let tried: u32 = runs.iter().flat_map(|run| &run.days).map(|day| day.inside + day.outside).sum();
    println!("{tried} contacts of {CLIENTS} clients in {taken:?}");
    assert!(usize::try_from(tried).unwrap() > CLIENTS * CONTACTS * 9 / 10, "{tried}");
    assert!(taken < Duration::from_secs(1), "{taken:?}");
}

fn received(client: ClientId, channel: &str, arrived: chrono::DateTime<chrono::Utc>) -> Event {
    let person = Some("anna".parse().unwrap());
    Event::Received(Received {
        arrived,
        channel: channel.parse().unwrap(),
        kind: absprache_engine::contact::ContactKind::Message,
        direction: absprache_engine::contact::Direction::In,
        urgency: Urgency::Ordinary,
        from: None,
        shown: Some("Anna M.".to_owned()),
        mine: None,
        identity: Some(Known { client, person, certainty: Certainty::Confirmed }),
        source: SourceName("notifications".to_owned()),
        source_id: None,
    })
}

fn judged(contact: Seq) -> Event {
    Event::Judged(Judged {
        contact,
        outcome: OutcomeKind::Redirect,
        reason: None,
        until: None,
        to: Vec::new(),
        clause: None,
        ground: absprache_engine::verdict::GroundKind::NotUsed,
        version: None,
    })
}
