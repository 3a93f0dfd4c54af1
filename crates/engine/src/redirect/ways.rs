//! Which ways a text offers: at most two, one written and one live, each taken from the openings of the verdict.

use chrono::{DateTime, TimeDelta, Utc};

use crate::channel::{Channel, ChannelId, ChannelKind, Pace, Sphere};
use crate::clause::{Clause, Mode};
use crate::contact::ContactKind;
use crate::redirect::Request;
use crate::redirect::sending::Sending;
use crate::verdict::{GroundKind, Opening, Outcome};

/// One way that is offered.
#[derive(Debug, Clone)]
pub(super) struct Way<'a> {
    pub(super) channel: &'a Channel,
    pub(super) opening: Opening,
    pub(super) is_appointment: bool,
}

/// A contact that is only to wait for its own channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wait {
    /// It opens then.
    Until(DateTime<Utc>),
    /// It has opened since the contact came: the wait is over.
    Over,
}

/// What a text can offer.
#[derive(Debug, Default)]
pub(super) struct Ways<'a> {
    /// The best way; for a deferred contact its own channel.
    pub(super) main: Option<Way<'a>>,
    /// One of the other pace.
    pub(super) other: Option<Way<'a>>,
    /// What there is to wait for, if the contact's own channel is the main way.
    pub(super) wait: Option<Wait>,
    /// Professional networks that are open, for a request to connect.
    pub(super) networks: Vec<&'a Channel>,
}

impl<'a> Ways<'a> {
    pub(super) fn of(request: &Request<'a>, sending: &Sending<'_>) -> Self {
        let offered = offered(request, sending);
        let networks =
            offered.iter().filter(|way| is_open_network(way)).map(|way| way.channel).take(2).collect();
        if let Some((wait, main)) = deferred(request) {
            let other = offered.iter().find(|way| complements(way, &main) && opens_well_before(way, wait));
            return Self { main: Some(main), other: other.cloned(), wait: Some(wait), networks };
        }
        let main = best(request, &offered);
        let other = main.as_ref().and_then(|main| offered.iter().find(|way| complements(way, main)).cloned());
        Self { main, other, wait: None, networks }
    }
}

/// What can be offered, best first, appointments last. What is over before the text is sent is left out unless there is
/// nothing else.
fn offered<'a>(request: &Request<'a>, sending: &Sending<'_>) -> Vec<Way<'a>> {
    let ways = request.verdict.openings.iter().filter_map(|opening| {
        let channel = request.rules.channel(&opening.channel)?;
        let is_appointment = is_appointment(request, opening);
        Some(Way { channel, opening: opening.clone(), is_appointment })
    });
    let mut ways: Vec<Way<'a>> = ways.collect();
    let instant = sending.instant();
    let lasts = |way: &Way<'_>| way.opening.closes.is_none_or(|closes| closes > instant);
    if ways.iter().any(lasts) {
        ways.retain(lasts);
    }
    ways.sort_by_key(|way| (way.is_appointment, rank(request, &way.channel.id)));
    ways
}

fn rank(request: &Request<'_>, channel: &ChannelId) -> usize {
    match &request.verdict.outcome {
        Outcome::Redirect { to } => to.iter().position(|id| id == channel).unwrap_or(usize::MAX),
        Outcome::Admit(_) | Outcome::Defer { .. } | Outcome::Ask => 0,
    }
}

/// The door of an appointment opens for that appointment only.
pub(super) fn is_appointment(request: &Request<'_>, opening: &Opening) -> bool {
    let mut ways = request.rules.terms().clauses.iter().filter_map(Clause::as_channel);
    ways.any(|clause| clause.channel == opening.channel && clause.mode == Mode::ByAppointment)
        && request.case.context.appointments.iter().any(|appointment| {
            opening.closes == Some(appointment.end)
                && opening.opens.is_none_or(|opens| opens == appointment.start)
        })
}

/// The contact's own channel, if it is only to wait. A public comment is not asked to come again.
fn deferred<'a>(request: &Request<'a>) -> Option<(Wait, Way<'a>)> {
    let contact = request.case.contact;
    let Outcome::Defer { until } = request.verdict.outcome else { return None };
    if contact.kind == ContactKind::Comment {
        return None;
    }
    let channel = request.rules.channel(&contact.channel)?;
    let id = channel.id.clone();
    let (wait, opening) = if until > contact.at {
        (Wait::Until(until), Opening { channel: id, opens: Some(until), closes: None })
    } else {
        // Who is a little late is admitted though the door is closed again: then it is the next one that counts.
        let own = own_opening(request)?;
        let wait = own.opens.map_or(Wait::Over, Wait::Until);
        (wait, Opening { channel: id, opens: own.opens, closes: own.closes.filter(|_| own.opens.is_none()) })
    };
    // What is only to wait is told its time, whether that is an appointment's or not.
    Some((wait, Way { channel, opening, is_appointment: false }))
}

/// The door of the contact's own channel, or of its family.
fn own_opening<'a>(request: &Request<'a>) -> Option<&'a Opening> {
    let channel = request.rules.channel(&request.case.contact.channel)?;
    let is_own = |id: &ChannelId| *id == channel.id || channel.family.as_ref() == Some(id);
    request.verdict.openings.iter().find(|opening| is_own(&opening.channel))
}

/// Has the contact's own channel opened since it came, and is it still open?
pub(super) fn has_opened(request: &Request<'_>) -> bool {
    let is_over =
        matches!(request.verdict.outcome, Outcome::Defer { until } if until <= request.case.contact.at);
    is_over && own_opening(request).is_some_and(|own| own.opens.is_none())
}

/// The way a redirected contact is pointed to.
fn best<'a>(request: &Request<'a>, offered: &[Way<'a>]) -> Option<Way<'a>> {
    let find = |fits: &dyn Fn(&Way<'a>) -> bool| {
        offered.iter().find(|way| !way.is_appointment && fits(way)).cloned()
    };
    let written = || find(&|way| way.channel.pace == Pace::Written);
    let preferred = match request.case.contact.kind {
        ContactKind::VideoCall => find(&Way::is_voice).or_else(written),
        ContactKind::Comment => find(&|way| way.channel.kind == ChannelKind::Mail)
            .or_else(|| find(&|way| way.channel.id != request.case.contact.channel)),
        ContactKind::Message | ContactKind::Call | ContactKind::ConnectionRequest
            if request.verdict.ground.kind == GroundKind::ByAppointment =>
        {
            written()
        }
        ContactKind::Message | ContactKind::Call | ContactKind::ConnectionRequest => None,
    };
    preferred.or_else(|| offered.first().cloned())
}

impl Way<'_> {
    /// A way to talk without a picture. The catalogue names channels with one `…-video`.
    pub(super) fn is_voice(&self) -> bool {
        self.channel.pace == Pace::Live
            && matches!(self.channel.kind, ChannelKind::Phone | ChannelKind::Meeting)
            && !self.channel.id.as_str().ends_with("-video")
    }
}

fn is_open_network(way: &Way<'_>) -> bool {
    way.channel.kind == ChannelKind::Network
        && way.channel.sphere == Sphere::Professional
        && way.opening.opens.is_none()
}

/// A second way that opens on the same day as the first one is no help.
fn opens_well_before(way: &Way<'_>, wait: Wait) -> bool {
    way.opening.opens.is_none_or(|opens| match wait {
        Wait::Until(until) => until - opens >= TimeDelta::hours(12),
        Wait::Over => false,
    })
}

fn complements(way: &Way<'_>, main: &Way<'_>) -> bool {
    !way.is_appointment && way.channel.pace != main.channel.pace
}
