//! What came in outside the rules or was an emergency, by client and episode, and how it stands with the program itself.

mod episode;
mod episodes;
mod inside;
mod later;

use std::collections::HashMap;

use absprache_engine::ids::ClientId;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

pub(crate) use self::episode::kind_id;
use self::episodes::Spell;
use crate::arrival::SourceHealth;
use crate::desk::Desk;
use crate::popup::NotShown;
use crate::ports::{Files, Journal, Notifier};
use crate::view::instant;
use crate::view::today::{ClientGroup, OfficeNow, ReviewDue, SourceView, Today};
use crate::words::say;
use crate::words::source::{not_shown, source_name, source_state};
use crate::words::times::{OLD, at_words, full_date, until};

/// How it stands with what the desk itself cannot see.
#[derive(Debug, Clone, Copy, Default)]
pub struct Senses<'a> {
    /// What the program listens to.
    pub sources: &'a [SourceHealth],
    /// Why the last popup was not shown, if it was not.
    pub popups: Option<&'a NotShown>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What is open of the last 14 days, and what was settled today.
    pub fn today(&self, now: DateTime<Utc>, language: Language, senses: Senses<'_>) -> Today {
        let clock = Clock { language, ..self.clock(now) };
        let spells = episodes::spells(&self.memory, now - OLD);
        let (open, settled): (Vec<Spell<'_>>, Vec<Spell<'_>>) =
            spells.into_iter().partition(|spell| spell.done().is_none());
        let today = clock.date_at(now);
        let is_of_today =
            |spell: &Spell<'_>| spell.done().is_some_and(|done| clock.date_at(done.at) == today);
        Today {
            now: instant(now, clock.zone),
            date: clock.day(today),
            office: self.office_now(&clock),
            paused: self.paused(&clock),
            groups: self.groups(open, &clock),
            handled: self.groups(settled.into_iter().filter(is_of_today).collect(), &clock),
            reviews: self.reviews(&clock),
            replies: self.replies_to_offers(&clock),
            in_order: u32::try_from(self.in_order(&clock).count()).unwrap_or(u32::MAX),
            inside: self.inside(&clock),
            appointments: self.appointment_lines(&clock),
            reminders: self.reminder_lines(&clock),
            digest: self.digest_waiting(&clock),
            strangers: self.stranger_views(&clock),
            sources: senses.sources.iter().map(|one| source_view(one, &clock)).collect(),
            notice: senses.popups.map(|why| not_shown(why, language)),
        }
    }

    /// The agreements in force whose day has come, by the names of the clients.
    fn reviews(&self, clock: &Clock) -> Vec<ReviewDue> {
        let today = clock.date_at(clock.now);
        let mut due: Vec<ReviewDue> = self
            .clients
            .values()
            .filter(|file| self.ended(&file.client.id, clock.now).is_none())
            .filter_map(|file| {
                let day = file.in_force(clock.now)?.review.filter(|day| *day <= today)?;
                let sentence =
                    say(clock.language, "agreement-review-due", &[("date", &full_date(day, clock))]);
                Some(ReviewDue { client: file.client.id.clone(), name: file.client.name.clone(), sentence })
            })
            .collect();
        due.sort_by_key(|one| one.name.to_lowercase());
        due
    }

    /// How many episodes of each client wait for something to be done.
    pub(crate) fn waiting(&self, now: DateTime<Utc>) -> HashMap<ClientId, u32> {
        let mut waiting = HashMap::new();
        for spell in episodes::spells(&self.memory, now - OLD) {
            if spell.done().is_none() {
                *waiting.entry(spell.known.client.clone()).or_default() += 1;
            }
        }
        waiting
    }

    fn groups(&self, mut spells: Vec<Spell<'_>>, clock: &Clock) -> Vec<ClientGroup> {
        spells.sort_by_key(|spell| std::cmp::Reverse(spell.at()));
        let mut groups: Vec<ClientGroup> = Vec::new();
        let mut places: HashMap<&ClientId, usize> = HashMap::new();
        for spell in spells {
            let Some(episode) = self.episode(&spell, clock) else { continue };
            let client = &spell.known.client;
            let place = *places.entry(client).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.episodes.push(episode),
                None => groups.extend(
                    self.group(client, clock).map(|group| ClientGroup { episodes: vec![episode], ..group }),
                ),
            }
        }
        groups
    }

    fn group(&self, client: &ClientId, clock: &Clock) -> Option<ClientGroup> {
        let file = self.clients.get(client)?;
        Some(ClientGroup {
            client: client.clone(),
            name: file.client.name.clone(),
            standing: self.standing_view(file, clock).sentence,
            episodes: Vec::new(),
        })
    }

    /// "Pause bis 15 Uhr"; none where nothing pauses.
    pub(crate) fn paused(&self, clock: &Clock) -> Option<String> {
        let until_then = until(self.paused_until(clock.now)?, clock);
        Some(say(clock.language, "paused-until", &[("time", &until_then)]))
    }

    pub(crate) fn office_now(&self, clock: &Clock) -> OfficeNow {
        let open = self.office.is_open(clock.now);
        let sentence = match (open, self.office.next_change(clock.now)) {
            (true, Some(at)) => say(clock.language, "office-open-until", &[("time", &until(at, clock))]),
            (true, None) => say(clock.language, "office-open", &[]),
            (false, Some(at)) => say(clock.language, "office-closed-until", &[("time", &clock.near(at))]),
            (false, None) => say(clock.language, "office-closed", &[]),
        };
        OfficeNow { open, sentence }
    }
}

/// How it stands with a source, in words.
pub(crate) fn source_view(health: &SourceHealth, clock: &Clock) -> SourceView {
    let SourceHealth { source, state, last_contact } = health;
    let last = |at| say(clock.language, "source-last-contact", &[("when", &at_words(at, clock))]);
    SourceView {
        id: source.0.clone(),
        name: source_name(source, clock.language),
        ok: state.is_listening(),
        sentence: source_state(source, state, clock.language),
        last: last_contact.map(last).unwrap_or_default(),
    }
}
