//! Coming to one text with a client.

mod answers;
mod dry_run;
mod in_force;
mod messages;
mod offers;
mod page;
mod responding;
mod together;

use std::collections::BTreeMap;

use absprache_engine::agreement::{Means, VersionRef};
use absprache_engine::answers::answer_file;
use absprache_engine::clause::Clause;
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::negotiation::{Answer, Decision, Phase, Reply};
use absprache_engine::party::Party;
use absprache_engine::policy::Policy;

use super::fakes::{MUELLER, Office, channels, time};
use crate::document::Document;
use crate::ports::Files;
use crate::use_cases::agreeing::{Exchange, Fault, Proposing, Responded, Responding, TakenIn};

fn mueller() -> ClientId {
    MUELLER.parse().unwrap()
}

fn id(clause: &str) -> ClauseId {
    clause.parse().unwrap()
}

/// A clause as it stands in files.
fn clause(text: &str) -> Clause {
    let policy = format!("(schema: 1, name: \"x\", clauses: [{text}])");
    let mut policy: Policy = absprache_engine::document::read(&policy, channels()).unwrap();
    policy.clauses.remove(0)
}

fn longer_hours() -> Clause {
    clause(r#"Channel(id: "phone", channel: "phone", mode: Welcome, hours: Own("Mo-Fr 08:00-18:00"))"#)
}

fn counter(clause: Clause) -> Reply {
    Reply::Counter { clause, reason: Some("Früh erreiche ich dich am besten.".to_owned()) }
}

impl Office {
    fn proposing(&mut self, at: &str, answer_by: Option<&str>) -> Result<VersionRef, Fault> {
        let request = Proposing {
            client: mueller(),
            valid_from: None,
            valid_until: None,
            answer_by: answer_by.map(|day| day.parse().unwrap()),
            means: Means::Mail,
        };
        self.desk.at_table(&mueller(), time(at), |table| table.propose(&request))
    }

    fn propose(&mut self, at: &str) -> VersionRef {
        self.proposing(at, None).unwrap()
    }

    fn take(&mut self, document: &Document, at: &str) -> Result<TakenIn, Fault> {
        self.desk.at_table(&mueller(), time(at), |table| table.take_in(&mueller(), document, Means::Mail))
    }

    fn respond(&mut self, decisions: &[(&str, Decision)], at: &str) -> Result<Responded, Fault> {
        let decisions: BTreeMap<ClauseId, Decision> =
            decisions.iter().map(|(name, decision)| (id(name), decision.clone())).collect();
        let request = Responding { client: mueller(), decisions, answer_by: None, means: Means::Mail };
        self.desk.at_table(&mueller(), time(at), |table| table.respond(&request))
    }

    fn exchange(&self) -> Exchange {
        self.desk.exchange(&mueller()).unwrap()
    }

    fn phase(&self, at: &str) -> Phase {
        let negotiation = self.exchange().negotiation;
        negotiation.state(negotiation.day(time(at))).phase
    }

    /// An answer file of Anna's to a text: these replies, and everything else is fine.
    fn answer(&self, to: &VersionRef, replies: &[(&str, Reply)]) -> Document {
        let version = self.files.version(&mueller(), to.fingerprint).unwrap();
        let mut answer = Answer::accepting(to.fingerprint, Party::Client, "Anna Müller", &version.clauses);
        answer.replies.extend(replies.iter().map(|(name, reply)| (id(name), reply.clone())));
        Document::pasted(&answer_file(&answer).unwrap())
    }

    /// Changes the draft.
    fn draft(&mut self, change: impl FnOnce(&mut Vec<Clause>)) {
        let mut policy = self.files.draft(&mueller()).unwrap().unwrap();
        change(&mut policy.clauses);
        self.files.save_draft(&mueller(), &policy).unwrap();
    }
}
