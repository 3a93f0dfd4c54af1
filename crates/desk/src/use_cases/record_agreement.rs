//! Freezes what was agreed with a client into the next version.

use absprache_engine::agreement::{Means, Standing, Version, VersionRef};
use absprache_engine::channel::Channels;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::ids::ClientId;
use absprache_engine::lint::Finding;
use chrono::{DateTime, NaiveDate, Utc};
use thiserror::Error;

use crate::desk::Desk;
use crate::event::Event;
use crate::exchange::Exchanges;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::policy_of;
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::use_cases::draw_up::{Validity, draw_up, objections, save_numbered};

/// What was agreed, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// With whom.
    pub client: ClientId,
    /// On which day, by the consultant's clock. It goes from the first moment of that day on.
    pub on: NaiveDate,
    /// How it was reached.
    pub means: Means,
    /// Who agreed for the client.
    pub by: String,
}

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The version as it is on disk.
    pub version: Version,
    /// What it is found again by.
    pub reference: VersionRef,
    /// How firmly it stands.
    pub standing: Standing,
}

/// Why nothing is recorded.
#[derive(Debug, Error)]
pub enum Fault {
    /// The files or the journal cannot be used.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// The same was recorded already.
    #[error("nothing changed since version {}", .0.number)]
    Unchanged(VersionRef),
    /// A newer version would lose its force to an older one.
    #[error("version {number} goes from {from} on")]
    BeforeTheLast {
        /// The newest version's number.
        number: u32,
        /// From which day it goes, by the consultant's clock.
        from: NaiveDate,
    },
    /// The terms must not be proposed like this.
    #[error("{} findings speak against it", .0.len())]
    Objections(Vec<Finding>),
    /// A day that is still to come: nothing was agreed then.
    #[error("{0} is still to come")]
    StillToCome(NaiveDate),
    /// A day that the calendar of the zone does not have.
    #[error("{0} is no day that an agreement can begin on")]
    NoSuchDay(NaiveDate),
}

/// Writes the version's file, then the event that makes it valid.
pub fn record_agreement(
    journal: &mut impl Journal,
    files: &mut impl Files,
    channels: &Channels,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Recorded, Fault> {
    let recorded = freeze(journal, files, channels, request, now)?;
    journal.append(now, &recorded.event(request))?;
    Ok(recorded)
}

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// The same in a running program, which goes by the version from then on.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn record_agreement(&mut self, request: &Request, now: DateTime<Utc>) -> Result<Recorded, Fault> {
        let recorded = freeze(&self.journal, &mut self.files, &self.channels, request, now)?;
        self.record(now, recorded.event(request))?;
        let client = find_client(&self.files, &request.client)?;
        self.put_on_file(client)?;
        Ok(recorded)
    }
}

impl Recorded {
    fn event(&self, request: &Request) -> Event {
        let Request { client, on, means, by } = request.clone();
        let VersionRef { number, fingerprint, .. } = self.reference;
        Event::Agreed { client, number, fingerprint, on, means, by }
    }
}

/// Writes the version's file. As long as no event names it, it does not count.
fn freeze(
    journal: &impl Journal,
    files: &mut impl Files,
    channels: &Channels,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Recorded, Fault> {
    let consultant = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    if request.on > now.with_timezone(&consultant.side.zone).date_naive() {
        return Err(Fault::StillToCome(request.on));
    }
    let client = find_client(files, &request.client)?;
    let policy = policy_of(&client, channels, files)?;
    let errors = objections(&policy, &client, channels);
    if !errors.is_empty() {
        return Err(Fault::Objections(errors));
    }
    let version =
        draw_up(&consultant, &client, policy.clauses, Validity { from: request.on, until: None }, channels)
            .ok_or(Fault::NoSuchDay(request.on))?;
    let standing = Standing::Agreed { on: request.on, means: request.means, by: request.by.clone() };
    let exchanges = Exchanges::all(Some(journal))?;
    let zone = consultant.side.zone;
    if let Some(last) = exchanges.agreed(&client.id, zone).pop() {
        let old = files.version(&client.id, last.fingerprint())?;
        // What was agreed in a talk and is signed the same day is the same version, recorded once more.
        if Fingerprint::of(&version).is_ok_and(|new| new == last.fingerprint()) && standing == last.standing {
            return Err(Fault::Unchanged(last.reference));
        }
        if version.valid_from < old.valid_from {
            let from = old.valid_from.with_timezone(&zone).date_naive();
            return Err(Fault::BeforeTheLast { number: old.number, from });
        }
    }
    let reference = save_numbered(files, &exchanges, version)?;
    let version = Version { number: reference.number, ..files.version(&client.id, reference.fingerprint)? };
    Ok(Recorded { reference, standing, version })
}
