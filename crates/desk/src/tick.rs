//! What time brings: reminders, and the digest at the start of office hours.

use absprache_engine::contact::Direction;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::event::{Event, OutcomeKind, Seq, Telling};
use crate::intake::NEWS;
use crate::memory::Remembered;
use crate::offer::is_sure;
use crate::ports::{Files, Journal, Notifier};
use crate::settings::Promptness;
use crate::trouble::Trouble;

/// What waited longer than this for a digest is old news: *Today* has it. Easter and the days around Christmas are over
/// by then. After a longer absence it is what came in since I left.
const DIGEST_HORIZON: TimeDelta = TimeDelta::days(14);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// To be called now and then, at least once a minute.
    pub fn tick(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.tell_what_is_due(now)?;
        self.expire(now)
    }

    fn tell_what_is_due(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.finish_all(now)?;
        self.tell_late_emergencies(now)?;
        self.tell_mails(now)?;
        if self.paused_until(now).is_some() {
            return Ok(());
        }
        self.remind(now)?;
        if self.digest(now)? {
            self.end_pause(now)?;
        }
        Ok(())
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

    /// One popup for all that waited: what is outside the agreement and disturbed nobody yet when the office opens, and what
    /// a pause held back when it ends. False if something is left that waits for the end of a storm.
    fn digest(&mut self, now: DateTime<Utc>) -> Result<bool, Trouble> {
        let opened = self.office.open_since(now, DIGEST_HORIZON);
        if opened.is_none() && self.settings.pause.is_none() {
            return Ok(true);
        }
        let usual = now - DIGEST_HORIZON;
        let left = opened.and_then(|opened| self.office.closed_before(opened, DIGEST_HORIZON));
        let since = left.map_or(usual, |left| left.min(usual));
        let waiting = self
            .memory
            .arrived_since(since)
            .filter(|(seq, contact)| self.waits(*seq, contact) && self.is_due(contact, opened, now))
            .map(|(seq, _)| seq);
        let (told, asked): (Vec<Seq>, Vec<Seq>) = waiting.partition(|seq| self.question(*seq).is_none());
        self.digest_of(told, now)?;
        // Nobody is named on a probable identity, and what is not agreed is no offence: each is asked about by itself.
        for seq in asked {
            let is_open = |question: &Telling| self.is_open_question(seq, *question);
            let Some(question) = self.question(seq).filter(is_open) else { continue };
            if self.memory.told_in_episode(seq) {
                continue;
            }
            if self.storm.is_blowing(now) {
                return Ok(false);
            }
            if let Some(offer) = self.weigh(seq, now) {
                self.offers.insert(seq, offer);
                self.notify(seq, question, now)?;
            }
        }
        Ok(true)
    }

    /// Outside the agreement, nothing done about it, and part of no episode that was told already.
    pub(crate) fn waits(&self, seq: Seq, contact: &Remembered) -> bool {
        let is_outside = contact.judged.as_ref().is_some_and(|judged| judged.outcome != OutcomeKind::Admit);
        is_outside
            && contact.received.direction == Direction::In
            && !contact.received.source.is_of_the_past()
            && contact.told.is_none()
            && contact.done().is_none()
            && !self.memory.told_in_episode(seq)
    }

    /// Is this the time for it? The beginning of my hours is for all that came in before, whatever kept it back: that may
    /// go no more by then. The end of a pause is for what would have been told at once.
    fn is_due(&self, contact: &Remembered, opened: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
        let received = &contact.received;
        if opened.is_some_and(|opened| received.arrived < opened) {
            return true;
        }
        let is_question = contact.judged.as_ref().is_some_and(|judged| judged.outcome == OutcomeKind::Ask);
        let is_for_the_digest = self.promptness(received).is_none_or(|one| one == Promptness::Digest);
        // What was sent a little before it may have been found in it.
        let was_paused = self
            .settings
            .pause
            .is_some_and(|pause| pause.since - NEWS < received.arrived && received.arrived < pause.until);
        was_paused && (is_question || !is_for_the_digest) && !self.is_held(now)
    }

    /// How a contact is asked about that cannot simply be told.
    fn question(&self, seq: Seq) -> Option<Telling> {
        let contact = self.memory.contact(seq)?;
        let is_ask = contact.judged.as_ref().is_some_and(|judged| judged.outcome == OutcomeKind::Ask);
        match (self.is_sure_of(seq), is_ask) {
            (false, _) => Some(Telling::WhoIsThis),
            (true, true) => Some(Telling::Ask),
            (true, false) => None,
        }
    }

    /// What would be fair is asked once for each client and channel; of somebody probable who is not even known for sure,
    /// never.
    fn is_open_question(&self, seq: Seq, question: Telling) -> bool {
        let Some(contact) = self.memory.contact(seq) else { return false };
        let Some(known) = &contact.received.identity else { return false };
        let is_ask = contact.judged.as_ref().is_some_and(|judged| judged.outcome == OutcomeKind::Ask);
        match question {
            Telling::Ask => !self.memory.was_asked(&known.client, &contact.received.channel),
            Telling::WhoIsThis => !is_ask,
            Telling::Popup
            | Telling::Loud
            | Telling::Grouped
            | Telling::Reminder
            | Telling::Digest
            | Telling::Seen => true,
        }
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
