//! What to say: the suggested reply to a contact outside the arrangement, or why there is none.
//!
//! Salutation, thanks, the agreed way and what the client gains from it, an alternative with its time, the emergency way,
//! a warm close. A reply to what came at the wrong time says the time first, any other the way first. The words are in
//! `locales/<lang>/reply*.ftl`; here it is decided which of them, and with which facts. Where the user has a wording of
//! their own ([`OwnTexts`]) and it is true on this occasion, it is said instead.

mod core;
mod emergency;
mod fit;
mod greeting;
mod offer;
mod own;
mod sending;
#[cfg(test)]
mod tests;
mod voice;
mod ways;
mod withhold;

use chrono::{DateTime, Utc};

use crate::agreement::Standing;
use crate::identity::Identity;
use crate::judge::{Case, Rulebook};
use crate::redirection::{Redirection, Step, Withhold, Words};
use crate::tone::Tone;
use crate::verdict::Verdict;
use crate::wording::OwnTexts;

pub use greeting::salutation;

use self::core::Core;
use fit::Parts;
use own::Filling;
use sending::Sending;
use voice::Voice;
use ways::Ways;

/// All that a reply depends on.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The client's rules.
    pub rules: &'a Rulebook,
    /// The contact, with what is known beside the rules.
    pub case: Case<'a>,
    /// What was judged about it.
    pub verdict: &'a Verdict,
    /// When the contact came: the case is that of the reply, which may be later.
    pub arrived: DateTime<Utc>,
    /// Who it is from.
    pub identity: &'a Identity,
    /// Where the rules stand.
    pub standing: &'a Standing,
    /// How the person is spoken to.
    pub tone: Tone,
    /// Whom the text greets.
    pub addressee: Addressee<'a>,
    /// What the user words themselves.
    pub own: OwnTexts<'a>,
}

/// Whom a text greets; nobody by name if it goes to the client as a whole.
#[derive(Debug, Clone, Copy, Default)]
pub struct Addressee<'a> {
    /// The full name.
    pub name: Option<&'a str>,
    /// How a formal letter greets the person: "Frau Müller".
    pub salutation: Option<&'a str>,
}

/// The suggested reply, or why there is none. Nothing is sent by it.
pub fn redirect(request: &Request<'_>) -> Redirection {
    if let Some(reason) = withhold::reason(request) {
        return Redirection::Withhold(reason);
    }
    let sending = Sending::of(request);
    let ways = Ways::of(request, &sending);
    let step = Step::after(request.case.context.occasion);
    let voice = Voice::of(request);
    let Some(core) = core::core(request, &voice, &ways, &sending, step) else {
        return Redirection::Withhold(Withhold::NoWay);
    };
    let id = own::id(request, &ways, step);
    let filling = Filling { request, voice: &voice, ways: &ways, sending: &sending, core: &core };
    let (own, words) = match request.own.get(id).map(|wording| filling.text(id.kind(), wording)) {
        Some(Ok(text)) => (Some(text), Words::Own),
        Some(Err(why)) => (None, Words::Instead(why)),
        None => (None, Words::Program),
    };
    let text = own.unwrap_or_else(|| programs(request, &voice, &sending, core));
    Redirection::Reply {
        text,
        words,
        via: sending.via,
        when: sending.when,
        language: request.tone.language,
        form: request.tone.form,
        step,
    }
}

/// The text in the program's own words.
fn programs(request: &Request<'_>, voice: &Voice<'_>, sending: &Sending<'_>, core: Core) -> String {
    let parts = Parts {
        layout: sending.layout(),
        greeting: salutation(&request.addressee, request.tone),
        thanks: voice.thanks(request),
        core: core.text,
        benefit: core.benefit,
        alternative: core.alternative,
        emergency: emergency::sentence(request, voice),
        question: core.question,
        close: core.close,
        uncounted: greeting::name(&request.addressee, request.tone).map_or(0, |name| name.chars().count()),
    };
    parts.fit(sending.limit())
}
