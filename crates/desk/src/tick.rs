//! What time brings: reminders, and the digest at the start of office hours.

use absprache_engine::hours::Timetable;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::event::{Event, OutcomeKind, Seq, Telling};
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;

/// What waited longer than this for a digest is old news: *Today* has it.
const DIGEST_HORIZON: TimeDelta = TimeDelta::days(4);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// To be called now and then, at least once a minute.
    pub fn tick(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.finish_all(now)?;
        self.remind(now)?;
        match self.office_since(now) {
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
        let waiting: Vec<Seq> = self
            .memory
            .arrived_since(now - DIGEST_HORIZON)
            .filter(|(_, contact)| {
                contact.received.arrived < opened && contact.told.is_none() && contact.fine.is_none()
            })
            .filter(|(_, contact)| {
                contact.judged.as_ref().is_some_and(|judged| {
                    matches!(judged.outcome, OutcomeKind::Defer | OutcomeKind::Redirect)
                })
            })
            .filter(|(_, contact)| {
                let received = &contact.received;
                self.channels.get(&received.channel).is_some_and(|channel| {
                    self.settings.promptness(channel, received.kind) == crate::settings::Promptness::Digest
                })
            })
            .map(|(seq, _)| seq)
            .collect();
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

    /// Since when it is office time; none if it is not.
    fn office_since(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let side = &self.consultant.side;
        let holidays = side.holidays();
        let office =
            Timetable { hours: &side.office_hours, zone: side.zone, holidays: &holidays, absences: &[] };
        let running = office.spells(now - DIGEST_HORIZON).take_while(|spell| spell.opens <= now).last()?;
        running.closes.is_none_or(|closes| now < closes).then_some(running.opens)
    }
}
