//! "May I?" as the window asks it: every way with its light in words, and the way that is open first.

use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::use_cases::may::{Fault, Question};
use crate::view::may::{Light, LightView, MayLook, MayPerson, MayWay};
use crate::words::say;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All ways to a client at an instant, with both clocks.
    ///
    /// # Errors
    /// As [`Desk::may`](crate::desk::Desk::may).
    pub fn may_look(&self, question: &Question, language: Language) -> Result<MayLook, Fault> {
        let may = self.may(question, language)?;
        let file = self.clients.get(&question.client).ok_or_else(|| self.why_unreadable(&question.client))?;
        let clock = Clock { zone: self.consultant.side.zone, language, now: question.at };
        let mine = clock.moment(question.at);
        let when = match clock.seen_from(file.client.side.zone, question.at) {
            Some(there) => say(language, "may-when-there", &[("time", &mine), ("there", &there)]),
            None => mine,
        };
        let nearest = may.ways.iter().min_by_key(|way| opens(way, question.at)).filter(|way| is_coming(way));
        let instead = nearest.map(|way| match &way.until_words {
            None => say(language, "may-instead-now", &[("channel", &way.name)]),
            Some(time) => say(language, "may-instead-later", &[("channel", &way.name), ("time", time)]),
        });
        let nearest = nearest.map(|way| way.channel.clone());
        let people = file.client.people.iter();
        Ok(MayLook {
            client: may.client,
            people: people
                .map(|person| MayPerson { id: person.id.clone(), name: person.name.clone() })
                .collect(),
            when,
            ways: may
                .ways
                .into_iter()
                .map(|way| MayWay {
                    answer: say(language, answer_of(way.light), &[]),
                    instead: instead
                        .clone()
                        .filter(|_| way.light != Light::Now && nearest.as_ref() != Some(&way.channel)),
                    channel: way.channel,
                    name: way.name,
                    light: way.light,
                    until: way.until_words,
                    sentence: way.sentence,
                })
                .collect(),
        })
    }
}

fn is_coming(way: &LightView) -> bool {
    matches!(way.light, Light::Now | Light::Later)
}

/// When a way opens; what does not open by itself comes last.
fn opens(way: &LightView, now: DateTime<Utc>) -> DateTime<Utc> {
    match way.light {
        Light::Now => now,
        Light::Later | Light::Not | Light::Unsettled => way
            .until
            .as_deref()
            .and_then(|until| DateTime::parse_from_rfc3339(until).ok())
            .map_or(DateTime::<Utc>::MAX_UTC, |until| until.to_utc()),
    }
}

fn answer_of(light: Light) -> &'static str {
    match light {
        Light::Now => "may-answer-now",
        Light::Later => "may-answer-later",
        Light::Not => "may-answer-not",
        Light::Unsettled => "may-answer-unsettled",
    }
}
