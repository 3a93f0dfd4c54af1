//! Appending to the journal beside a bare INSERT with the same settings of SQLite: what chain, checks and
//! recognising a repeated contact cost.

use absprache_adapters::store::Home;
use absprache_benches::rounds::{Contender, interleaved};
use absprache_benches::{Failure, table};
use absprache_desk::event::{Event, Received, SourceName};
use absprache_desk::ports::{Appended, Journal};
use absprache_engine::contact::{ContactKind, Direction, Urgency};
use chrono::{DateTime, Utc};
use rusqlite::Connection;

const EVENTS: u32 = 200;
const ROUNDS: usize = 15;

fn main() -> Result<(), Failure> {
    // On the disk the program is built on: a file system in memory would make the comparison meaningless.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let at: DateTime<Utc> = "2026-11-21T20:40:00Z".parse()?;
    let mut journal = Home::at(folder.path().join("home")).lock()?.journal()?;
    let bare = bare(&folder.path().join("bare.sqlite"))?;
    let body = serde_json::to_string(&received(0, at)?)?;

    let mut number = 0;
    let append = || {
        for _ in 0..EVENTS {
            number += 1;
            match journal.append(at, &received(number, at)?)? {
                Appended::New(_) => {}
                Appended::AlreadyThere(_) => return Err("an event was taken for another one".into()),
            }
        }
        Ok(())
    };
    let insert = || {
        for _ in 0..EVENTS {
            let mut statement = bare.prepare_cached("INSERT INTO event (at, body) VALUES (?1, ?2)")?;
            statement.execute((at.timestamp_millis(), &body))?;
        }
        Ok(())
    };
    let contenders =
        vec![Contender::new("append", EVENTS, append), Contender::new("bare INSERT", EVENTS, insert)];
    let measured = interleaved(ROUNDS, contenders)?;

    table::head("An event on disk (WAL, synchronous=FULL)", ROUNDS);
    for measured in &measured {
        table::times(measured);
    }
    if let [append, bare] = measured.as_slice() {
        table::ratio(append, bare, "no aim");
    }
    Ok(())
}

fn received(number: u32, at: DateTime<Utc>) -> Result<Event, Failure> {
    Ok(Event::Received(Received {
        arrived: at,
        channel: "whatsapp".parse()?,
        kind: ContactKind::Message,
        direction: Direction::In,
        urgency: Urgency::Ordinary,
        from: None,
        shown: Some("Anna Müller".to_owned()),
        mine: None,
        identity: None,
        source: SourceName("notifications".to_owned()),
        source_id: Some(format!("notification-{number}")),
    }))
}

fn bare(path: &std::path::Path) -> Result<Connection, Failure> {
    let connection = Connection::open(path)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_mode| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.execute_batch(
        "CREATE TABLE event (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL) STRICT",
    )?;
    Ok(connection)
}
