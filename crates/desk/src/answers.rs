//! What the user did with a popup.

use absprache_engine::redirection::Redirection;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Event, Seq, Telling};
use crate::memory::{self, Remembered};
use crate::offer::contact_of;
use crate::popup::{Action, PopupAnswer, PopupKey};
use crate::ports::{Files, Journal, Notifier};
use crate::sender::Sign;
use crate::settings::Promptness;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::introduce::learn;
use crate::view::today::Deed;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Takes in what came of a popup.
    pub fn answer(&mut self, answer: PopupAnswer, now: DateTime<Utc>) -> Result<(), Trouble> {
        match answer {
            PopupAnswer::Chosen(PopupKey::Contact(seq), action) => self.choose(seq, action, now),
            PopupAnswer::Chosen(PopupKey::Rehearsal, Action::Copy) => {
                if let Some(rehearsed) = &self.rehearsed {
                    self.notifier.copy(PopupKey::Rehearsal, rehearsed.text.clone());
                }
                Ok(())
            }
            PopupAnswer::Copied(key) => self.copied(key, now),
            PopupAnswer::NotCopied(key, fault) => {
                tracing::warn!(?fault, "the text could not be copied");
                match key {
                    // The window says so itself, and has the text.
                    PopupKey::HandOver => {}
                    PopupKey::Contact(seq) if self.copied_in_window.remove(&seq) => {}
                    PopupKey::Contact(_)
                    | PopupKey::Several
                    | PopupKey::Reply(_)
                    | PopupKey::Junk
                    | PopupKey::Rehearsal => {
                        self.say_not_copied(key);
                    }
                }
                Ok(())
            }
            PopupAnswer::NotShown(key, why) => {
                tracing::debug!(?key, ?why, "a popup could not be shown; the journal has the contact");
                if let PopupKey::Contact(seq) = key {
                    self.offers.remove(&seq);
                }
                Ok(())
            }
            PopupAnswer::Gone(PopupKey::Contact(seq)) => {
                self.offers.remove(&seq);
                Ok(())
            }
            PopupAnswer::Chosen(
                PopupKey::Several
                | PopupKey::Reply(_)
                | PopupKey::Junk
                | PopupKey::Rehearsal
                | PopupKey::HandOver,
                _,
            )
            | PopupAnswer::Gone(
                PopupKey::Several
                | PopupKey::Reply(_)
                | PopupKey::Junk
                | PopupKey::Rehearsal
                | PopupKey::HandOver,
            ) => Ok(()),
        }
    }

    fn choose(&mut self, seq: Seq, action: Action, now: DateTime<Utc>) -> Result<(), Trouble> {
        match action {
            Action::Copy => {
                self.copy(seq, now);
                Ok(())
            }
            Action::Remind => self.settle(seq, Deed::Remind, now),
            Action::Mention => self.settle(seq, Deed::Mention, now),
            Action::Fine => self.settle(seq, Deed::Fine, now),
            Action::Confirm => {
                self.confirm(seq, now)?;
                if let Some(offer) = self.weigh(seq, now) {
                    self.offers.insert(seq, offer);
                    self.notify_alone(seq, Telling::Popup, now)?;
                }
                Ok(())
            }
            Action::DigestOnly => self.digest_only(seq),
            // The window does; the popup is gone with it.
            Action::Open => {
                self.offers.remove(&seq);
                Ok(())
            }
        }
    }

    /// Asks for the text to be copied, if there is one.
    pub(crate) fn copy(&mut self, seq: Seq, now: DateTime<Utc>) -> bool {
        // Worded anew: the popup may have stood for hours.
        let Some(offer) = self.weigh(seq, now) else { return false };
        let has_text = if let Redirection::Reply { text, .. } = &offer.redirection {
            self.notifier.copy(PopupKey::Contact(seq), text.clone());
            true
        } else {
            false
        };
        self.offers.insert(seq, offer);
        has_text
    }

    /// Only what was read back from the clipboard counts as copied, and once: copied again, the text is the same.
    fn copied(&mut self, key: PopupKey, now: DateTime<Utc>) -> Result<(), Trouble> {
        let PopupKey::Contact(seq) = key else {
            self.say_copied(key);
            return Ok(());
        };
        // Its popup may be gone by now.
        let weighed = || self.weigh(seq, now).map(|offer| offer.redirection);
        let offered = self.offers.get(&seq).map(|offer| offer.redirection.clone()).or_else(weighed);
        let done = self.memory.contact(seq).and_then(Remembered::done);
        let is_copied = done.is_some_and(|done| done.deed == memory::Deed::Copied);
        if let Some(Redirection::Reply { step, .. }) = offered.filter(|_| !is_copied) {
            self.record(now, Event::Copied { contact: seq, step })?;
        }
        if self.copied_in_window.remove(&seq) {
            self.withdraw(seq);
        } else {
            self.say_copied(key);
        }
        Ok(())
    }

    /// "Yes, this is that person": the address, or the name where there is none, is theirs from now on, and the contact is
    /// told as one of that person.
    pub(crate) fn confirm(&mut self, seq: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(remembered) = self.memory.contact(seq) else { return Ok(()) };
        let Some(known) = remembered.received.identity.clone() else { return Ok(()) };
        let contact = contact_of(remembered);
        if Sign::of(&contact).is_none() {
            return Ok(());
        }
        // As it is on file now: the user may have edited it since the start.
        let mut client = find_client(&self.files, &known.client)?;
        if learn(&mut client, known.person.as_ref(), &contact) {
            self.files.save_client(&client)?;
        }
        self.record(
            now,
            Event::AliasConfirmed {
                contact: seq,
                client: known.client.clone(),
                person: known.person.clone(),
            },
        )?;
        self.offers.remove(&seq);
        self.put_on_file(client)
    }

    fn digest_only(&mut self, seq: Seq) -> Result<(), Trouble> {
        let Some(channel) = self.memory.contact(seq).map(|contact| contact.received.channel.clone()) else {
            return Ok(());
        };
        self.tell_channel(channel, Some(Promptness::Digest))?;
        self.withdraw(seq);
        Ok(())
    }

    pub(crate) fn withdraw(&mut self, seq: Seq) {
        self.notifier.withdraw(PopupKey::Contact(seq));
        self.offers.remove(&seq);
    }
}
