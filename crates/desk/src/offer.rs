//! A contact judged, with the text that is offered for it.

use absprache_engine::contact::{Contact, Urgency};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::identity::{Certainty, Identity, Match};
use absprache_engine::judge::{Case, judge};
use absprache_engine::redirect::{Addressee, Request, redirect};
use absprache_engine::redirection::Redirection;
use absprache_engine::verdict::{Outcome, Verdict};
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::event::{Judged, Known, OutcomeKind, Seq};
use crate::memory::{Deed, Remembered};
use crate::ports::{Files, Journal, Notifier};

/// What was judged about a contact, and the text for it.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    /// The judgement.
    pub(crate) verdict: Verdict,
    /// The text, or why there is none.
    pub(crate) redirection: Redirection,
    /// The version that judged; none for a wish.
    version: Option<Fingerprint>,
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// Judges a contact of the journal by the rules in force when it arrived, and words the text for a reply at `now`.
    /// None for a contact that belongs to no client (any more).
    pub(crate) fn weigh(&self, seq: Seq, now: DateTime<Utc>) -> Option<Offer> {
        let remembered = self.memory.contact(seq)?;
        let received = &remembered.received;
        let known = received.identity.as_ref()?;
        let file = self.clients.get(&known.client)?;
        let rules = file.rules_at(received.arrived);
        let contact = contact_of(remembered);
        let mut context = self.context(&known.client, received.arrived, seq);
        let person = known.person.as_ref();
        let verdict = judge(&rules.book, Case { contact: &contact, person, context: &context });
        let version = rules.version.as_ref().map(|version| version.fingerprint);
        let clause = verdict.ground.clause.as_ref();
        context.occasion = self.memory.occasion(known, clause, version, now, self.consultant.side.zone, seq);
        let named = person.and_then(|id| file.client.person(id));
        let replied = Contact { at: contact.at.max(now), ..contact };
        let case = Case { contact: &replied, person, context: &context };
        let redirection = redirect(&Request {
            rules: &rules.book,
            case,
            verdict: &verdict.as_of(replied.at, judge(&rules.book, case)),
            arrived: received.arrived,
            identity: &identity_of(known),
            standing: &rules.standing,
            tone: file.client.tone_for(person),
            addressee: Addressee {
                name: named.map(|person| person.name.as_str()),
                salutation: named.and_then(|person| person.salutation.as_deref()),
            },
            own: self.texts.of(&known.client),
        });
        Some(Offer { verdict, redirection, version })
    }
}

impl Offer {
    /// The judgement as the journal keeps it.
    pub(crate) fn judged(&self, contact: Seq) -> Judged {
        judged(&self.verdict, contact, self.version)
    }
}

/// A verdict as the journal keeps it.
pub(crate) fn judged(verdict: &Verdict, contact: Seq, version: Option<Fingerprint>) -> Judged {
    let (outcome, reason, until, to) = match &verdict.outcome {
        Outcome::Admit(reason) => (OutcomeKind::Admit, Some(*reason), None, Vec::new()),
        Outcome::Defer { until } => (OutcomeKind::Defer, None, Some(*until), Vec::new()),
        Outcome::Redirect { to } => (OutcomeKind::Redirect, None, None, to.clone()),
        Outcome::Ask => (OutcomeKind::Ask, None, None, Vec::new()),
    };
    let ground = &verdict.ground;
    Judged {
        contact,
        outcome,
        reason,
        until,
        to,
        clause: ground.clause.clone(),
        ground: ground.kind,
        version,
    }
}

/// A contact as it is judged: what the user called an emergency is one.
pub(crate) fn contact_of(remembered: &Remembered) -> Contact {
    let received = &remembered.received;
    let urgency = if remembered.was(Deed::Emergency) { Urgency::Asserted } else { received.urgency };
    Contact {
        channel: received.channel.clone(),
        kind: received.kind,
        direction: received.direction,
        at: received.arrived,
        from: received.from.clone(),
        shown: received.shown.clone(),
        mine: received.mine.clone(),
        urgency,
    }
}

/// The identity of a journal event.
pub(crate) fn identity_of(known: &Known) -> Identity {
    let who = Match { client: known.client.clone(), person: known.person.clone() };
    Identity::Known { who, also: Vec::new(), certainty: known.certainty }
}

/// May a popup of this certainty speak of the rules, or must it ask who it is first?
pub(crate) fn is_sure(certainty: Certainty) -> bool {
    match certainty {
        Certainty::Verified | Certainty::Confirmed => true,
        Certainty::Probable => false,
    }
}
