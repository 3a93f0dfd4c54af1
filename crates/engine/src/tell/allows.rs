//! What goes: the rule on the contact's channel, and the ways that are open instead.

use crate::channel::{Channel, Pace};
use crate::clause::{ChannelClause, Clause, ClauseHours, Mode};
use crate::contact::Direction;
use crate::hours::{self, Style};
use crate::l10n::say;
use crate::party::{Party, Side};
use crate::tell::Notice;
use crate::verdict::{GroundKind, Outcome};
use crate::words;

/// "kein WhatsApp; E-Mail jederzeit, Telefon Mo–Fr 9–17", without a full stop.
pub(super) fn in_words(notice: &Notice<'_>) -> String {
    let Some(channel) = notice.rules.channel(&notice.case.contact.channel) else { return String::new() };
    let ground = ground(notice, channel);
    let ways = match notice.verdict.outcome {
        Outcome::Redirect { .. } => ways(notice),
        Outcome::Admit(_) | Outcome::Defer { .. } | Outcome::Ask => Vec::new(),
    };
    if ways.is_empty() {
        return ground;
    }
    let args = [("ground", ground.into()), ("ways", ways.join(", ").into())];
    say(notice.language, "channel-ways", &args)
}

fn ground(notice: &Notice<'_>, channel: &Channel) -> String {
    let named = |id| {
        let name = words::name(channel, notice.language);
        let address = words::address(channel);
        say(notice.language, id, &[("name", name.into()), ("address", address.into())])
    };
    match notice.verdict.ground.kind {
        GroundKind::NotUsed => words::none(channel, notice.language),
        GroundKind::EmergencyOnly => named("channel-emergency-only"),
        GroundKind::AfterEngagement => named("channel-after-engagement"),
        GroundKind::PersonNotNamed => named("channel-for-others"),
        GroundKind::PrivateHandle => named("channel-private-address"),
        GroundKind::OtherHandle => named("channel-other-address"),
        GroundKind::ByAppointment => named("channel-by-appointment"),
        GroundKind::Absence
        | GroundKind::Holiday
        | GroundKind::OutsideHours
        | GroundKind::Welcome
        | GroundKind::Ended
        | GroundKind::Emergency
        | GroundKind::Appointment
        | GroundKind::Running
        | GroundKind::NoClause
        | GroundKind::Disagreement => deciding(notice)
            .and_then(|clause| with_hours(notice, channel, clause))
            .unwrap_or_else(|| words::name(channel, notice.language).to_owned()),
    }
}

/// At most one written and one live way, in the order of the clauses that open them.
fn ways(notice: &Notice<'_>) -> Vec<String> {
    let Outcome::Redirect { to } = &notice.verdict.outcome else { return Vec::new() };
    let of_pace =
        |pace: Pace| to.iter().filter_map(|id| notice.rules.channel(id)).find(|channel| channel.pace == pace);
    let said = |channel: &Channel| {
        let clause =
            notice.rules.terms().clauses.iter().find_map(|clause| welcome_on(notice, clause, channel))?;
        with_hours(notice, channel, clause)
    };
    [Pace::Written, Pace::Live].into_iter().filter_map(of_pace).filter_map(said).collect()
}

fn deciding<'a>(notice: &Notice<'a>) -> Option<&'a ChannelClause> {
    let id = notice.verdict.ground.clause.as_ref()?;
    notice.rules.terms().clauses.iter().filter(|clause| clause.id() == id).find_map(Clause::as_channel)
}

fn welcome_on<'a>(notice: &Notice<'_>, clause: &'a Clause, channel: &Channel) -> Option<&'a ChannelClause> {
    let clause = clause.as_channel()?;
    let covers = clause.channel == channel.id && clause.towards.covers(receiver(notice));
    (covers && matches!(clause.mode, Mode::Welcome(_))).then_some(clause)
}

/// "Telefon Mo–Fr 9–17"; none if the clause has no hours.
fn with_hours(notice: &Notice<'_>, channel: &Channel, clause: &ChannelClause) -> Option<String> {
    let Mode::Welcome(hours) = &clause.mode else { return None };
    let short = |hours| hours::in_words(hours, notice.language, Style::Short);
    let hours = match hours.resolved(channel.pace) {
        ClauseHours::Anytime | ClauseHours::Usual => say(notice.language, "channel-anytime", &[]),
        ClauseHours::OfficeHours => short(&side(notice).office_hours),
        ClauseHours::Own(hours) => short(hours),
    };
    let name = words::name(channel, notice.language);
    Some(say(notice.language, "channel-hours", &[("name", name.into()), ("hours", hours.into())]))
}

fn receiver(notice: &Notice<'_>) -> Party {
    let direction: Direction = notice.case.contact.direction;
    direction.receiver()
}

fn side<'a>(notice: &Notice<'a>) -> &'a Side {
    match receiver(notice) {
        Party::Consultant => &notice.rules.terms().consultant,
        Party::Client => &notice.rules.terms().client,
    }
}
