//! What happened with a client, newest first: a window of it at a time, of what fits a filter. The memory knows the
//! places; what is no contact is read from the journal, and only what stands in the window.

mod filter;
mod words;

use std::collections::HashMap;

use absprache_engine::channel::ChannelId;
use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use self::filter::Sieve;
use self::words::by_day;
use crate::desk::Desk;
use crate::event::Seq;
use crate::memory::{self, Place};
use crate::ports::{Files, Journal, Notifier};
use crate::trouble::Trouble;
use crate::view::timeline::{Timeline, TimelineChannel, TimelineDay, TimelineFilter, TimelineWindow};

/// How many entries a window has: some four screens.
const WINDOW: usize = 60;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// A window of a client's timeline.
    ///
    /// # Errors
    /// If the journal cannot be read.
    pub fn timeline(
        &self,
        client: &ClientId,
        filter: &TimelineFilter,
        window: TimelineWindow,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<Timeline, Trouble> {
        let clock = Clock { language, ..self.clock(now) };
        // What the window before ended with is gone by now: there is nothing to go on from.
        if window.after.is_some_and(|after| self.memory.place_of(after).is_none()) {
            return Ok(Timeline { next: None, total: None, channels: Vec::new(), days: Vec::new() });
        }
        let none = memory::Timeline::default();
        let line = self.memory.timeline(client).unwrap_or(&none);
        let sieve = Sieve::of(filter, &self.memory, clock.zone);
        let fitting = sieve.newest_first(line, window.after);
        let places: Vec<Place> = match window.down_to.and_then(|seq| self.memory.place_of(seq)) {
            Some(last) => fitting.take_while(|place| *place >= last).collect(),
            None => fitting.take(WINDOW).collect(),
        };
        let seqs: Vec<Seq> = places.into_iter().map(|(_, seq)| seq).collect();
        let has_more = seqs.last().is_some_and(|last| sieve.newest_first(line, Some(*last)).next().is_some());
        Ok(Timeline {
            next: seqs.last().copied().filter(|_| has_more),
            total: window.after.is_none().then(|| u32::try_from(sieve.count(line)).unwrap_or(u32::MAX)),
            channels: self.channels_of(line, language),
            days: self.in_words(client, &seqs, &clock)?,
        })
    }

    fn in_words(&self, client: &ClientId, seqs: &[Seq], clock: &Clock) -> Result<Vec<TimelineDay>, Trouble> {
        let others: Vec<Seq> =
            seqs.iter().copied().filter(|seq| self.memory.contact(*seq).is_none()).collect();
        let read = self.journal.some(&others)?;
        let mut read: HashMap<Seq, _> = read.into_iter().map(|entry| (entry.seq, entry)).collect();
        let told = seqs.iter().filter_map(|seq| match self.memory.contact(*seq) {
            Some(contact) => Some(self.received(client, *seq, contact, clock)),
            None => {
                let entry = read.remove(seq)?;
                self.happened(*seq, entry.at, entry.event.as_ref()?, clock)
            }
        });
        Ok(by_day(told.collect(), clock))
    }

    fn channels_of(&self, line: &memory::Timeline, language: Language) -> Vec<TimelineChannel> {
        let named =
            |id: &ChannelId| TimelineChannel { id: id.clone(), name: self.channel_name(id, language) };
        let mut channels: Vec<TimelineChannel> = line.channels.keys().map(named).collect();
        channels.sort_by_key(|channel| channel.name.to_lowercase());
        channels
    }
}
