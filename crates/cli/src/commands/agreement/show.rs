//! `absprache agreement show`.

use absprache_engine::clause::Clause;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::letter::{Parts, clause_sentence, clause_title};
use absprache_engine::negotiation::{OnTable, Phase, Reply, Stands};
use chrono::NaiveDate;
use serde::Serialize;

use super::between::Between;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

/// Where the two stand.
#[derive(Debug, Serialize)]
pub(crate) struct AgreementShown {
    pub(crate) id: ClientId,
    pub(crate) version: Option<u32>,
    pub(crate) state: &'static str,
    pub(crate) fingerprint: Option<FingerprintShown>,
    /// The day on which the version was offered or agreed.
    pub(crate) since: Option<NaiveDate>,
    pub(crate) answer_by: Option<NaiveDate>,
    pub(crate) valid_from: Option<NaiveDate>,
    pub(crate) valid_until: Option<NaiveDate>,
    pub(crate) review: Option<NaiveDate>,
    /// The number of the version that was agreed last.
    pub(crate) agreed: Option<u32>,
    /// The last day of the work together.
    pub(crate) ends: Option<NaiveDate>,
    pub(crate) clauses: Vec<ClauseShown>,
}

/// What a version is recognised by.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FingerprintShown {
    sha256: Fingerprint,
    pub(crate) code: String,
}

/// A clause, and where it stands.
#[derive(Debug, Serialize)]
pub(crate) struct ClauseShown {
    pub(crate) id: ClauseId,
    pub(crate) title: String,
    pub(crate) state: &'static str,
    pub(crate) ours: String,
    pub(crate) theirs: Option<String>,
    pub(crate) reason: Option<String>,
}

impl From<Fingerprint> for FingerprintShown {
    fn from(sha256: Fingerprint) -> Self {
        Self { code: sha256.code(), sha256 }
    }
}

/// Shows where the two stand.
pub(super) fn run(client: &str, context: &Context) -> Result<Answer, Failure> {
    let shown = shown(&Between::read(client, context)?);
    Answer::yes(sentences::agreement(&shown, context.language), &shown)
}

/// Where the two stand today.
pub(super) fn shown(between: &Between) -> AgreementShown {
    let state = between.exchange.negotiation.state(between.today());
    let held = between.held();
    let version = held.as_ref().map(|held| &held.text.version);
    let clauses = match version {
        None => Vec::new(),
        Some(version) => {
            let parts = between.parts(version);
            let is_agreed = matches!(state.phase, Phase::Agreed | Phase::Ended);
            let at_rest = if is_agreed { Stands::Settled } else { Stands::Waiting };
            let resting =
                || version.clauses.iter().map(|clause| OnTable { clause, stands: at_rest }).collect();
            let clauses = if state.clauses.is_empty() { resting() } else { state.clauses };
            clauses.iter().map(|one| clause(one, &parts, between)).collect()
        }
    };
    AgreementShown {
        id: between.exchange.client.id.clone(),
        version: held.as_ref().map(|held| held.text.reference.number),
        state: state_name(&state.phase),
        fingerprint: held.as_ref().map(|held| held.text.reference.fingerprint.into()),
        since: held.as_ref().map(|held| held.since),
        answer_by: held.as_ref().and_then(|held| held.answer_by),
        valid_from: version.and_then(|version| between.parts(version).valid_from),
        valid_until: version.and_then(|version| version.valid_until),
        review: version.and_then(|version| version.review),
        agreed: state.agreed.and_then(|agreed| Some(between.exchange.text(agreed.text)?.reference.number)),
        ends: state.ends,
        clauses,
    }
}

fn clause(one: &OnTable<'_>, parts: &Parts<'_>, between: &Between) -> ClauseShown {
    let sentence = |clause: &Clause| clause_sentence(clause, parts, &between.channels);
    let (state, theirs, reason) = match one.stands {
        Stands::Settled => ("Settled", None, None),
        Stands::Waiting => ("Waiting", None, None),
        Stands::Countered { clause, reason } => ("Countered", Some(sentence(clause)), reason),
        Stands::Declined { reason } => ("Declined", None, reason),
        Stands::Question { text } => ("Question", None, Some(text)),
        Stands::Deadlocked { reply, .. } => match reply {
            Reply::Counter { clause, reason } => ("Deadlocked", Some(sentence(clause)), reason.as_deref()),
            Reply::Decline { reason } => ("Deadlocked", None, reason.as_deref()),
            Reply::Comment { text } => ("Deadlocked", None, Some(text.as_str())),
            Reply::Accept => ("Deadlocked", None, None),
        },
    };
    ClauseShown {
        id: one.clause.id().clone(),
        title: clause_title(one.clause, parts, &between.channels),
        state,
        ours: sentence(one.clause),
        theirs,
        reason: reason.map(str::to_owned),
    }
}

fn state_name(phase: &Phase) -> &'static str {
    match phase {
        Phase::Nothing => "Nothing",
        Phase::Open => "Open",
        Phase::Answered => "Answered",
        Phase::Deadlocked { .. } => "Deadlocked",
        Phase::Agreed => "Agreed",
        Phase::Withdrawn => "Withdrawn",
        Phase::Lapsed => "Lapsed",
        Phase::Ended => "Ended",
    }
}
