//! From a judged contact to a popup: what it says, what can be done about it, and that it is told once.

use std::time::Duration;

use absprache_engine::redirection::{Redirection, When};
use absprache_engine::tell;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Event, Known, Seq, Telling};
use crate::memory::Remembered;
use crate::offer::Offer;
use crate::popup::{Action, Button, Loudness, Popup, PopupKey};
use crate::ports::{Files, Journal, Notifier};
use crate::storm::Gust;
use crate::trouble::Trouble;

/// A popup stands this long.
const STANDS: Duration = Duration::from_secs(10);
/// A mere "copied" stands this long.
const PASSES: Duration = Duration::from_secs(4);
/// From so many popups on one channel in an episode of work on, the user is offered to hear of it at nine only.
const MANY: usize = 3;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Writes down that a contact is about to be told, and only then tells it.
    pub(crate) fn notify(&mut self, seq: Seq, telling: Telling, now: DateTime<Utc>) -> Result<(), Trouble> {
        let (telling, together) = match telling {
            Telling::Loud => (telling, 0),
            Telling::Popup | Telling::WhoIsThis | Telling::Ask | Telling::Reminder | Telling::Grouped | Telling::Digest => {
                match self.storm.next(now) {
                    Gust::Alone => (telling, 0),
                    Gust::Together(count) => (Telling::Grouped, count),
                }
            }
        };
        self.record(now, Event::Notifying { contact: seq, how: telling })?;
        let popup = match telling {
            Telling::Grouped => Some(self.notice(PopupKey::Several, tell::grouped(together, self.language))),
            Telling::Popup | Telling::Loud | Telling::WhoIsThis | Telling::Ask | Telling::Reminder | Telling::Digest => {
                self.popup(seq, telling, now)
            }
        };
        if let Some(popup) = popup {
            self.notifier.show(popup);
        }
        Ok(())
    }

    fn popup(&self, seq: Seq, telling: Telling, now: DateTime<Utc>) -> Option<Popup> {
        let contact = self.memory.contact(seq)?;
        let known = contact.received.identity.as_ref()?;
        let offer = self.offers.get(&seq)?;
        let words = self.words(contact, known, offer, telling)?;
        let button = |action| Button { action, label: self.label(action, offer) };
        let has_text = matches!(offer.redirection, Redirection::Reply { .. });
        let (default, buttons) = match telling {
            Telling::WhoIsThis => (Some(Action::Confirm), vec![Action::Fine]),
            Telling::Loud => (None, Vec::new()),
            Telling::Ask => (has_text.then_some(Action::Copy), vec![Action::Remind, Action::Mention]),
            Telling::Popup | Telling::Reminder | Telling::Grouped | Telling::Digest => {
                let mut buttons = vec![Action::Remind, Action::Mention, Action::Fine];
                if self.told_often(contact, now) {
                    buttons.push(Action::DigestOnly);
                }
                (has_text.then_some(Action::Copy), buttons)
            }
        };
        Some(Popup {
            key: PopupKey::Contact(seq),
            title: words.title,
            body: words.body,
            loudness: if telling == Telling::Loud { Loudness::Loud } else { Loudness::Quiet },
            default: default.map(button),
            buttons: buttons.into_iter().map(button).collect(),
            stands: STANDS,
            passing: false,
        })
    }
