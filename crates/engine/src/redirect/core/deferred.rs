//! Right channel, wrong time: the text says the time first.

use chrono::{DateTime, Utc};

use super::holiday::DayOff;
use super::{Core, Making};
use crate::channel::Pace;
use crate::redirect::fit::Part;
use crate::redirect::offer::Offer;
use crate::redirection::Step;
use crate::verdict::GroundKind;
use crate::words;

pub(super) fn core(making: Making<'_, '_>, main: &Offer, until: DateTime<Utc>) -> Core {
    let ground = making.request.verdict.ground.kind;
    let is_booked = ground == GroundKind::ByAppointment;
    let text = match (ground, making.step) {
        (GroundKind::ByAppointment, _) => say(making, "booked", main, until),
        (_, Step::Again) => say(making, "again-time", main, until),
        (GroundKind::Absence, Step::First) => say(making, "absence", main, until),
        (GroundKind::Holiday, Step::First) => holiday(making, main, until),
        (_, Step::First | Step::StillFits) => say(making, "outside-hours", main, until),
    };
    let (benefit, close) = match main.pace {
        Pace::Live => ("benefit-live", "close-live"),
        Pace::Written => ("benefit-later", "close-later"),
    };
    let short = if is_booked { "booked" } else { "outside-hours" };
    Core {
        text: Part::with_short(text, say(making, short, main, until)),
        benefit: making.benefit(if is_booked { "benefit-live" } else { benefit }),
        alternative: making.alternative(if is_meanwhile(making, until) { "meanwhile" } else { "also" }),
        question: making.question(if is_booked { "still-fits" } else { "still-fits-time" }),
        close: if is_booked { making.same_close("close-live") } else { making.close(close) },
    }
}

/// Does the second way stand open, when the text is sent, before the first one opens?
fn is_meanwhile(making: Making<'_, '_>, until: DateTime<Utc>) -> bool {
    let open_now = making.ways.other.as_ref().is_some_and(|way| way.opening.opens.is_none());
    open_now && making.sending.instant() < until
}

fn say(making: Making<'_, '_>, id: &str, main: &Offer, until: DateTime<Utc>) -> String {
    let channel = making.request.rules.channel(&making.request.case.contact.channel);
    let on = channel.map(|channel| words::on(channel, making.voice.language())).unwrap_or_default();
    let mut args = main.args();
    args.push(("time", making.voice.moment(until).into()));
    args.push(("on", on.into()));
    making.voice.say(id, &args)
}

/// Names the day that is off.
fn holiday(making: Making<'_, '_>, main: &Offer, until: DateTime<Utc>) -> String {
    let why = DayOff::of(making).why(making);
    let mut args = main.args();
    args.push(("time", making.voice.moment(until).into()));
    args.push(("why", why.into()));
    making.voice.say("holiday", &args)
}
