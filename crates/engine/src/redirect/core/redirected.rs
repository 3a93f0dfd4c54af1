//! The channel will not open by itself: the text says the way first.

use super::{Core, Making};
use crate::channel::{ChannelKind, Pace};
use crate::contact::ContactKind;
use crate::redirect::Request;
use crate::redirect::fit::Part;
use crate::redirect::offer::Offer;
use crate::redirect::ways::Ways;
use crate::redirection::{Step, When};
use crate::verdict::GroundKind;
use crate::words;

pub(super) fn core(making: Making<'_, '_>, main: &Offer) -> Core {
    if making.request.case.contact.kind == ContactKind::ConnectionRequest && !making.ways.networks.is_empty()
    {
        return connect(making);
    }
    let by_appointment = needs_appointment(making.request, making.ways);
    let text = match making.step {
        Step::First => first(making, main),
        Step::Again if by_appointment => making.voice.say("again-appointment", &main.args()),
        Step::Again => making.voice.say("again", &main.args()),
        Step::StillFits if by_appointment => making.voice.say("plain-appointment", &main.args()),
        Step::StillFits => making.voice.say("plain", &main.args()),
    };
    let close = if main.pace == Pace::Live || by_appointment { "close-live" } else { "close-written" };
    let short = if by_appointment { "plain-appointment" } else { "plain" };
    Core {
        text: Part::with_short(text, making.voice.say(short, &main.args())),
        benefit: making.benefit(if by_appointment { "benefit-live" } else { benefit(main) }),
        alternative: making.alternative("also"),
        question: making.question("still-fits"),
        close: making.close(close),
    }
}

fn ground(making: Making<'_, '_>) -> GroundKind {
    making.request.verdict.ground.kind
}

/// Is the channel by appointment? A video call is not, if there is a voice to offer instead.
pub(in crate::redirect) fn needs_appointment(request: &Request<'_>, ways: &Ways<'_>) -> bool {
    request.verdict.ground.kind == GroundKind::ByAppointment && !is_without_picture(request, ways)
}

/// Is who calls with a picture pointed to a way to talk without one?
pub(in crate::redirect) fn is_without_picture(request: &Request<'_>, ways: &Ways<'_>) -> bool {
    request.case.contact.kind == ContactKind::VideoCall
        && ways.main.as_ref().is_some_and(|way| way.is_voice())
}

fn first(making: Making<'_, '_>, main: &Offer) -> String {
    let contact = making.request.case.contact;
    if is_without_picture(making.request, making.ways) {
        return without_picture(making, main);
    }
    let channel = making.request.rules.channel(&contact.channel);
    let language = making.voice.language();
    let mut args = main.args();
    args.push(("on", channel.map(|channel| words::on(channel, language)).unwrap_or_default().into()));
    args.push(("channel", channel.map_or("", |channel| words::name(channel, language)).into()));
    args.push(("address", channel.map_or("account", words::address).into()));
    let moved = channel.and_then(|channel| channel.successor.as_ref());
    let to_successor = moved.is_some() && moved == making.ways.main.as_ref().map(|way| &way.channel.id);
    let id = match ground(making) {
        GroundKind::NotUsed if to_successor => "successor",
        GroundKind::EmergencyOnly => "emergency-only",
        GroundKind::AfterEngagement => "after-engagement",
        GroundKind::PersonNotNamed => "person-not-named",
        GroundKind::PrivateHandle => "private-handle",
        GroundKind::OtherHandle => "other-handle",
        GroundKind::ByAppointment if contact.kind == ContactKind::VideoCall => "picture-by-appointment",
        GroundKind::ByAppointment => "by-appointment",
        GroundKind::NotUsed
        | GroundKind::Absence
        | GroundKind::Holiday
        | GroundKind::OutsideHours
        | GroundKind::NoClause
        | GroundKind::Disagreement
        | GroundKind::Ended
        | GroundKind::Emergency
        | GroundKind::Appointment
        | GroundKind::Running
        | GroundKind::Welcome => "not-used",
    };
    making.voice.say(id, &args)
}

fn without_picture(making: Making<'_, '_>, main: &Offer) -> String {
    let (sent, offer) = match making.sending.when {
        When::Now => ("now", main.offer_today()),
        When::At(_) => ("later", main.offer.as_str()),
    };
    making.voice.say("without-picture", &[("sent", sent.into()), ("offer", offer.into())])
}

/// "Gern auf LinkedIn oder Xing": nothing else is offered to who wants to be connected.
fn connect(making: Making<'_, '_>) -> Core {
    let language = making.voice.language();
    let names: Vec<String> =
        making.ways.networks.iter().map(|channel| words::name(channel, language).to_owned()).collect();
    let channel = making.request.rules.channel(&making.request.case.contact.channel);
    let on = channel.map(|channel| words::on(channel, language)).unwrap_or_default();
    let ground = if ground(making) == GroundKind::AfterEngagement { "after-engagement" } else { "other" };
    let args =
        [("networks", words::either(&names, language).into()), ("on", on.into()), ("ground", ground.into())];
    Core {
        text: Part::of(making.voice.say("connect", &args)),
        question: making.question("still-fits"),
        close: making.same_close("close-connect"),
        ..Core::default()
    }
}

fn benefit(main: &Offer) -> &'static str {
    match (main.kind, main.pace) {
        (ChannelKind::Mail, _) => "benefit-mail",
        (ChannelKind::Ticket, _) => "benefit-ticket",
        (_, Pace::Live) => "benefit-live",
        (_, Pace::Written) => "benefit-written",
    }
}
