mod damage;
mod erasure;
mod format;

use std::path::PathBuf;

use absprache_desk::event::{Event, Seq};
use absprache_desk::ports::{Appended, Entry, Journal, Verification};
use absprache_desk::trouble::Trouble;
use tempfile::TempDir;

use super::SqliteJournal;
use crate::store::{Home, samples};

/// A journal in a folder of its own.
struct Fresh {
    temp: TempDir,
    journal: SqliteJournal,
}

impl Fresh {
    fn new() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let journal = Home::at(temp.path()).lock().unwrap().journal().unwrap();
        Self { temp, journal }
    }

    /// With one event of each kind.
    fn filled() -> Self {
        let mut fresh = Self::new();
        for (ms, event) in (0..).zip(samples::events()) {
            fresh.journal.append(samples::at(ms), &event).unwrap();
        }
        fresh
    }

    fn path(&self) -> PathBuf {
        self.temp.path().join("journal.sqlite")
    }

    fn all(&self) -> Vec<Entry> {
        self.journal.since(Seq(1)).unwrap()
    }

    /// The database as any other program would open it.
    fn raw(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.path()).unwrap()
    }
}

fn sound(events: u64, erased: u64) -> Verification {
    Verification::Sound { events, erased }
}

#[test]
fn every_kind_of_event_comes_back_as_it_was_written() {
    let fresh = Fresh::filled();
    let written: Vec<_> = (0..)
        .zip(samples::events())
        .map(|(ms, event)| Entry { seq: Seq(ms + 1), at: samples::at(ms), event: Some(event) })
        .collect();
    assert_eq!(fresh.all(), written);
    assert_eq!(fresh.journal.verify().unwrap(), sound(27, 0));
}

#[test]
fn numbers_begin_at_one_and_have_no_gaps() {
    let mut fresh = Fresh::new();
    assert_eq!(fresh.journal.verify().unwrap(), sound(0, 0));
    for seq in 1..=3 {
        let appended = fresh.journal.append(samples::at(0), &samples::received(None)).unwrap();
        assert_eq!(appended, Appended::New(Seq(seq)));
    }
}

#[test]
fn a_list_begins_at_the_number_asked_for() {
    let fresh = Fresh::filled();
    for (from, first, count) in
        [(-5, Some(1), 27), (0, Some(1), 27), (1, Some(1), 27), (26, Some(26), 2), (28, None, 0)]
    {
        let entries = fresh.journal.since(Seq(from)).unwrap();
        assert_eq!((entries.first().map(|entry| entry.seq.0), entries.len()), (first, count), "since {from}");
    }
}

#[test]
fn a_contact_that_a_source_delivers_twice_is_written_once() {
    let mut fresh = Fresh::new();
    let mut append = |event: &Event| fresh.journal.append(samples::at(0), event).unwrap();
    let first = samples::received(Some("id-1"));
    let Event::Received(mut other_source) = first.clone() else { panic!() };
    other_source.source.0 = "hand".to_owned();
    assert_eq!(append(&first), Appended::New(Seq(1)));
    assert_eq!(append(&first), Appended::AlreadyThere(Seq(1)));
    assert_eq!(
        append(&samples::received(Some("id-2"))),
        Appended::New(Seq(2)),
        "another contact of that source"
    );
    assert_eq!(
        append(&Event::Received(other_source)),
        Appended::New(Seq(3)),
        "the same id of another source"
    );
    assert_eq!(append(&samples::received(None)), Appended::New(Seq(4)), "a source without ids");
    assert_eq!(append(&samples::received(None)), Appended::New(Seq(5)), "and again");
    assert_eq!(append(&first), Appended::AlreadyThere(Seq(1)));
    assert_eq!(fresh.all().len(), 5);
    assert_eq!(fresh.journal.verify().unwrap(), sound(5, 0));
}

#[test]
fn a_journal_goes_on_where_it_was_closed() {
    let Fresh { temp, journal } = Fresh::filled();
    drop(journal);
    let mut journal = Home::at(temp.path()).lock().unwrap().journal().unwrap();
    assert_eq!(
        journal.append(samples::at(20), &samples::received(Some("id-1"))).unwrap(),
        Appended::AlreadyThere(Seq(1))
    );
    assert_eq!(journal.append(samples::at(23), &samples::received(None)).unwrap(), Appended::New(Seq(28)));
    assert_eq!(journal.verify().unwrap(), sound(28, 0));
}

#[test]
fn times_are_kept_to_the_millisecond() {
    let mut fresh = Fresh::new();
    let precise = samples::at(7) + chrono::TimeDelta::microseconds(999);
    fresh.journal.append(precise, &samples::received(None)).unwrap();
    assert_eq!(fresh.all()[0].at, samples::at(7));
}

#[test]
fn a_reader_sees_a_whole_chain_at_any_moment_while_another_writes() {
    let Fresh { temp, mut journal } = Fresh::new();
    const EVENTS: i64 = 400;
    std::thread::scope(|scope| {
        let writer = scope.spawn(move || {
            for n in 1..=EVENTS {
                let event = Event::Mention { contact: Seq(n) };
                assert_eq!(journal.append(samples::at(n), &event).unwrap(), Appended::New(Seq(n)));
            }
            journal
        });
        let reader = Home::at(temp.path()).journal().unwrap().unwrap();
        let mut before = 0;
        loop {
            let is_last = writer.is_finished();
            let Verification::Sound { events, erased: 0 } = reader.verify().unwrap() else {
                panic!("not sound")
            };
            let listed = reader.since(Seq(1)).unwrap();
            assert!(
                before <= events && events <= listed.len() as u64,
                "{before}, {events}, {}",
                listed.len()
            );
            assert!(listed.iter().all(|e| e.event == Some(Event::Mention { contact: e.seq })));
            before = events;
            if is_last {
                break;
            }
        }
        assert_eq!(before, EVENTS as u64);
        drop(writer.join().unwrap());
    });
}

#[test]
fn a_failed_append_leaves_the_journal_whole_and_writable() {
    let mut fresh = Fresh::filled();
    let pages: i64 =
        fresh.journal.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |pages: i64| fresh.journal.connection.pragma_update(None, "max_page_count", pages).unwrap();
    limit(pages);
    let mut failed = None;
    for n in 0..200 {
        if let Err(trouble) = fresh.journal.append(samples::at(n), &samples::received(None)) {
            failed = Some(trouble);
            break;
        }
    }
    assert!(
        matches!(&failed, Some(Trouble::Journal { path, words }) if *path == fresh.path() && words.contains("full")),
        "{failed:?}"
    );
    let before = fresh.all().len() as u64;
    assert_eq!(fresh.journal.verify().unwrap(), sound(before, 0));
    fresh.journal.connection.pragma_update(None, "max_page_count", 1_000_000).unwrap();
    assert_eq!(
        fresh.journal.append(samples::at(0), &samples::received(None)).unwrap(),
        Appended::New(Seq(before as i64 + 1))
    );
    assert_eq!(fresh.journal.verify().unwrap(), sound(before + 1, 0));
}

#[test]
fn events_written_in_one_go_are_the_same_chain_and_those_asked_for_come_in_their_order() {
    let mut fresh = Fresh::new();
    let events: Vec<_> = (0..).zip(samples::events()).map(|(ms, event)| (samples::at(ms), event)).collect();
    let appended = fresh.journal.append_all(&events).unwrap();
    let count = i64::try_from(events.len()).unwrap();
    assert_eq!(appended.last(), Some(&Appended::New(Seq(count))));
    assert_eq!(fresh.journal.verify().unwrap(), sound(count.unsigned_abs(), 0));

    fresh.journal.erase(&[Seq(4)], samples::at(0), &[]).unwrap();
    let some = fresh.journal.some(&[Seq(7), Seq(4711), Seq(2), Seq(4)]).unwrap();
    let found: Vec<_> = some.iter().map(|entry| (entry.seq.0, entry.event.is_some())).collect();
    assert_eq!(found, [(7, true), (2, true), (4, false)]);
    assert_eq!(some[0].event.as_ref(), Some(&events[6].1));
}
