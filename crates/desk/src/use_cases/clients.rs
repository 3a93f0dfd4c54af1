//! The clients on file, and the rules that go for them.

use absprache_engine::agreement::{Standing, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use chrono::{DateTime, Utc};

use crate::exchange::Exchanges;
use crate::memory::Engagements;
use crate::ports::{Files, Journal};
use crate::rules::{Retention, client_file, policy_of};
use crate::trouble::Trouble;
use crate::use_cases::draw_up::letter_of;

/// A client and where their rules stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnFile {
    /// The profile.
    pub client: Client,
    /// How firmly the rules stand.
    pub standing: Standing,
    /// The version in force; none for a wish.
    pub version: Option<VersionRef>,
    /// How long entries about contacts are kept.
    pub retention: Retention,
}

/// All clients that can be read, and what is wrong with the others.
pub fn list_clients(
    journal: Option<&impl Journal>,
    files: &impl Files,
    channels: &Channels,
    now: DateTime<Utc>,
) -> Result<(Vec<OnFile>, Vec<Trouble>), Trouble> {
    let (clients, mut troubles) = files.clients()?;
    let exchanges = Exchanges::all(journal)?;
    let engagements = journal.map(Engagements::all).transpose()?.unwrap_or_default();
    let mut listed = Vec::new();
    for client in clients {
        match on_file(client, files, channels, (&exchanges, &engagements), now) {
            Ok(one) => listed.push(one),
            Err(trouble) => troubles.push(trouble),
        }
    }
    Ok((listed, troubles))
}

/// One client, and the letter that both sides hold, or would hold if the client agreed today.
pub fn show_client(
    journal: Option<&impl Journal>,
    files: &impl Files,
    channels: &Channels,
    id: &ClientId,
    now: DateTime<Utc>,
) -> Result<(OnFile, String), Trouble> {
    let exchanges = Exchanges::all(journal)?;
    let engagements = journal.map(Engagements::all).transpose()?.unwrap_or_default();
    let shown = on_file(find_client(files, id)?, files, channels, (&exchanges, &engagements), now)?;
    let letter = match &shown.version {
        Some(version) => files.version(id, version.fingerprint)?.letter,
        None => {
            let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
            let policy = policy_of(&shown.client, channels, files)?;
            letter_of(&consultant, &shown.client, &policy.clauses, channels)
        }
    };
    Ok((shown, letter))
}

fn on_file(
    client: Client,
    files: &impl Files,
    channels: &Channels,
    (exchanges, engagements): (&Exchanges, &Engagements),
    now: DateTime<Utc>,
) -> Result<OnFile, Trouble> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let file = client_file(client, &consultant, channels, files, exchanges)?;
    let rules = file.rules_at(now);
    let has_ended = engagements.ended(&file.client.id, now, consultant.side.zone).is_some();
    Ok(OnFile {
        standing: if has_ended { Standing::Ended } else { rules.standing.clone() },
        version: rules.version.clone(),
        retention: file.retention(now),
        client: file.client.clone(),
    })
}

/// The client of that id; what is wrong with their own file is told first.
pub fn find_client(files: &impl Files, id: &ClientId) -> Result<Client, Trouble> {
    let (clients, troubles) = files.clients()?;
    if let Some(client) = clients.into_iter().find(|client| client.id == *id) {
        return Ok(client);
    }
    let is_theirs =
        |trouble: &Trouble| trouble.path().is_some_and(|path| path.iter().any(|part| part == id.as_str()));
    Err(troubles.into_iter().find(is_theirs).unwrap_or_else(|| Trouble::NoClient(id.clone())))
}
