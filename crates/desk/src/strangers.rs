//! Who nobody on file could be found for, or too many: kept in memory for "who is this?".

use std::collections::VecDeque;

use absprache_engine::contact::Contact;

use crate::arrival::Arrival;
use crate::desk::Desk;
use crate::event::Seq;
use crate::ports::{Files, Journal, Notifier};
use crate::sender::Sign;

/// So many are kept.
const KEPT: usize = 20;

/// The last strangers.
#[derive(Debug, Default)]
pub(crate) struct Strangers {
    last_id: u32,
    newest_first: VecDeque<Stranger>,
}

/// A contact of a stranger.
#[derive(Debug, Clone)]
pub(crate) struct Stranger {
    /// A number for this run of the program.
    pub(crate) id: u32,
    /// What came in.
    pub(crate) arrival: Arrival,
    /// Its place in the journal: written down because several on file fit, or because it was taken for somebody at first.
    pub(crate) written: Option<Seq>,
}

impl Stranger {
    /// What tells who it is from others.
    pub(crate) fn sign(&self) -> Option<Sign<'_>> {
        Sign::of(&self.arrival.contact)
    }
}

impl Strangers {
    /// Keeps one more. If there are too many, the oldest of whoever is there most often goes: one who writes a lot pushes
    /// nobody else out.
    pub(crate) fn meet(&mut self, arrival: Arrival, written: Option<Seq>) {
        self.last_id = self.last_id.wrapping_add(1);
        self.newest_first.push_front(Stranger { id: self.last_id, arrival, written });
        if self.newest_first.len() > KEPT {
            let how_often = |one: &Stranger| self.iter().filter(|other| other.sign() == one.sign()).count();
            // Of several that are as frequent the last counts, which is to say, the oldest.
            let too_many =
                self.iter().enumerate().max_by_key(|(_, one)| how_often(one)).map(|(place, _)| place);
            if let Some(place) = too_many {
                self.newest_first.remove(place);
            }
        }
    }

    /// One that was written down is a stranger's no more.
    pub(crate) fn forget(&mut self, written: Seq) {
        self.newest_first.retain(|one| one.written != Some(written));
    }

    /// Keeps of those that were written down the ones that fit.
    pub(crate) fn retain(&mut self, fits: impl Fn(Seq) -> bool) {
        self.newest_first.retain(|one| one.written.is_none_or(&fits));
    }

    /// All of them, newest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Stranger> {
        self.newest_first.iter()
    }

    /// Takes out those that fit, oldest first.
    pub(crate) fn take(&mut self, fits: impl Fn(&Stranger) -> bool) -> Vec<Stranger> {
        let (taken, kept): (Vec<_>, Vec<_>) = self.newest_first.drain(..).rev().partition(|one| fits(one));
        self.newest_first = kept.into_iter().rev().collect();
        taken
    }
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The last strangers, newest first. They are nowhere but here.
    pub fn strangers(&self) -> impl Iterator<Item = &Contact> {
        self.strangers.iter().filter(|one| one.written.is_none()).map(|one| &one.arrival.contact)
    }
}
