//! When nothing but emergencies is told: in a pause, and, for who wants it so, outside office hours.

use absprache_engine::identity::Identity;
use absprache_engine::tell;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::event::{Event, Received, Seq, Telling};
use crate::intake::is_news;
use crate::offer::contact_of;
use crate::popup::PopupKey;
use crate::ports::{Files, Journal, Notifier};
use crate::settings::{Pause, Promptness};
use crate::trouble::Trouble;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Tells nothing but emergencies for so many minutes from now; none goes on. What came in meanwhile is told once, in
    /// one popup, when the pause ends. It outlives the program.
    pub fn pause(&mut self, minutes: Option<u32>, now: DateTime<Utc>) -> Result<(), Trouble> {
        self.change_settings(|settings| {
            let since = settings.pause.filter(|pause| now < pause.until).map(|pause| pause.since);
            settings.pause = match (minutes, since) {
                (Some(minutes), since) => {
                    let until = now + TimeDelta::minutes(minutes.into());
                    Some(Pause { since: since.unwrap_or(now), until })
                }
                (None, Some(since)) => Some(Pause { since, until: now }),
                (None, None) => settings.pause,
            };
        })?;
        self.tick(now)
    }

    /// Until when nothing is told.
    pub(crate) fn paused_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.settings.pause.map(|pause| pause.until).filter(|until| now < *until)
    }

    /// Is what would be told at once to wait?
    pub(crate) fn is_quiet(&self, now: DateTime<Utc>) -> bool {
        self.paused_until(now).is_some() || self.is_held(now)
    }

    /// Does what comes in then wait for the beginning of my hours?
    pub(crate) fn is_held(&self, at: DateTime<Utc>) -> bool {
        self.settings.hold && !self.office.is_open(at)
    }

    /// What the user chose for its channel; none if the catalogue has lost that.
    pub(crate) fn promptness(&self, received: &Received) -> Option<Promptness> {
        let channel = self.channels.get(&received.channel)?;
        Some(self.settings.promptness(channel, received.kind))
    }

    /// A pause that is over and was told about is forgotten.
    pub(crate) fn end_pause(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        if self.settings.pause.is_none() || self.is_quiet(now) {
            return Ok(());
        }
        self.change_settings(|settings| settings.pause = None)
    }

    /// "Das kann Müller GmbH oder Studio Öztürk sein." Asked once for each sender and channel; who it was is said in the
    /// window.
    pub(crate) fn ask_for_whom(&mut self, seq: Seq, now: DateTime<Utc>) -> Result<(), Trouble> {
        let Some(contact) = self.memory.contact(seq) else { return Ok(()) };
        let is_for_several = contact.received.identity.is_none() && contact.judged.is_some();
        let is_to_be_told = is_for_several && !contact.denied && is_news(contact, now);
        if !is_to_be_told
            || self.is_quiet(now)
            || self.storm.is_blowing(now)
            || self.memory.was_asked_for_whom(&contact.received)
        {
            return Ok(());
        }
        let contact = contact_of(contact);
        let Identity::Known { who, also, .. } = self.identity(&contact) else { return Ok(()) };
        let names = self.names_of(std::iter::once(&who).chain(&also), self.language);
        let person = self.person_name(&who);
        let channel = self.channel_name(&contact.channel, self.language);
        let (title, body) = tell::for_whom(
            person.as_deref().unwrap_or(&names),
            &names,
            &channel,
            self.settings.shown,
            self.language,
        );
        self.record(now, Event::Notifying { contact: seq, how: Telling::Ask })?;
        self.show_to_open(PopupKey::Contact(seq), title, body, now);
        Ok(())
    }
}
