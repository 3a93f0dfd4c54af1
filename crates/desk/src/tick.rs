//! What time brings: reminders, and the digest at the start of office hours.

use absprache_engine::contact::Direction;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::event::{Event, OutcomeKind, Seq, Telling};
use crate::memory::Remembered;
use crate::offer::is_sure;
use crate::ports::{Files, Journal, Notifier};
use crate::settings::Promptness;
use crate::trouble::Trouble;

/// What waited longer than this for a digest is old news: *Today* has it. Easter and the days around Christmas are over
/// by then.
const DIGEST_HORIZON: TimeDelta = TimeDelta::days(14);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// To be called now and then, at least once a minute.
    pub fn tick(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.finish_all(now)?;
        self.remind(now)?;
        match self.office.open_since(now, DIGEST_HORIZON) {
            Some(opened) => self.digest(opened, now),
            None => Ok(()),
        }
    }

    fn remind(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        for seq in self.memory.due(now) {
            // In a storm it would lose its text and its actions: it waits for the calm.
            if self.storm.is_blowing(now) {
                return Ok(());
            }
            // The text is worded anew: by now it may be office time. A client whose file is broken keeps it waiting.
            let Some(offer) = self.weigh(seq, now) else { continue };
            self.offers.insert(seq, offer);
            self.notify(seq, Telling::Reminder, now)?;
        }
        Ok(())
    }

    /// One popup for all that waited when the office opened: mail, tickets and comments outside the agreement.
    fn digest(&mut self, opened: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Trouble> {
        let (sure, probable): (Vec<Seq>, Vec<Seq>) = self
            .memory
            .arrived_since(now - DIGEST_HORIZON)
            .take_while(|(_, contact)| contact.received.arrived < opened)
            .filter(|(seq, contact)| self.waits(*seq, contact))
            .map(|(seq, _)| seq)
            .partition(|seq| self.is_sure_of(*seq));
        self.digest_of(sure, now)?;
        // Nobody is named on a probable identity: it is asked about, one by one.
        for seq in probable {
            if self.storm.is_blowing(now) {
                break;
            }
            let asked_already = self.memory.told_in_episode(seq);
            if let Some(offer) = self.weigh(seq, now).filter(|_| !asked_already) {
                self.offers.insert(seq, offer);
                self.notify(seq, Telling::WhoIsThis, now)?;
            }
        }
        Ok(())
    }

    /// Outside the agreement, on a channel that is told in the digest, and part of no episode that was told already.
    fn waits(&self, seq: Seq, contact: &Remembered) -> bool {
        let is_outside = contact
            .judged
            .as_ref()
            .is_some_and(|judged| matches!(judged.outcome, OutcomeKind::Defer | OutcomeKind::Redirect));
        let received = &contact.received;
        let is_for_the_digest = self
            .channels
            .get(&received.channel)
            .is_some_and(|channel| self.settings.promptness(channel, received.kind) == Promptness::Digest);
        is_outside
            && is_for_the_digest
            && received.direction == Direction::In
            && contact.told.is_none()
            && contact.done().is_none()
            && !self.memory.told_in_episode(seq)
    }

    fn is_sure_of(&self, seq: Seq) -> bool {
        let known = self.memory.contact(seq).and_then(|contact| contact.received.identity.as_ref());
        known.is_some_and(|known| is_sure(known.certainty))
    }

    fn digest_of(&mut self, waiting: Vec<Seq>, now: DateTime<Utc>) -> Result<(), Trouble> {
        let mut told = Vec::new();
        let mut written = Ok(());
        for seq in waiting {
            written = self.record(now, Event::Notifying { contact: seq, how: Telling::Digest }).map(|_| ());
            if written.is_err() {
                break;
            }
            told.push(seq);
        }
        // What is written down as told is told, whatever became of the rest.
        if !told.is_empty() {
            self.show_digest(&told, now);
        }
        written
    }
}
