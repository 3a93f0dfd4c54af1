//! The append-only, hash-chained record in SQLite. `docs/formats.md` tells the layout and the hashes.

mod append;
mod chain;
mod erase;
mod fault;
mod open;
mod verify;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use absprache_desk::event::{Event, Seq};
use absprache_desk::ports::{Appended, Entry, Journal, Verification};
use absprache_desk::trouble::Trouble;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row};

use self::fault::Fault;
pub(super) use self::open::FORMAT;
use super::home::Lock;

/// The journal of a data folder. An event is on disk when `append` returns: SQLite in WAL mode with synchronous=FULL.
/// Times are kept to the millisecond.
#[derive(Debug)]
pub struct SqliteJournal {
    path: PathBuf,
    connection: Connection,
    /// Held by a journal that may write.
    _lock: Option<Arc<Lock>>,
}

impl SqliteJournal {
    pub(super) fn open(path: &Path, lock: Arc<Lock>) -> Result<Self, Trouble> {
        let connection = open::for_writing(path).map_err(|fault| fault.at(path))?;
        Ok(Self { path: path.to_owned(), connection, _lock: Some(lock) })
    }

    pub(super) fn open_for_reading(path: &Path) -> Result<Option<Self>, Trouble> {
        let connection = open::for_reading(path).map_err(|fault| fault.at(path))?;
        Ok(connection.map(|connection| Self { path: path.to_owned(), connection, _lock: None }))
    }

    /// Writes the journal as it is at this moment to a new file, without what was erased from it.
    pub(super) fn copy_to(&self, path: &Path) -> Result<(), Trouble> {
        let copied = self.connection.execute("VACUUM INTO ?1", [path.to_string_lossy()]);
        copied.map(|_| ()).map_err(|error| Fault::from(error).at(path))
    }

    /// Writes many events in one go: all of them are on disk when it returns, or none is. What a program acknowledges one by
    /// one is appended one by one.
    pub fn append_all(&mut self, events: &[(DateTime<Utc>, Event)]) -> Result<Vec<Appended>, Trouble> {
        let events = events.iter().map(|(at, event)| (*at, event));
        append::append_all(&mut self.connection, events).map_err(|fault| fault.at(&self.path))
    }
}

#[cfg(test)]
impl SqliteJournal {
    /// Lets go of durability, for a test that fills a journal of years.
    pub(super) fn hurry(&self) {
        self.connection.pragma_update(None, "synchronous", "OFF").unwrap();
    }
}

impl Journal for SqliteJournal {
    fn append(&mut self, at: DateTime<Utc>, event: &Event) -> Result<Appended, Trouble> {
        append::append(&mut self.connection, at, event).map_err(|fault| fault.at(&self.path))
    }

    fn each(&self, from: Seq, take: &mut dyn FnMut(Entry)) -> Result<(), Trouble> {
        give_each(&self.connection, from, take).map_err(|fault| fault.at(&self.path))
    }

    fn some(&self, numbers: &[Seq]) -> Result<Vec<Entry>, Trouble> {
        list_some(&self.connection, numbers).map_err(|fault| fault.at(&self.path))
    }

    /// What is erased is overwritten in the file, not only unlinked. While somebody reads the journal at that moment, its traces in
    /// the write-ahead log go with the next erasure or opening.
    fn erase(&mut self, numbers: &[Seq], at: DateTime<Utc>, then: &[Event]) -> Result<(), Trouble> {
        erase::erase(&mut self.connection, numbers, at, then).map_err(|fault| fault.at(&self.path))
    }

    fn verify(&self) -> Result<Verification, Trouble> {
        verify::verify(&self.connection).map_err(|fault| fault.at(&self.path))
    }
}

fn give_each(connection: &Connection, from: Seq, take: &mut dyn FnMut(Entry)) -> Result<(), Fault> {
    let mut statement = connection.prepare_cached(include_str!("list_since.sql"))?;
    let mut rows = statement.query([from.0])?;
    while let Some(row) = rows.next()? {
        take(entry(row)?);
    }
    Ok(())
}

/// Each is one step down the tree of the table, so that a page of a timeline costs the same in any year.
fn list_some(connection: &Connection, numbers: &[Seq]) -> Result<Vec<Entry>, Fault> {
    let mut statement = connection.prepare_cached(include_str!("list_one.sql"))?;
    let mut entries = Vec::new();
    for seq in numbers {
        let mut rows = statement.query([seq.0])?;
        if let Some(row) = rows.next()? {
            entries.push(entry(row)?);
        }
    }
    Ok(entries)
}

fn entry(row: &Row<'_>) -> Result<Entry, Fault> {
    let (seq, at, body): (i64, i64, Option<String>) = row.try_into()?;
    let event = body.map(|body| serde_json::from_str(&body)).transpose();
    Ok(Entry {
        seq: Seq(seq),
        at: DateTime::from_timestamp_millis(at).ok_or(Fault::Time { seq, at })?,
        event: event.map_err(|error| Fault::Body { seq, error })?,
    })
}

#[cfg(test)]
mod tests;
