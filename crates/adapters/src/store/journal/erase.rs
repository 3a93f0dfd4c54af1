//! Erases what events hold and leaves the chain whole.

use absprache_desk::event::Seq;
use rusqlite::{Connection, TransactionBehavior};

use super::fault::Fault;
use super::open;

pub(super) fn erase(connection: &mut Connection, numbers: &[Seq]) -> Result<(), Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for table in ["arrival", "payload"] {
        let mut statement = transaction.prepare(&format!("DELETE FROM {table} WHERE seq = ?1"))?;
        for seq in numbers {
            statement.execute([seq.0])?;
        }
    }
    transaction.commit()?;
    // Also when it was gone before: a reader may have kept its traces in the log until now.
    open::empty_log(connection)?;
    Ok(())
}
