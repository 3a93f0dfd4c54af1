//! What an answer says, as short as it can be put: the inside of a text block.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::WriteError;
use crate::clause::Clause;
use crate::document::json;
use crate::document::{Problem, ReadError};
use crate::fingerprint::Fingerprint;
use crate::ids::ClauseId;
use crate::negotiation::{Answer, Reply};
use crate::party::Party;

const ACCEPT: char = '+';
const COUNTER: char = '=';
const DECLINE: char = '-';
const COMMENT: char = '?';
const OPEN: char = '.';

/// Canonical JSON (JCS, RFC 8785) of `[name, states, details]` or `[name, states, details, note]`.
pub(super) fn write(answer: &Answer, clauses: &[Clause]) -> Result<Vec<u8>, WriteError> {
    if let Some(id) = answer.replies.keys().find(|id| !clauses.iter().any(|clause| clause.id() == *id)) {
        return Err(WriteError::NoSuchClause(id.clone()));
    }
    let mut states = String::new();
    let mut details = Map::new();
    for (clause, position) in clauses.iter().zip(1_usize..) {
        let (state, detail) = match answer.replies.get(clause.id()) {
            None => (OPEN, Vec::new()),
            Some(Reply::Accept) => (ACCEPT, Vec::new()),
            Some(Reply::Counter { clause, reason }) => {
                (COUNTER, [Some(serde_json::to_value(clause)?), reason.as_deref().map(Value::from)].to_vec())
            }
            Some(Reply::Decline { reason }) => (DECLINE, vec![reason.as_deref().map(Value::from)]),
            Some(Reply::Comment { text }) => (COMMENT, vec![Some(Value::from(text.as_str()))]),
        };
        states.push(state);
        let detail: Vec<Value> = detail.into_iter().flatten().collect();
        if !detail.is_empty() {
            details.insert(position.to_string(), Value::Array(detail));
        }
    }
    let mut payload = vec![json!(answer.name), Value::from(states), Value::Object(details)];
    payload.extend(answer.note.as_deref().map(Value::from));
    Ok(serde_jcs::to_vec(&payload)?)
}

/// The client's answer to a text with these clauses.
pub(super) fn read(payload: &str, to: Fingerprint, clauses: &[Clause]) -> Result<Answer, ReadError> {
    let Value::Array(parts) = json::strict(payload)? else { return Err(no(payload, "", "no list")) };
    let (name, states, details, note) = match parts.as_slice() {
        [Value::String(name), Value::String(states), Value::Object(details)] => (name, states, details, None),
        [Value::String(name), Value::String(states), Value::Object(details), Value::String(note)] => {
            (name, states, details, Some(note.clone()))
        }
        _ => {
            return Err(no(
                payload,
                "",
                "a name, a state for each clause, details and perhaps a note are expected",
            ));
        }
    };
    if states.chars().count() != clauses.len() {
        return Err(no(payload, "[1]", "there are not as many states as clauses"));
    }
    let mut details = details.clone();
    let mut replies = BTreeMap::new();
    for ((clause, state), position) in clauses.iter().zip(states.chars()).zip(1_usize..) {
        let field = format!("[2].{position}");
        let detail = match details.remove(&position.to_string()) {
            None => Vec::new(),
            Some(Value::Array(detail)) => detail,
            Some(_) => return Err(no(payload, &field, "no list")),
        };
        if let Some(reply) = reply(state, detail).map_err(|problem| json::at(payload, &field, problem))? {
            replies.insert(clause.id().clone(), reply);
        }
    }
    match details.keys().next() {
        Some(position) => Err(no(payload, &format!("[2].{position}"), "there is no such clause")),
        None => Ok(Answer { to, by: Party::Client, name: name.clone(), replies, note }),
    }
}

/// An answer that accepts every clause.
pub(super) fn all_accepted(to: Fingerprint, name: &str, clauses: &[Clause]) -> Answer {
    let accepted = |clause: &Clause| -> (ClauseId, Reply) { (clause.id().clone(), Reply::Accept) };
    Answer {
        to,
        by: Party::Client,
        name: name.to_owned(),
        replies: clauses.iter().map(accepted).collect(),
        note: None,
    }
}

fn reply(state: char, detail: Vec<Value>) -> Result<Option<Reply>, Problem> {
    let mut detail = detail.into_iter();
    let reply = match state {
        OPEN => None,
        ACCEPT => Some(Reply::Accept),
        COUNTER => {
            let clause = detail.next().ok_or_else(|| Problem::MissingField("clause".to_owned()))?;
            Some(Reply::Counter { clause: json::typed_value(clause)?, reason: text(detail.next())? })
        }
        DECLINE => Some(Reply::Decline { reason: text(detail.next())? }),
        COMMENT => {
            let said = text(detail.next())?.ok_or_else(|| Problem::MissingField("text".to_owned()))?;
            Some(Reply::Comment { text: said })
        }
        other => return Err(Problem::BadValue(format!("`{other}` is no state of a clause"))),
    };
    match detail.next() {
        Some(_) => Err(Problem::BadValue("there is more than belongs here".to_owned())),
        None => Ok(reply),
    }
}

fn text(value: Option<Value>) -> Result<Option<String>, Problem> {
    match value {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Problem::BadValue("a text is expected".to_owned())),
    }
}

fn no(payload: &str, field: &str, words: &str) -> ReadError {
    json::at(payload, field, Problem::BadValue(words.to_owned()))
}
