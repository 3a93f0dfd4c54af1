//! The end of the work together, by either side, without a reason.

use absprache_engine::ids::ClientId;
use absprache_engine::negotiation;
use absprache_engine::party::Party;
use chrono::NaiveDate;

use super::{Fault, Prepared, Table};
use crate::event::Event;
use crate::ports::Files;

impl<F: Files> Table<'_, F> {
    /// Names the last day of the work together, past, today or to come. After it nothing of theirs is judged any more.
    ///
    /// # Errors
    /// If it ends on that day already.
    pub fn end(&self, client: &ClientId, on: NaiveDate, by: Party) -> Result<Prepared<()>, Fault> {
        let exchange = self.exchange(client)?;
        exchange.negotiation.admit(&negotiation::Event::Ended { on: Some(on) }, self.today(&exchange))?;
        let client = client.clone();
        Ok(Prepared { events: vec![Event::EngagementEnded { client, on, by: Some(by) }], outcome: () })
    }
}
