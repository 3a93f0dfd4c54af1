//! The end of the work with a client, and its going on.

use absprache_engine::ids::ClientId;
use chrono::{DateTime, NaiveDate, Utc};

use crate::desk::Desk;
use crate::event::Event;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Writes down the last day of the work with a client, past, today or to come. After it nothing of theirs is judged any
    /// more; profile, versions and journal stay.
    ///
    /// # Errors
    /// If there is no such client, or it cannot be written down.
    pub fn end_engagement(
        &mut self,
        client: &ClientId,
        on: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let client = find_client(&self.files, client)?.id;
        if self.memory.engagements().last_day(&client) != Some(on) {
            self.record(now, Event::EngagementEnded { client, on, by: None })?;
        }
        Ok(())
    }

    /// The work goes on: from now on the rules go again. Nothing is written down if it never ended.
    ///
    /// # Errors
    /// As [`end_engagement`](Self::end_engagement).
    pub fn resume_engagement(&mut self, client: &ClientId, now: DateTime<Utc>) -> Result<(), Trouble> {
        let client = find_client(&self.files, client)?.id;
        if self.memory.engagements().last_day(&client).is_some() {
            self.record(now, Event::EngagementResumed { client })?;
        }
        Ok(())
    }
}
