//! What goes at an instant.

use absprache_engine::agreement::{Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use chrono::{DateTime, Utc};

use super::{Exchange, Table, Text};
use crate::exchange::Exchanges;
use crate::memory::Engagements;
use crate::ports::{Files, Journal};
use crate::rules::client_file;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;

/// The version that went at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// What it is found by.
    pub reference: VersionRef,
    /// How it was agreed.
    pub standing: Standing,
    /// It.
    pub version: Version,
}

/// The agreed version that went with a client at an instant; none where nothing was agreed, or the work had ended.
///
/// # Errors
/// If there is no such client, or a file is missing or was changed.
pub fn in_force(
    journal: Option<&impl Journal>,
    files: &impl Files,
    channels: &Channels,
    client: &ClientId,
    at: DateTime<Utc>,
) -> Result<Option<InForce>, Trouble> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let engagements = journal.map(Engagements::all).transpose()?.unwrap_or_default();
    let client = find_client(files, client)?;
    if engagements.ended(&client.id, at, consultant.side.zone).is_some() {
        return Ok(None);
    }
    let exchanges = Exchanges::all(journal)?;
    let file = client_file(client, &consultant, channels, files, &exchanges)?;
    let Some((rules, reference)) = file.in_force(at).and_then(|rules| Some((rules, rules.version.clone()?)))
    else {
        return Ok(None);
    };
    let version = files.version(&file.client.id, reference.fingerprint)?;
    let version = Version { number: reference.number, ..version };
    Ok(Some(InForce { standing: rules.standing.clone(), version, reference }))
}

impl<F: Files> Table<'_, F> {
    /// The text that goes now, whether the work has ended or not.
    pub(super) fn in_force(&self, exchange: &Exchange) -> Result<Option<Text>, Trouble> {
        let consultant = self.consultant()?;
        let client = exchange.client.clone();
        let file = client_file(client, &consultant, self.channels, self.files, &self.exchanges)?;
        let reference = file.in_force(self.now).and_then(|rules| rules.version.as_ref());
        Ok(reference.and_then(|reference| exchange.text(reference.fingerprint)).cloned())
    }
}
