//! Why a step between the two sides does not happen, in words.

use absprache_engine::channel::Channels;
use absprache_engine::lint::{Finding, words};
use absprache_engine::negotiation::{Class, Refusal, Undecided};
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, NaiveDate, Utc};

use super::times::full_date;
use super::{Told, of_trouble};
use crate::use_cases::agreeing::Fault;

/// Why a step does not happen, and what helps.
pub fn of_fault(fault: &Fault, language: Language, channels: &Channels) -> Told {
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    match fault {
        Fault::Trouble(trouble) => of_trouble(trouble, language),
        Fault::Refused(refusal) => of_refusal(refusal, language),
        Fault::Undecided(undecided) => of_undecided(undecided, language),
        Fault::Objections(findings) => {
            Told { below: listed(findings, language, channels), ..told("window-objections", &[]) }
        }
        Fault::Unchanged(version) => told("error-unchanged", &[("number", &version.number.to_string())]),
        Fault::NoSuchDay(day) => Told::of_value(&day.to_string(), "date", language),
        Fault::StillToCome(day) => Told::of_value(&day_in_words(*day, language), "still-to-come", language),
        Fault::TooLongAgo(day) => Told::of_value(&day_in_words(*day, language), "too-long-ago", language),
        Fault::BeforeTheLast { number, from } => {
            let args = [("number", &*number.to_string()), ("from", &*day_in_words(*from, language))];
            told("error-before-the-last", &args)
        }
        Fault::NoAnswer => told("agreeing-no-answer", &[]),
        Fault::SaysNothingNew(class) => match class {
            Class::Doubled => told("agreeing-doubled", &[]),
            Class::Foreign | Class::Fresh | Class::Crossing | Class::Late => told("agreeing-foreign", &[]),
        },
        Fault::NothingSettled => told("agreeing-nothing-settled", &[]),
        Fault::NothingToRemindOf => told("agreeing-nothing-to-remind-of", &[]),
        Fault::NoSuchClause(id) => told("agreeing-no-clause", &[("id", id.as_str())]),
        Fault::NotUnderstood { problem, .. } => Told {
            what: problem.message.clone(),
            place: String::new(),
            below: String::new(),
            remedy: problem.advice.clone().unwrap_or_default(),
        },
        Fault::NoName => told("agreeing-no-name", &[]),
    }
}

/// Why an event cannot happen, and what helps.
pub fn of_refusal(refusal: &Refusal, language: Language) -> Told {
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    match refusal {
        Refusal::AfterTheEnd { on } | Refusal::EndsThenAlready { on } => {
            told("agreeing-after-the-end", &[("date", &day_in_words(*on, language))])
        }
        Refusal::NotEnded => told("agreeing-not-ended", &[]),
        Refusal::NoClauses => told("agreeing-no-clauses", &[]),
        Refusal::LapsedAlready { answer_by } => {
            told("agreeing-lapsed-already", &[("date", &day_in_words(*answer_by, language))])
        }
        Refusal::SameAsOpen => told("agreeing-same-as-open", &[]),
        Refusal::SameAsAgreed => told("agreeing-same-as-agreed", &[]),
        Refusal::NoOpenOffer => told("agreeing-no-open-offer", &[]),
        Refusal::AnotherOffer { open } => told("agreeing-another-offer", &[("code", &open.code())]),
        Refusal::OffersOther => told("agreeing-offers-other", &[]),
        Refusal::NotSettled(ids) => {
            let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
            told("agreeing-not-settled", &[("ids", &ids.join(", "))])
        }
        Refusal::DoubledClause(id)
        | Refusal::NoSuchClause(id)
        | Refusal::OtherId { clause: id, .. }
        | Refusal::OtherKind(id)
        | Refusal::Unchanged(id) => told("agreeing-does-not-fit", &[("id", id.as_str())]),
        Refusal::UnknownText | Refusal::OwnText => told("agreeing-foreign", &[]),
        Refusal::SaysNothing => told("agreeing-no-answer", &[]),
        // No program of ours brings these about.
        Refusal::OtherClauses { .. } | Refusal::WrongNumber { .. } => told("agreeing-impossible", &[]),
    }
}

fn of_undecided(undecided: &Undecided, language: Language) -> Told {
    let told = |id: &str, args: &[(&str, &str)]| Told::of(language, id, args);
    match undecided {
        Undecided::NoOpenOffer => told("agreeing-no-open-offer", &[]),
        Undecided::NoSuchClause(id) => told("agreeing-no-clause", &[("id", id.as_str())]),
        Undecided::Missing(ids) => {
            let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
            told("agreeing-decisions-missing", &[("ids", &ids.join(", "))])
        }
        Undecided::NothingOfTheirs(id) => told("agreeing-nothing-of-theirs", &[("id", id.as_str())]),
        Undecided::Settled(id) => told("agreeing-settled", &[("id", id.as_str())]),
        Undecided::OtherClause(id) => told("agreeing-does-not-fit", &[("id", id.as_str())]),
        Undecided::NothingLeft => told("agreeing-no-clauses", &[]),
    }
}

fn listed(findings: &[Finding], language: Language, channels: &Channels) -> String {
    let titles: Vec<String> = findings.iter().map(|one| words(one, language, channels).title).collect();
    format!("– {}", titles.join("\n– "))
}

/// A date is the same on every clock.
fn day_in_words(day: NaiveDate, language: Language) -> String {
    full_date(day, &Clock { zone: chrono_tz::UTC, language, now: DateTime::<Utc>::UNIX_EPOCH })
}
