//! The data file of an agreement: what the letter says, for programs. JSON; the same as RON is the file of the version.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::check::Checked;
use super::{Problem, ReadError, SCHEMA, json};
use crate::agreement::{Standing, Version};
use crate::channel::Channels;
use crate::fingerprint::Fingerprint;

/// One version and where it stood when the file was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// The version.
    pub version: Version,
    /// What it is recognised by.
    pub fingerprint: Fingerprint,
    /// Where it stood.
    pub standing: Standing,
}

/// Why a data file is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DataFileError {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// What it says is not what was handed over.
    #[error("the file says {said}, but its content is {found}")]
    Tampered {
        /// The fingerprint it should have.
        said: Fingerprint,
        /// The one it has.
        found: Fingerprint,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    absprache: Kind,
    schema: u32,
    fingerprint: FingerprintV1,
    standing: Standing,
    version: Version,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Agreement,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FingerprintV1 {
    sha256: Fingerprint,
    code: String,
}

/// Writes a version as a data file.
///
/// # Errors
/// If the form cannot be written, which no value of our types brings about.
pub fn write(version: &Version, standing: &Standing) -> Result<String, serde_json::Error> {
    let sha256 = Fingerprint::of(version)?;
    let file = FileV1 {
        absprache: Kind::Agreement,
        schema: SCHEMA,
        fingerprint: FingerprintV1 { sha256, code: sha256.code() },
        standing: standing.clone(),
        version: version.clone(),
    };
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}

/// Reads a data file and sees that it says what was handed over.
///
/// # Errors
/// If it cannot be read, or its content does not have the fingerprint it names.
pub fn read(text: &str, channels: &Channels) -> Result<DataFile, DataFileError> {
    let text = text.trim_start_matches('\u{feff}');
    let whole = json::strict(text)?;
    json::refuse_newer(text, &whole)?;
    if let Some(other) = whole.get("absprache").and_then(Value::as_str).filter(|kind| *kind != "agreement") {
        let problem =
            Problem::UnknownChoice { found: other.to_owned(), expected: vec!["agreement".to_owned()] };
        return Err(json::at(text, "absprache", problem).into());
    }
    let file: FileV1 = json::read(text)?;
    let schema = file.version.schema;
    if schema != SCHEMA {
        let problem = Problem::UnknownSchema { found: schema, known: SCHEMA };
        return Err(json::at(text, "version.schema", problem).into());
    }
    file.version
        .check(channels)
        .map_err(|(path, problem)| json::at(text, &format!("version.{path}"), problem))?;
    let said = file.fingerprint.sha256;
    let version = verified(file.version, said)?;
    if file.fingerprint.code != said.code() {
        let problem = Problem::BadValue(format!("the code of this fingerprint is {}", said.code()));
        return Err(json::at(text, "fingerprint.code", problem).into());
    }
    Ok(DataFile { version, fingerprint: said, standing: file.standing })
}

/// Reads the RON file of a version that should have this fingerprint.
///
/// # Errors
/// If it cannot be read, or its content does not have that fingerprint.
pub fn read_ron(text: &str, said: Fingerprint, channels: &Channels) -> Result<Version, DataFileError> {
    verified(super::read(text, channels)?, said)
}

fn verified(version: Version, said: Fingerprint) -> Result<Version, DataFileError> {
    match Fingerprint::of(&version) {
        Ok(found) if found == said => Ok(version),
        Ok(found) => Err(DataFileError::Tampered { said, found }),
        Err(error) => {
            let problem = Problem::BadValue(error.to_string());
            let place = super::Place::start();
            Err(ReadError { place, field: String::new(), problem }.into())
        }
    }
}

#[cfg(test)]
mod tests;
