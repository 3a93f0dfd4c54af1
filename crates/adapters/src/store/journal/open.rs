//! Opens the database, with the settings that durability and erasure rest on.

use std::fs::OpenOptions;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction};
use rusqlite_migration::{HookError, HookResult, M, Migrations};

use super::chain::BEFORE_THE_FIRST;
use super::fault::Fault;
use crate::store::durable;

/// The newest format of the journal that this program knows: the number of its migrations. A new kind of event, or a
/// new field in one, is a new format too, since an older program could not read it.
pub(in crate::store) const FORMAT: i64 = 7;

/// Writers meet each other only at checkpoints, which are short.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) fn for_writing(path: &Path) -> Result<Connection, Fault> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    durable::for_the_user_only(&mut options);
    // SQLite gives its log files the same rights.
    options.open(path)?;
    let mut connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(PATIENCE)?;
    // Before anything is written: a newer program's journal stays as it is.
    refuse_newer(format(&connection)?)?;
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(Fault::NoWal(mode));
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "secure_delete", true)?;
    migrations().to_latest(&mut connection)?;
    empty_log(&connection)?;
    Ok(connection)
}

/// None where there is no journal yet.
pub(super) fn for_reading(path: &Path) -> Result<Option<Connection>, Fault> {
    if !path.try_exists()? {
        return Ok(None);
    }
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    let format = format(&connection)?;
    refuse_newer(format)?;
    // The writer created the file and was ended before it could fill it.
    Ok((format > 0).then_some(connection))
}

/// Moves the write-ahead log into the database and empties it. A reader may hold it back; the next time does it.
pub(super) fn empty_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_one("PRAGMA wal_checkpoint(TRUNCATE)", [], |_busy| Ok(()))
}

fn format(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn refuse_newer(found: i64) -> Result<(), Fault> {
    if found > FORMAT { Err(Fault::Newer { found, known: FORMAT }) } else { Ok(()) }
}

fn migrations() -> Migrations<'static> {
    Migrations::new(vec![
        M::up_with_hook(include_str!("0001_create.sql"), begin_chain),
        M::up(include_str!("0002_deeds.sql")),
        M::up(include_str!("0003_agreeing.sql")),
        M::up(include_str!("0004_mails_and_appointments.sql")),
        M::up(include_str!("0005_notes.sql")),
        M::up(include_str!("0006_drafts_on_phones.sql")),
        M::up(include_str!("0007_expired.sql")),
    ])
}

fn begin_chain(transaction: &Transaction<'_>) -> HookResult {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| HookError::Hook(error.to_string()))?;
    let chain = uuid::Builder::from_random_bytes(random).into_uuid();
    let sql = "INSERT INTO meta (only_row, chain, events, last) VALUES (1, ?1, 0, ?2)";
    transaction.execute(sql, (chain.into_bytes(), BEFORE_THE_FIRST))?;
    Ok(())
}
