//! A journal without a disk: what is left of the way when nothing is written.

use std::collections::HashSet;

use absprache_desk::event::{Event, Seq, SourceName};
use absprache_desk::ports::{Appended, Entry, Journal, Verification};
use absprache_desk::trouble::Trouble;
use chrono::{DateTime, Utc};

/// Numbers events and recognises a contact it has seen. Each event is forgotten: nobody reads them again.
#[derive(Default)]
pub(crate) struct MemoryJournal {
    last: i64,
    seen: HashSet<(SourceName, String)>,
}

impl Journal for MemoryJournal {
    fn append(&mut self, _at: DateTime<Utc>, event: &Event) -> Result<Appended, Trouble> {
        if let Event::Received(received) = event
            && let Some(id) = &received.source_id
            && !self.seen.insert((received.source.clone(), id.clone()))
        {
            // The desk asks for nothing more than that it is there.
            return Ok(Appended::AlreadyThere(Seq(self.last)));
        }
        self.last += 1;
        Ok(Appended::New(Seq(self.last)))
    }

    fn each(&self, _from: Seq, _take: &mut dyn FnMut(Entry)) -> Result<(), Trouble> {
        Ok(())
    }

    fn some(&self, _numbers: &[Seq]) -> Result<Vec<Entry>, Trouble> {
        Ok(Vec::new())
    }

    fn erase(&mut self, _numbers: &[Seq], _at: DateTime<Utc>, _then: &[Event]) -> Result<(), Trouble> {
        Ok(())
    }

    fn verify(&self) -> Result<Verification, Trouble> {
        Ok(Verification::Sound { events: self.last.unsigned_abs(), erased: 0 })
    }
}
