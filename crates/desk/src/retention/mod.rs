//! What agreements say of the record is done: entries about contacts are deleted when their time is over.

mod kept;
mod over;
mod subject;

use std::collections::BTreeMap;

use absprache_engine::ids::ClientId;
use chrono::{DateTime, NaiveDate, Utc};

use self::kept::Kept;
use self::over::Over;
pub(crate) use self::subject::Subject;
use crate::desk::Desk;
use crate::event::{Event, Seq};
use crate::memory::Memory;
use crate::popup::PopupKey;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Deletes what is over, once a day.
    pub(crate) fn expire(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let zone = self.consultant.side.zone;
        let today = now.with_timezone(&zone).date_naive();
        if self.expired_on == Some(today) {
            return Ok(());
        }
        let kept = self.kept_since(today, now);
        // The whole journal is gone through only where it has something that is over.
        if self.memory.oldest().any(|(client, at)| kept.is_over(client, at)) {
            let over = Over::find(&self.journal, &kept, kept::start(zone, today))?;
            if !over.numbers.is_empty() {
                self.journal.erase(&over.numbers)?;
                self.remember_anew()?;
                self.tell_expired(over.entries, &kept, now)?;
            }
        }
        self.expired_on = Some(today);
        Ok(())
    }

    /// From which day on entries are kept, client by client.
    fn kept_since(&self, today: NaiveDate, now: DateTime<Utc>) -> Kept {
        let zone = self.consultant.side.zone;
        let mut kept = Kept::default();
        for (id, file) in &self.clients {
            if self.settings.preserved.contains(id) {
                kept.preserve();
            } else if let Some(months) = file.retention(now).months() {
                kept.keep(id, months, today, zone);
            }
        }
        kept
    }

    /// Nothing of what is gone from the journal stays in mind.
    fn remember_anew(&mut self) -> Result<(), Trouble> {
        self.memory = Memory::of(&self.journal)?;
        let gone: Vec<Seq> =
            self.offers.keys().copied().filter(|seq| self.memory.contact(*seq).is_none()).collect();
        for seq in gone {
            self.offers.remove(&seq);
            self.notifier.withdraw(PopupKey::Contact(seq));
        }
        self.unfinished.retain(|seq| self.memory.contact(*seq).is_some());
        Ok(())
    }

    /// That it was done stays in the record.
    fn tell_expired(
        &mut self,
        entries: BTreeMap<ClientId, u32>,
        kept: &Kept,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        for (client, entries) in entries {
            if let Some(before) = kept.since(&client) {
                self.record(now, Event::Expired { client, before, entries })?;
            }
        }
        Ok(())
    }
}
