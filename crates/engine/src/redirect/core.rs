//! The heart of a text: what is said about the way, by ground, kind of contact and step of the ladder.

mod deferred;
mod holiday;
mod opened;
mod redirected;

use crate::contact::ContactKind;
use crate::redirect::Request;
use crate::redirect::fit::Part;
use crate::redirect::offer::Offer;
use crate::redirect::sending::Sending;
use crate::redirect::voice::Voice;
use crate::redirect::ways::{Wait, Ways};
use crate::redirection::Step;
use crate::verdict::Outcome;

pub(super) use redirected::{is_without_picture, needs_appointment};

/// The sentences that depend on the ground.
#[derive(Debug, Default)]
pub(super) struct Core {
    pub(super) text: Part,
    pub(super) benefit: Option<String>,
    pub(super) alternative: Option<Part>,
    pub(super) question: Option<Part>,
    pub(super) close: Option<String>,
}

/// All that the sentences are made from.
#[derive(Clone, Copy)]
struct Making<'r, 'a> {
    request: &'r Request<'a>,
    voice: &'r Voice<'a>,
    ways: &'r Ways<'a>,
    sending: &'r Sending<'a>,
    step: Step,
}

/// The heart of the text; none if it would have to offer a way and there is none.
pub(super) fn core<'a>(
    request: &Request<'a>,
    voice: &Voice<'a>,
    ways: &Ways<'a>,
    sending: &Sending<'a>,
    step: Step,
) -> Option<Core> {
    let making = Making { request, voice, ways, sending, step };
    let main = ways.main.as_ref().map(|way| Offer::of(request, voice, way));
    if request.case.contact.kind == ContactKind::Comment {
        return main.map(|offer| in_public(voice, &offer));
    }
    match (&request.verdict.outcome, main) {
        (Outcome::Ask, main) => Some(ask(voice, main.as_ref())),
        (Outcome::Defer { .. } | Outcome::Redirect { .. }, Some(main)) => Some(match ways.wait {
            Some(Wait::Until(until)) => deferred::core(making, &main, until),
            Some(Wait::Over) => opened::core(making, &main),
            None => redirected::core(making, &main),
        }),
        (Outcome::Defer { .. } | Outcome::Redirect { .. }, None) | (Outcome::Admit(_), _) => None,
    }
}

/// Under a public comment nothing is said about arrangements, at any step of the ladder.
fn in_public(voice: &Voice<'_>, offer: &Offer) -> Core {
    Core { text: Part::of(voice.say("in-public", &offer.args())), ..Core::default() }
}

fn ask(voice: &Voice<'_>, offer: Option<&Offer>) -> Core {
    Core {
        text: Part::of(voice.say("ask", &[])),
        alternative: offer.map(|offer| alternative(voice, offer, "ask-alternative")),
        close: Some(voice.say("close-ask", &[])),
        ..Core::default()
    }
}

fn alternative(voice: &Voice<'_>, offer: &Offer, id: &str) -> Part {
    Part::with_short(voice.say(id, &offer.args()), voice.say("or", &offer.args()))
}

impl Making<'_, '_> {
    /// A second way, in the sentence of this id.
    fn alternative(&self, id: &str) -> Option<Part> {
        self.ways
            .other
            .as_ref()
            .map(|way| alternative(self.voice, &Offer::of(self.request, self.voice, way), id))
    }

    /// The question of the third step.
    fn question(&self, id: &str) -> Option<Part> {
        (self.step == Step::StillFits)
            .then(|| Part::with_short(self.voice.say(id, &[]), self.voice.say("still-fits-short", &[])))
    }

    /// What the way is good for; said once, the first time.
    fn benefit(&self, id: &str) -> Option<String> {
        (self.step == Step::First).then(|| self.voice.say(id, &[]))
    }

    /// A close that goes with the first and the second step alike.
    fn same_close(&self, id: &str) -> Option<String> {
        (self.step != Step::StillFits).then(|| self.voice.say(id, &[]))
    }

    /// A warm close; the question of the third step needs none after it.
    fn close(&self, first: &str) -> Option<String> {
        match self.step {
            Step::First => Some(self.voice.say(first, &[])),
            Step::Again => Some(self.voice.say("close-again", &[])),
            Step::StillFits => None,
        }
    }
}
