//! The popups that stand, as far as the servers have told. Pure book-keeping: no bus, no clock.
//!
//! A popup is found by the server that showed it *and* the id it gave. Servers count anew after a restart, but a
//! bus never gives the unique name of a connection twice: no signal of anyone else, and none of a server before
//! a restart, can mean one of these popups.

use std::collections::HashMap;
use std::time::Duration;

use absprache_desk::popup::{Action, PopupKey};
use tokio::time::Instant;
use zbus::message::Sequence;
use zbus::names::OwnedUniqueName;

use super::description::action_of;

/// The popups by their names.
#[derive(Debug, Default)]
pub(super) struct Standing {
    popups: HashMap<PopupKey, Stand>,
}

/// A popup as its server knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The server's connection.
    pub(super) server: OwnedUniqueName,
    /// The number it gave.
    pub(super) id: u32,
}

#[derive(Debug)]
struct Stand {
    place: Place,
    default: Option<Action>,
    /// When the server answered for it, if it took over the id of the popup before.
    replaced: Option<Sequence>,
    /// The right to bring a window to the front, if the server gave one.
    token: Option<String>,
    /// When the user acted upon it.
    acted: Option<Instant>,
}

impl Standing {
    /// A server has answered that it shows a popup. Gives the place of the one before it of the same key, if
    /// that was another.
    pub(super) fn placed(
        &mut self,
        key: PopupKey,
        place: Place,
        default: Option<Action>,
        at: Sequence,
    ) -> Option<Place> {
        let before = self.popups.remove(&key).map(|stand| stand.place);
        let replaced = (before.as_ref() == Some(&place)).then_some(at);
        self.popups.insert(key, Stand { place, default, replaced, token: None, acted: None });
        before.filter(|_| replaced.is_none())
    }

    /// Where a popup stands.
    pub(super) fn place(&self, key: PopupKey) -> Option<&Place> {
        self.popups.get(&key).map(|stand| &stand.place)
    }

    /// Forgets a popup that is to be taken away, and gives its place.
    pub(super) fn take(&mut self, key: PopupKey) -> Option<Place> {
        self.popups.remove(&key).map(|stand| stand.place)
    }

    /// A server says that an action was taken. Only the first one of a popup counts.
    pub(super) fn acted(&mut self, place: &Place, action: &str, now: Instant) -> Option<(PopupKey, Action)> {
        let (key, stand) = self.popups.iter_mut().find(|(_, stand)| stand.place == *place)?;
        let action = action_of(action, stand.default)?;
        if stand.acted.is_some() {
            return None;
        }
        stand.acted = Some(now);
        Some((*key, action))
    }

    /// A server gives the right to bring a window to the front for an action that follows.
    pub(super) fn allowed(&mut self, place: &Place, token: String) {
        if let Some(stand) = self.popups.values_mut().find(|stand| stand.place == *place) {
            stand.token = Some(token);
        }
    }

    /// That right, which may be used once.
    pub(super) fn take_token(&mut self, key: PopupKey) -> Option<String> {
        self.popups.get_mut(&key)?.token.take()
    }

    /// A server says that a popup is closed. Gives its key if nobody acted upon it.
    pub(super) fn closed(&mut self, place: &Place, at: Sequence) -> Option<PopupKey> {
        let (key, stand) = self.popups.iter().find(|(_, stand)| stand.place == *place)?;
        // Said before it answered for this popup: it means the one whose id this popup took over.
        if stand.replaced.is_some_and(|since| at < since) {
            return None;
        }
        let (key, untouched) = (*key, stand.acted.is_none());
        self.popups.remove(&key);
        untouched.then_some(key)
    }

    /// A server has gone, and its popups with it. Gives those that nobody acted upon.
    pub(super) fn server_gone(&mut self, server: &OwnedUniqueName) -> Vec<PopupKey> {
        let gone = self.popups.extract_if(|_, stand| stand.place.server == *server);
        gone.filter(|(_, stand)| stand.acted.is_none()).map(|(key, _)| key).collect()
    }

    /// When the next popup is to be closed because it was acted upon and nothing took its place.
    pub(super) fn next_spent(&self) -> Option<Instant> {
        self.popups.values().filter_map(|stand| stand.acted).min().map(|acted| acted + AFTER_ACTION)
    }

    /// Forgets the popups to be closed by now, and gives their places.
    pub(super) fn take_spent(&mut self, now: Instant) -> Vec<Place> {
        let spent =
            self.popups.extract_if(|_, stand| stand.acted.is_some_and(|acted| acted + AFTER_ACTION <= now));
        spent.map(|(_, stand)| stand.place).collect()
    }

    /// Forgets everything, and gives the places.
    pub(super) fn take_all(&mut self) -> Vec<Place> {
        self.popups.drain().map(|(_, stand)| stand.place).collect()
    }

    /// Everything has gone with the bus. Gives those that nobody acted upon.
    pub(super) fn bus_gone(&mut self) -> Vec<PopupKey> {
        self.popups.drain().filter(|(_, stand)| stand.acted.is_none()).map(|(key, _)| key).collect()
    }
}

/// How long a popup may stand after its action without being replaced. Some servers, such as dunst, leave it on
/// the screen, with actions that no longer count. "Kopiert" is to take its place: a copy and its read-back take
/// some 100 ms.
const AFTER_ACTION: Duration = Duration::from_millis(500);

#[cfg(test)]
mod tests {
    use absprache_desk::event::Seq;

    use super::*;

    const ANNA: PopupKey = PopupKey::Contact(Seq(7));

    fn place(server: &str, id: u32) -> Place {
        Place { server: OwnedUniqueName::try_from(server).unwrap(), id }
    }

    fn standing_at(at: &Place) -> Standing {
        let mut standing = Standing::default();
        assert_eq!(standing.placed(ANNA, at.clone(), Some(Action::Copy), Sequence::default()), None);
        standing
    }

    #[test]
    fn only_the_first_action_of_a_popup_counts() {
        let (at, now) = (place(":1.5", 1), Instant::now());
        let mut standing = standing_at(&at);
        assert_eq!(standing.acted(&at, "default", now), Some((ANNA, Action::Copy)));
        assert_eq!(standing.acted(&at, "default", now), None);
        assert_eq!(standing.acted(&at, "remind", now), None);
    }

    #[test]
    fn an_unknown_action_does_not_use_a_popup_up() {
        let (at, now) = (place(":1.5", 1), Instant::now());
        let mut standing = standing_at(&at);
        assert_eq!(standing.acted(&at, "inline-reply", now), None);
        assert_eq!(standing.acted(&at, "remind", now), Some((ANNA, Action::Remind)));
    }

    #[test]
    fn the_right_to_come_to_the_front_is_that_of_one_popup_and_used_once() {
        let (at, other) = (place(":1.5", 1), place(":1.6", 1));
        let mut standing = standing_at(&at);
        standing.allowed(&other, "of another server".to_owned());
        assert_eq!(standing.take_token(ANNA), None);
        standing.allowed(&at, "token".to_owned());
        assert_eq!(standing.take_token(ANNA).as_deref(), Some("token"));
        assert_eq!(standing.take_token(ANNA), None);
    }

    #[test]
    fn the_same_id_of_another_server_is_another_popup() {
        let (at, other) = (place(":1.5", 1), place(":1.6", 1));
        let mut standing = standing_at(&at);
        assert_eq!(standing.acted(&other, "default", Instant::now()), None);
        assert_eq!(standing.closed(&other, Sequence::default()), None);
        assert_eq!(standing.place(ANNA), Some(&at));
    }

    #[test]
    fn a_popup_that_got_another_id_leaves_the_one_before_to_be_closed() {
        let (before, after) = (place(":1.5", 1), place(":1.5", 2));
        let mut standing = standing_at(&before);
        assert_eq!(standing.placed(ANNA, after.clone(), None, Sequence::default()), Some(before));
        assert_eq!(standing.placed(ANNA, after, None, Sequence::default()), None, "the same id: replaced");
    }

    #[test]
    fn a_replaced_popup_may_be_acted_upon_anew() {
        let (at, now) = (place(":1.5", 1), Instant::now());
        let mut standing = standing_at(&at);
        assert!(standing.acted(&at, "default", now).is_some());
        standing.placed(ANNA, at.clone(), Some(Action::Fine), Sequence::default());
        assert_eq!(standing.acted(&at, "default", now), Some((ANNA, Action::Fine)));
    }

    #[test]
    fn what_was_acted_upon_and_not_replaced_is_closed_soon_after() {
        let (at, now) = (place(":1.5", 1), Instant::now());
        let mut standing = standing_at(&at);
        assert_eq!(standing.next_spent(), None);
        standing.acted(&at, "default", now);
        assert_eq!(standing.next_spent(), Some(now + AFTER_ACTION));
        assert_eq!(standing.take_spent(now + AFTER_ACTION / 2), []);
        assert_eq!(standing.take_spent(now + AFTER_ACTION), [at]);
        assert_eq!(standing.place(ANNA), None);
    }

    #[test]
    fn what_vanishes_with_its_server_is_told_unless_it_was_acted_upon() {
        let (here, there) = (place(":1.5", 1), place(":1.6", 1));
        let mut standing = standing_at(&here);
        standing.placed(PopupKey::Several, place(":1.5", 2), None, Sequence::default());
        standing.placed(PopupKey::Rehearsal, there.clone(), None, Sequence::default());
        standing.acted(&here, "default", Instant::now());
        assert_eq!(standing.server_gone(&here.server), [PopupKey::Several]);
        assert_eq!(standing.take_all(), [there]);
    }
}
