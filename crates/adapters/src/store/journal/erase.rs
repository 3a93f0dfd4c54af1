//! Erases what an event holds and leaves the chain whole.

use absprache_desk::event::Seq;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::fault::Fault;
use super::open;

/// What an erasure did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// What the event held is gone.
    Erased,
    /// It was gone before.
    AlreadyErased,
    /// There is no event of that number.
    NoSuchEvent,
}

pub(super) fn erase(connection: &mut Connection, seq: Seq) -> Result<Erasure, Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let event =
        transaction.query_one("SELECT seq FROM event WHERE seq = ?1", [seq.0], |_row| Ok(())).optional()?;
    if event.is_none() {
        return Ok(Erasure::NoSuchEvent);
    }
    transaction.execute("DELETE FROM arrival WHERE seq = ?1", [seq.0])?;
    let erased = transaction.execute("DELETE FROM payload WHERE seq = ?1", [seq.0])?;
    transaction.commit()?;
    // Also when it was gone before: a reader may have kept its traces in the log until now.
    open::empty_log(connection)?;
    Ok(if erased == 0 { Erasure::AlreadyErased } else { Erasure::Erased })
}
