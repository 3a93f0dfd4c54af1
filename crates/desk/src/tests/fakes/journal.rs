//! A journal in memory.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use chrono::{DateTime, Utc};

use crate::event::{Event, Seq};
use crate::ports::{Appended, Entry, Journal, Verification};
use crate::trouble::Trouble;

/// A journal that a second desk can open again, as after a crash, on a disk with room for so many further events.
#[derive(Clone, Default)]
pub(in crate::tests) struct MemoryJournal(
    pub(in crate::tests) Rc<RefCell<Vec<Entry>>>,
    pub(in crate::tests) Rc<Cell<Option<usize>>>,
);

impl Journal for MemoryJournal {
    fn append(&mut self, at: DateTime<Utc>, event: &Event) -> Result<Appended, Trouble> {
        let mut entries = self.0.borrow_mut();
        let same = |entry: &&Entry| match (&entry.event, event) {
            (Some(Event::Received(old)), Event::Received(new)) => {
                new.source_id.is_some() && old.source == new.source && old.source_id == new.source_id
            }
            (Some(Event::InJunk(old)), Event::InJunk(new)) => {
                old.source == new.source && old.source_id == new.source_id
            }
            _ => false,
        };
        if let Some(old) = entries.iter().find(same) {
            return Ok(Appended::AlreadyThere(old.seq));
        }
        match self.1.get() {
            Some(0) => {
                return Err(Trouble::Journal {
                    path: "journal".into(),
                    words: "the disk is full".to_owned(),
                });
            }
            Some(room) => self.1.set(Some(room - 1)),
            None => {}
        }
        let seq = Seq(i64::try_from(entries.len()).expect("a short journal") + 1);
        entries.push(Entry { seq, at, event: Some(event.clone()) });
        Ok(Appended::New(seq))
    }

    fn each(&self, from: Seq, take: &mut dyn FnMut(Entry)) -> Result<(), Trouble> {
        self.0.borrow().iter().filter(|entry| entry.seq >= from).cloned().for_each(take);
        Ok(())
    }

    fn some(&self, numbers: &[Seq]) -> Result<Vec<Entry>, Trouble> {
        let entries = self.0.borrow();
        let at = |seq: &Seq| entries.iter().find(|entry| entry.seq == *seq).cloned();
        Ok(numbers.iter().filter_map(at).collect())
    }

    fn erase(&mut self, numbers: &[Seq], at: DateTime<Utc>, then: &[Event]) -> Result<(), Trouble> {
        for event in then {
            self.append(at, event)?;
        }
        let mut entries = self.0.borrow_mut();
        entries.iter_mut().filter(|entry| numbers.contains(&entry.seq)).for_each(|entry| entry.event = None);
        Ok(())
    }

    fn verify(&self) -> Result<Verification, Trouble> {
        Ok(Verification::Sound { events: self.0.borrow().len() as u64, erased: 0 })
    }
}
