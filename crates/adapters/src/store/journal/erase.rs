//! Erases what events hold and leaves the chain whole.

use absprache_desk::event::{Event, Seq};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};

use super::fault::Fault;
use super::{append, open};

/// Erases, and writes other events in the same transaction.
pub(super) fn erase(
    connection: &mut Connection,
    numbers: &[Seq],
    at: DateTime<Utc>,
    then: &[Event],
) -> Result<(), Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for table in ["arrival", "payload"] {
        let mut statement = transaction.prepare(&format!("DELETE FROM {table} WHERE seq = ?1"))?;
        for seq in numbers {
            statement.execute([seq.0])?;
        }
    }
    for event in then {
        append::write(&transaction, at, event)?;
    }
    transaction.commit()?;
    // It is done. A reader keeps its traces in the log until the next time, and so may a full disk.
    if let Err(error) = open::empty_log(connection) {
        tracing::warn!(%error, "traces of what was erased stay in the log of the journal for now");
    }
    Ok(())
}
