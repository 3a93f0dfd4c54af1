//! Which text a contact is answered with.

use crate::contact::ContactKind;
use crate::redirect::Request;
use crate::redirect::core::{is_without_picture, needs_appointment};
use crate::redirect::ways::Ways;
use crate::redirection::Step;
use crate::verdict::{GroundKind, Outcome};
use crate::wording::{Speech, TextId, TextKind};

/// The text for this contact at this step.
pub(in crate::redirect) fn id(request: &Request<'_>, ways: &Ways<'_>, step: Step) -> TextId {
    TextId::new(kind(request, ways, step), step, Speech::of(request.tone))
}

fn kind(request: &Request<'_>, ways: &Ways<'_>, step: Step) -> TextKind {
    let contact = request.case.contact.kind;
    if contact == ContactKind::Comment {
        return TextKind::Comment;
    }
    if request.verdict.outcome == Outcome::Ask {
        return TextKind::Ask;
    }
    if ways.wait.is_some() {
        let is_booked = request.verdict.ground.kind == GroundKind::ByAppointment;
        return if is_booked { TextKind::Booked } else { TextKind::Later };
    }
    if contact == ContactKind::ConnectionRequest && !ways.networks.is_empty() {
        return TextKind::Connection;
    }
    if needs_appointment(request, ways) {
        return TextKind::ByAppointment;
    }
    let is_surprise = step == Step::First && is_without_picture(request, ways);
    if is_surprise { TextKind::Video } else { TextKind::Elsewhere }
}
