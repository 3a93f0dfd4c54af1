//! Popups that are about no single judgement: several contacts at once, the digest, what came of copying, the rehearsal.

use std::collections::BTreeMap;
use std::time::Duration;

use absprache_engine::contact::Contact;
use absprache_engine::context::Context;
use absprache_engine::ids::{ClientId, PersonId};
use absprache_engine::judge::Case;
use absprache_engine::redirection::Redirection;
use absprache_engine::tell::{self, Notice, Tally, Who};
use absprache_engine::tone::Language;
use absprache_engine::verdict::Verdict;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Known, Seq};
use crate::memory::Remembered;
use crate::offer::{contact_of, identity_of};
use crate::popup::{Action, Loudness, Popup, PopupKey};
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{ClientFile, Rules};

/// A popup with a tally stands this long.
const STANDS: Duration = Duration::from_secs(10);
/// A mere "copied" stands this long.
const PASSES: Duration = Duration::from_secs(4);

/// Whom and what a popup is about.
pub(crate) struct Subject<'a> {
    contact: Contact,
    pub(crate) known: &'a Known,
    pub(crate) file: &'a ClientFile,
    pub(crate) rules: &'a Rules,
}

impl<'a> Subject<'a> {
    pub(crate) fn of<J: Journal, F: Files, N: Notifier>(
        desk: &'a Desk<J, F, N>,
        remembered: &'a Remembered,
    ) -> Option<Self> {
        let received = &remembered.received;
        let known = received.identity.as_ref()?;
        let file = desk.clients.get(&known.client)?;
        Some(Self { contact: contact_of(remembered), known, file, rules: file.rules_at(received.arrived) })
    }

    /// Title and body.
    pub(crate) fn say<J: Journal, F: Files, N: Notifier>(
        &self,
        desk: &Desk<J, F, N>,
        verdict: &Verdict,
        text: Option<&str>,
    ) -> (String, String) {
        let said = |notice: &Notice<'_>| (tell::title(notice), tell::body(notice, text));
        self.with_notice(desk, verdict, desk.language, said)
    }

    /// The rule in one sentence, or the question who it is.
    pub(crate) fn sentence<J: Journal, F: Files, N: Notifier>(
        &self,
        desk: &Desk<J, F, N>,
        verdict: &Verdict,
        language: Language,
    ) -> String {
        self.with_notice(desk, verdict, language, tell::rule)
    }

    fn with_notice<J: Journal, F: Files, N: Notifier, R>(
        &self,
        desk: &Desk<J, F, N>,
        verdict: &Verdict,
        language: Language,
        say: impl FnOnce(&Notice<'_>) -> R,
    ) -> R {
        let context = Context::default();
        say(&Notice {
            rules: &self.rules.book,
            case: Case { contact: &self.contact, person: self.known.person.as_ref(), context: &context },
            verdict,
            identity: &identity_of(self.known),
            standing: &self.rules.standing,
            who: who(desk, &self.file.client.id, self.known.person.as_ref()).unwrap_or(Who {
                person: None,
                client: &self.file.client.name,
                name_is_shared: false,
            }),
            language,
            shown: desk.settings.shown,
        })
    }
}

fn who<'a, J: Journal, F: Files, N: Notifier>(
    desk: &'a Desk<J, F, N>,
    client: &ClientId,
    person: Option<&PersonId>,
) -> Option<Who<'a>> {
    let client = &desk.clients.get(client)?.client;
    let person = person.and_then(|id| client.person(id)).map(|person| person.name.as_str());
    let same_name = desk
        .people
        .iter()
        .flat_map(|client| &client.people)
        .filter(|other| Some(other.name.as_str()) == person);
    Some(Who { person, client: &client.name, name_is_shared: same_name.count() > 1 })
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// One popup for all contacts of a storm so far.
    pub(crate) fn show_several(&mut self, now: DateTime<Utc>) {
        let tally = self.tally(self.storm.together());
        let (title, body) = tell::several(&tally, self.settings.shown, self.language);
        self.show_to_open(PopupKey::Several, title, body, now);
    }

    /// The digest of what waited.
    pub(crate) fn show_digest(&mut self, waiting: &[Seq], now: DateTime<Utc>) {
        let since = waiting
            .iter()
            .filter_map(|seq| self.memory.contact(*seq))
            .map(|contact| contact.received.arrived)
            .min();
        let (title, body) =
            tell::digest(&self.tally(waiting), since.unwrap_or(now), self.settings.shown, &self.clock(now));
        self.show_to_open(PopupKey::Several, title, body, now);
    }

    /// A quiet popup that only the window can say more about.
    pub(crate) fn show_to_open(&mut self, key: PopupKey, title: String, body: String, now: DateTime<Utc>) {
        let open = self.button(Action::Open, now);
        self.notifier.show(Popup { default: Some(open), ..notice(key, title, body) });
    }

    fn tally(&self, contacts: &[Seq]) -> Vec<Tally<'_>> {
        self.tally_of(contacts.iter().filter_map(|seq| self.memory.contact(*seq)?.received.identity.as_ref()))
    }

    /// How many of these are whose.
    pub(crate) fn tally_of<'a>(&'a self, all: impl Iterator<Item = &'a Known>) -> Vec<Tally<'a>> {
        let mut counts: BTreeMap<(&ClientId, Option<&PersonId>), u32> = BTreeMap::new();
        for known in all {
            *counts.entry((&known.client, known.person.as_ref())).or_default() += 1;
        }
        counts
            .into_iter()
            .filter_map(|((client, person), count)| Some(Tally { who: who(self, client, person)?, count }))
            .collect()
    }

    /// Whom a popup is about.
    pub(crate) fn who<'a>(&'a self, client: &ClientId, person: Option<&PersonId>) -> Option<Who<'a>> {
        who(self, client, person)
    }

    /// Only after the text was read back.
    pub(crate) fn say_copied(&mut self, key: PopupKey) {
        let via = match key {
            PopupKey::Contact(seq) => self.offers.get(&seq).and_then(|offer| match &offer.redirection {
                Redirection::Reply { via, .. } => self.channels.get(via),
                Redirection::Withhold(_) => None,
            }),
            PopupKey::Rehearsal => {
                self.rehearsed.as_ref().and_then(|rehearsed| self.channels.get(&rehearsed.via))
            }
            PopupKey::Several | PopupKey::HandOver | PopupKey::Reply(_) | PopupKey::Junk => None,
        };
        if let Some(via) = via {
            let title = tell::copied(via, self.language);
            self.notifier.show(Popup { passing: true, stands: PASSES, ..notice(key, title, String::new()) });
        }
    }

    /// The text itself, since the clipboard does not have it.
    pub(crate) fn say_not_copied(&mut self, key: PopupKey) {
        let text = match key {
            PopupKey::Contact(seq) => self.offers.get(&seq).and_then(|offer| match &offer.redirection {
                Redirection::Reply { text, .. } => Some(text.clone()),
                Redirection::Withhold(_) => None,
            }),
            PopupKey::Rehearsal => self.rehearsed.as_ref().map(|rehearsed| rehearsed.text.clone()),
            PopupKey::Several | PopupKey::HandOver | PopupKey::Reply(_) | PopupKey::Junk => None,
        };
        let title = tell::not_copied(self.language);
        self.notifier.show(notice(key, title, text.unwrap_or_default()));
    }
}

/// A quiet popup without actions.
pub(crate) fn notice(key: PopupKey, title: String, body: String) -> Popup {
    Popup {
        key,
        title,
        body,
        loudness: Loudness::Quiet,
        default: None,
        buttons: Vec::new(),
        stands: STANDS,
        passing: false,
    }
}
