//! What the reply card shows. Pure book-keeping: no window, no clock.

use std::sync::{Mutex, MutexGuard, PoisonError};

use absprache_desk::event::{DraftPlace, Seq};
use absprache_desk::use_cases::card::Card;
use serde::Serialize;
use specta::Type;

/// What stands on the card; none while it is hidden.
#[derive(Debug, Default)]
pub(crate) struct CardState(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    shown: Option<Shown>,
    /// Counts the cards, so that what was meant for one does not reach the next.
    round: u64,
}

#[derive(Debug)]
struct Shown {
    contact: Seq,
    card: Option<Card>,
    copied: CopyState,
    /// Whether the copy was tried again with the focus on the card.
    retried: bool,
}

/// Whether the text is on the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub(crate) enum CopyState {
    /// It is being copied and read back.
    Pending,
    /// It was read back.
    Copied,
    /// It is not there.
    Failed,
}

/// The card as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct CardView {
    contact: Seq,
    title: String,
    sentence: String,
    text: String,
    /// Where the text can be put as a draft; none if nowhere.
    drafts: Option<DraftPlace>,
    copied: CopyState,
}

/// One showing of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Round(u64);

impl CardState {
    /// The card turns to a contact. Another showing begins.
    pub(crate) fn turn_to(&self, contact: Seq, copied: CopyState) -> Round {
        let mut table = self.table();
        table.round += 1;
        table.shown = Some(Shown { contact, card: None, copied, retried: false });
        Round(table.round)
    }

    /// What is to be read on it. Whether it is still wanted.
    pub(crate) fn write(&self, round: Round, card: Card) -> bool {
        let mut table = self.table();
        let wanted = Round(table.round) == round;
        match &mut table.shown {
            Some(shown) if wanted => {
                shown.card = Some(card);
                true
            }
            Some(_) | None => false,
        }
    }

    /// What came of a copy. Whether the card is about it.
    pub(crate) fn copied(&self, contact: Seq, state: CopyState) -> bool {
        match &mut self.table().shown {
            Some(shown) if shown.contact == contact => {
                shown.copied = state;
                true
            }
            Some(_) | None => false,
        }
    }

    /// It has the focus. Gives the contact whose copy is to be tried again: some desktops let only a focused window copy.
    pub(crate) fn focused(&self) -> Option<Seq> {
        let mut table = self.table();
        let shown = table.shown.as_mut()?;
        (shown.copied == CopyState::Failed && !std::mem::replace(&mut shown.retried, true))
            .then_some(shown.contact)
    }

    /// Nothing stands on it any more.
    pub(crate) fn clear(&self) {
        self.table().shown = None;
    }

    pub(crate) fn is_clear(&self) -> bool {
        self.table().shown.is_none()
    }

    /// For the page.
    pub(crate) fn view(&self) -> Option<CardView> {
        let table = self.table();
        let shown = table.shown.as_ref()?;
        let Card { title, sentence, text, drafts } = shown.card.clone()?;
        Some(CardView { contact: shown.contact, title, sentence, text, drafts, copied: shown.copied })
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        // Nothing here can be left half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: Seq = Seq(7);
    const BEN: Seq = Seq(9);

    fn card() -> Card {
        Card {
            title: "Anna".to_owned(),
            sentence: "Rule.".to_owned(),
            text: "Hallo".to_owned(),
            drafts: None,
        }
    }

    #[test]
    fn it_says_copied_only_when_that_is_told_of_its_own_contact() {
        let state = CardState::default();
        let round = state.turn_to(ANNA, CopyState::Pending);
        assert_eq!(state.view(), None, "nothing to read yet");
        assert!(state.write(round, card()));
        assert!(!state.copied(BEN, CopyState::Copied));
        assert_eq!(state.view().unwrap().copied, CopyState::Pending);
        assert!(state.copied(ANNA, CopyState::Copied));
        assert_eq!(state.view().unwrap().copied, CopyState::Copied);
    }

    #[test]
    fn what_was_meant_for_the_card_before_does_not_reach_the_next() {
        let state = CardState::default();
        let before = state.turn_to(ANNA, CopyState::Pending);
        state.turn_to(BEN, CopyState::Pending);
        assert!(!state.write(before, card()));
    }

    #[test]
    fn a_failed_copy_is_tried_once_more_with_the_focus() {
        let state = CardState::default();
        state.turn_to(ANNA, CopyState::Failed);
        assert_eq!(state.focused(), Some(ANNA));
        assert_eq!(state.focused(), None);
    }

    #[test]
    fn a_copy_that_is_under_way_is_not_tried_again() {
        let state = CardState::default();
        state.turn_to(ANNA, CopyState::Pending);
        assert_eq!(state.focused(), None);
    }
}
