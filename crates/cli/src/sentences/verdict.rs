//! A verdict: one sentence with its clause, both clocks, the open doors, and the text.

use absprache_desk::use_cases::judge_contact::Judgement;
use absprache_desk::view::verdict::name_of;
use absprache_engine::channel::{Channel, ChannelId, Channels};
use absprache_engine::redirection::{Redirection, When};
use absprache_engine::tone::Language;
use absprache_engine::verdict::{Outcome, Verdict};
use absprache_engine::words::{self, Clock};

use super::client::standing;
use super::{row, say};

/// A judgement for people.
pub(crate) fn judgement(judgement: &Judgement, channels: &Channels, language: Language) -> String {
    let clock = Clock { zone: judgement.receiver_zone, language, now: judgement.contact.at };
    let stands = match &judgement.client {
        Some(_) => standing(&judgement.standing, judgement.version.as_ref(), language),
        None => String::new(),
    };
    let doors = judgement.verdict.openings.iter().filter_map(|opening| {
        let channel = channels.get(&opening.channel)?;
        Some(words::opening(channel, opening, &clock))
    });
    let nothing = || say(language, "cli-nothing-open", &[]);
    let doors = Some(doors.collect::<Vec<_>>().join("; ")).filter(|doors| !doors.is_empty());
    [
        format!("{}\n", sentence(judgement, channels, &clock)),
        row(language, "cli-row-arrival", &arrival(judgement, &clock)),
        row(language, "cli-row-rules", &stands),
        row(language, "cli-row-open", &doors.unwrap_or_else(nothing)),
        format!("\n{}\n", text(&judgement.redirection, channels, &clock)),
    ]
    .concat()
}

/// "Anderer Weg: WhatsApp wird nicht benutzt (Regel whatsapp)."
fn sentence(judgement: &Judgement, channels: &Channels, clock: &Clock) -> String {
    let Verdict { outcome, ground, .. } = &judgement.verdict;
    let channel = name(&judgement.contact.channel, channels, clock.language);
    let why = say(clock.language, &format!("cli-ground-{:?}", ground.kind), &[("channel", &channel)]);
    let clause = match &ground.clause {
        Some(id) => say(clock.language, "cli-clause", &[("id", id.as_str())]),
        None => String::new(),
    };
    let outcome = match outcome {
        Outcome::Admit(_) => say(clock.language, "cli-outcome-admit", &[]),
        Outcome::Defer { until } => {
            say(clock.language, "cli-outcome-defer", &[("until", &clock.moment(*until))])
        }
        Outcome::Redirect { .. } => say(clock.language, "cli-outcome-redirect", &[]),
        Outcome::Ask => say(clock.language, "cli-outcome-ask", &[]),
    };
    format!("{outcome}: {why}{clause}.")
}

/// The receiver's clock, and the sender's where it shows another time.
fn arrival(judgement: &Judgement, clock: &Clock) -> String {
    let at = judgement.contact.at;
    let here = format!("{} ({})", clock.moment(at), judgement.receiver_zone.name());
    match clock.seen_from(judgement.sender_zone, at) {
        Some(there) => format!("{here} = {there} ({})", judgement.sender_zone.name()),
        None => here,
    }
}

fn text(redirection: &Redirection, channels: &Channels, clock: &Clock) -> String {
    match redirection {
        Redirection::Reply { text, via, when, .. } => {
            let via = match channels.get(via) {
                Some(channel) => words::by(channel, clock.language),
                None => via.to_string(),
            };
            let when = match when {
                When::Now => say(clock.language, "cli-reply-now", &[]),
                When::At(at) => clock.moment(*at),
            };
            format!("{}\n\n{text}", say(clock.language, "cli-reply", &[("via", &via), ("when", &when)]))
        }
        Redirection::Withhold(reason) => {
            let why = say(clock.language, &format!("cli-withhold-{}", name_of(*reason)), &[]);
            say(clock.language, "cli-no-reply", &[("why", &why)])
        }
    }
}

fn name(id: &ChannelId, channels: &Channels, language: Language) -> String {
    let named = |channel: &Channel| words::name(channel, language).to_owned();
    channels.get(id).map_or_else(|| id.to_string(), named)
}

#[cfg(test)]
mod tests {
    use absprache_engine::redirection::Withhold;
    use absprache_engine::verdict::GroundKind;

    use super::*;

    #[test]
    fn every_ground_and_every_reason_for_silence_has_its_sentence() {
        use GroundKind as Kind;
        let grounds = [
            Kind::Ended,
            Kind::Emergency,
            Kind::Appointment,
            Kind::Running,
            Kind::NoClause,
            Kind::Disagreement,
            Kind::NotUsed,
            Kind::EmergencyOnly,
            Kind::AfterEngagement,
            Kind::PersonNotNamed,
            Kind::PrivateHandle,
            Kind::OtherHandle,
            Kind::ByAppointment,
            Kind::Absence,
            Kind::Holiday,
            Kind::OutsideHours,
            Kind::Welcome,
        ];
        let silences = [
            Withhold::InOrder,
            Withhold::Emergency,
            Withhold::Running,
            Withhold::Probable,
            Withhold::Ambiguous,
            Withhold::Stranger,
            Withhold::Mine,
            Withhold::NoWay,
        ];
        let ids = grounds.map(|kind| format!("cli-ground-{kind:?}")).into_iter();
        for id in ids.chain(silences.map(|reason| format!("cli-withhold-{}", name_of(reason)))) {
            for language in [Language::De, Language::En] {
                assert_ne!(say(language, &id, &[("channel", "X")]), id, "{language:?}");
            }
        }
    }
}
