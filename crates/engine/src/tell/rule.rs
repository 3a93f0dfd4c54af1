//! The rule in one sentence.

use chrono::{DateTime, Utc};

use crate::contact::Direction;
use crate::identity::{Certainty, Identity};
use crate::l10n::say;
use crate::party::Party;
use crate::tell::{Notice, allows, name};
use crate::verdict::{GroundKind, Outcome, Reason};
use crate::words;

/// "Vereinbart: kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17."; for the user's own contact the answer to "may I?".
/// Nobody is spoken of by the rules on a probable identity: then it is a question.
pub fn rule(notice: &Notice<'_>) -> String {
    match notice.identity {
        Identity::Known { certainty: Certainty::Probable, .. } => return who_is_this(notice),
        Identity::Ambiguous(_) | Identity::Stranger => {
            return say(notice.language, "popup-ambiguous", &[("names", notice.who.client.into())]);
        }
        Identity::Known { certainty: Certainty::Confirmed | Certainty::Verified, .. } => {}
    }
    match notice.case.contact.direction {
        Direction::In => received(notice),
        Direction::Out => may_i(notice),
    }
}

fn who_is_this(notice: &Notice<'_>) -> String {
    let (person, at) = match notice.who.person {
        Some(person) if person != notice.who.client => (person, "client"),
        Some(_) | None => (notice.who.client, "alone"),
    };
    let args = [("person", person.into()), ("client", notice.who.client.into()), ("at", at.into())];
    say(notice.language, "popup-who-is-this", &args)
}

fn received(notice: &Notice<'_>) -> String {
    let say = |id, time: String| say_rule(notice, id, time, "none");
    match notice.verdict.outcome {
        Outcome::Admit(Reason::Emergency) => say("popup-emergency", String::new()),
        Outcome::Admit(Reason::Ended | Reason::Appointment | Reason::Running | Reason::Welcome) => {
            say("popup-in-order", String::new())
        }
        Outcome::Defer { until } if notice.verdict.ground.kind == GroundKind::ByAppointment => {
            say("popup-booked", notice.clock().near(until))
        }
        Outcome::Defer { until } => say("popup-wait", notice.clock().near(until)),
        Outcome::Redirect { .. } => say("popup-rule", String::new()),
        Outcome::Ask => say("popup-ask", String::new()),
    }
}

fn may_i(notice: &Notice<'_>) -> String {
    let (id, until) = match notice.verdict.outcome {
        Outcome::Admit(_) => ("may-i-yes", None),
        Outcome::Defer { until } => ("may-i-wait", Some(until)),
        Outcome::Redirect { .. } => ("may-i-otherwise", None),
        Outcome::Ask => ("may-i-ask", None),
    };
    let clock = notice.clock();
    let theirs = notice.rules.zone(Party::Client);
    let there = until.and_then(|until: DateTime<Utc>| clock.seen_from(theirs, until));
    let time = until.map(|until| clock.near(until)).unwrap_or_default();
    say_rule(notice, id, time, there.as_deref().unwrap_or("none"))
}

fn say_rule(notice: &Notice<'_>, id: &str, time: String, there: &str) -> String {
    let channel = notice.rules.channel(&notice.case.contact.channel);
    let args = [
        ("standing", notice.standing().into()),
        ("allows", allows::in_words(notice).into()),
        ("who", name(&notice.who, notice.language).into()),
        ("channel", channel.map_or("", |channel| words::name(channel, notice.language)).into()),
        ("time", time.into()),
        ("there", there.into()),
    ];
    say(notice.language, id, &args)
}
