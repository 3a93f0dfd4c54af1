//! What agreements say of the record is done: entries about contacts are deleted when their time is over.

mod days;
mod kept;
mod over;
mod subject;

use absprache_engine::contact::Contact;
use absprache_engine::identity::Identity;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, NaiveDate, Utc};

pub use self::days::RunDays;
pub(crate) use self::kept::Kept;
use self::over::Over;
pub(crate) use self::subject::Subject;
use crate::desk::Desk;
use crate::event::{Event, Seq};
use crate::memory::Memory;
use crate::offer::contact_of;
use crate::popup::PopupKey;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Deletes what is over, once a day. What fails is tried again on the next day, or after a start.
    pub(crate) fn expire(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let today = now.with_timezone(&self.consultant.side.zone).date_naive();
        if self.expired_on == Some(today) {
            return Ok(());
        }
        self.expired_on = Some(today);
        let days = self.files.days()?;
        if !days.days.contains(&today) {
            self.files.save_days(&days.clone().with(today))?;
        }
        if days.bear_out(today) {
            self.expire_entries(today, now)?;
            self.expire_appointments(now)?;
        }
        Ok(())
    }

    fn expire_entries(&mut self, today: NaiveDate, now: DateTime<Utc>) -> Result<(), Trouble> {
        let kept = self.keeping(now);
        let is_over = |client: Option<&ClientId>, at| match client {
            Some(client) => kept.is_over(client, at),
            None => kept.is_over_for_one(&[], at),
        };
        // The whole journal is gone through only where it has something that is over.
        let is_anything = self.memory.oldest().any(|(client, at)| is_over(client, at));
        if !is_anything {
            return Ok(());
        }
        let over = Over::find(&self.journal, &kept, now, |seq| self.could_be(seq))?;
        let expired = |client| {
            let before = kept.since(&client).unwrap_or(today);
            Event::Expired { client, before }
        };
        let expired: Vec<Event> = over.clients.into_iter().map(expired).collect();
        if !over.numbers.is_empty() {
            self.journal.erase(&over.numbers, now, &expired)?;
        }
        self.remember_anew()
    }

    /// Those of calendars: they are on file beside the journal.
    fn expire_appointments(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let kept = self.keeping(now);
        let mut calendars = self.calendars.clone();
        calendars.appointments.retain(|one| !kept.is_over(&one.client, one.end));
        if calendars != self.calendars {
            self.files.save_calendars(&calendars)?;
            self.calendars = calendars;
        }
        Ok(())
    }

    /// From which day on entries are kept, client by client.
    pub(crate) fn keeping(&self, now: DateTime<Utc>) -> Kept<'_> {
        let zone = self.consultant.side.zone;
        let today = now.with_timezone(&zone).date_naive();
        let mut kept = Kept::all(&self.settings.preserved);
        for (id, file) in &self.clients {
            if let Some(months) = file.retention(now).months() {
                kept.keep(id, months, today, zone);
            }
        }
        kept
    }

    /// The clients whose a contact may be.
    pub(crate) fn candidates(&self, contact: &Contact) -> Vec<ClientId> {
        match self.identity(contact) {
            Identity::Known { who, also, .. } => {
                std::iter::once(who).chain(also).map(|who| who.client).collect()
            }
            Identity::Ambiguous(all) => all.into_iter().map(|who| who.client).collect(),
            Identity::Stranger => Vec::new(),
        }
    }

    fn could_be(&self, seq: Seq) -> Vec<ClientId> {
        let contact = self.memory.contact(seq).map(contact_of);
        contact.map(|contact| self.candidates(&contact)).unwrap_or_default()
    }

    /// Nothing of what is gone from the journal stays in mind.
    fn remember_anew(&mut self) -> Result<(), Trouble> {
        self.memory = Memory::of(&self.journal)?;
        let is_gone = |seq: &Seq| self.memory.contact(*seq).is_none();
        let gone: Vec<Seq> = self.offers.keys().copied().filter(is_gone).collect();
        self.unfinished.retain(|seq| !is_gone(seq));
        self.strangers.retain(|written| !is_gone(&written));
        for seq in gone {
            self.offers.remove(&seq);
            self.notifier.withdraw(PopupKey::Contact(seq));
        }
        Ok(())
    }
}
