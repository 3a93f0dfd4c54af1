//! "May I call now?": the client's clock as a traffic light.

use absprache_engine::channel::ChannelId;
use absprache_engine::contact::ContactKind;
use absprache_engine::party::Party;
use absprache_engine::verdict::{GroundKind, Outcome};
use absprache_engine::words::Clock;
use chrono::{DateTime, TimeDelta, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::ClientFile;
use crate::use_cases::may::{LATER, outgoing, weigh};
use crate::view::client_page::{CallLight, CallNow};
use crate::words::say;
use crate::words::times::until;

/// What closes so soon is no time to begin a call.
const SOON: TimeDelta = TimeDelta::minutes(30);

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Whether a call of mine would be in order: to the client's only person, or to the client as a whole, as
    /// [`may`](crate::use_cases::may::may) answers it where nobody is named.
    pub(super) fn call_now(&self, file: &ClientFile, clock: &Clock) -> CallNow {
        let call = outgoing(ChannelId::phone(), ContactKind::Call, clock.now);
        let context = self.context(&file.client.id, clock.now, LATER);
        let verdict = weigh(file, &context, file.client.only_person(), &call);
        let closes = verdict.openings.iter().find(|way| way.channel == call.channel && way.opens.is_none());
        let closes = closes.and_then(|way| way.closes);
        let (light, id, time) = match (&verdict.outcome, closes) {
            (Outcome::Admit(_), Some(at)) if at - clock.now <= SOON => {
                (CallLight::Closing, "call-closing", Some(at))
            }
            (Outcome::Admit(_), Some(at)) => (CallLight::Open, "call-open-until", Some(at)),
            (Outcome::Admit(_), None) => (CallLight::Open, "call-open", None),
            (Outcome::Defer { until }, _) => (CallLight::Later, "call-later", Some(*until)),
            (Outcome::Redirect { .. }, _) if verdict.ground.kind == GroundKind::ByAppointment => {
                (CallLight::Not, "call-by-appointment", None)
            }
            (Outcome::Redirect { .. }, _) => (CallLight::Not, "call-not", None),
            (Outcome::Ask, _) => (CallLight::Unsettled, "call-unsettled", None),
        };
        let words = time.map(|at| in_both_zones(at, light, clock, file)).unwrap_or_default();
        CallNow { light, sentence: say(clock.language, id, &[("time", &words)]) }
    }
}

/// "17 Uhr", "17 Uhr (dort 16 Uhr)".
fn in_both_zones(at: DateTime<Utc>, light: CallLight, clock: &Clock, file: &ClientFile) -> String {
    let here = if light == CallLight::Later { clock.near(at) } else { until(at, clock) };
    let theirs = file.rules_at(clock.now).book.zone(Party::Client);
    match clock.seen_from(theirs, at) {
        Some(there) => say(clock.language, "call-there", &[("here", &here), ("there", &there)]),
        None => here,
    }
}
