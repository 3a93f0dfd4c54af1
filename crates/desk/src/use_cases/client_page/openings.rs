//! When a client may reach me: each way now, or next.

use absprache_engine::channel::Pace;
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::judge::{Case, judge};
use absprache_engine::verdict::Opening;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::ClientFile;
use crate::view::client_page::OpeningLine;
use crate::words::say;
use crate::words::times::until;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The ways open to the client's first person at an instant, those open then first.
    pub(crate) fn openings_at(&self, file: &ClientFile, at: DateTime<Utc>) -> Vec<Opening> {
        let rules = file.rules_at(at);
        let Some(channel) = rules.book.spoken_of().next() else { return Vec::new() };
        let contact = Contact {
            channel: channel.clone(),
            kind: ContactKind::Message,
            direction: Direction::In,
            at,
            from: None,
            shown: None,
            mine: None,
            urgency: Urgency::Ordinary,
        };
        let context = self.notices(&file.client.id, at);
        let person = file.client.people.first().map(|person| &person.id);
        judge(&rules.book, Case { contact: &contact, person, context: &context }).openings
    }

    pub(super) fn opening_lines(&self, file: &ClientFile, clock: &Clock) -> Vec<OpeningLine> {
        let line = |opening: Opening| OpeningLine {
            channel_name: self.channel_name(&opening.channel, clock.language),
            sentence: sentence(&opening, clock),
            open: opening.opens.is_none(),
        };
        self.openings_at(file, clock.now).into_iter().map(line).collect()
    }

    /// "E-Mail offen, Telefon ab Montag 9 Uhr": one written and one live way, as far as there are any.
    pub(super) fn openings_in_short(&self, file: &ClientFile, clock: &Clock) -> String {
        let openings = self.openings_at(file, clock.now);
        let of_pace = |pace: Pace| {
            let is_of_pace = |opening: &&Opening| {
                self.channels.get(&opening.channel).is_some_and(|channel| channel.pace == pace)
            };
            openings.iter().find(is_of_pace)
        };
        let short = |opening: &Opening| {
            let name = self.channel_name(&opening.channel, clock.language);
            match opening.opens {
                None => say(clock.language, "way-open", &[("name", &name)]),
                Some(at) => {
                    let time = clock.near(at);
                    say(clock.language, "way-opens", &[("name", &name), ("time", &time)])
                }
            }
        };
        let ways: Vec<String> =
            [Pace::Written, Pace::Live].into_iter().filter_map(of_pace).map(short).collect();
        if ways.is_empty() { say(clock.language, "way-none", &[]) } else { ways.join(", ") }
    }
}

fn sentence(opening: &Opening, clock: &Clock) -> String {
    match (opening.opens, opening.closes) {
        (Some(at), _) => say(clock.language, "opening-from", &[("time", &clock.near(at))]),
        (None, Some(at)) => say(clock.language, "opening-until", &[("time", &until(at, clock))]),
        (None, None) => say(clock.language, "opening-always", &[]),
    }
}
