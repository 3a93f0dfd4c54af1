//! The answer file.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Fault, WriteError, crockford};
use crate::document::{Problem, SCHEMA, Syntax, json};
use crate::negotiation::Answer;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    absprache: Kind,
    schema: u32,
    code: String,
    answer: Answer,
    sum: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Answer,
}

/// Writes an answer as a file.
///
/// # Errors
/// If the form cannot be written, which no value of our types brings about.
pub fn write(answer: &Answer) -> Result<String, WriteError> {
    let file = FileV1 {
        absprache: Kind::Answer,
        schema: SCHEMA,
        code: answer.to.code(),
        answer: answer.clone(),
        sum: sum(&serde_json::to_value(answer)?)?,
    };
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}

/// What a file says it is.
pub(super) struct Found {
    pub(super) answer: Answer,
    /// Whether code and sum fit the rest.
    pub(super) is_whole: bool,
}

/// Reads the text of a file that begins like JSON.
pub(super) fn read(text: &str) -> Result<Found, Fault> {
    let whole = json::strict(text).map_err(|error| {
        if error.problem == Problem::Syntax(Syntax::End) {
            Fault::Incomplete { code: None }
        } else {
            Fault::Unreadable(error)
        }
    })?;
    if whole.get("absprache").and_then(Value::as_str) == Some("agreement") {
        return Err(Fault::Agreement);
    }
    json::refuse_newer(text, &whole).map_err(Fault::Unreadable)?;
    let file: FileV1 = json::read(text).map_err(Fault::Unreadable)?;
    let as_it_stands = whole.get("answer").and_then(|answer| sum(answer).ok());
    let is_whole = file.code == file.answer.to.code() && as_it_stands.as_deref() == Some(&*file.sum);
    Ok(Found { answer: file.answer, is_whole })
}

pub(super) fn sum(answer: &Value) -> Result<String, serde_json::Error> {
    Ok(crockford::sum(Sha256::digest(serde_jcs::to_vec(answer)?).into()))
}
