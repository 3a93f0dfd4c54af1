//! "What happens on a Saturday at 21:40?": a real call of the engine with the rules as they stand in the sketch.

use absprache_engine::agreement::Standing;
use absprache_engine::channel::ChannelId;
use absprache_engine::ids::PersonId;
use absprache_engine::judge::{Rulebook, Terms};
use absprache_engine::l10n::say;
use absprache_engine::party::Person;
use absprache_engine::redirect::Addressee;
use absprache_engine::redirection::{Redirection, When};
use absprache_engine::tell::Who;
use absprache_engine::tone::Language;
use absprache_engine::verdict;
use absprache_engine::words::{Clock, name};
use chrono::{DateTime, Datelike, Days, NaiveTime, Utc};

use crate::desk::Desk;
use crate::event::OutcomeKind;
use crate::ports::{Files, Journal, Notifier};
use crate::rehearsal::{Play, Played};
use crate::rules::wish_terms;
use crate::use_cases::sketch::faults::whole;
use crate::use_cases::sketch::people;
use crate::use_cases::sketch::read::Reading;
use crate::view::look::Fault;
use crate::view::probe::{Probe, ProbeLook};
use crate::view::sketch::Sketch;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What would come of a contact of this client, the next time it is that weekday and time on my clock.
    ///
    /// # Errors
    /// If there is no such channel, or no such time.
    pub fn probe(
        &self,
        sketch: &Sketch,
        probe: &Probe,
        language: Language,
        now: DateTime<Utc>,
    ) -> Result<ProbeLook, Fault> {
        let (at, played) = self.play(sketch, probe, language, now)?;
        let clock = Clock { zone: self.consultant.side.zone, language, now: at };
        let args = [("day", clock.weekday_name(at).into()), ("time", clock.digits(at).into())];
        let (reply, via, send_when) = match played.redirection {
            Redirection::Withhold(_) => (None, None, None),
            Redirection::Reply { text, via, when, .. } => {
                let send = match when {
                    When::Now => say(language, "sketch-probe-now", &[]),
                    When::At(then) => {
                        say(language, "sketch-probe-later", &[("time", clock.near(then).into())])
                    }
                };
                let via = self.channels.get(&via).map(|channel| name(channel, language).to_owned());
                (Some(text), via, Some(send))
            }
        };
        Ok(ProbeLook {
            when: say(language, "sketch-probe-when", &args),
            outcome: OutcomeKind::from(&played.verdict.outcome),
            sentence: played.sentence,
            title: played.title,
            body: played.body,
            reply,
            via,
            send_when,
        })
    }

    /// Shows the popup of such a contact, whose text can be copied. A contact in order has none. Nothing is written down.
    ///
    /// # Errors
    /// As [`Desk::probe`].
    pub fn rehearse_sketch(
        &mut self,
        sketch: &Sketch,
        probe: &Probe,
        language: Language,
        now: DateTime<Utc>,
    ) -> Result<(), Fault> {
        let (_, played) = self.play(sketch, probe, language, now)?;
        match played.verdict.outcome {
            verdict::Outcome::Admit(_) => {}
            verdict::Outcome::Defer { .. } | verdict::Outcome::Redirect { .. } | verdict::Outcome::Ask => {
                self.show_rehearsal(played, now);
            }
        }
        Ok(())
    }

    fn play(
        &self,
        sketch: &Sketch,
        probe: &Probe,
        language: Language,
        now: DateTime<Utc>,
    ) -> Result<(DateTime<Utc>, Played), Fault> {
        let fault = |field: &str, id, args: &[(&str, _)]| whole(field.to_owned(), say(language, id, args));
        let channel: Option<ChannelId> = probe.channel.parse().ok();
        let channel = channel.filter(|id| self.channels.get(id).is_some()).ok_or_else(|| {
            fault("channel", "sketch-fault-channel", &[("channel", probe.channel.as_str().into())])
        })?;
        let at = self.next(probe, now).ok_or_else(|| fault("minute", "sketch-fault-time", &[]))?;
        let reading = self.reading(sketch, language);
        let terms = wish_terms(&self.consultant, &reading.client, &reading.clauses);
        let standing = self.standing_of(&reading, &terms, at);
        let id = self.person_of(sketch, probe);
        let person = id.as_ref().and_then(|id| reading.client.person(id));
        let somebody = say(language, "sketch-probe-somebody", &[]);
        let play = Play {
            rules: &Rulebook::new(terms, &self.channels),
            standing: &standing,
            client: reading.client.id.clone(),
            own: self.texts.of(&reading.client.id),
            person: person.map(|person| person.id.clone()),
            channel,
            kind: probe.kind,
            at,
            tone: reading.client.tone_for(id.as_ref()),
            addressee: Addressee {
                name: person.map(|person| person.name.as_str()),
                salutation: person.and_then(|person| person.salutation.as_deref()),
            },
            who: Who {
                person: person.map(|person| person.name.as_str()),
                client: if reading.client.name.is_empty() { &somebody } else { &reading.client.name },
                name_is_shared: person.is_some_and(|person| self.is_shared(person, &reading)),
            },
            context: &self.notices(&reading.client.id, at),
            popup: (language, self.settings.shown),
        };
        Ok((at, play.through()))
    }

    /// The next time it is that weekday and minute here. A minute that the clocks skip is of the week after.
    fn next(&self, probe: &Probe, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let zone = self.consultant.side.zone;
        let minute = u32::from(probe.minute);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)?;
        let today = now.with_timezone(&zone).date_naive();
        let days = (0..=14).filter_map(|days| today.checked_add_days(Days::new(days)));
        days.filter(|day| day.weekday().num_days_from_monday() == u32::from(probe.weekday))
            .filter_map(|day| day.and_time(time).and_local_timezone(zone).earliest())
            .map(|at| at.with_timezone(&Utc))
            .find(|at| *at > now)
    }

    /// Only what both hold is called agreed: terms that differ from the version in force are a wish again.
    fn standing_of(&self, reading: &Reading, terms: &Terms, at: DateTime<Utc>) -> Standing {
        let rules = self.clients.get(&reading.client.id).map(|file| file.rules_at(at));
        rules
            .filter(|rules| rules.book.terms() == terms)
            .map_or(Standing::Wish, |rules| rules.standing.clone())
    }

    /// Of a client who is one person that one.
    fn person_of(&self, sketch: &Sketch, probe: &Probe) -> Option<PersonId> {
        let index = usize::try_from(probe.person).ok()?;
        let alone = || PersonId::from_name(sketch.name.trim(), "person", |_| false);
        people::ids(sketch).get(index).cloned().or_else(|| sketch.people.is_empty().then(alone))
    }

    fn is_shared(&self, person: &Person, reading: &Reading) -> bool {
        let others = self.people.iter().filter(|client| client.id != reading.client.id);
        let people = others.flat_map(|client| &client.people).chain(&reading.client.people);
        people.filter(|other| other.name == person.name).count() > 1
    }
}
