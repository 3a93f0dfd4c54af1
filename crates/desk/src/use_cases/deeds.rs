//! What the user does about a contact, with or without a popup, and takes back.

use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Event, Seq};
use crate::memory::{self, Remembered};
use crate::offer::is_sure;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::use_cases::introduce::arrival_of;
use crate::view::today::Deed;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Does something about a contact from the window. A copy is only asked for: what came of it is told by
    /// [`PopupAnswer::Copied`](crate::popup::PopupAnswer::Copied) or `NotCopied` with the contact's key.
    ///
    /// A contact that the journal does not have, or of which what was asked makes no sense, is left as it is.
    pub fn act(&mut self, contact: Seq, deed: Deed, now: DateTime<Utc>) -> Result<(), Trouble> {
        match deed {
            Deed::Copy => {
                if self.copy(contact, now) {
                    self.copied_in_window.insert(contact);
                }
                Ok(())
            }
            Deed::Confirm => {
                self.confirm(contact, now)?;
                self.withdraw(contact);
                Ok(())
            }
            Deed::Deny => self.deny(contact, now),
            Deed::Mistaken => self.mistaken(contact, now),
            Deed::Remind | Deed::Mention | Deed::Fine | Deed::Emergency => self.settle(contact, deed, now),
        }
    }

    /// Takes the last deed about a contact back, or that it was taken for the wrong client. Names that were confirmed, and
    /// probable ones that were denied, stay so.
    pub fn undo(&mut self, contact: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(remembered) = self.memory.contact(contact) else { return Ok(()) };
        if remembered.taken_for.as_ref().is_some_and(|known| is_sure(known.certainty)) {
            return self.was_right(contact, now);
        }
        if remembered.done().is_some() {
            self.record(now, Event::Undone { contact })?;
        }
        Ok(())
    }

    /// Writes a deed down, once, and takes the popup away.
    pub(crate) fn settle(&mut self, contact: Seq, deed: Deed, now: DateTime<Utc>) -> Result<(), Trouble> {
        let opening = self.office.next_opening(now);
        let (did, event) = match deed {
            Deed::Remind => (memory::Deed::Remind(opening), Event::Remind { contact, at: opening }),
            Deed::Mention => (memory::Deed::Mention, Event::Mention { contact }),
            Deed::Fine => (memory::Deed::Fine, Event::Fine { contact }),
            Deed::Emergency => (memory::Deed::Emergency, Event::Emergency { contact }),
            Deed::Copy | Deed::Confirm | Deed::Deny | Deed::Mistaken => return Ok(()),
        };
        let Some(remembered) = self.memory.contact(contact) else { return Ok(()) };
        if remembered.done().is_none_or(|done| done.deed != did) {
            self.record(now, event)?;
        }
        self.withdraw(contact);
        Ok(())
    }

    /// "That is somebody else." Only a name can be somebody else's; an address is whose it is.
    fn deny(&mut self, contact: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(remembered) = self.memory.contact(contact).filter(|one| is_probable(one)) else {
            return Ok(());
        };
        let arrival = arrival_of(remembered);
        self.record(now, Event::Denied { contact })?;
        self.unfinished.remove(&contact);
        self.withdraw(contact);
        self.meet_again(arrival, contact);
        Ok(())
    }
}

fn is_probable(contact: &Remembered) -> bool {
    contact.received.identity.as_ref().is_some_and(|known| !is_sure(known.certainty))
}
