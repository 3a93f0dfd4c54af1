//! An offer is taken back before it is agreed.

use absprache_engine::agreement::{Means, VersionRef};
use absprache_engine::ids::ClientId;
use absprache_engine::negotiation::{self, Refusal};
use absprache_engine::party::Party;

use super::{Fault, Prepared, Table};
use crate::event::Event;
use crate::ports::Files;

impl<F: Files> Table<'_, F> {
    /// Takes the open offer back. Who agreed to parts of it is to be asked again.
    ///
    /// # Errors
    /// If no offer is open, or the open one is the other side's.
    pub fn withdraw(
        &mut self,
        client: &ClientId,
        by: Party,
        means: Means,
    ) -> Result<Prepared<VersionRef>, Fault> {
        let exchange = self.exchange(client)?;
        let today = self.today(&exchange);
        let open = exchange.negotiation.proposal(today).ok_or(Refusal::NoOpenOffer)?;
        let offer = open.text;
        exchange.negotiation.admit(&negotiation::Event::Withdrawn { offer, by }, today)?;
        let client = client.clone();
        let outcome = VersionRef { client: client.clone(), number: open.n, fingerprint: offer };
        Ok(Prepared { events: vec![Event::Withdrawn { client, offer, by, means }], outcome })
    }
}
