//! Right channel, and its time has come since: the text says that it is open.

use super::holiday::DayOff;
use super::{Core, Making};
use crate::channel::Pace;
use crate::redirect::fit::Part;
use crate::redirect::offer::Offer;
use crate::redirection::Step;
use crate::verdict::GroundKind;

pub(super) fn core(making: Making<'_, '_>, main: &Offer) -> Core {
    let ground = making.request.verdict.ground.kind;
    let text = match (ground, making.step) {
        (_, Step::Again) => say(making, "again-opened", main),
        (GroundKind::Absence, Step::First) => say(making, "opened-absence", main),
        (GroundKind::Holiday, Step::First) => holiday(making, main),
        (_, Step::First | Step::StillFits) => say(making, "opened", main),
    };
    let close = match main.pace {
        Pace::Live => "close-live",
        Pace::Written => "close-later",
    };
    // What the first way gains is the quiet of a time to come; this one is here.
    Core {
        text: Part::with_short(text, say(making, "opened", main)),
        benefit: None,
        alternative: making.alternative("also"),
        question: making.question("still-fits-time"),
        close: making.close(close),
    }
}

fn say(making: Making<'_, '_>, id: &str, main: &Offer) -> String {
    let mut args = main.args();
    // The sentences say "today" themselves.
    args.push(("offer", main.offer_today().into()));
    making.voice.say(id, &args)
}

/// A day off that is over is named, so that the silence has its reason.
fn holiday(making: Making<'_, '_>, main: &Offer) -> String {
    let day = DayOff::of(making);
    if !day.is_past(making) {
        return say(making, "opened", main);
    }
    let mut args = main.args();
    args.push(("offer", main.offer_today().into()));
    args.push(("why", day.why(making).into()));
    making.voice.say("opened-holiday", &args)
}
