//! What follows from an answer: the next text, agreed at once or offered.

use std::collections::BTreeMap;

use absprache_engine::agreement::{Means, Version, VersionRef};
use absprache_engine::clause::Clause;
use absprache_engine::document::SCHEMA;
use absprache_engine::hours::date_at;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::negotiation::{
    self, Answer, AnswerId, Change, Decision, Offer, Outcome, Reply, compare,
};
use absprache_engine::party::Party;
use absprache_engine::policy::Policy;
use chrono::NaiveDate;

use super::answer::written;
use super::propose::Told;
use super::{Exchange, Fault, Prepared, Table, fingerprint};
use crate::event::Event;
use crate::ports::Files;
use crate::rules::policy_of;
use crate::trouble::Trouble;
use crate::use_cases::draw_up::{Validity, draw_up, objections, save_numbered};

/// What is decided about an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responding {
    /// To whom.
    pub client: ClientId,
    /// Clause by clause. Each that was countered, declined or asked about wants a decision.
    pub decisions: BTreeMap<ClauseId, Decision>,
    /// Until the end of which day a new offer stands; none if it does not lapse.
    pub answer_by: Option<NaiveDate>,
    /// How it is told.
    pub means: Means,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responded {
    /// The next version.
    pub reference: VersionRef,
    /// Agreed at once, or offered.
    pub outcome: Outcome,
}

impl<F: Files> Table<'_, F> {
    /// Draws up the text that follows from the decisions. If the client has accepted every clause of it, it is agreed at
    /// once, else offered. The draft takes over what was decided.
    ///
    /// # Errors
    /// If a decision is missing or makes no sense, or findings forbid the text.
    pub fn respond(&mut self, request: &Responding) -> Result<Prepared<Responded>, Fault> {
        let exchange = self.exchange(&request.client)?;
        let today = self.today(&exchange);
        let next = exchange.negotiation.decide(&request.decisions, today)?;
        let open = exchange.negotiation.proposal(today).ok_or(negotiation::Refusal::NoOpenOffer)?;
        let version = self.follow(&exchange, open, next.clauses, today)?;
        let clauses = version.clauses.clone();
        let prepared = match next.outcome {
            Outcome::Agreed => self.agree(&exchange, version, request.means)?,
            Outcome::Offer => {
                let words = self.words(&exchange, open, &next.reasons)?;
                let told = Told { answer_by: request.answer_by, means: request.means, words };
                self.offer(&exchange, version, told)?
            }
        };
        self.take_over(&exchange, &open.clauses, &clauses)?;
        let outcome = Responded { reference: prepared.outcome, outcome: next.outcome };
        Ok(Prepared { events: prepared.events, outcome })
    }

    /// Makes the settled clauses of the open offer a version of their own. The rest stays on the table.
    ///
    /// # Errors
    /// If no clause is settled.
    pub fn settle_part(&mut self, client: &ClientId, means: Means) -> Result<Prepared<VersionRef>, Fault> {
        let exchange = self.exchange(client)?;
        let today = self.today(&exchange);
        let open = exchange.negotiation.proposal(today).ok_or(negotiation::Refusal::NoOpenOffer)?;
        let settled: Vec<Clause> = exchange.negotiation.state(today).settled().into_iter().cloned().collect();
        if settled.is_empty() {
            return Err(Fault::NothingSettled);
        }
        let valid = valid(&exchange, open, today);
        let version = draw_up(&self.consultant()?, &exchange.client, settled, valid, self.channels);
        self.agree(&exchange, version.ok_or(Fault::NoSuchDay(valid.from))?, means)
    }

    /// The version with these clauses; the very one that was offered, if they are the same.
    fn follow(
        &self,
        exchange: &Exchange,
        open: &Offer,
        clauses: Vec<Clause>,
        today: NaiveDate,
    ) -> Result<Version, Fault> {
        if let Some(offered) = exchange.text(open.text).filter(|_| open.clauses == clauses) {
            return Ok(offered.version.clone());
        }
        let client = &exchange.client;
        let policy = Policy {
            schema: SCHEMA,
            name: client.id.to_string(),
            description: String::new(),
            consultant: None,
            client: None,
            handles: Vec::new(),
            clauses,
        };
        let errors = objections(&policy, client, self.channels);
        if !errors.is_empty() {
            return Err(Fault::Objections(errors));
        }
        let valid = valid(exchange, open, today);
        let version = draw_up(&self.consultant()?, client, policy.clauses, valid, self.channels);
        version.ok_or(Fault::NoSuchDay(valid.from))
    }

    /// A version that both accept already.
    fn agree(
        &mut self,
        exchange: &Exchange,
        version: Version,
        means: Means,
    ) -> Result<Prepared<VersionRef>, Fault> {
        let today = self.today(exchange);
        let event =
            negotiation::Event::Agreed { text: fingerprint(&version)?, clauses: version.clauses.clone() };
        exchange.negotiation.admit(&event, today)?;
        let client = exchange.client.id.clone();
        let number = self.exchanges.next_number(&client);
        let (outcome, _) = save_numbered(self.files, number, version)?;
        let fingerprint = outcome.fingerprint;
        let by = exchange.last_voice();
        let event = Event::Agreed { client, number, fingerprint, on: today, means, by };
        Ok(Prepared { events: vec![event], outcome })
    }

    /// The document with what is said along with a new offer; none if nothing is.
    fn words(
        &mut self,
        exchange: &Exchange,
        open: &Offer,
        reasons: &BTreeMap<ClauseId, String>,
    ) -> Result<Option<AnswerId>, Trouble> {
        if reasons.is_empty() {
            return Ok(None);
        }
        let comment = |(id, text): (&ClauseId, &String)| (id.clone(), Reply::Comment { text: text.clone() });
        let replies = reasons.iter().map(comment).collect();
        let name = self.consultant()?.name;
        let said = Answer { to: open.text, by: Party::Consultant, name, replies, note: None };
        self.files.save_answer(&exchange.client.id, &written(&said)?).map(Some)
    }

    /// What was changed in the offer is changed in the draft, too, where that still says what was offered.
    fn take_over(&mut self, exchange: &Exchange, offered: &[Clause], next: &[Clause]) -> Result<(), Trouble> {
        let mut policy = policy_of(&exchange.client, self.channels, self.files)?;
        let before = policy.clauses.clone();
        for change in compare(offered, next) {
            match change {
                Change::Changed { old, new } => {
                    policy
                        .clauses
                        .iter_mut()
                        .filter(|clause| *clause == old)
                        .for_each(|clause| clause.clone_from(new));
                }
                Change::Removed(old) => policy.clauses.retain(|clause| clause != old),
                Change::Added(new) => policy.clauses.push(new.clone()),
            }
        }
        if policy.clauses == before { Ok(()) } else { self.files.save_draft(&exchange.client.id, &policy) }
    }
}

impl Exchange {
    /// Who spoke last for the client; the client's own name, if nobody is known to have.
    pub(super) fn last_voice(&self) -> String {
        let theirs = self.spoken.iter().rev().find(|spoken| spoken.answer.by == Party::Client);
        theirs.map_or_else(|| self.client.name.clone(), |spoken| spoken.answer.name.clone())
    }
}

/// What follows from an offer goes from the day on that the offer names, or from today, if that is over.
fn valid(exchange: &Exchange, open: &Offer, today: NaiveDate) -> Validity {
    let offered = exchange.text(open.text).map(|text| &text.version);
    let from = offered.and_then(|version| date_at(version.consultant_side.zone, version.valid_from));
    Validity {
        from: from.map_or(today, |from| from.max(today)),
        until: offered.and_then(|version| version.valid_until),
    }
}
