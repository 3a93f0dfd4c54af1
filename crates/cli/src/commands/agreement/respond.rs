//! `absprache agreement accept`, `decline` and `counter`: what follows from an answer.

use std::collections::BTreeMap;

use absprache_desk::use_cases::agreeing::{Fault, Responding};
use absprache_engine::clause::Clause;
use absprache_engine::ids::ClauseId;
use absprache_engine::negotiation::{Decision, Refusal, Stands};

use super::between::Between;
use super::show::shown;
use super::{instead, message, step};
use crate::args::{Instead, Respond};
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

type Decisions = BTreeMap<ClauseId, Decision>;

/// Takes what the client wishes.
pub(super) fn accept(args: &Respond, context: &Context) -> Result<Answer, Failure> {
    let mut decisions = in_the_same_step(args)?;
    for clause in named_or_left(args, &decisions, context)? {
        decisions.insert(clause, Decision::Theirs);
    }
    respond(args, decisions, context)
}

/// Stays with what was offered.
pub(super) fn decline(args: &Respond, context: &Context) -> Result<Answer, Failure> {
    let mut decisions = in_the_same_step(args)?;
    for clause in named_or_left(args, &decisions, context)? {
        decisions.insert(clause, Decision::Ours { reason: reason(args)? });
    }
    respond(args, decisions, context)
}

/// Proposes something third.
pub(super) fn counter(args: &Respond, instead: &Instead, context: &Context) -> Result<Answer, Failure> {
    let mut decisions = in_the_same_step(args)?;
    let between = Between::read(&args.client, context)?;
    let reason = reason(args)?;
    let mut put = |clause: Clause| {
        let id = clause.id().clone();
        decisions.insert(id, Decision::Counter { clause, reason: reason.clone() });
    };
    if let Some(clauses) = instead::of_file(instead, &between.channels)? {
        clauses.into_iter().for_each(&mut put);
        return respond(args, decisions, context);
    }
    let told = |fault| Failure::of_step(fault, "", context.language, &between.channels);
    let open = between.exchange.negotiation.proposal(between.today());
    let open = open.ok_or_else(|| told(Fault::Refused(Refusal::NoOpenOffer)))?;
    for id in named_or_left(args, &Decisions::new(), context)? {
        let offered = open.clauses.iter().find(|clause| *clause.id() == id);
        put(instead::of_options(offered.ok_or_else(|| told(Fault::NoSuchClause(id)))?, instead)?);
    }
    respond(args, decisions, context)
}

fn respond(args: &Respond, decisions: Decisions, context: &Context) -> Result<Answer, Failure> {
    if decisions.is_empty() {
        return Err(Failure::NothingToDecide);
    }
    let request = Responding {
        client: door::client("--client", &args.client)?,
        decisions,
        answer_by: door::given(door::date, "--answer-by", args.answer_by.as_deref())?,
        means: args.means.into(),
    };
    step(context, "--answer-by", |table| table.respond(&request))?;
    let between = Between::read(&args.client, context)?;
    let message = message::of_paper(&between, context)?;
    let done = message::Done { agreement: shown(&between), message };
    Answer::yes(sentences::done(&done, context.language), &done)
}

fn reason(args: &Respond) -> Result<Option<String>, Failure> {
    door::given(door::words, "--reason", args.reason.as_deref())
}

/// What `--accept` and `--decline` say.
fn in_the_same_step(args: &Respond) -> Result<Decisions, Failure> {
    let mut decisions = Decisions::new();
    for text in &args.accept {
        decisions.insert(door::clause("--accept", text)?, Decision::Theirs);
    }
    for text in &args.decline {
        let (id, reason) = match text.split_once('=') {
            Some((id, reason)) => (id, Some(door::words("--decline", reason)?)),
            None => (text.as_str(), None),
        };
        decisions.insert(door::clause("--decline", id)?, Decision::Ours { reason });
    }
    Ok(decisions)
}

/// The clauses that were named; else all that want a decision and have none yet.
fn named_or_left(args: &Respond, decided: &Decisions, context: &Context) -> Result<Vec<ClauseId>, Failure> {
    if !args.clause.is_empty() {
        return args.clause.iter().map(|text| door::clause("--clause", text)).collect();
    }
    let between = Between::read(&args.client, context)?;
    let state = between.exchange.negotiation.state(between.today());
    let left = state.clauses.iter().filter(|one| !matches!(one.stands, Stands::Settled | Stands::Waiting));
    Ok(left.map(|one| one.clause.id().clone()).filter(|id| !decided.contains_key(id)).collect())
}
