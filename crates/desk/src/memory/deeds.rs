//! What the user did about a contact, and took back.

use chrono::{DateTime, Utc};

use super::{Memory, Place, Remembered};
use crate::event::{Seq, Telling};

/// What can be done about a contact and be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// The text was copied.
    Copied,
    /// The text was saved as a draft.
    Drafted,
    /// To be brought back then.
    Remind(DateTime<Utc>),
    /// To be mentioned at the next talk.
    Mention,
    /// "That was fine."
    Fine,
    /// "That was an emergency."
    Emergency,
}

/// A deed and when it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// What.
    pub deed: Deed,
    /// When.
    pub at: DateTime<Utc>,
    seq: Seq,
}

impl Deed {
    /// Was the text taken to be sent? Such a deed is a step of the ladder.
    fn is_of_the_text(self) -> bool {
        match self {
            Self::Copied | Self::Drafted => true,
            Self::Remind(_) | Self::Mention | Self::Fine | Self::Emergency => false,
        }
    }
}

impl Remembered {
    /// The deed that settles the contact for now; none if nothing was done, or a reminder brought it back after that.
    pub fn done(&self) -> Option<&Done> {
        self.deeds.last().filter(|done| self.brought_back.is_none_or(|told| told < done.seq))
    }

    /// All that was done about it and not taken back, oldest first.
    pub(crate) fn deeds(&self) -> impl Iterator<Item = &Done> {
        self.deeds.iter()
    }

    /// Was this done, and not taken back?
    pub fn was(&self, deed: Deed) -> bool {
        self.deeds.iter().any(|done| done.deed == deed)
    }

    /// When it is to be brought back; none if anything else was done about it since.
    pub fn remind(&self) -> Option<DateTime<Utc>> {
        match self.done()?.deed {
            Deed::Remind(at) => Some(at),
            Deed::Copied | Deed::Drafted | Deed::Mention | Deed::Fine | Deed::Emergency => None,
        }
    }

    /// When it was said that this was fine.
    pub(super) fn fines(&self) -> impl Iterator<Item = DateTime<Utc>> {
        self.deeds.iter().filter(|done| done.deed == Deed::Fine).map(|done| done.at)
    }
}

impl Memory {
    pub(super) fn act(&mut self, contact: Seq, deed: Deed, at: DateTime<Utc>, seq: Seq) {
        if deed.is_of_the_text() {
            self.climb(contact, (at, seq));
        }
        self.change(contact, |contact| contact.deeds.push(Done { deed, at, seq }));
    }

    pub(super) fn undo(&mut self, contact: Seq) {
        let Some(undone) = self.contact(contact).and_then(Remembered::done).copied() else { return };
        if undone.deed.is_of_the_text() {
            self.ladder.step_back((undone.at, undone.seq));
        }
        self.change(contact, |contact| {
            contact.deeds.pop();
        });
    }

    /// It was told once more, or for the first time.
    pub(super) fn tell(&mut self, contact: Seq, how: Telling, seq: Seq) {
        self.change(contact, |contact| {
            contact.told = Some(how);
            if how == Telling::Reminder {
                contact.brought_back = Some(seq);
            }
        });
    }

    /// A text counts for whom the contact was taken then.
    fn climb(&mut self, contact: Seq, place: Place) {
        let Some((known, remembered)) = self.known(contact) else { return };
        let (known, judged) = (known.clone(), remembered.judged.clone());
        self.ladder.climb(place, contact, known, judged.as_ref());
    }
}
