//! The clauses on the table, each with what both say to it.

use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::letter::{Parts, clause_sentence, clause_title};
use absprache_engine::negotiation::{OnTable, Phase, Reply, Stands, State};
use absprache_engine::words::Clock;

use super::Exchange;
use super::page::{in_language, in_order};
use crate::use_cases::draw_up::version_parts;
use crate::view::agreeing::{ClauseExchange, ClauseState};

/// The clauses of the open offer, else of the newest text.
pub(super) fn clauses(
    exchange: &Exchange,
    state: &State<'_>,
    channels: &Channels,
    clock: &Clock,
) -> Vec<ClauseExchange> {
    let text = match state.offer.filter(|_| !state.clauses.is_empty()) {
        Some(open) => exchange.text(open.text),
        None => exchange.newest(),
    };
    let Some(text) = text else { return Vec::new() };
    let parts = in_language(version_parts(&text.version, &exchange.client), clock);
    let stands = |clause: &Clause| state.clauses.iter().find(|one| one.clause.id() == clause.id());
    let agreed = state.phase == Phase::Agreed;
    in_order(&parts, channels)
        .into_iter()
        .map(|clause| match stands(clause) {
            Some(one) => on_table(one, &parts, channels),
            None => {
                let state = if agreed { ClauseState::Settled } else { ClauseState::Waiting };
                plain(clause, state, &parts, channels)
            }
        })
        .collect()
}

fn on_table(one: &OnTable<'_>, parts: &Parts<'_>, channels: &Channels) -> ClauseExchange {
    let with = |state| plain(one.clause, state, parts, channels);
    match one.stands {
        Stands::Settled => with(ClauseState::Settled),
        Stands::Waiting => with(ClauseState::Waiting),
        Stands::Countered { clause, reason } => ClauseExchange {
            theirs: Some(clause_sentence(clause, parts, channels)),
            reason: reason.map(str::to_owned),
            rounds: 1,
            ..with(ClauseState::Countered)
        },
        Stands::Declined { reason } => {
            ClauseExchange { reason: reason.map(str::to_owned), rounds: 1, ..with(ClauseState::Declined) }
        }
        Stands::Question { text } => {
            ClauseExchange { reason: Some(text.to_owned()), ..with(ClauseState::Question) }
        }
        Stands::Deadlocked { reply, rounds } => {
            let said = replied(one.clause, reply, parts, channels);
            let rounds = u32::try_from(rounds).unwrap_or(u32::MAX);
            ClauseExchange { state: ClauseState::Deadlocked, rounds, ..said }
        }
    }
}

/// A clause with what was replied to it, whatever came of that.
pub(super) fn replied(
    clause: &Clause,
    reply: &Reply,
    parts: &Parts<'_>,
    channels: &Channels,
) -> ClauseExchange {
    let with = |state| plain(clause, state, parts, channels);
    match reply {
        Reply::Accept => with(ClauseState::Settled),
        Reply::Counter { clause: wish, reason } => ClauseExchange {
            theirs: Some(clause_sentence(wish, parts, channels)),
            reason: reason.clone(),
            ..with(ClauseState::Countered)
        },
        Reply::Decline { reason } => ClauseExchange { reason: reason.clone(), ..with(ClauseState::Declined) },
        Reply::Comment { text } => {
            ClauseExchange { reason: Some(text.clone()), ..with(ClauseState::Question) }
        }
    }
}

pub(super) fn plain(
    clause: &Clause,
    state: ClauseState,
    parts: &Parts<'_>,
    channels: &Channels,
) -> ClauseExchange {
    ClauseExchange {
        id: clause.id().clone(),
        title: clause_title(clause, parts, channels),
        state,
        ours: clause_sentence(clause, parts, channels),
        theirs: None,
        reason: None,
        rounds: 0,
        consequence: None,
        edit: None,
    }
}
