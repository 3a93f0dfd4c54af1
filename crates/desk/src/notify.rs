//! From a judged contact to a popup: what it says, what can be done about it, and that it is told once.

use std::time::Duration;

use absprache_engine::redirection::Redirection;
use absprache_engine::tell;
use absprache_engine::words::Clock;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::event::{Event, Seq, Telling};
use crate::memory::Remembered;
use crate::notice::Subject;
use crate::popup::{Action, Button, Loudness, Popup, PopupKey};
use crate::ports::{Files, Journal, Notifier};
use crate::settings::Promptness;
use crate::trouble::Trouble;

/// A popup stands this long.
const STANDS: Duration = Duration::from_secs(10);
/// From the third popup on one channel within a day on, the user is offered to hear of it at nine only.
const OFTEN: usize = 3;
const DAY: TimeDelta = TimeDelta::hours(24);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Tells a contact, or counts it in the one popup of a storm. An emergency stands alone, whatever else is going on.
    pub(crate) fn notify(&mut self, seq: Seq, telling: Telling, now: DateTime<Utc>) -> Result<(), Trouble> {
        if telling == Telling::Loud {
            return self.notify_alone(seq, telling, now);
        }
        // Only what was told counts: on a full disk one contact is tried again and again.
        if self.storm.is_blowing(now) {
            self.record(now, Event::Notifying { contact: seq, how: Telling::Grouped })?;
            self.storm.count(seq, now);
            self.show_several(now);
        } else {
            self.notify_alone(seq, telling, now)?;
            self.storm.count(seq, now);
        }
        Ok(())
    }

    /// Writes down that a contact is about to be told, and only then tells it.
    pub(crate) fn notify_alone(
        &mut self,
        seq: Seq,
        telling: Telling,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        self.record(now, Event::Notifying { contact: seq, how: telling })?;
        if let Some(popup) = self.popup(seq, telling, now) {
            self.notifier.show(popup);
        }
        Ok(())
    }

    fn popup(&self, seq: Seq, telling: Telling, now: DateTime<Utc>) -> Option<Popup> {
        let contact = self.memory.contact(seq)?;
        let offer = self.offers.get(&seq)?;
        let text = match &offer.redirection {
            Redirection::Reply { text, .. } => Some(text.as_str()),
            Redirection::Withhold(_) => None,
        };
        let (title, body) = Subject::of(self, contact)?.say(self, &offer.verdict, text);
        let copy_or_open = if text.is_some() { Action::Copy } else { Action::Open };
        let (default, buttons) = match telling {
            Telling::WhoIsThis => (Action::Confirm, vec![Action::Fine]),
            Telling::Loud => (Action::Open, Vec::new()),
            Telling::Ask => (copy_or_open, vec![Action::Remind, Action::Mention]),
            Telling::Popup | Telling::Reminder | Telling::Grouped | Telling::Digest | Telling::Seen => {
                let mut buttons = vec![Action::Remind, Action::Mention, Action::Fine];
                if self.is_told_often(contact, now) {
                    buttons.push(Action::DigestOnly);
                }
                (copy_or_open, buttons)
            }
        };
        Some(Popup {
            key: PopupKey::Contact(seq),
            title,
            body,
            loudness: self.loudness(contact, telling),
            default: Some(self.button(default, now)),
            buttons: buttons.into_iter().map(|action| self.button(action, now)).collect(),
            stands: STANDS,
            passing: false,
        })
    }

    fn loudness(&self, contact: &Remembered, telling: Telling) -> Loudness {
        match (telling, self.promptness(&contact.received)) {
            (Telling::Loud, _) => Loudness::Loud,
            (Telling::Popup | Telling::WhoIsThis, Some(Promptness::Aloud)) => Loudness::Audible,
            (_, Some(Promptness::Aloud | Promptness::AtOnce | Promptness::Digest) | None) => Loudness::Quiet,
        }
    }

    pub(crate) fn button(&self, action: Action, now: DateTime<Utc>) -> Button {
        let opening = self.office.next_opening(now);
        let deed = match action {
            Action::Copy => tell::Deed::Copy,
            Action::Remind => tell::Deed::Remind(opening),
            Action::Mention => tell::Deed::Mention,
            Action::Fine => tell::Deed::Fine,
            Action::Confirm => tell::Deed::Confirm,
            Action::DigestOnly => tell::Deed::DigestOnly(opening),
            Action::Open => tell::Deed::Open,
        };
        Button { action, label: tell::button(deed, &self.clock(now)) }
    }

    /// The user's own clock, in the user's language.
    pub(crate) fn clock(&self, now: DateTime<Utc>) -> Clock {
        Clock { zone: self.consultant.side.zone, language: self.language, now }
    }

    fn is_told_often(&self, contact: &Remembered, now: DateTime<Utc>) -> bool {
        let told = self
            .memory
            .arrived_since(now - DAY)
            .filter(|(_, other)| {
                other.received.channel == contact.received.channel
                    && other.told.is_some_and(Telling::is_popup)
            })
            .count();
        told >= OFTEN
    }
}
