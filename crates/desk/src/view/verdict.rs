//! A verdict with the text that goes with it.

use absprache_engine::channel::ChannelId;
use absprache_engine::identity::{Certainty, Identity};
use absprache_engine::ids::{ClauseId, ClientId, PersonId};
use absprache_engine::redirection::{Redirection, When, Withhold};
use absprache_engine::tone::{Form, Language};
use absprache_engine::verdict::{GroundKind, Outcome, Reason};
use chrono_tz::Tz;
use serde::Serialize;

use crate::event::OutcomeKind;
use crate::use_cases::judge_contact::Judgement;
use crate::view::client::AgreementView;
use crate::view::instant;

/// A judgement. Times are in RFC 3339, by the receiver's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerdictView {
    /// Who the contact is from.
    pub identity: IdentityView,
    /// What is to be done about it.
    pub outcome: OutcomeKind,
    /// Why it is in order, if it is.
    pub reason: Option<Reason>,
    /// When the channel opens, if the contact was too early for it.
    pub until: Option<String>,
    /// The channels to point to, best first.
    pub to: Vec<ChannelId>,
    /// What decided.
    pub grounds: Vec<GroundView>,
    /// The open doors: now, then next.
    pub openings: Vec<OpeningView>,
    /// The text, or why there is none.
    pub reply: ReplyView,
    /// The rules that judged; none if a policy alone did.
    pub agreement: Option<AgreementView>,
}

/// Who a contact is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub enum IdentityView {
    /// One client.
    Known {
        /// The client; none if a policy alone judged.
        client: Option<ClientId>,
        /// The person, where known.
        person: Option<PersonId>,
        /// How sure that is.
        certainty: Certainty,
    },
    /// Several fit.
    Ambiguous,
    /// Nobody on file.
    Stranger,
}

/// What decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroundView {
    /// The clause; none where no clause decided.
    pub clause: Option<ClauseId>,
    /// The row of the table by which contacts are judged.
    pub kind: GroundKind,
}

/// A channel on which the sender may reach the receiver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpeningView {
    /// The channel.
    pub channel: ChannelId,
    /// When it opens; none if it is open now.
    pub opens: Option<String>,
    /// When it closes after that; none if not within the horizon.
    pub closes: Option<String>,
}

/// The text, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum ReplyView {
    /// A text to copy.
    Text {
        /// The text.
        text: String,
        /// The channel to send it on.
        via: ChannelId,
        /// When to send it: `now` or a time.
        when: String,
        /// Its language.
        lang: Language,
        /// Its form of address.
        form: Form,
    },
    /// None.
    None {
        /// Why.
        withhold: &'static str,
    },
}

impl From<&Judgement> for VerdictView {
    fn from(judgement: &Judgement) -> Self {
        let zone = judgement.receiver_zone;
        let verdict = &judgement.verdict;
        let (outcome, reason, until, to) = match &verdict.outcome {
            Outcome::Admit(reason) => (OutcomeKind::Admit, Some(*reason), None, Vec::new()),
            Outcome::Defer { until } => (OutcomeKind::Defer, None, Some(instant(*until, zone)), Vec::new()),
            Outcome::Redirect { to } => (OutcomeKind::Redirect, None, None, to.clone()),
            Outcome::Ask => (OutcomeKind::Ask, None, None, Vec::new()),
        };
        let openings = verdict.openings.iter().map(|opening| OpeningView {
            channel: opening.channel.clone(),
            opens: opening.opens.map(|at| instant(at, zone)),
            closes: opening.closes.map(|at| instant(at, zone)),
        });
        Self {
            identity: IdentityView::of(&judgement.identity, judgement.client.as_ref()),
            outcome,
            reason,
            until,
            to,
            grounds: vec![GroundView { clause: verdict.ground.clause.clone(), kind: verdict.ground.kind }],
            openings: openings.collect(),
            reply: ReplyView::of(&judgement.redirection, zone),
            agreement: judgement.client.as_ref().map(|client| {
                AgreementView::of(client, &judgement.standing, judgement.version.as_ref()).reference()
            }),
        }
    }
}

impl IdentityView {
    fn of(identity: &Identity, client: Option<&ClientId>) -> Self {
        match identity {
            Identity::Known { who, certainty, .. } => {
                Self::Known { client: client.cloned(), person: who.person.clone(), certainty: *certainty }
            }
            Identity::Ambiguous(_) => Self::Ambiguous,
            Identity::Stranger => Self::Stranger,
        }
    }
}

impl ReplyView {
    fn of(redirection: &Redirection, zone: Tz) -> Self {
        match redirection {
            Redirection::Reply { text, via, when, language, form, step: _, words: _ } => Self::Text {
                text: text.clone(),
                via: via.clone(),
                when: match when {
                    When::Now => "now".to_owned(),
                    When::At(at) => instant(*at, zone),
                },
                lang: *language,
                form: *form,
            },
            Redirection::Withhold(reason) => Self::None { withhold: name_of(*reason) },
        }
    }
}

/// The reason's name in data.
pub fn name_of(reason: Withhold) -> &'static str {
    match reason {
        Withhold::InOrder => "InOrder",
        Withhold::Emergency => "Emergency",
        Withhold::Running => "Running",
        Withhold::Probable => "Probable",
        Withhold::Ambiguous => "Ambiguous",
        Withhold::Stranger => "Stranger",
        Withhold::Mine => "Mine",
        Withhold::NoWay => "NoWay",
    }
}
