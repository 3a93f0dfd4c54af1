//! Writes events: each with its payload, its arrival and the new end in one transaction.

use absprache_desk::event::{Event, Seq};
use absprache_desk::ports::Appended;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::chain::{self, Head, Link};
use super::fault::Fault;

pub(super) fn append(
    connection: &mut Connection,
    at: DateTime<Utc>,
    event: &Event,
) -> Result<Appended, Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let appended = write(&transaction, at, event)?;
    transaction.commit()?;
    Ok(appended)
}

/// All of them or none, synced once.
pub(super) fn append_all<'a>(
    connection: &mut Connection,
    events: impl Iterator<Item = (DateTime<Utc>, &'a Event)>,
) -> Result<Vec<Appended>, Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let appended = events.map(|(at, event)| write(&transaction, at, event)).collect::<Result<_, _>>()?;
    transaction.commit()?;
    Ok(appended)
}

pub(super) fn write(
    transaction: &Transaction<'_>,
    at: DateTime<Utc>,
    event: &Event,
) -> Result<Appended, Fault> {
    let body = serde_json::to_string(event).map_err(Fault::Unwritable)?;
    let mut salt = [0; 16];
    getrandom::fill(&mut salt)?;
    let at = at.timestamp_millis();
    let arrival = arrival_of(event);
    if let Some(seq) = arrival.map(|arrival| find(transaction, arrival)).transpose()?.flatten() {
        return Ok(Appended::AlreadyThere(Seq(seq)));
    }
    let head = Head::read(transaction)?;
    let seq = head.events.saturating_add(1);
    let payload_hash = chain::payload_hash(&salt, &body);
    let link = Link {
        chain: &head.chain,
        seq,
        prev: &head.last,
        at,
        kind: event.name(),
        payload_hash: &payload_hash,
    };
    let hash = link.hash();
    transaction.prepare_cached(include_str!("insert_event.sql"))?.execute(params![
        seq,
        head.last,
        at,
        event.name(),
        payload_hash,
        hash
    ])?;
    transaction
        .prepare_cached("INSERT INTO payload (seq, salt, body) VALUES (?1, ?2, ?3)")?
        .execute(params![seq, salt, body])?;
    if let Some((source, source_id)) = arrival {
        transaction
            .prepare_cached("INSERT INTO arrival (source, source_id, seq) VALUES (?1, ?2, ?3)")?
            .execute(params![source, source_id, seq])?;
    }
    transaction.prepare_cached("UPDATE meta SET events = ?1, last = ?2")?.execute(params![seq, hash])?;
    Ok(Appended::New(Seq(seq)))
}

/// The source and its own id for a contact, where it has one.
fn arrival_of(event: &Event) -> Option<(&str, &str)> {
    match event {
        Event::Received(received) => Some((&received.source.0, received.source_id.as_deref()?)),
        Event::InJunk(junk) => Some((&junk.source.0, &junk.source_id)),
        Event::Judged(_)
        | Event::Notifying { .. }
        | Event::Copied { .. }
        | Event::Drafted { .. }
        | Event::Replied { .. }
        | Event::SetAside { .. }
        | Event::Remind { .. }
        | Event::Mention { .. }
        | Event::Fine { .. }
        | Event::Emergency { .. }
        | Event::Undone { .. }
        | Event::Denied { .. }
        | Event::AliasConfirmed { .. }
        | Event::Offered { .. }
        | Event::Answered { .. }
        | Event::Withdrawn { .. }
        | Event::Agreed { .. }
        | Event::EngagementEnded { .. }
        | Event::EngagementResumed { .. }
        | Event::AppointmentMade { .. }
        | Event::AppointmentCancelled { .. }
        | Event::AppointmentMarked { .. }
        | Event::Noted { .. }
        | Event::NoteDropped { .. }
        | Event::Expired { .. } => None,
    }
}

fn find(connection: &Connection, (source, source_id): (&str, &str)) -> rusqlite::Result<Option<i64>> {
    let mut statement = connection.prepare_cached(include_str!("find_arrival.sql"))?;
    statement.query_one(params![source, source_id], |row| row.get(0)).optional()
}
