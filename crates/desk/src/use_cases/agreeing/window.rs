//! Agreeing in the window: the page, the messages, and the steps as the form has them.

use std::collections::BTreeMap;

use absprache_engine::agreement::Means;
use absprache_engine::clause::Clause;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::judge::Rulebook;
use absprache_engine::negotiation::{self, Phase, Reply, Stands};
use absprache_engine::party::Party;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use super::{
    AtOneScreen, Exchange, Fault, Ground, Proposing, Responding, agreement_page, confirmation, ending,
    proposal, reminder,
};
use crate::desk::Desk;
use crate::popup::PopupKey;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::version_terms;
use crate::trouble::Trouble;
use crate::use_cases::sketch::NotTaken;
use crate::view::agreeing::{AgreementPage, Decision, Words};
use crate::view::hand_over::HandOver;
use crate::view::problem::Problem;
use crate::words::say_counted;

/// How far back a wish is tried on the record.
const RECORD: u32 = 3;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All about the agreement with a client.
    ///
    /// # Errors
    /// If there is no such client, or a file of theirs cannot be read.
    pub fn agreement(
        &self,
        client: &ClientId,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Trouble> {
        let exchange = self.exchange(client)?;
        let clock = Clock { language, ..self.clock(now) };
        let exchanges = self.memory.exchanges();
        let ground =
            Ground { consultant: &self.consultant, channels: &self.channels, exchanges, clock: &clock };
        let mut page = agreement_page(&exchange, &self.files, &ground)?;
        page.replies = self.replies_waiting(&exchange, &clock)?;
        let state = exchange.negotiation.state(exchange.negotiation.day(now));
        for one in &state.clauses {
            let Some(row) = page.clauses.iter_mut().find(|row| row.id == *one.clause.id()) else { continue };
            let theirs = wish(one.stands);
            row.edit = self.clause_sketch(theirs.unwrap_or(one.clause), language);
            row.consequence = theirs.and_then(|theirs| self.consequence(&exchange, theirs, now, language));
        }
        Ok(page)
    }

    /// What it comes to on the record if a clause is as the client wishes.
    fn consequence(
        &self,
        exchange: &Exchange,
        theirs: &Clause,
        now: DateTime<Utc>,
        language: Language,
    ) -> Option<String> {
        let today = exchange.negotiation.day(now);
        let offered = exchange.text(exchange.negotiation.proposal(today)?.text)?;
        let terms = version_terms(&offered.version, &exchange.client);
        let mut wished = terms.clone();
        wished
            .clauses
            .iter_mut()
            .filter(|clause| clause.id() == theirs.id())
            .for_each(|clause| clause.clone_from(theirs));
        let client = &exchange.client.id;
        let kinds = |book: &Rulebook| -> Vec<_> {
            let tried = self.try_rules(client, book, RECORD, now);
            tried.into_iter().map(|one| super::dry_run::inside(one.tried)).collect()
        };
        let (ours, theirs) =
            (kinds(&Rulebook::new(terms, &self.channels)), kinds(&Rulebook::new(wished, &self.channels)));
        let count = ours.iter().zip(&theirs).filter(|(ours, theirs)| ours != theirs).count();
        (count > 0).then(|| say_counted(language, "agreement-consequence", count, &[]))
    }

    /// The message of the open offer; once it is agreed, the one that confirms it.
    ///
    /// # Errors
    /// If nothing was offered or agreed.
    pub fn words(
        &self,
        client: &ClientId,
        words: Words,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<HandOver, Fault> {
        let exchange = self.exchange(client)?;
        let clock = Clock { language, ..self.clock(now) };
        match words {
            Words::Proposal => {
                let phase = exchange.negotiation.state(exchange.negotiation.day(now)).phase;
                if phase == Phase::Agreed {
                    confirmation(&exchange, &clock)
                } else {
                    proposal(&exchange, &self.channels, &clock)
                }
            }
            Words::Reminder => reminder(&exchange, &self.consultant, &clock),
            Words::Ending => Ok(ending(&exchange, &self.consultant, &self.channels, &clock)),
        }
    }

    /// Puts such a message on the clipboard. What came of it is answered with [`PopupKey::HandOver`].
    ///
    /// # Errors
    /// As [`Desk::words`].
    pub fn copy_words(
        &mut self,
        client: &ClientId,
        words: Words,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<(), Fault> {
        let message = self.words(client, words, now, language)?;
        self.handed_over = Some(client.clone());
        self.notifier.copy(PopupKey::HandOver, message.body);
        Ok(())
    }

    /// Decides about an answer, clause by clause.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn respond(
        &mut self,
        client: &ClientId,
        decisions: Vec<Decision>,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        let exchange = self.exchange(client)?;
        let open = exchange.negotiation.proposal(exchange.negotiation.day(now));
        let open = open.ok_or(negotiation::Refusal::NoOpenOffer)?;
        let mut decided: BTreeMap<ClauseId, negotiation::Decision> = BTreeMap::new();
        for decision in decisions {
            let (id, decision) = match decision {
                Decision::Theirs { clause } => (clause, negotiation::Decision::Theirs),
                Decision::Ours { clause, reason } => {
                    (clause, negotiation::Decision::Ours { reason: said(reason) })
                }
                Decision::Counter { clause: id, with, reason } => {
                    let original = open.clauses.iter().find(|clause| *clause.id() == id);
                    let original = original.ok_or_else(|| Fault::NoSuchClause(id.clone()))?;
                    let clause = self.read_clause(client, &with, original, language);
                    let clause = clause.map_err(|why| not_understood(why, &id))?;
                    (id, negotiation::Decision::Counter { clause, reason: said(reason) })
                }
            };
            decided.insert(id, decision);
        }
        let means = Means::Mail;
        let request = Responding { client: client.clone(), decisions: decided, answer_by: None, means };
        self.at_table(client, now, |table| table.respond(&request))?;
        Ok(self.agreement(client, now, language)?)
    }

    /// Freezes the draft into an offer.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn propose(
        &mut self,
        request: &Proposing,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        let client = &request.client;
        self.at_table(client, now, |table| table.propose(request))?;
        Ok(self.agreement(client, now, language)?)
    }

    /// Records what both ticked and signed at one screen.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn agree_together(
        &mut self,
        request: &AtOneScreen,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        let client = &request.client;
        self.at_table(client, now, |table| table.agree_together(request))?;
        Ok(self.agreement(client, now, language)?)
    }

    /// Agrees on the settled clauses alone.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn settle_part(
        &mut self,
        client: &ClientId,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        self.at_table(client, now, |table| table.settle_part(client, Means::Mail))?;
        Ok(self.agreement(client, now, language)?)
    }

    /// Takes the open offer back.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn withdraw_offer(
        &mut self,
        client: &ClientId,
        now: DateTime<Utc>,
        language: Language,
    ) -> Result<AgreementPage, Fault> {
        self.at_table(client, now, |table| table.withdraw(client, Party::Consultant, Means::Mail))?;
        Ok(self.agreement(client, now, language)?)
    }
}

/// Empty words are none.
fn said(reason: Option<String>) -> Option<String> {
    reason.map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty())
}

fn not_understood(why: NotTaken, clause: &ClauseId) -> Fault {
    match why {
        NotTaken::Trouble(trouble) => trouble.into(),
        NotTaken::Fault(fault) => {
            let advice = fault.suggestion;
            let problem = Problem { message: fault.message, advice, field: Some(fault.field) };
            Fault::NotUnderstood { clause: clause.clone(), problem }
        }
    }
}

/// What the client wishes, if it is another clause.
fn wish(stands: Stands<'_>) -> Option<&Clause> {
    match stands {
        Stands::Countered { clause, .. }
        | Stands::Deadlocked { reply: Reply::Counter { clause, .. }, .. } => Some(clause),
        Stands::Settled
        | Stands::Waiting
        | Stands::Declined { .. }
        | Stands::Question { .. }
        | Stands::Deadlocked { .. } => None,
    }
}
