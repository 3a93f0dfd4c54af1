//! Emergencies that nobody was told of when they came: the computer slept, the mailbox was out of reach, the program ended.

use std::collections::BTreeSet;

use absprache_engine::contact::Direction;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::event::{Event, Seq, Telling};
use crate::memory::Remembered;
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;

/// An emergency found later than this is over, one way or the other; *Today* has it. A long weekend is shorter.
const HORIZON: TimeDelta = TimeDelta::days(4);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Tells them aloud, whatever the hour: all that are found together of one client by one popup about the newest.
    pub(crate) fn tell_late_emergencies(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        let untold = self.memory.arrived_since(now - HORIZON).filter(|(_, contact)| is_untold(contact));
        let whose = |contact: &Remembered| Some(contact.received.identity.as_ref()?.client.clone());
        let mut untold: Vec<(Seq, ClientId)> =
            untold.filter_map(|(seq, contact)| Some((seq, whose(contact)?))).collect();
        untold.reverse();
        let mut told = BTreeSet::new();
        for (seq, client) in untold {
            if told.contains(&client) {
                self.record(now, Event::Notifying { contact: seq, how: Telling::Grouped })?;
                continue;
            }
            // A client whose file is broken keeps it waiting.
            let Some(offer) = self.weigh(seq, now) else { continue };
            self.offers.insert(seq, offer);
            self.notify(seq, Telling::Loud, now)?;
            told.insert(client);
        }
        Ok(())
    }
}

fn is_untold(contact: &Remembered) -> bool {
    contact.is_emergency()
        && contact.received.direction == Direction::In
        && !contact.received.source.is_of_the_past()
        && contact.told.is_none()
        && contact.done().is_none()
}
