//! Which text a contact is answered with.

use crate::contact::ContactKind;
use crate::redirect::Request;
use crate::redirect::core::needs_appointment;
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
    match contact {
        ContactKind::ConnectionRequest if !ways.networks.is_empty() => TextKind::Connection,
        ContactKind::Message
        | ContactKind::Call
        | ContactKind::VideoCall
        | ContactKind::ConnectionRequest
        | ContactKind::Comment
            if needs_appointment(request, ways) =>
        {
            TextKind::ByAppointment
        }
        ContactKind::VideoCall if step == Step::First => TextKind::Video,
        ContactKind::Message
        | ContactKind::Call
        | ContactKind::VideoCall
        | ContactKind::ConnectionRequest
        | ContactKind::Comment => TextKind::Elsewhere,
    }
}
